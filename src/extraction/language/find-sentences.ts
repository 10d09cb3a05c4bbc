import type { Language } from '../../model/language.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { APOSTROPHE, characterClass, DIGIT, LETTER, MARK, SPACE } from './character-class.ts';
import { formTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';

const OPENING = '«“„‟‹([{';
const CLOSING = '»”›)]}';
/**
 * No sentence is longer than this, in tokens: rules look at sentences as a whole, and text without stops must not make
 * their work grow with its square. After the soft limit a comma will do.
 */
const SOFT_LIMIT = 250;
const HARD_LIMIT = 400;
/** Inserted cues that follow a closed exclamation or question in English: "Is it?" Trump asked. */
const CUE_AFTER = formTest(
  /^(?:said|says|asked|asks|added|adds|told|tells|wrote|writes|replied|replies|shouted|exclaimed|tweeted|continued|declared|wondered)$/,
);

const AM_PM = formTest(/^[ap]\.m\.$/);
/** Days, months and zones. */
const AFTER_HOUR = formTest(
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|gmt|utc|bst|ist|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|aest|aedt|nzst|nzdt|eastern|central|mountain|pacific|local|greenwich)$/,
);

/**
 * Splits one paragraph's tokens (range `from` to `to`) into sentences and returns the index after the last token of
 * each. A sentence ends at a stop, with the closing marks and brackets behind it, unless what follows goes on in
 * lower case, or the stop belongs to an abbreviation, an initial or a number (those are one token with their stop).
 */
export function findSentences(
  text: string,
  tokens: readonly MutableToken[],
  from: number,
  to: number,
  language: Language,
): number[] {
  const ends: number[] = [];
  const abbreviations = abbreviationsOf(language);
  let straight = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const length = i - (ends.at(-1) ?? from);
    if (length >= HARD_LIMIT || (length >= SOFT_LIMIT && token.text === ',')) {
      ends.push(i + 1);
      continue;
    }
    if (token.text === '"') straight++;
    const last = token.text.charCodeAt(token.text.length - 1);
    if (!(last === 46 || last === 33 || last === 63 || last === 0x2026)) continue;
    const word = characterClass(token.text.charCodeAt(0)) === LETTER;
    if (word && !closesSentence(token, i)) continue;
    let next = i + 1;
    let closed = false;
    while (next < to && isClosing(next)) {
      if (tokens[next]!.text === '"') straight++;
      closed = true;
      next++;
    }
    if (next >= to) break;
    if (!goesOn(next, closed, token)) {
      ends.push(next);
      i = next - 1;
    }
  }
  if (to > from && ends.at(-1) !== to) ends.push(to);
  return ends;

  /** An abbreviation ends a sentence only before a capitalised word that would be written small otherwise. */
  function closesSentence(token: MutableToken, index: number): boolean {
    const kind = abbreviations.get(token.lower);
    const next = tokens[index + 1];
    if (next?.capital && language === 'en' && isPlainWord(token)) return true;
    // "at 5:20 a.m. Mayor Cole said", but "at 8 a.m. Monday", "8 a.m. Eastern".
    if (AM_PM.of(token) && next?.capital) return !AFTER_HOUR.of(next);
    if (kind === 'titles' || kind === 'inner' || kind === 'words') return false;
    // "les routes, etc. « Nous …"
    if (kind === 'closing' && next && OPENING.includes(next.text) && next.text !== '(')
      return tokens[index + 2]?.capital === true;
    if (!next?.capital) return false;
    if (kind === 'closing' || token.text.length > 2) return next.word.closed !== null;
    return next.ordinary && text[token.end] === ' ' && !tokens[index - 1]?.capital;
  }

  function isClosing(index: number): boolean {
    const token = tokens[index]!;
    if (token.end - token.start > 2) return false;
    if (CLOSING.includes(token.text)) return true;
    const first = characterClass(token.text.charCodeAt(0));
    if (token.text === '"') return straight % 2 === 1 || !spaceBefore(token);
    return (first === APOSTROPHE || token.text === "''") && !spaceBefore(token) && !letterAfter(token);
  }

  function spaceBefore(token: MutableToken): boolean {
    return characterClass(text.charCodeAt(token.start - 1)) === SPACE;
  }

  function letterAfter(token: MutableToken): boolean {
    return characterClass(text.charCodeAt(token.end)) === LETTER;
  }

  function goesOn(next: number, closed: boolean, stop: MutableToken): boolean {
    const token = tokens[next]!;
    const kind = characterClass(token.text.charCodeAt(0));
    if (kind === LETTER) {
      if (token.capital) {
        if (!closed) return false;
        // "…?" Mrs. Smith said.
        for (let i = next; i < Math.min(next + 5, to); i++) {
          if (CUE_AFTER.of(tokens[i]!)) return i > next && stop.text !== '.';
          if (!tokens[i]!.capital) return false;
        }
        return false;
      }
      // Lower case goes on, but "iPhone" or a name in small letters after a full stop is not worth a rule.
      return true;
    }
    if (kind === DIGIT || kind === MARK || OPENING.includes(token.text)) return false;
    if (kind === APOSTROPHE) return !spaceBefore(token);
    if (/^[,;:.!?…%)\]]/.test(token.text)) return true;
    // "» – a-t-il dit": a dash goes on when what follows it is small.
    const after = tokens[next + 1];
    if (/^[-–—]+$/.test(token.text))
      return after !== undefined && next + 1 < to && /^[\p{Ll},;]/u.test(after.text);
    return false;
  }
}

/** "He had been ill. She left", "They said no. He stayed": small letters, so no state and no number. */
function isPlainWord({ text }: MutableToken): boolean {
  return /^(?:ill|no|mass|wash|miss|sat|sun|fig|art|pop|ash|cal|sec|rep|ore|wed|mar|det)\.$/.test(text);
}
