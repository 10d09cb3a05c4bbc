import type { Figure } from '../../../model/extraction.ts';
import type { Language } from '../../../model/language.ts';
import type { Token } from '../../parts.ts';
import type { FigureWords } from './figure-words.ts';

export interface ReadNumber {
  readonly value: number;
  /** How near the number's own words say it: "une centaine" is about a hundred, "des centaines" at least that many. */
  readonly bound: Figure['bound'];
  /** Index of the token after the number. */
  readonly next: number;
}

/**
 * Number that begins at a token, in digits, in words or both: "12 millions", "$3.2m", "trois cent vingt et un",
 * "quatre-vingt-douze mille", "two hundred and five", "une centaine", "dozens", "un million et demi". Null where there is
 * none; "un" and "a" alone count nothing.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: FigureWords,
  language: Language,
): ReadNumber | null {
  const base =
    readDigits(tokens, at, words, language) ??
    readCollective(tokens, at, to, words) ??
    readWords(tokens, at, to, words);
  if (!base || !Number.isFinite(base.value)) return null;
  return withMagnitude(base, tokens, to, words);
}

function readDigits(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
  language: Language,
): ReadNumber | null {
  const digits = /^(\d[\d\s.,]*)([^\d\s]*)$/u.exec(tokens[at]!.text);
  if (!digits) return null;
  const value = parseNumber(digits[1]!, language);
  const suffix = digits[2]!;
  if (suffix === '') return { value, bound: 'exact', next: at + 1 };
  const magnitude = words.magnitudes.get(suffix) ?? words.magnitudes.get(suffix.toLowerCase());
  return magnitude === undefined ? null : { value: value * magnitude, bound: 'exact', next: at + 1 };
}

/** "une centaine de", "des milliers de", "a dozen", "hundreds of". */
function readCollective(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: FigureWords,
): ReadNumber | null {
  const { lower } = tokens[at]!;
  const single = words.collectives.get(lower);
  const many =
    single === undefined && lower.endsWith('s') ? words.collectives.get(lower.slice(0, -1)) : undefined;
  if (many !== undefined) return { value: many, bound: 'atLeast', next: at + 1 };
  if (single !== undefined) return { value: single, bound: collectiveBound(single), next: at + 1 };
  const following = at + 1 < to && ONE.test(lower) ? tokens[at + 1]!.lower : '';
  const counted = words.collectives.get(following);
  return counted === undefined ? null : { value: counted, bound: collectiveBound(counted), next: at + 2 };
}

/** A dozen is twelve; "une vingtaine" is a guess. */
function collectiveBound(value: number): Figure['bound'] {
  return value === 12 || value === 6 ? 'exact' : 'about';
}

const ONE = /^(?:une?|an?|one)$/;

/** Parts of the words from a place on: "quatre-vingt-douze" is three. */
interface Part {
  readonly word: string;
  /** Index of its token. */
  readonly token: number;
}

function readWords(tokens: readonly Token[], at: number, to: number, words: FigureWords): ReadNumber | null {
  const isPart = (word: string) =>
    words.numerals.has(word) || words.hundreds.has(word) || words.magnitudes.has(word);
  const parts: Part[] = [];
  for (let i = at; i < Math.min(to, at + 12); i++) {
    const pieces = tokens[i]!.lower.split('-');
    const known = pieces.every((piece) => isPart(piece) || LINK.test(piece));
    if (!known || (i === at && LINK.test(pieces[0]!))) break;
    parts.push(...pieces.map((word) => ({ word, token: i })));
  }
  let total = 0;
  let current = 0;
  /** What may still be added: units after tens, tens after hundreds. */
  let room = Number.POSITIVE_INFINITY;
  let used = 0;
  let read = 0;
  for (; read < parts.length; read++) {
    const { word } = parts[read]!;
    if (LINK.test(word)) {
      const following = words.numerals.get(parts[read + 1]?.word ?? '');
      if (following === undefined || following >= room || room > 100) break;
      continue;
    }
    const numeral = words.numerals.get(word);
    if (numeral !== undefined) {
      if (numeral === 20 && current % 100 === 4 && room === 1) {
        current += 76;
        room = 20;
      } else if (numeral < room) {
        current += numeral;
        room = numeral < 10 ? 1 : numeral < 20 ? (numeral === 10 ? 10 : 1) : numeral === 60 ? 20 : 10;
      } else break;
    } else if (words.hundreds.has(word)) {
      if (current >= 100 || room === Number.NEGATIVE_INFINITY) break;
      current = Math.max(current, 1) * 100;
      room = 100;
    } else {
      const magnitude = words.magnitudes.get(word)!;
      if (word.length < 3 || magnitude >= 1e6) break;
      total += Math.max(current, 1) * magnitude;
      current = 0;
      room = magnitude;
    }
    used = read + 1;
  }
  if (used === 0) return null;
  const last = parts[used - 1]!.token;
  // A token is read whole or not at all.
  if (parts[used]?.token === last) return null;
  const alone = used === 1 && ONE.test(parts[0]!.word);
  const magnitude = alone && last + 1 < to ? words.magnitudes.get(tokens[last + 1]!.lower) : undefined;
  if (alone && magnitude === undefined) return null;
  return { value: total + current, bound: 'exact', next: last + 1 };
}

const LINK = /^(?:et|and)$/;

/** "12 millions", "dizaines de milliers", "un million et demi". */
function withMagnitude(
  { value: base, bound, next: after }: ReadNumber,
  tokens: readonly Token[],
  to: number,
  words: FigureWords,
): ReadNumber {
  let value = base;
  let next = after;
  for (let steps = 0; next < to && steps < 3; steps++) {
    const skip = /^(?:de|d'|of)$/.test(tokens[next]!.lower) ? 1 : 0;
    const word = next + skip < to ? tokens[next + skip] : undefined;
    const lower = word?.lower ?? '';
    const magnitude =
      words.magnitudes.get(lower) ?? (skip ? words.collectives.get(lower.replace(/s$/, '')) : undefined);
    if (magnitude === undefined || lower.length < 3) break;
    value *= magnitude;
    next += skip + 1;
    if (/^(?:et|and)$/.test(tokens[next]?.lower ?? '') && next + 1 < to) {
      const half = tokens[next + 1]!.lower;
      if (/^demie?$/.test(half)) {
        value += magnitude / 2;
        next += 2;
      }
    }
  }
  return { value: Math.round(value * 1e6) / 1e6, bound, next };
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
