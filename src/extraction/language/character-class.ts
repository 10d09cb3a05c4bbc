/** What a UTF-16 code unit is to the tokenizer. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const MARK = 5;
export const APOSTROPHE = 6;
export const HYPHEN = 7;
export const STOP = 8;
export const OTHER = 9;
export const SURROGATE = 10;

/** Quotation marks; the apostrophes are a class of their own since they also stand within words. */
const MARKS = '"«»“”„‟‹›″＂❝❞';
const APOSTROPHES = "'’‘ʼ‛′`´";
/** Hyphens that join words. The dashes – — ― separate. */
const HYPHENS = '-‐‑\u00AD';

// Filled on demand: classifying all 65 536 units at start would cost more than most articles.
const table = new Uint8Array(0x10000);

/** Class of a code unit; combining marks count as letters, so that decomposed accents stay in their word. */
export function characterClass(code: number): number {
  return table[code]! || (table[code] = classify(code));
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (
    character === '\n' ||
    character === '\r' ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x0b ||
    code === 0x0c
  )
    return NEWLINE;
  if (/\s/.test(character) || isInvisible(code)) return SPACE;
  if (code < 0x20 || code === 0x7f) return SPACE;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (MARKS.includes(character)) return MARK;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[.!?…]/u.test(character)) return STOP;
  return OTHER;
}

/** Zero-width and direction marks: between words they are as good as space. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}
