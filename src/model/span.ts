/** Start (inclusive) and end (exclusive) offset in an article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
