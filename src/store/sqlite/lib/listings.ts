import {
  ARTICLE_ORDERS,
  ASSERTION_ORDERS,
  CLAIM_ORDERS,
  ENTITY_ORDERS,
  ORIGIN_ORDER,
  QUOTE_ORDERS,
  UNNAMED_SOURCE_ORDER,
} from '../../orders.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Listing } from './read-page.ts';

/** How nodes of each kind are read as a list; the child lists give them their own order and conditions. */
export const ASSERTIONS = {
  order: ASSERTION_ORDERS.PUBLISHED,
  of: { kind: 'assertion', alias: 'a' },
  select: selectOf('assertion', 'a'),
  from: 'assertion a',
  keys: ['a.publishedKey', 'a.id'],
  read: (row) => nodeOf('assertion', row),
} satisfies Listing<unknown>;

export const QUOTES = {
  order: QUOTE_ORDERS.PUBLISHED,
  of: { kind: 'quote', alias: 'q' },
  select: selectOf('quote', 'q'),
  from: 'quote q',
  keys: ['q.publishedKey', 'q.id'],
  read: (row) => nodeOf('quote', row),
} satisfies Listing<unknown>;

export const ARTICLES = {
  order: ARTICLE_ORDERS.PUBLISHED,
  of: { kind: 'article', alias: 'r' },
  select: selectOf('article', 'r'),
  from: 'article r',
  keys: ['r.publishedKey', 'r.id'],
  read: (row) => nodeOf('article', row),
} satisfies Listing<unknown>;

export const CLAIMS = {
  order: CLAIM_ORDERS.NEWEST,
  of: { kind: 'claim', alias: 'c' },
  select: selectOf('claim', 'c'),
  from: 'claim c',
  keys: ['c.lastAssertedKey', 'c.id'],
  read: (row) => nodeOf('claim', row),
} satisfies Listing<unknown>;

export const ENTITIES = {
  order: ENTITY_ORDERS.ASSERTIONS,
  of: { kind: 'entity', alias: 'e' },
  select: selectOf('entity', 'e'),
  from: 'entity e',
  keys: ['e.assertionCount', 'e.id'],
  read: (row) => nodeOf('entity', row),
} satisfies Listing<unknown>;

export const ORIGINS = {
  order: ORIGIN_ORDER,
  of: { kind: 'origin', alias: 'o' },
  select: selectOf('origin', 'o'),
  from: 'origin o',
  keys: ['o.id'],
  read: (row) => nodeOf('origin', row),
} satisfies Listing<unknown>;

export const UNNAMED_SOURCES = {
  order: UNNAMED_SOURCE_ORDER,
  of: { kind: 'unnamedSource', alias: 'u' },
  select: selectOf('unnamedSource', 'u'),
  from: 'unnamed_source u',
  keys: ['u.id'],
  read: (row) => nodeOf('unnamedSource', row),
} satisfies Listing<unknown>;
