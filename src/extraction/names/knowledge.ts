import type { ArticleEntity } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Description } from './find-descriptions.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { References } from './references.ts';

/** What the resolver knows of an article. */
export interface Knowledge {
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  readonly entityOfPiece: Int32Array;
  readonly entities: readonly ArticleEntity[];
  readonly descriptions: readonly Description[];
  readonly references: References;
  /** Index of the piece that begins (with its title) at a token, else -1. */
  readonly pieceAt: Int32Array;
  /** Index of the description whose head is a token, else -1. */
  readonly descriptionAt: Int32Array;
  /** Index of the description that ends before a token, else -1. */
  readonly descriptionEnd: Int32Array;
  /** Roles and pronouns that stand for an entity, in order. */
  readonly takenUp: readonly (Span & { readonly entity: number })[];
}
