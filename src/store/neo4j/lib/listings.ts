import type { Key } from '../../cursor.ts';
import { publishedKey } from '../../lib/published-key.ts';
import { ORDERS } from '../../orders.ts';
import type { Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';
import type { Listing } from './read-page.ts';

export function newestKey(row: Row): Key {
  return [publishedKey((row.publishedAt as string | undefined) ?? null), row.id as string];
}

export function idKey(row: Row): Key {
  return [row.id as string];
}

/** How nodes of each kind are read as a list; `leadBy` and the child lists say by what they are found. */
export const ASSERTIONS = {
  order: ORDERS.listAssertions,
  match: 'MATCH (a:Assertion)',
  index: 'USING INDEX a:Assertion(orderKey)',
  where: [],
  key: 'a.orderKey',
  carry: 'a',
  orderBy: ['a.orderKey'],
  node: 'properties(a)',
  read: (row) => nodeOf('assertion', row),
  keyOf: newestKey,
} satisfies Listing<unknown>;

export const QUOTES = {
  order: ORDERS.listQuotes,
  match: 'MATCH (q:Quote)',
  index: 'USING INDEX q:Quote(orderKey)',
  where: [],
  key: 'q.orderKey',
  carry: 'q',
  orderBy: ['q.orderKey'],
  node: 'properties(q)',
  read: (row) => nodeOf('quote', row),
  keyOf: newestKey,
} satisfies Listing<unknown>;

export const ARTICLES = {
  order: ORDERS.listArticles,
  match: 'MATCH (r:Article)',
  index: 'USING INDEX r:Article(orderKey)',
  where: [],
  key: 'r.orderKey',
  carry: 'r',
  orderBy: ['r.orderKey'],
  node: 'properties(r)',
  read: (row) => nodeOf('article', row),
  keyOf: newestKey,
} satisfies Listing<unknown>;

export const CLAIMS = {
  order: ORDERS.listClaims,
  match: 'MATCH (c:Claim)',
  index: 'USING INDEX c:Claim(orderKey)',
  where: [],
  key: 'c.orderKey',
  carry: 'c',
  orderBy: ['c.orderKey'],
  node: 'properties(c)',
  read: (row) => nodeOf('claim', row),
  keyOf: (row) => [row.lastAssertedKey as string, row.id as string],
} satisfies Listing<unknown>;

export const ENTITIES = {
  order: ORDERS.listEntities,
  match: 'MATCH (e:Entity)',
  index: 'USING INDEX e:Entity(orderKey)',
  where: [],
  key: 'e.orderKey',
  carry: 'e',
  orderBy: ['e.orderKey'],
  node: 'properties(e)',
  read: (row) => nodeOf('entity', row),
  keyOf: (row) => [row.assertionCount as number, row.id as string],
} satisfies Listing<unknown>;

/** The same nodes found by another pattern: bounded by what it starts from, gathered and sorted. */
export function gathered<T>(listing: Listing<T>, match: string): Listing<T> {
  return { ...listing, match, index: undefined };
}

/** A list led by one property that equals `value`: the index on (property, orderKey) gives the page. */
export function leadBy<T>(listing: Listing<T>, property: string): Listing<T> {
  const [variable, name] = property.split('.');
  const label = new RegExp(`\\(${variable}:(\\w+)\\)`).exec(listing.match)![1];
  return {
    ...listing,
    index: `USING INDEX SEEK ${variable}:${label}(${name}, orderKey)`,
    where: [`${property} = value`, ...listing.where],
    orderBy: [property, ...listing.orderBy],
  };
}
