import type { SentenceView } from '../../attribution/clause/sentence-view.ts';

/** A quotation mark or bracket opened within a token range is still open at its end. */
export function insideMarks(view: SentenceView, from: number, to: number): boolean {
  let open = 0;
  let straight = false;
  for (let i = from; i < to; i++) {
    const { text } = view.tokens[i]!;
    if (text === '"') straight = !straight;
    else if (OPENING.has(text)) open++;
    else if (CLOSING.has(text) && open > 0) open--;
  }
  return straight || open > 0;
}

const OPENING: ReadonlySet<string> = new Set(['«', '“', '„', '(', '[']);
const CLOSING: ReadonlySet<string> = new Set(['»', '”', ')', ']']);
