import { ORDERS } from '../../orders.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Listing } from './read-page.ts';

/** How nodes of each kind are read as a list; the child lists give them their own order and conditions. */
export const ASSERTIONS = {
  order: ORDERS.listAssertions,
  select: selectOf('assertion', 'a'),
  from: 'assertion a',
  keys: ['a.publishedKey', 'a.id'],
  read: (row) => nodeOf('assertion', row),
} satisfies Listing<unknown>;

export const QUOTES = {
  order: ORDERS.listQuotes,
  select: selectOf('quote', 'q'),
  from: 'quote q',
  keys: ['q.publishedKey', 'q.id'],
  read: (row) => nodeOf('quote', row),
} satisfies Listing<unknown>;

export const ARTICLES = {
  order: ORDERS.listArticles,
  select: selectOf('article', 'r'),
  from: 'article r',
  keys: ['r.publishedKey', 'r.id'],
  read: (row) => nodeOf('article', row),
} satisfies Listing<unknown>;

export const CLAIMS = {
  order: ORDERS.listClaims,
  select: selectOf('claim', 'c'),
  from: 'claim c',
  keys: ['c.lastAssertedKey', 'c.id'],
  read: (row) => nodeOf('claim', row),
} satisfies Listing<unknown>;

export const ENTITIES = {
  order: ORDERS.listEntities,
  select: selectOf('entity', 'e'),
  from: 'entity e',
  keys: ['e.assertionCount', 'e.id'],
  read: (row) => nodeOf('entity', row),
} satisfies Listing<unknown>;
