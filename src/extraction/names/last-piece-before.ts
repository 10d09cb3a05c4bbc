import { firstIndex } from '../lib/first-index.ts';
import type { Piece } from './piece.ts';

/** Index of the last name that begins before a token; -1 if none does. */
export function lastPieceBefore(pieces: readonly Piece[], token: number): number {
  return firstIndex(pieces.length, (piece) => pieces[piece]!.from >= token) - 1;
}
