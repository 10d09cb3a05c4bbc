import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';
import { abbreviated, abbreviationsOf } from './abbreviations.ts';
import {
  APOSTROPHE,
  characterClass,
  DIGIT,
  HYPHEN,
  LETTER,
  MARK,
  SPACE,
  STOP,
  SURROGATE,
} from './character-class.ts';
import { wordAt } from './word.ts';

/** Words the French elide before a vowel, without their apostrophe. */
const ELIDED = new Set('l d j m t s n c qu lorsqu puisqu quoiqu jusqu parcequ'.split(' '));
const ENGLISH_ENDINGS = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** "N.1", "No.2". */
const RANK = /^n[o°º]?$/i;
/** "N'dri", "M'Baye": nothing is elided before a consonant, but for the letters of an acronym. */
const BEGINS_NAME = /^[DMNTS]['’][BCDFGJKLMNPQRSTVWXZbcdfgjklmnpqrstvwxz](?![A-Z.])/;
/** "dit-il", "a-t-elle", "est-ce", "pensez-vous". */
const INVERTED = /-(?:t-)?(?:il|elle|ils|elles|on|je|tu|nous|vous|ce)$/;
/** "t-il", "t'elle", "-t'il": the same with a hyphen lost or an apostrophe for it. */
const MISTYPED = /(?:-?t['’]|t-)(?:ils?|elles?|on)(?![\p{L}\p{N}])/iuy;
const TOP_LEVEL =
  /^(?:com|org|net|fr|be|ch|ca|eu|io|gov|edu|uk|co|info|tv|int|de|ru|cn|ma|sn|ci|ie|nz|au|za|nl|dk|pl|cz|fi|lu|dz|tn|ng|ke|gh|cm|bf|cd|sk|jp|kr|news|media|scot|wales|paris|bzh|quebec|fm|ht)$/;

/** Start and end offsets of the tokens of a stretch of text, in pairs. Linear in the length of the stretch. */
export function tokenise(text: string, { start, end }: Span, language: Language): number[] {
  const offsets: number[] = [];
  const abbreviations = abbreviationsOf(language);
  const isAbbreviated = abbreviated(language);
  const french = language === 'fr';
  const at = (i: number) => (i < end ? characterClass(text.charCodeAt(i)) : 0);

  let i = start;
  while (i < end) {
    const kind = at(i);
    if (kind === SPACE) i++;
    else if (kind === LETTER) i = word(i);
    else if (kind === DIGIT) i = number(i);
    else if (kind === STOP) i = push(i, runOf(i, STOP));
    else if (kind === APOSTROPHE) i = apostrophe(i);
    else if (kind === SURROGATE) i = push(i, Math.min(end, i + (isHighSurrogate(i) ? 2 : 1)));
    else if (kind === HYPHEN && at(i + 1) === HYPHEN) i = push(i, runOf(i, HYPHEN));
    else if (isTag(i)) i = push(i, endOfTag(i + 1));
    else i = push(i, i + 1);
  }
  return offsets;

  function push(from: number, to: number): number {
    offsets.push(from, to);
    return to;
  }

  function runOf(from: number, kind: number): number {
    let to = from + 1;
    while (at(to) === kind) to++;
    return to;
  }

  function isHighSurrogate(index: number): boolean {
    const code = text.charCodeAt(index);
    return code >= 0xd800 && code < 0xdc00 && at(index + 1) === SURROGATE;
  }

  /** "@name", "#topic" at the start of a word. */
  function isTag(index: number): boolean {
    const character = text[index];
    return (character === '@' || character === '#') && at(index + 1) === LETTER && at(index - 1) !== LETTER;
  }

  function endOfTag(from: number): number {
    let to = from;
    while (at(to) === LETTER || at(to) === DIGIT || text[to] === '_') to++;
    return Math.min(to, end);
  }

  /** Two apostrophes make one double mark; "'s" and the like hang on the word before; else a single mark. */
  function apostrophe(from: number): number {
    if (at(from + 1) === APOSTROPHE) return push(from, from + 2);
    return push(from, from + 1);
  }

  function number(from: number): number {
    let to = from;
    let groupStart = from;
    for (;;) {
      while (at(to) === DIGIT) to++;
      const separator = text[to];
      if ((separator === '.' || separator === ',' || separator === ':') && at(to + 1) === DIGIT) {
        to++;
        continue;
      }
      // "300 000": only after a group of one to three digits, so that years are left alone.
      const spaced = at(to) === SPACE && (french || separator !== ' ');
      if (spaced && to - groupStart <= 3 && isThousands(to + 1)) {
        groupStart = to + 1;
        to += 4;
        continue;
      }
      break;
    }
    // "12M", "5km", "3e", "16h30", "26-year-old", "2019-2020"
    for (;;) {
      if (at(to) === LETTER || at(to) === DIGIT) to++;
      else if (at(to) === HYPHEN && (at(to + 1) === LETTER || at(to + 1) === DIGIT)) to++;
      else return push(from, to);
    }
  }

  function isThousands(from: number): boolean {
    return at(from) === DIGIT && at(from + 1) === DIGIT && at(from + 2) === DIGIT && at(from + 3) !== DIGIT;
  }

  /** End of a mistyped inverted pronoun that begins at an offset, or -1. */
  function endOfPronoun(from: number): number {
    if (!french || (text[from] === '-' ? text[from + 1] : text[from]) !== 't') return -1;
    MISTYPED.lastIndex = from;
    return MISTYPED.test(text) && MISTYPED.lastIndex <= end ? MISTYPED.lastIndex : -1;
  }

  function word(from: number): number {
    const pronoun = endOfPronoun(from);
    if (pronoun >= 0) return push(from, pronoun);
    let to = from;
    let hyphens = 0;
    let segment = from;
    for (;;) {
      const kind = at(to);
      if (kind === LETTER || kind === DIGIT) {
        to++;
        continue;
      }
      if (kind === HYPHEN && (at(to + 1) === LETTER || at(to + 1) === DIGIT)) {
        const inverted = endOfPronoun(to);
        if (inverted >= 0) {
          push(from, to);
          return push(to, inverted);
        }
        hyphens++;
        to++;
        segment = to;
        continue;
      }
      // "l'hôpital Dr-Paul-B.-Landry": an initial inside a name of several parts.
      const initial = kind === STOP && hyphens > 0 && to - segment === 1 && isCapital(segment);
      if (initial && at(to + 1) === HYPHEN && isCapital(to + 2)) {
        hyphens++;
        to += 2;
        segment = to;
        continue;
      }
      if (kind === APOSTROPHE && at(to + 1) !== APOSTROPHE) {
        const next = at(to + 1);
        if (
          french &&
          ELIDED.has(text.slice(segment, to).toLowerCase()) &&
          (next === LETTER || next === MARK || next === DIGIT) &&
          !BEGINS_NAME.test(text.slice(segment, to + 3))
        ) {
          // A hyphenated head ("va-t'en") stays with its elided word.
          push(from, to + 1);
          return to + 1;
        }
        if (next === LETTER) {
          if (!french) {
            const after = endOfLetters(to + 1);
            const ending = text.slice(to + 1, after).toLowerCase();
            if (ENGLISH_ENDINGS.has(ending)) {
              push(from, to);
              return push(to, after);
            }
            if (ending === 't' && to - from > 1 && /n/i.test(text[to - 1]!)) {
              push(from, to - 1);
              return push(to - 1, after);
            }
          }
          to++;
          segment = to;
          continue;
        }
      }
      break;
    }
    // "l'ex-N.1 mondial", "the No.2": a rank without a blank.
    if (text[to] === '.' && at(to + 1) === DIGIT && RANK.test(text.slice(segment, to))) {
      to += 2;
      while (at(to) === DIGIT) to++;
      return push(from, to);
    }
    const stopped = withStops(from, to);
    if (stopped > to) return push(from, stopped);
    if (french && hyphens > 0) {
      const inverted = INVERTED.exec(text.slice(from, to).toLowerCase());
      if (inverted && inverted.index > 0 && !/^(?:rendez-vous|entre-nous)$/i.test(text.slice(from, to))) {
        push(from, from + inverted.index);
        return push(from + inverted.index, to);
      }
    }
    return push(from, to);
  }

  function endOfLetters(from: number): number {
    let to = from;
    while (at(to) === LETTER) to++;
    return to;
  }

  /** End of an abbreviation, initial, acronym with stops, or address on the net that begins at `from`; `to` if none. */
  function withStops(from: number, to: number): number {
    if (text[to] === ':' && text[to + 1] === '/' && text[to + 2] === '/') return endOfAddress(to);
    if (text[to] === '@' && at(to + 1) === LETTER) return endOfAddress(to);
    if (text[to] !== '.') return to;
    if (to - from === 3 && at(to + 1) === LETTER && text.slice(from, to).toLowerCase() === 'www')
      return endOfAddress(to);
    if (to - from === 1) {
      let stop = to + 1;
      // "J.-P. Lambert": the initials of a double first name are one word.
      if (text[stop] === '-' && isCapital(from) && isCapital(stop + 1) && text[stop + 2] === '.') stop += 3;
      while (at(stop) === LETTER && text[stop + 1] === '.' && at(stop - 1) !== LETTER) stop += 2;
      // "U.S", "Ph.D" without the last stop are rare; "J.Doe" is an initial and a name.
      if (stop > to + 1) return stop;
      const initial = text[from] !== text[from]!.toLowerCase();
      if (initial && (at(stop) === LETTER || (at(stop) === SPACE && isCapital(stop + 1)))) return stop;
      // "l'art. L. 12": the part of a code.
      if (
        initial &&
        at(stop) === SPACE &&
        at(stop + 1) === DIGIT &&
        /(?:art\.|articles?)\s$/i.test(text.slice(from - 10, from))
      )
        return stop;
    }
    if (to - from <= 10 && isAbbreviated.of(wordAt(text, from, to, language))) {
      const kind = abbreviations.get(text.slice(from, to + 1).toLowerCase());
      if (at(to + 1) !== LETTER) return kind === 'words' && isWord(from, to) ? to : to + 1;
    }
    if (to - from === 2 && /^ph\.d\./i.test(text.slice(from, to + 3))) return to + 3;
    if (at(to + 1) === LETTER && TOP_LEVEL.test(text.slice(to + 1, endOfLetters(to + 1)))) {
      let after = endOfLetters(to + 1);
      // ".co.uk", ".com.au"
      if (text[after] === '.' && TOP_LEVEL.test(text.slice(after + 1, endOfLetters(after + 1))))
        after = endOfLetters(after + 1);
      return text[after] === '/' ? endOfAddress(after) : after;
    }
    return to;
  }

  /** "pour vol. La cour": no number, letter or small word follows that the abbreviation would stand for or before. */
  function isWord(from: number, to: number): boolean {
    let next = to + 1;
    while (at(next) === SPACE) next++;
    if (next >= end || text[to - 1] !== text[to - 1]!.toLowerCase()) return true;
    if (at(next) === DIGIT || isCapital(from)) return false;
    if (at(next) !== LETTER) return !/[,;:)\]-]/.test(text[next]!);
    if (!isCapital(next)) return false;
    return !/^(?:[IVXLC]+|[A-Z](?=[\d.-]))(?!\p{L})/u.test(text.slice(next, next + 12));
  }

  function isCapital(index: number): boolean {
    if (at(index) !== LETTER) return false;
    const character = text[index]!;
    return character !== character.toLowerCase();
  }

  function endOfAddress(from: number): number {
    let to = from;
    while (to < end && !/[\s<>"«»“”()[\]]/.test(text[to]!)) to++;
    while (to > from && /[.,;:!?'’]/.test(text[to - 1]!)) to--;
    return to;
  }
}
