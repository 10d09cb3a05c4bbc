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
  select: selectOf('assertion', 'a'),
  from: 'assertion a',
  keys: ['a.publishedKey', 'a.id'],
  read: (row) => nodeOf('assertion', row),
} satisfies Listing<unknown>;

export const QUOTES = {
  order: QUOTE_ORDERS.PUBLISHED,
  select: selectOf('quote', 'q'),
  from: 'quote q',
  keys: ['q.publishedKey', 'q.id'],
  read: (row) => nodeOf('quote', row),
} satisfies Listing<unknown>;

export const ARTICLES = {
  order: ARTICLE_ORDERS.PUBLISHED,
  select: selectOf('article', 'r'),
  from: 'article r',
  keys: ['r.publishedKey', 'r.id'],
  read: (row) => nodeOf('article', row),
} satisfies Listing<unknown>;

export const CLAIMS = {
  order: CLAIM_ORDERS.NEWEST,
  select: selectOf('claim', 'c'),
  from: 'claim c',
  keys: ['c.lastAssertedKey', 'c.id'],
  read: (row) => nodeOf('claim', row),
} satisfies Listing<unknown>;

export const ENTITIES = {
  order: ENTITY_ORDERS.ASSERTIONS,
  select: selectOf('entity', 'e'),
  from: 'entity e',
  keys: ['e.assertionCount', 'e.id'],
  read: (row) => nodeOf('entity', row),
} satisfies Listing<unknown>;

export const ORIGINS = {
  order: ORIGIN_ORDER,
  select: selectOf('origin', 'o'),
  from: 'origin o',
  keys: ['o.id'],
  read: (row) => nodeOf('origin', row),
} satisfies Listing<unknown>;

export const UNNAMED_SOURCES = {
  order: UNNAMED_SOURCE_ORDER,
  select: selectOf('unnamedSource', 'u'),
  from: 'unnamed_source u',
  keys: ['u.id'],
  read: (row) => nodeOf('unnamedSource', row),
} satisfies Listing<unknown>;
