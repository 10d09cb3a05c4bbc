import { foldedWords } from '../../model/fold.ts';
import { LONGEST_WORD } from './name-words.ts';

/** Folded words of what was asked for, each once, no longer than words of names are kept. Letters and digits only. */
export function askedWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(foldedWords).map((word) => word.slice(0, LONGEST_WORD)))];
}
