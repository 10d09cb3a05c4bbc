import {
  APOSTROPHE,
  characterClass,
  DIGIT,
  LETTER,
  MARK,
  NEWLINE,
  SPACE,
  SURROGATE,
} from '../../language/character-class.ts';

export function isSpaceAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return true;
  const kind = characterClass(text.charCodeAt(index));
  return kind === SPACE || kind === NEWLINE;
}

export function isLetterAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  return characterClass(text.charCodeAt(index)) === LETTER;
}

export function isDigitAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  return characterClass(text.charCodeAt(index)) === DIGIT;
}

/** Letter, digit or half of an emoji: what a word can begin or end with. */
export function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const kind = characterClass(text.charCodeAt(index));
  return kind === LETTER || kind === DIGIT || kind === SURROGATE;
}

export function isMarkAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const kind = characterClass(text.charCodeAt(index));
  return kind === MARK || kind === APOSTROPHE;
}

/** Punctuation after which a quotation opens: brackets and dashes. */
export function opensAfter(text: string, index: number): boolean {
  return index < 0 || '([{—–―/=-'.includes(text[index]!);
}

/** Punctuation that follows a closing mark. */
export function isStopAt(text: string, index: number): boolean {
  return index >= text.length || '.,;:!?…)]}'.includes(text[index]!);
}

/** First offset from `from` on (below `to`) that is no blank, or `to`. */
export function skipSpaces(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && isSpaceAt(text, index)) index++;
  return index;
}

/** Offset after the last character before `to` (not below `from`) that is no blank. */
export function skipSpacesBack(text: string, to: number, from: number): number {
  let index = to;
  while (index > from && isSpaceAt(text, index - 1)) index--;
  return index;
}
