/**
 * Figures of a sentence as they count: "divided by two" and "by half" are fifty per cent, "multiplied by three" is three
 * times, "six in ten" is sixty per cent; an age between commas and the day of a date count nothing.
 */
import type { Figure } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';

type Patterns = Readonly<Record<Language, RegExp>>;

const NUMBERS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  fr: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    vingt: 20,
    cent: 100,
  },
  en: {
    one: 1,
    a: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twenty: 20,
    hundred: 100,
  },
};
const WORD = { fr: Object.keys(NUMBERS.fr).join('|'), en: Object.keys(NUMBERS.en).join('|') };
const PARTS: Readonly<Record<string, number>> = {
  moitie: 50,
  half: 50,
  tiers: 100 / 3,
  third: 100 / 3,
  quart: 25,
  quarter: 25,
  cinquieme: 20,
  fifth: 20,
  dixieme: 10,
  tenth: 10,
};

const MULTIPLIED: Patterns = {
  fr: new RegExp(`\\bmultipli\\w+ par (${WORD.fr}|\\d+)\\b|\\b(${WORD.fr}|\\d+) fois (?:plus|superieur)`),
  en: new RegExp(
    `\\bmultipli\\w+ by (${WORD.en}|\\d+)\\b|\\b(${WORD.en}|\\d+) times (?:higher|more|as|the|larger|bigger|greater)\\b|\\b(${WORD.en})fold\\b`,
  ),
};
const DIVIDED: Patterns = {
  fr: new RegExp(`\\bdivis\\w+ par (${WORD.fr}|\\d+)\\b`),
  en: new RegExp(`\\bdivided by (${WORD.en}|\\d+)\\b`),
};
/** "De moitié", "d'un tiers", "by a third". */
const BY_PART: Patterns = {
  fr: /\b(?:de (moitie)|d'un (tiers|quart|cinquieme|dixieme))\b/,
  en: /\bby (?:a |one[- ])?(half|third|quarter|fifth|tenth)\b/,
};
const SCORE = /\b(\d{1,2}) ?(?:a|to|-) ?(\d{1,2})\b/;
const OUT_OF: Patterns = {
  fr: new RegExp(`\\b(${WORD.fr}|\\d+) (?:[^\\s,;]+ ){1,5}sur (${WORD.fr}|\\d+)\\b`),
  en: new RegExp(
    `\\b(${WORD.en}|\\d+) (?:[^\\s,;]+ ){0,3}?(?:in|out of) (?:every )?(${WORD.en}|\\d+)\\b(?! (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
  ),
};
const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)';
/** Numbers of days ("du 3 au 5 juin", "June 3") and of ages ("Clara Oduya, 61, "). */
const COUNTS_NOTHING = [
  new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:au|et|to|and|-) (\\d{1,2})(?:er|st|nd|rd|th)? ${MONTH}\\b`),
  new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?${MONTH}\\b`),
  new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:%|million|people|drones))`),
  /, (?:agee? de |aged )?(\d{2,3})(?: ans)?,/,
];

export function wordedFigures(
  text: string,
  language: Language,
  figures: readonly Figure[],
): readonly Figure[] {
  const folded = fold(text).replace(/’/g, "'");
  const idle = new Set(
    COUNTS_NOTHING.flatMap((pattern) => (pattern.exec(folded) ?? []).slice(1).map(Number)),
  );
  const counted = figures.filter(({ value, unit }) => !(idle.has(value) && /^(?:|ans?|year)$/.test(unit)));
  const number = (word: string | undefined) =>
    word === undefined ? Number.NaN : (NUMBERS[language][word] ?? Number(word));
  const put = (old: readonly number[], value: number, unit: string): readonly Figure[] => {
    const bound = counted.find((figure) => old.includes(figure.value))?.bound ?? 'exact';
    return [
      ...counted.filter((figure) => !old.includes(figure.value) || figure.unit === '%'),
      { value, unit, bound },
    ];
  };
  // "S'est incliné 3 à 1 face à": a score.
  const score = SCORE.exec(folded);
  const [one, other] = [Number(score?.[1]), Number(score?.[2])];
  const parted = counted.filter(
    ({ value, unit }) => (value === one || value === other) && !/^to /.test(unit),
  );
  if (score && one >= other && parted.length === 2 && one < 100)
    return [
      ...counted.filter((figure) => !parted.includes(figure)),
      { value: one, unit: `to ${other}`, bound: 'exact' },
    ];
  const points = pointsIn(folded, language);
  if (points) {
    // "D'un quart" of "d'un quart de point" is no share.
    const isSaid = ({ value, unit }: Figure) =>
      value === points[0] || unit === 'point' || (unit === '%' && value === 100 * points[1]);
    return [
      ...counted.filter((figure) => !isSaid(figure)),
      { value: points[1], unit: 'point', bound: 'exact' },
    ];
  }
  const times = number(MULTIPLIED[language].exec(folded)?.slice(1).find(Boolean));
  if (times > 1) return put([times], times, '×');
  const parts = number(DIVIDED[language].exec(folded)?.[1]);
  if (parts > 1) return put([parts], 100 - 100 / parts, '%');
  const [, some, all] = OUT_OF[language].exec(folded) ?? [];
  const [share, whole] = [number(some), number(all)];
  if (share > 0 && whole > share && !counted.some(({ unit }) => unit === '%'))
    return put([share, whole], (100 * share) / whole, '%');
  const part = BY_PART[language].exec(folded)?.slice(1).find(Boolean);
  if (part && !counted.some(({ unit }) => unit === '%' || unit === '×')) return put([], PARTS[part]!, '%');
  return counted;
}

/** Points of a rate: "un demi-point", "50 points de base", "half a point"; the number said and the points it makes. */
function pointsIn(folded: string, language: Language): readonly [number, number] | null {
  if (!folded.includes('point')) return null;
  const said = BASIS[language].exec(folded)?.[1];
  if (said) return [Number(said), Number(said) / 100];
  if (HALF_POINT[language].test(folded)) return [Number.NaN, 0.5];
  return QUARTER_POINT[language].test(folded) ? [Number.NaN, 0.25] : null;
}

const BASIS: Patterns = { fr: /\b(\d{1,3}) points? de base\b/, en: /\b(\d{1,3})[- ]basis[- ]points?\b/ };
const HALF_POINT: Patterns = {
  fr: /\bdemi[- ]point\b/,
  en: /\bhalf[- ](?:a )?(?:percentage )?point\b/,
};
const QUARTER_POINT: Patterns = {
  fr: /\bquart de point\b/,
  en: /\bquarter[- ](?:of a )?(?:percentage )?point\b/,
};
/** Words of such figures, and of parts ("two-thirds"), which say nothing beside them. */
const FIGURE_WORDS =
  /(?<!\p{L})(?:points? de base|demi[- ]points?|quarts? de point|basis[- ]points?|half[- ](?:a )?(?:percentage )?point|quarter[- ](?:of a )?(?:percentage )?point|(?:one|two|three|four)-(?:thirds?|quarters?|fifths?|tenths?))(?!\p{L})/giu;

/** A text without words that its figures say. */
export function withoutFigureWords(text: string): string {
  return /point|-(?:third|quarter|fifth|tenth)/i.test(text) ? text.replace(FIGURE_WORDS, ' ') : text;
}

/** Whether a sentence says by a factor that something rose or fell, or null. */
export function factorOf(text: string, language: Language): 'increase' | 'decrease' | null {
  const folded = fold(text);
  if (DIVIDED[language].test(folded)) return 'decrease';
  return MULTIPLIED[language].test(folded) ? 'increase' : null;
}
