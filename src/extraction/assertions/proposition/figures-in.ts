import type { Figure } from '../../../model/extraction.ts';
import { fold } from '../../../model/fold.ts';
import type { Language } from '../../../model/language.ts';
import type { Token } from '../../parts.ts';
import { type FigureWords, figureWordsOf } from './figure-words.ts';

const MONTHS =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Numbers of a token range with their units: "12 millions de dollars", "$12M", "plus de 300 000 habitants", "29,7 %".
 * Dates, years, hours and ordinals are not figures.
 */
export function figuresIn(tokens: readonly Token[], from: number, to: number, language: Language): Figure[] {
  const words = figureWordsOf(language);
  const figures: Figure[] = [];
  for (let i = from; i < to; i++) {
    const read = readNumber(tokens, i, to, words, language);
    if (!read) continue;
    if (!isDate(tokens, i, read.next, read.value)) {
      const { unit, next } = unitAfter(tokens, i, read.next, to, words);
      figures.push({ value: read.value, unit, bound: boundBefore(tokens, i, from, words) });
      i = next - 1;
    } else i = read.next - 1;
  }
  return figures;
}

function readNumber(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: FigureWords,
  language: Language,
): { value: number; next: number } | null {
  const { text, lower } = tokens[at]!;
  let value: number;
  const digits = /^(\d[\d\s.,]*)([^\d\s]*)$/u.exec(text);
  if (digits) {
    value = parseNumber(digits[1]!, language);
    const suffix = digits[2]!;
    if (suffix !== '') {
      const magnitude = words.magnitudes.get(suffix) ?? words.magnitudes.get(suffix.toLowerCase());
      if (magnitude === undefined) return null;
      value *= magnitude;
    }
  } else {
    const numeral = words.numerals.get(lower);
    if (numeral === undefined) return null;
    value = numeral;
  }
  if (!Number.isFinite(value)) return null;
  let next = at + 1;
  for (let steps = 0; next < to && steps < 3; steps++) {
    // "dizaines de milliers", "12 millions"
    const skip = /^(?:de|d')$/.test(tokens[next]!.lower) ? 1 : 0;
    const word = tokens[next + skip];
    const magnitude = word && next + skip < to ? words.magnitudes.get(word.lower) : undefined;
    if (magnitude === undefined || word!.text.length < 3) break;
    value *= magnitude;
    next += skip + 1;
  }
  return { value: Math.round(value * 1e6) / 1e6, next };
}

/** "1,5" and "300 000" in French, "1.5" and "300,000" in English. */
function parseNumber(written: string, language: Language): number {
  const packed = written.replace(/\s/g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(packed);
  if (language === 'fr') {
    if (grouped && packed.includes('.')) return Number(packed.replace(/\./g, ''));
    return Number(packed.replace(',', '.'));
  }
  return Number(packed.replace(/,/g, ''));
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
  // Adjectives and "de" between number and noun: "12 millions de dollars", "trois grands navires".
  while (i < to && i < next + 3 && /^(?:de|d'|des|of)$/.test(tokens[i]!.lower)) i++;
  while (i < to && i < next + 4 && tokens[i]!.tag === 'adjective' && tokens[i + 1]?.tag === 'noun') i++;
  const noun = i < to ? tokens[i]! : undefined;
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

function boundBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  words: FigureWords,
): Figure['bound'] {
  const end = words.signs.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  for (const { words: phrase, bound } of words.bounds) {
    const start = end - phrase.length;
    if (start >= from && phrase.every((word, i) => tokens[start + i]!.lower === word)) return bound;
  }
  return 'exact';
}
