import type { Key } from '../../cursor.ts';
import type { Kind } from '../../fields.ts';
import { type Keyed, mergeRows, type Order, pageOf, type Window } from '../../page.ts';
import type { Page } from '../../store.ts';
import type { Database, Row, Value } from '../database.ts';
import type { Condition } from './conditions.ts';

/** A keyset list: rows of `from` that meet all conditions, in the order of `keys`. */
export interface Listing<T> {
  readonly order: Order;
  /** The kind of node that rows are, and its table's alias; absent where they are of several or none. */
  readonly of?: { readonly kind: Kind; readonly alias: string };
  /** Columns to read; keys are added. */
  readonly select: string;
  /** FROM clause with its joins. */
  readonly from: string;
  /** Each row's place in the order; an index holds the driving condition's column, then these. */
  readonly keys: readonly string[];
  /** Rows that stand for the same node (joins) are taken together. */
  readonly distinct?: boolean;
  readonly read: (row: Row) => T;
}

/** The page of a listing under one set of conditions. */
export function readPage<T>(
  database: Database,
  listing: Listing<T>,
  conditions: readonly Condition[],
  window: Window,
): Page<T> {
  return pageOf(listing.order, window, readRows(database, listing, conditions, window));
}

/** One page over several sets of conditions: each is read along its own index, and the heads are merged. */
export function readMerged<T>(
  database: Database,
  listing: Listing<T>,
  alternatives: readonly (readonly Condition[])[],
  window: Window,
): Page<T> {
  const parts = alternatives.map((conditions) => readRows(database, listing, conditions, window));
  return pageOf(listing.order, window, mergeRows(listing.order, window, parts));
}

function readRows<T>(
  database: Database,
  listing: Listing<T>,
  conditions: readonly Condition[],
  window: Window,
): Keyed<T>[] {
  const down = listing.order.descending !== window.backward;
  const where = [...conditions];
  if (window.after) where.push(beyond(listing.keys, window.after, listing.order.descending ? '<' : '>'));
  if (window.before) where.push(beyond(listing.keys, window.before, listing.order.descending ? '>' : '<'));
  const sql = `SELECT ${listing.distinct ? 'DISTINCT ' : ''}${listing.select}, ${listing.keys.map((key, at) => `${key} AS key${at}`).join(', ')}
    FROM ${listing.from}
    ${where.length > 0 ? `WHERE ${where.map(({ sql }) => `(${sql})`).join(' AND ')}` : ''}
    ORDER BY ${listing.keys.map((key) => `${key} ${down ? 'DESC' : 'ASC'}`).join(', ')}
    LIMIT ?`;
  const parameters: Value[] = where.flatMap(({ parameters }) => parameters);
  return database.all(sql, ...parameters, window.limit + 1).map((row) => ({
    key: listing.keys.map((_, at) => row[`key${at}`]) as Key,
    node: listing.read(row),
  }));
}

function beyond(keys: readonly string[], key: Key, sign: '<' | '>'): Condition {
  return {
    sql: `(${keys.join(', ')}) ${sign} (${keys.map(() => '?').join(', ')})`,
    parameters: key,
  };
}
