import type { Tag } from '../parts.ts';
import type { MutableToken } from './mutable-token.ts';
import { lemmaOf } from './word.ts';

/** What a tagger takes a word for. */
export interface WordReading {
  readonly tag: Tag;
  readonly lemma: string;
}

/** A reading with the lemma that the word has as the first of some kinds. */
export function readAs(
  token: MutableToken,
  tag: Tag,
  ...kinds: Parameters<typeof lemmaOf>[1][]
): WordReading {
  return { tag, lemma: lemmaOf(token.word, ...kinds) };
}
