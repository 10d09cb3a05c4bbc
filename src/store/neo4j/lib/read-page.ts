import type { Key } from '../../cursor.ts';
import type { Kind } from '../../fields.ts';
import { compareKeys, type Keyed, mergeRows, type Order, pageOf, type Window } from '../../page.ts';
import type { Along, Page } from '../../store.ts';
import { type Connection, integer, type Parameters, type Row, rowOf } from '../connection.ts';
import { countKey, orderKey } from '../properties.ts';
import { allOf, type Condition, condition, parametersOf } from './conditions.ts';

/** A keyset list as Cypher: what it finds for one `value`. All texts are constants of ours. */
export interface Listing<T> {
  readonly order: Order;
  /** MATCH clause. */
  readonly match: string;
  /**
   * Index that the page must be read along. Without it the planner chooses by statistics, and where these say that most
   * nodes share a value it reads the whole order and filters.
   */
  readonly index?: string;
  /** Conditions that always hold; `value` may be named. */
  readonly where: readonly string[];
  /** What the page is cut by: never null, and the last property of the index that gives the order. */
  readonly key: string;
  /** What WITH hands on: a variable, or DISTINCT and what it is distinct by. */
  readonly carry: string;
  /** ORDER BY over what was handed on: the whole prefix of the index, or else the planner sorts. */
  readonly orderBy: readonly string[];
  /** What rows are put in order by before they are made distinct: without it, only ascending order follows the index. */
  readonly orderFirst?: { readonly carry: string; readonly by: readonly string[] };
  /** What is matched for the rows of the page only. */
  readonly follow?: string;
  /** The kind of node that rows are, and the variable it goes by; absent where they are of several or none. */
  readonly of?: { readonly kind: Kind; readonly variable: string };
  /** A map of properties for each row; or a list of them, whose names are `columns`. */
  readonly node: string;
  readonly columns?: readonly string[];
  readonly read: (row: Row) => T;
  /** Nodes that came with a row (read-for.ts). */
  readonly along?: (row: Row) => readonly Along[];
  readonly keyOf: (row: Row) => Key;
}

/** One page per value: every value is read along the index, all in one round trip. */
export async function readPages<T>(
  connection: Connection,
  listing: Listing<T>,
  values: readonly unknown[],
  rest: readonly Condition[],
  window: Window,
): Promise<Page<T>[]> {
  const rows = await readRows(connection, listing, values, rest, window);
  return rows.map((list) => pageOf(listing.order, window, list));
}

/** One page over several values: the heads of each are merged. */
export async function readMerged<T>(
  connection: Connection,
  listing: Listing<T>,
  values: readonly unknown[],
  rest: readonly Condition[],
  window: Window,
): Promise<Page<T>> {
  const rows = await readRows(connection, listing, values, rest, window);
  return pageOf(listing.order, window, mergeRows(listing.order, window, rows));
}

export async function readRows<T>(
  connection: Connection,
  listing: Listing<T>,
  values: readonly unknown[],
  rest: readonly Condition[],
  window: Window,
): Promise<Keyed<T>[][]> {
  const lists: Keyed<T>[][] = values.map(() => []);
  if (values.length === 0) return lists;
  const { text, parameters } = pageQuery(listing, values, rest, window);
  const found = await connection.readTogether<{ at: number; node: Row | unknown[] }>(
    text,
    parameters,
    ['at', 'node'],
    { lists: ['values'], by: 'at' },
  );
  for (const { at, node: given } of found) {
    const node = Array.isArray(given) ? rowOf(listing.columns!, given) : given;
    const keyed = { key: listing.keyOf(node), node: listing.read(node) };
    lists[at]!.push(listing.along ? { ...keyed, along: listing.along(node) } : keyed);
  }
  // Cypher promises no order across the subquery's end; the page is small.
  const down = listing.order.descending !== window.backward;
  for (const list of lists)
    list.sort((a, b) => (down ? compareKeys(b.key, a.key) : compareKeys(a.key, b.key)));
  return lists;
}

/** Text and parameters of a page; its plan is tested too. */
export function pageQuery<T>(
  listing: Listing<T>,
  values: readonly unknown[],
  rest: readonly Condition[],
  window: Window,
): { readonly text: string; readonly parameters: Parameters } {
  const { key, order } = listing;
  const [beyond, short] = order.descending ? ['<', '>'] : ['>', '<'];
  const bounds: Condition[] = [];
  if (window.after) bounds.push(condition(`${key} ${beyond} $after`, { after: keyText(window.after) }));
  if (window.before) bounds.push(condition(`${key} ${short} $before`, { before: keyText(window.before) }));
  // The planner takes an index's order only when every property of the index is asked for.
  if (bounds.length === 0) bounds.push(condition(`${key} IS NOT NULL`));
  const conditions = [...listing.where.map((text) => condition(text)), ...rest, ...bounds];
  const direction = order.descending !== window.backward ? 'DESC' : 'ASC';
  const inDirection = (by: readonly string[]) => by.map((one) => `${one} ${direction}`).join(', ');
  const first = listing.orderFirst;
  return {
    // On one line: the driver sends a statement in parts of 1400 bytes.
    text: [
      'UNWIND range(0, size($values) - 1) AS at CALL (at) { WITH $values[at] AS value',
      listing.match,
      listing.index,
      `WHERE ${allOf(conditions)}`,
      first && `WITH ${first.carry} ORDER BY ${inDirection(first.by)}`,
      `WITH ${listing.carry} ORDER BY ${inDirection(listing.orderBy)} LIMIT $limit`,
      listing.follow,
      `RETURN ${listing.node} AS node } RETURN at, node`,
    ]
      .filter(Boolean)
      .join(' '),
    parameters: { ...parametersOf(conditions), values, limit: integer(window.limit + 1) },
  };
}

/** A cursor's key as the text of the property that the list is cut by. */
function keyText(key: Key): string {
  const [value, id] = key;
  if (id === undefined) return String(value);
  return typeof value === 'number' ? countKey(value, String(id)) : orderKey(String(value), String(id));
}
