import { DixitError } from '../../model/error.ts';
import { excerpt } from '../lib/excerpt.ts';

export const LONGEST_QUESTION = 500;

/** Refuses plain words that are empty or longer than 500 characters; throws ARGUMENT_INVALID. */
export function checkWords(words: string, name: string): string {
  if (words.trim() === '')
    throw new DixitError('ARGUMENT_INVALID', `${name}: "${excerpt(words)}" has no words; ask something.`);
  if (words.length > LONGEST_QUESTION)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `${name}: "${excerpt(words)}" has ${words.length} characters; at most ${LONGEST_QUESTION} are read.`,
    );
  return words;
}
