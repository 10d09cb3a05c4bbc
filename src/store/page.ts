import { DixitError } from '../model/error.ts';
import { decodeCursor, encodeCursor, type Key } from './cursor.ts';
import type { Along, Page, PageArgs } from './store.ts';

/** Nodes in a page when neither `first` nor `last` is given. */
export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 10_000;

/** How a list is ordered: all parts of the key in one direction, so that an index can give the order. */
export interface Order {
  /** Names the list in cursors. */
  readonly list: string;
  readonly key: readonly ('string' | 'number')[];
  readonly descending: boolean;
}

/** A checked page request: read `limit + 1` rows strictly between the two keys, from the end if `backward`. */
export interface Window {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** Checks a page request. Throws ARGUMENT_INVALID and CURSOR_MALFORMED. */
export function windowOf(order: Order, page: PageArgs): Window {
  const { first, last, after, before } = page;
  if (first != null && last != null) {
    throw new DixitError(
      'ARGUMENT_INVALID',
      `first (${first}) and last (${last}) are both given; give one of them`,
    );
  }
  const limit = first ?? last ?? DEFAULT_PAGE;
  if (!Number.isInteger(limit) || limit < 0 || limit > LARGEST_PAGE) {
    throw new DixitError(
      'ARGUMENT_INVALID',
      `a page of ${limit} was asked for; give a whole number from 0 to ${LARGEST_PAGE}`,
    );
  }
  return {
    limit,
    backward: last != null,
    after: after == null ? null : decodeCursor(order.list, after, order.key),
    before: before == null ? null : decodeCursor(order.list, before, order.key),
  };
}

export interface Keyed<T> {
  readonly key: Key;
  readonly node: T;
  /** Nodes that came with it. */
  readonly along?: readonly Along[];
}

/**
 * A page from rows in reading order of the window (reversed if `backward`), one more than the limit where there are more.
 * As Relay allows, the side that was not read counts as having more when a cursor bounds it.
 */
export function pageOf<T>(order: Order, window: Window, rows: readonly Keyed<T>[]): Page<T> {
  const more = rows.length > window.limit;
  const kept = rows.slice(0, window.limit);
  if (window.backward) kept.reverse();
  return {
    nodes: kept.map(({ node }) => node),
    cursors: kept.map(({ key }) => encodeCursor(order.list, key)),
    hasNextPage: window.backward ? window.before !== null : more,
    hasPreviousPage: window.backward ? more : window.after !== null,
    ...(kept[0]?.along && { along: kept.flatMap(({ along }) => along ?? []) }),
  };
}

/** Merges rows of several reads of one window, each in reading order: the first `limit + 1` of all, each key once. */
export function mergeRows<T>(
  order: Order,
  window: Window,
  parts: readonly (readonly Keyed<T>[])[],
): Keyed<T>[] {
  if (parts.length === 1) return [...parts[0]!];
  const down = order.descending !== window.backward;
  const all = parts.flat().sort((a, b) => (down ? compareKeys(b.key, a.key) : compareKeys(a.key, b.key)));
  return all
    .filter((row, index) => index === 0 || compareKeys(row.key, all[index - 1]!.key) !== 0)
    .slice(0, window.limit + 1);
}

export function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i]!, b[i]!];
    if (left === right) continue;
    if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
    return left < right ? -1 : 1;
  }
  return 0;
}

/** By code point, as both databases compare text; JavaScript's own comparison goes by UTF-16 code unit. */
function compareText(a: string, b: string): number {
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

const SURROGATE = /[\ud800-\udfff]/;
