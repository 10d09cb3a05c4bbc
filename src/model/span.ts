/** Start (inclusive) and end (exclusive) offset in an article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the exact words, and a few before and after: W3C Web Annotation text position and text quote selectors. */
export interface QuotedSpan extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** The words at a span with up to 32 code units of context on either side. */
export function quoteSpan(text: string, span: Span): QuotedSpan {
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}
