import type { Span } from '../../model/span.ts';
import { firstIndex } from '../lib/first-index.ts';
import type { Knowledge } from './knowledge.ts';
import type { Piece } from './piece.ts';

/** Entity named at a span, containing it or inside it; a role or pronoun that stands for one counts where no name does. */
export function entityAt(knowledge: Knowledge, span: Span): number | null {
  const { pieces, entityOfPiece } = knowledge;
  let inside: number | null = null;
  for (
    let p = firstEndingAfter(pieces, span.start);
    p < pieces.length && startOf(knowledge, p) < span.end;
    p++
  ) {
    const entity = entityOfPiece[p]!;
    if (entity < 0) continue;
    if (startOf(knowledge, p) <= span.start && pieces[p]!.end >= span.end) return entity;
    inside ??= entity;
  }
  if (inside !== null) return inside;
  const { takenUp } = knowledge;
  for (
    let m = lastStartingAt(takenUp, span.start);
    m >= 0 && m > lastStartingAt(takenUp, span.start) - 4;
    m--
  )
    if (takenUp[m]!.end >= span.end) return takenUp[m]!.entity;
  return null;
}

/** Entities named within a span, in order, each once. */
export function entitiesIn({ pieces, entityOfPiece }: Knowledge, span: Span): number[] {
  const found: number[] = [];
  for (let p = firstEndingAfter(pieces, span.start); p < pieces.length && pieces[p]!.start < span.end; p++) {
    const entity = entityOfPiece[p]!;
    if (
      entity >= 0 &&
      pieces[p]!.end <= span.end &&
      pieces[p]!.start >= span.start &&
      !found.includes(entity)
    )
      found.push(entity);
  }
  return found;
}

function startOf({ reading, pieces }: Knowledge, p: number): number {
  return reading.tokens[pieces[p]!.titleFrom]!.start;
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  return firstIndex(pieces.length, (piece) => pieces[piece]!.end > offset);
}

/** Last of the spans, ordered by start, that starts at or before an offset; -1 if none. */
function lastStartingAt(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (index) => spans[index]!.start > offset) - 1;
}
