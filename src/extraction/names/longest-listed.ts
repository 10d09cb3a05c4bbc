import type { Reading } from './reading.ts';

/** Words of the longest phrase that is looked for. */
const MAX_WORDS = 5;

/** End of the longest phrase of two words or more from token `i` that is listed ("cour d'appel"), or 0. */
export function longestListed(
  tokens: Reading['tokens'],
  i: number,
  end: number,
  listed: ReadonlySet<string>,
): number {
  let longest = 0;
  let phrase = tokens[i]!.lower;
  for (let k = i + 1; k < Math.min(end, i + MAX_WORDS); k++) {
    phrase += phrase.endsWith("'") ? tokens[k]!.lower : ` ${tokens[k]!.lower}`;
    if (listed.has(phrase)) longest = k + 1;
  }
  return longest;
}
