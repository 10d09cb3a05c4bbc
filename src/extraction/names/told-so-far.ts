import type { ArticleEntity } from '../../model/extraction.ts';
import type { Description } from './find-descriptions.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { SentenceFocus } from './sentence-focus.ts';
import type { SpokenOf } from './spoken-of.ts';

/** What the pass over an article's references knows: all that is told of its people and bodies, and how far it has read. */
export interface ToldSoFar {
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  readonly entityOfPiece: Int32Array;
  readonly entities: readonly Pick<ArticleEntity, 'kind' | 'gender' | 'country'>[];
  /** Roles told of each person, in the whole article. */
  readonly described: ReadonlyMap<number, readonly Description[]>;
  readonly spoken: SpokenOf;
  /** Whom an English pronoun goes on with; null in French. */
  readonly focus: SentenceFocus | null;
  /** Token at which each entity was last named, or taken up by a noun for it. */
  readonly lastSeen: Map<number, number>;
  /** Index of the first piece that begins at the token read, or after it. */
  nextPiece: number;
}
