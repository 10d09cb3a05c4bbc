/** A span to highlight; offsets in UTF-16 code units of the whole text. */
export interface Highlight {
  readonly id: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A run of text under the same highlights. */
export interface Piece {
  readonly words: string;
  readonly kinds: readonly string[];
  /** Highlights that begin here. */
  readonly ids: readonly string[];
}

/** The paragraphs of a text, cut wherever a highlight begins or ends; overlapping highlights share pieces. */
export function markSpans(text: string, spans: readonly Highlight[]): Piece[][] {
  const cuts = new Set<number>([0, text.length]);
  for (const { start, end } of spans) {
    cuts.add(start);
    cuts.add(end);
  }
  const paragraphs: Piece[][] = [];
  const breaks = /\n+/g;
  let from = 0;
  for (let match = breaks.exec(text); ; match = breaks.exec(text)) {
    const to = match ? match.index : text.length;
    if (to > from) paragraphs.push(cut(text, from, to, cuts, spans));
    if (!match) return paragraphs;
    from = breaks.lastIndex;
  }
}

function cut(
  text: string,
  from: number,
  to: number,
  cuts: ReadonlySet<number>,
  spans: readonly Highlight[],
): Piece[] {
  const inside = spans.filter((span) => span.start < to && span.end > from);
  const at = [from, ...[...cuts].filter((offset) => offset > from && offset < to).sort((a, b) => a - b), to];
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1]!;
    const over = inside.filter((span) => span.start < end && span.end > start);
    return {
      words: text.slice(start, end),
      kinds: [...new Set(over.map((span) => span.kind))],
      ids: over.filter((span) => Math.max(span.start, from) === start).map((span) => span.id),
    };
  });
}
