import type { Key } from '../../cursor.ts';
import { nameKey } from '../../lib/name-key.ts';
import { publishedKey } from '../../lib/published-key.ts';
import {
  ARTICLE_ORDERS,
  type ArticleOrder,
  ASSERTION_ORDERS,
  CLAIM_ORDERS,
  type ClaimOrder,
  ENTITY_ORDERS,
  type EntityOrder,
  JUDGEMENT_ORDERS,
  type JudgementOrder,
  ORIGIN_ORDER,
  QUOTE_ORDERS,
  UNNAMED_SOURCE_ORDER,
} from '../../orders.ts';
import type { Order } from '../../page.ts';
import type { Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';
import type { Listing } from './read-page.ts';

function newestKey(row: Row): Key {
  return [publishedKey((row.publishedAt as string | undefined) ?? null), row.id as string];
}

export function idKey(row: Row): Key {
  return [row.id as string];
}

/** How nodes of each kind are read as a list; `leadBy` and the child lists say by what they are found. */
export const ASSERTIONS = {
  order: ASSERTION_ORDERS.PUBLISHED,
  match: 'MATCH (a:Assertion)',
  index: 'USING INDEX a:Assertion(orderKey)',
  where: [],
  key: 'a.orderKey',
  carry: 'a',
  orderBy: ['a.orderKey'],
  of: { kind: 'assertion', variable: 'a' },
  node: 'properties(a)',
  read: (row) => nodeOf('assertion', row),
  keyOf: newestKey,
} satisfies Listing<unknown>;

export const QUOTES = {
  order: QUOTE_ORDERS.PUBLISHED,
  match: 'MATCH (q:Quote)',
  index: 'USING INDEX q:Quote(orderKey)',
  where: [],
  key: 'q.orderKey',
  carry: 'q',
  orderBy: ['q.orderKey'],
  of: { kind: 'quote', variable: 'q' },
  node: 'properties(q)',
  read: (row) => nodeOf('quote', row),
  keyOf: newestKey,
} satisfies Listing<unknown>;

export const ARTICLES = {
  order: ARTICLE_ORDERS.PUBLISHED,
  match: 'MATCH (r:Article)',
  index: 'USING INDEX r:Article(orderKey)',
  where: [],
  key: 'r.orderKey',
  carry: 'r',
  orderBy: ['r.orderKey'],
  of: { kind: 'article', variable: 'r' },
  node: 'properties(r)',
  read: (row) => nodeOf('article', row),
  keyOf: newestKey,
} satisfies Listing<unknown>;

export const CLAIMS = {
  order: CLAIM_ORDERS.NEWEST,
  match: 'MATCH (c:Claim)',
  index: 'USING INDEX c:Claim(orderKey)',
  where: [],
  key: 'c.orderKey',
  carry: 'c',
  orderBy: ['c.orderKey'],
  of: { kind: 'claim', variable: 'c' },
  node: 'properties(c)',
  read: (row) => nodeOf('claim', row),
  keyOf: (row) => [row.lastAssertedKey as string, row.id as string],
} satisfies Listing<unknown>;

export const ENTITIES = {
  order: ENTITY_ORDERS.ASSERTIONS,
  match: 'MATCH (e:Entity)',
  index: 'USING INDEX e:Entity(orderKey)',
  where: [],
  key: 'e.orderKey',
  carry: 'e',
  orderBy: ['e.orderKey'],
  of: { kind: 'entity', variable: 'e' },
  node: 'properties(e)',
  read: (row) => nodeOf('entity', row),
  keyOf: (row) => [row.assertionCount as number, row.id as string],
} satisfies Listing<unknown>;

const JUDGEMENTS = {
  order: JUDGEMENT_ORDERS.ID,
  match: 'MATCH (j:Judgement)',
  where: [],
  key: 'j.id',
  carry: 'j',
  orderBy: ['j.id'],
  of: { kind: 'judgement', variable: 'j' },
  node: 'properties(j)',
  read: (row) => nodeOf('judgement', row),
  keyOf: idKey,
} satisfies Listing<unknown>;

export const ORIGINS = {
  order: ORIGIN_ORDER,
  match: 'MATCH (o:Origin)',
  where: [],
  key: 'o.id',
  carry: 'o',
  orderBy: ['o.id'],
  of: { kind: 'origin', variable: 'o' },
  node: 'properties(o)',
  read: (row) => nodeOf('origin', row),
  keyOf: idKey,
} satisfies Listing<unknown>;

export const UNNAMED_SOURCES = {
  order: UNNAMED_SOURCE_ORDER,
  match: 'MATCH (u:UnnamedSource)',
  where: [],
  key: 'u.id',
  carry: 'u',
  orderBy: ['u.id'],
  of: { kind: 'unnamedSource', variable: 'u' },
  node: 'properties(u)',
  read: (row) => nodeOf('unnamedSource', row),
  keyOf: idKey,
} satisfies Listing<unknown>;

/** Claims, entities, articles and judgements in each of their orders (orders.ts). */
export function claimsBy(field: ClaimOrder['field']): Listing<ReturnType<typeof CLAIMS.read>> {
  if (field === 'NEWEST') return CLAIMS;
  if (field === 'ID') return keyedBy(CLAIMS, CLAIM_ORDERS.ID, 'c.id', idKey);
  return keyedBy(CLAIMS, CLAIM_ORDERS.ORIGINS, 'c.originsKey', (row) => [
    row.independentOrigins as number,
    row.id as string,
  ]);
}

export function entitiesBy(field: EntityOrder['field']): Listing<ReturnType<typeof ENTITIES.read>> {
  if (field === 'ASSERTIONS') return ENTITIES;
  return keyedBy(ENTITIES, ENTITY_ORDERS.NAME, 'e.nameKey', (row) => [
    nameKey(row.name as string),
    row.id as string,
  ]);
}

export function articlesBy(field: ArticleOrder['field']): Listing<ReturnType<typeof ARTICLES.read>> {
  if (field === 'PUBLISHED') return ARTICLES;
  return keyedBy(ARTICLES, ARTICLE_ORDERS.RECORDED, 'r.recordedKey', (row) => [
    row.recordedAt as string,
    row.id as string,
  ]);
}

export function judgementsBy(field: JudgementOrder['field']): Listing<ReturnType<typeof JUDGEMENTS.read>> {
  if (field === 'ID') return JUDGEMENTS;
  return keyedBy(JUDGEMENTS, JUDGEMENT_ORDERS.MADE, 'j.madeKey', (row) => [
    row.at as string,
    row.id as string,
  ]);
}

/** The same nodes in the order of another property, which an index of its own holds. */
function keyedBy<T>(listing: Listing<T>, order: Order, key: string, keyOf: (row: Row) => Key): Listing<T> {
  const [variable, name] = key.split('.');
  const index = name === 'id' ? undefined : `USING INDEX ${variable}:${labelOf(listing, variable!)}(${name})`;
  return { ...listing, order, index, key, orderBy: [key], keyOf };
}

/** The same nodes found by another pattern: bounded by what it starts from, gathered and sorted. */
export function gathered<T>(listing: Listing<T>, match: string): Listing<T> {
  return { ...listing, match, index: undefined };
}

/** A list led by one property that equals `value`: the index on (property, key) gives the page. */
export function leadBy<T>(listing: Listing<T>, property: string): Listing<T> {
  const [variable, name] = property.split('.');
  return {
    ...listing,
    index: `USING INDEX SEEK ${variable}:${labelOf(listing, variable!)}(${name}, ${listing.key.split('.')[1]})`,
    where: [`${property} = value`, ...listing.where],
    orderBy: [property, ...listing.orderBy],
  };
}

function labelOf(listing: Listing<unknown>, variable: string): string {
  return new RegExp(`\\(${variable}:(\\w+)\\)`).exec(listing.match)![1]!;
}
