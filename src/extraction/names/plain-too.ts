import { fold } from '../../model/fold.ts';

/** The same words without their accents as well: some agencies write none. */
export function plainToo(words: RegExp): RegExp {
  return new RegExp(`${words.source}|${fold(words.source)}`);
}
