import type { Span } from '../../../model/span.ts';

/**
 * Marks that can stand for one another: « » and << >> and ‹ ›; “ ” „ " '' ``; ‘ ’ '. A mark of one family closes a
 * mark of another only when nothing better is at hand.
 */
export type Family = 'guillemet' | 'angle' | 'double' | 'single';

/** One quotation mark ('' counts as one). `either` is a straight mark whose neighbours do not tell its side. */
export interface Mark extends Span {
  readonly family: Family;
  /** Straight marks look the same on both sides. */
  readonly straight: boolean;
  readonly side: 'open' | 'close' | 'either';
}

/** A quotation before its depth is known; spans include the marks. `closed` is false where the mark is missing. */
export interface Pair {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly start: number;
  readonly end: number;
  readonly continues: boolean;
  readonly closed: boolean;
  readonly opened: boolean;
}
