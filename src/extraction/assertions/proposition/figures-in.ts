import type { Figure } from '../../../model/extraction.ts';
import { fold } from '../../../model/fold.ts';
import type { Language } from '../../../model/language.ts';
import { formTest, writtenTest } from '../../language/form-test.ts';
import type { Token } from '../../parts.ts';
import { type FigureWords, figureWordsOf } from './figure-words.ts';
import { readNumber } from './read-number.ts';
import { readShare } from './read-share.ts';

const ONE = formTest(/^(?:une?|an?|one)$/);
const TWO_DIGITS = writtenTest(/^\d{1,2}$/);

const MONTHS =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Numbers of a token range with their units: "12 millions de dollars", "$12M", "plus de 300 000 habitants", "29,7 %",
 * "quatre-vingt-douze blessés", "la moitié des voix" (50 %), "doubled" (2 ×), "3-0" (3 to 0), "en un an" (1 an). Dates,
 * years, hours of the day and ordinals are not figures.
 */
export function figuresIn(tokens: readonly Token[], from: number, to: number, language: Language): Figure[] {
  const words = figureWordsOf(language);
  const figures: Figure[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const opens = words.openers.of(token);
    const share = opens ? readShare(tokens, i, to, words) : null;
    if (share) {
      figures.push({ ...share.figure, bound: boundBefore(tokens, i, from, words) });
      i = share.next - 1;
      continue;
    }
    const multiple =
      token.tag === 'noun' || token.tag === 'adjective' ? undefined : words.multiples.get(token.lemma);
    if (multiple !== undefined) {
      figures.push({ value: multiple, unit: '×', bound: boundBefore(tokens, i, from, words) });
      continue;
    }
    if (!opens) continue;
    const score = readScore(tokens, i, to, words);
    if (score) {
      figures.push(score.figure);
      i = score.next - 1;
      continue;
    }
    const read = readNumber(tokens, i, to, words, language) ?? readOneSpan(tokens, i, to);
    if (!read) continue;
    if (isDate(tokens, i, read.next, read.value) || isHour(tokens, i, read.next)) {
      i = read.next - 1;
      continue;
    }
    const { unit, next } = unitAfter(tokens, i, read.next, to, words);
    const bound = boundBefore(tokens, i, from, words);
    figures.push({ value: read.value, unit, bound: bound === 'exact' ? read.bound : bound });
    i = next - 1;
  }
  return figures;
}

/** "en un an", "over a week": one of a unit of time that something lasts. */
function readOneSpan(tokens: readonly Token[], at: number, to: number) {
  if (at + 1 >= to || !ONE.of(tokens[at]!)) return null;
  if (
    !/^(?:en|depuis|pendant|durant|sur|in|for|over|within|during|after|après)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return null;
  return /^(?:an|année|mois|semaine|heure|siècle|year|month|week|hour|decade|century|décennie)$/.test(
    tokens[at + 1]!.lower,
  )
    ? { value: 1, bound: 'exact' as const, next: at + 1 }
    : null;
}

/** "3-0", "3 à 0", "three to nil" of a game: the second number is part of the unit. */
function readScore(tokens: readonly Token[], at: number, to: number, words: FigureWords) {
  const written = /^(\d{1,3})[-–](\d{1,3})$/.exec(tokens[at]!.text);
  const figure = (one: number, other: number): Figure => ({
    value: one,
    unit: `to ${other}`,
    bound: 'exact',
  });
  if (written) return { figure: figure(Number(written[1]), Number(written[2])), next: at + 1 };
  const small = (token: Token | undefined) => {
    if (!token) return undefined;
    if (TWO_DIGITS.of(token)) return Number(token.text);
    return token.lower === 'nil' || token.lower === 'zéro' ? 0 : words.numerals.get(token.lower);
  };
  const [one, other] = [small(tokens[at]), small(tokens[at + 2])];
  if (one === undefined || other === undefined || at + 2 >= to) return null;
  const link = tokens[at + 1]!.text;
  const spaced = /^[-–]$/.test(link) || /^(?:à|to)$/.test(link);
  // "de 3 à 5 millions", "two to three weeks" are ranges.
  const range = /^(?:de|d'|entre|from)$/.test(tokens[at - 1]?.lower ?? '') || other > one;
  const following = tokens[at + 3];
  if (
    !spaced ||
    range ||
    following?.tag === 'noun' ||
    following?.text === '%' ||
    words.magnitudes.has(following?.lower ?? '')
  )
    return null;
  return { figure: figure(one, other), next: at + 3 };
}

/** "21 mars", "mars 2023", "en 2023", "March 21": no figures. */
function isDate(tokens: readonly Token[], at: number, next: number, value: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[next]?.lower ?? '';
  if (MONTHS.test(after) || (MONTHS.test(before) && Number.isInteger(value))) return true;
  const year = next === at + 1 && /^(?:1[5-9]|20|21)\d\d$/.test(tokens[at]!.text);
  return (
    year && !/^(?:%|\$|€|£|de|d'|dollars|euros|people|personnes)$/.test(after) && tokens[next]?.tag !== 'noun'
  );
}

/** "à 4 h 07", "at six", "7 p.m.": the hour of the day. */
function isHour(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[next];
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock)$/.test(after?.lower ?? '')) return true;
  if (/^\d{1,2}$/.test(tokens[at]!.text) && /^(?:h|heures?)$/.test(before)) return true;
  if (/^(?:à|vers|dès|at|around|by)$/.test(before) && /^(?:h|heures?)$/.test(after?.lower ?? ''))
    return /^(?:h|\d)/.test(after!.lower) || /^(?:à|vers|dès)$/.test(before);
  return (
    before === 'at' &&
    (!after || after.tag === 'punctuation' || after.tag === 'preposition' || after.tag === 'mark')
  );
}

function unitAfter(
  tokens: readonly Token[],
  at: number,
  next: number,
  to: number,
  words: FigureWords,
): { unit: string; next: number } {
  const sign = words.signs.get(tokens[at - 1]?.text ?? '');
  if (sign) return { unit: sign, next };
  let i = next;
  const following = i < to ? tokens[i]! : undefined;
  if (following) {
    if (/^(?:%|pour-cent|percent)$/.test(following.lower)) return { unit: '%', next: i + 1 };
    if (/^(?:pour|per)$/.test(following.lower) && /^cent$/.test(tokens[i + 1]?.lower ?? ''))
      return { unit: '%', next: i + 2 };
    const after = words.signs.get(following.text);
    if (after) return { unit: after, next: i + 1 };
  }
  // Adjectives and "de" between number and noun: "12 millions de dollars", "trois grands navires", "eleven Chinese drones".
  while (i < to && i < next + 3 && /^(?:de|d'|des|of)$/.test(tokens[i]!.lower)) i++;
  while (
    i + 1 < to &&
    i < next + 4 &&
    (tokens[i]!.tag === 'adjective' || tokens[i]!.tag === 'participle' || isNameBeforeNoun(tokens, i)) &&
    tokens[i + 1]!.tag === 'noun'
  )
    i++;
  const noun = i < to ? tokens[i]! : undefined;
  const speed = noun && perHour(tokens, i, to);
  if (speed) return speed;
  if (
    !noun ||
    (noun.tag !== 'noun' && noun.tag !== 'name' && noun.tag !== 'adjective' && noun.tag !== 'participle')
  )
    return { unit: '', next };
  const currency = words.currencies.get(noun.lemma);
  if (currency) {
    const qualified =
      words.qualified.get(tokens[i + 1]?.lower ?? '') ?? words.qualified.get(tokens[i - 1]?.lower ?? '');
    return { unit: qualified ?? currency, next: i + 1 };
  }
  return { unit: fold(noun.tag === 'name' ? noun.text : noun.lemma), next: i + 1 };
}

/** An English demonym or name before the noun it qualifies. */
function isNameBeforeNoun(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.tag === 'name' && tokens[i + 1]?.tag === 'noun' && !tokens[i + 1]!.capital;
}

/** "90 km/h", "90 kilometres an hour", "kilomètres par heure", "miles per hour". */
function perHour(tokens: readonly Token[], at: number, to: number): { unit: string; next: number } | null {
  const { lower } = tokens[at]!;
  const distance = /^(?:km|kilom[eè]tres?|kilometers?)(?:-heure)?$/.test(lower)
    ? 'km/h'
    : /^miles?$/.test(lower)
      ? 'mph'
      : null;
  if (!distance)
    return /^(?:mph|km\/h|kmh|kph)$/.test(lower)
      ? { unit: lower === 'mph' ? 'mph' : 'km/h', next: at + 1 }
      : null;
  if (lower.endsWith('-heure')) return { unit: distance, next: at + 1 };
  if (at + 2 >= to) return null;
  const [link, hour] = [tokens[at + 1]!.lower, tokens[at + 2]!.lower];
  return /^(?:\/|an|per|par|à)$/.test(link) && /^(?:h|hour|heure)$/.test(hour)
    ? { unit: distance, next: at + 3 }
    : link === 'à' && hour === "l'" && tokens[at + 3]?.lower === 'heure'
      ? { unit: distance, next: at + 4 }
      : null;
}

function boundBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  words: FigureWords,
): Figure['bound'] {
  let end = words.signs.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  // "près de la moitié", "more than a third"
  if (/^(?:la|the)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  for (const { words: phrase, bound } of words.bounds) {
    const start = end - phrase.length;
    if (start >= from && phrase.every((word, i) => tokens[start + i]!.lower === word)) return bound;
  }
  return 'exact';
}
