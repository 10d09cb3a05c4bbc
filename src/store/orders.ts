import type { Order } from './page.ts';
import type { ChildList } from './store.ts';

/** Which order a list is asked in; each field has a direction of its own, which `descending` may turn round. */
export interface OrderBy<Field extends string> {
  readonly field: Field;
  readonly descending?: boolean;
}

/** Newest first; what has no date comes last; then by id, also descending, so that one index gives the whole order. */
function newest(list: string): Order {
  return { list, key: ['string', 'string'], descending: true };
}

/** Most first; then by id, descending. */
function most(list: string): Order {
  return { list, key: ['number', 'string'], descending: true };
}

function byId(list: string): Order {
  return { list, key: ['string'], descending: false };
}

/** Orders of each list, under the name their cursors carry. The first is taken when none is asked for. */
export const CLAIM_ORDERS = {
  /** By the newest of a claim's assertions. */
  NEWEST: newest('claims'),
  /** By number of independent origins. */
  ORIGINS: most('claims by origins'),
  ID: byId('claims by id'),
} as const;
export const ASSERTION_ORDERS = { PUBLISHED: newest('assertions') } as const;
export const QUOTE_ORDERS = { PUBLISHED: newest('quotes') } as const;
export const ARTICLE_ORDERS = {
  PUBLISHED: newest('articles'),
  /** By when Dixit recorded them. */
  RECORDED: newest('articles by recording'),
} as const;
export const ENTITY_ORDERS = {
  /** By number of current assertions they make. */
  ASSERTIONS: most('entities'),
  /** By folded name, A to Z. */
  NAME: { list: 'entities by name', key: ['string', 'string'], descending: false },
} as const satisfies Record<string, Order>;
export const JUDGEMENT_ORDERS = {
  ID: byId('judgements'),
  /** By when they were made. */
  MADE: newest('judgements by time'),
} as const;
export const ORIGIN_ORDER = byId('origins');
export const UNNAMED_SOURCE_ORDER = byId('unnamed sources');
export const JOB_ORDER = newest('jobs');
export const QUESTION_ORDER = byId('questions');

export type ClaimOrder = OrderBy<keyof typeof CLAIM_ORDERS>;
export type AssertionOrder = OrderBy<keyof typeof ASSERTION_ORDERS>;
export type QuoteOrder = OrderBy<keyof typeof QUOTE_ORDERS>;
export type ArticleOrder = OrderBy<keyof typeof ARTICLE_ORDERS>;
export type EntityOrder = OrderBy<keyof typeof ENTITY_ORDERS>;
export type JudgementOrder = OrderBy<keyof typeof JUDGEMENT_ORDERS>;

/** The order asked for in the direction asked for. */
export function orderOf<Field extends string>(
  orders: Readonly<Record<Field, Order>>,
  { field, descending }: OrderBy<Field>,
): Order {
  const order = orders[field];
  if (descending === undefined || descending === order.descending) return order;
  return { ...order, list: `${order.list} reversed`, descending };
}

/** By kind, then by the other claim. */
function links(list: string): Order {
  return { list, key: ['string', 'string'], descending: false };
}

export const CHILD_ORDERS: { readonly [L in ChildList]: Order } = {
  'claim.assertions': newest('claim.assertions'),
  'claim.history': newest('claim.history'),
  'claim.affirmations': newest('claim.affirmations'),
  'claim.denials': newest('claim.denials'),
  'claim.speakers': byId('claim.speakers'),
  'claim.quotes': newest('claim.quotes'),
  'claim.articles': newest('claim.articles'),
  'claim.origins': byId('claim.origins'),
  'claim.links': links('claim.links'),
  'claim.contradicting': links('claim.contradicting'),
  'claim.supporting': links('claim.supporting'),
  'claim.similar': links('claim.similar'),
  'speaker.assertions': newest('speaker.assertions'),
  'speaker.relayed': newest('speaker.relayed'),
  'speaker.quotes': newest('speaker.quotes'),
  'speaker.claims': byId('speaker.claims'),
  'entity.claims': newest('entity.claims'),
  'entity.articles': newest('entity.articles'),
  'article.assertions': newest('article.assertions'),
  'article.claims': byId('article.claims'),
  'article.quotes': newest('article.quotes'),
  'article.entities': byId('article.entities'),
  'article.unnamedSources': byId('article.unnamedSources'),
  'article.supersededBy': newest('article.supersededBy'),
  'quote.assertions': newest('quote.assertions'),
  'origin.articles': newest('origin.articles'),
  'origin.assertions': newest('origin.assertions'),
  'origin.claims': byId('origin.claims'),
  'outlet.articles': newest('outlet.articles'),
  'outlet.origins': byId('outlet.origins'),
};
