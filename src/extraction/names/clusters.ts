import { type Description, genderOfDescription } from './find-descriptions.ts';
import type { Group, NameKind, RolesOfPiece } from './group-pieces.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Gender } from './word-lists.ts';

/** One person, organization or place of the article, before it is written out. */
export interface Cluster {
  readonly kind: NameKind;
  /** Indexes of its pieces. */
  readonly pieces: number[];
  /** Folded words of its fullest form. */
  words: readonly string[];
  gender: Gender;
  readonly country: string | null;
  readonly reasons: string[];
  readonly descriptions: Description[];
}

/** The clusters of an article while they are being built. */
export class Clusters {
  readonly all: Cluster[] = [];
  /** Cluster of each piece, -1 for pieces that name nothing. */
  readonly of: Int32Array;
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  readonly roles: RolesOfPiece;

  constructor(reading: Reading, pieces: readonly Piece[], roles: RolesOfPiece) {
    this.reading = reading;
    this.pieces = pieces;
    this.roles = roles;
    this.of = new Int32Array(pieces.length).fill(-1);
  }

  /** The words of a piece as written. */
  text(index: number): string {
    const { start, end } = this.pieces[index]!;
    return this.reading.analysis.text.slice(start, end);
  }

  put(index: number, cluster: number): void {
    if (this.of[index] === cluster) return;
    this.of[index] = cluster;
    this.all[cluster]!.pieces.push(index);
  }

  /** Makes a cluster of a group and returns its index. */
  open(group: Group, kind: NameKind, pieces: readonly number[] = group.pieces): number {
    const country = group.pieces.map((index) => this.pieces[index]!.country).find(Boolean) ?? null;
    const index = this.all.length;
    this.all.push({
      kind,
      pieces: [],
      words: group.words,
      gender: kind === 'person' ? group.gender : 'unknown',
      country: kind === 'person' ? null : country,
      reasons: [
        `${kind} ${group.scores[kind].toFixed(1)}: ${[...group.features].join(', ') || 'known name'}`,
      ],
      descriptions: [],
    });
    for (const piece of pieces) this.put(piece, index);
    return index;
  }

  /** Adds a group's pieces to a cluster. */
  join(group: Group, host: number, why: string): void {
    const cluster = this.all[host]!;
    this.reason(host, group.pieces[0]!, why);
    if (cluster.gender === 'unknown') cluster.gender = group.gender;
    for (const index of group.pieces) this.put(index, host);
  }

  /** Moves all pieces of one cluster to another. */
  merge(from: number, to: number, why: string): void {
    if (from === to) return;
    const source = this.all[from]!;
    const target = this.all[to]!;
    this.reason(to, source.pieces[0]!, why);
    for (const index of source.pieces) {
      this.of[index] = to;
      target.pieces.push(index);
    }
    source.pieces.length = 0;
    if (source.words.length > target.words.length) target.words = source.words;
  }

  /** Notes why a piece belongs to a cluster, once. */
  reason(host: number, piece: number, why: string): void {
    const { reasons, pieces } = this.all[host]!;
    const line = `${this.text(piece)} = ${this.text(pieces[0]!)}: ${why}`;
    if (reasons.length < 20 && !reasons.includes(line)) reasons.push(line);
  }

  /** Gender that the title or role beside one occurrence gives. */
  genderAt(index: number): Gender {
    const { titleGender } = this.pieces[index]!;
    if (titleGender !== 'unknown') return titleGender;
    for (const description of this.roles.get(index) ?? []) {
      const gender = genderOfDescription(this.reading, description);
      if (gender !== 'unknown') return gender;
    }
    return 'unknown';
  }

  /** Clusters of a kind that have pieces. */
  ofKind(kind: NameKind): number[] {
    const found: number[] = [];
    this.all.forEach((cluster, c) => {
      if (cluster.kind === kind && cluster.pieces.length > 0) found.push(c);
    });
    return found;
  }
}

export function agree(a: Gender, b: Gender): boolean {
  return a === 'unknown' || b === 'unknown' || a === b;
}
