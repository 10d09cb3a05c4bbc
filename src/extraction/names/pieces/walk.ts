import type { GazetteerEntry } from '../gazetteer.ts';
import type { Piece, PieceKind } from '../piece.ts';
import type { Reading } from '../reading.ts';
import type { Gender } from '../word-lists.ts';

/** How sure the gazetteer makes of each kind; cities have the most namesakes. */
const GAZETTEER_WEIGHT = { state: 6, capital: 4, metonym: 3, place: 3, city: 2, organization: 3 } as const;

/** What a rule answers that does not apply at a token; every other answer is the token to go on with. */
export const NOT_HERE = 0;

/** A rule of the walk: takes what begins at token `i`, if it is its own, and says where to go on. */
export type PieceRule = (walk: Walk, i: number) => number;

/** A title or several that were just read. */
export interface Title {
  readonly from: number;
  readonly gender: Gender;
}

/** What the walks over an article have found so far. */
export interface Found {
  readonly pieces: Piece[];
  /** Bodies named in ordinary words, the first few: the same words name them again (`societies`). */
  readonly societies: Piece[];
}

/** A walk over a sentence, or a part of one, from token to token. */
export class Walk implements Found {
  readonly reading: Reading;
  readonly from: number;
  readonly end: number;
  readonly layout: string;
  readonly pieces: Piece[];
  readonly societies: Piece[];
  /** Titles just read, whose name is still to come: of words in small letters, or for `titles`, which leaves none open. */
  title: Title | null = null;

  constructor(reading: Reading, from: number, end: number, layout: string, found: Found) {
    this.reading = reading;
    this.from = from;
    this.end = end;
    this.layout = layout;
    this.pieces = found.pieces;
    this.societies = found.societies;
  }

  /** What the gazetteer knows. */
  pushKnown(k: number, phrase: { to: number; entry: GazetteerEntry }): void {
    const { entry } = phrase;
    const kind: PieceKind = entry.kind === 'organization' ? 'organization' : 'place';
    this.push(k, phrase.to, kind, entry.weak ? 1 : GAZETTEER_WEIGHT[entry.kind], `${kind}/gazetteer`, {
      country: entry.kind === 'city' ? null : entry.country,
      known: entry.kind,
    });
  }

  push(
    first: number,
    to: number,
    kind: PieceKind,
    weight: number,
    rule: string,
    more: Partial<Piece> & { title?: Title | null },
  ): void {
    const { tokens } = this.reading;
    const { title: given, ...rest } = more;
    this.pieces.push({
      from: first,
      to,
      start: tokens[first]!.start,
      end: tokens[to - 1]!.end,
      kind,
      weight,
      rule,
      titleFrom: given?.from ?? first,
      titleGender: given?.gender ?? 'unknown',
      titled: Boolean(given),
      country: null,
      known: null,
      shortTo: to,
      headOnly: false,
      words: null,
      ...rest,
    });
  }
}
