import type { Gender } from './word-lists.ts';

export type PieceKind = 'person' | 'organization' | 'place' | 'unknown';

/** A stretch of tokens that may be a name, before the article as a whole has been looked at. */
export interface Piece {
  /** Token range. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  kind: PieceKind;
  /** How sure the finder is of the kind, as weight. */
  readonly weight: number;
  readonly rule: string;
  /** First token of the titles before a person's name (equal to `from` without one). */
  readonly titleFrom: number;
  readonly titleGender: Gender;
  /** A civil title ("M.", "Mrs.") stands before it. */
  readonly titled: boolean;
  readonly country: string | null;
  /** Gazetteer kind, where the gazetteer knows the words. */
  readonly known: string | null;
  /** The name without a nationality or the like at its end, as another form of it ("Cour suprême" of "Cour suprême américaine"). */
  readonly shortTo: number;
  /** Head of an organization's name alone ("le Conseil"): stands for one named before or is none. */
  readonly headOnly: boolean;
  /** Folded words where the piece is a part of one token ("Ecolo" of "PS-Ecolo"), else null: those of its tokens. */
  readonly words: readonly string[] | null;
}
