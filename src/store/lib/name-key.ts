import { foldedWords } from '../../model/fold.ts';

/** Letters of a name that sort it: indexes refuse long values, and names come from articles. */
const LONGEST = 120;

/** Sort key of a name: its folded words, so that case, accents, spacing and punctuation do not matter. */
export function nameKey(name: string): string {
  return foldedWords(name).join(' ').slice(0, LONGEST).toWellFormed();
}
