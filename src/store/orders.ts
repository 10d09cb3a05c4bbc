import type { Order } from './page.ts';
import type { ChildList } from './store.ts';

/** Newest first; what has no date comes last; then by id, also descending, so that one index gives the whole order. */
function newest(list: string): Order {
  return { list, key: ['string', 'string'], descending: true };
}

function byId(list: string): Order {
  return { list, key: ['string'], descending: false };
}

/** The order of every list, under the name its cursors carry. */
export const ORDERS = {
  listAssertions: newest('assertions'),
  listQuotes: newest('quotes'),
  listArticles: newest('articles'),
  /** By the newest of a claim's assertions. */
  listClaims: newest('claims'),
  /** By number of current assertions they make, most first; then by id, descending. */
  listEntities: { list: 'entities', key: ['number', 'string'], descending: true },
  listJudgements: byId('judgements'),
  listJobs: newest('jobs'),
  listQuestions: byId('questions'),
} as const satisfies Record<string, Order>;

export const CHILD_ORDERS: { readonly [L in ChildList]: Order } = {
  'claim.assertions': newest('claim.assertions'),
  'claim.affirmations': newest('claim.affirmations'),
  'claim.denials': newest('claim.denials'),
  'claim.speakers': byId('claim.speakers'),
  'claim.quotes': newest('claim.quotes'),
  'claim.articles': newest('claim.articles'),
  'claim.origins': byId('claim.origins'),
  'speaker.assertions': newest('speaker.assertions'),
  'speaker.quotes': newest('speaker.quotes'),
  'speaker.claims': byId('speaker.claims'),
  'entity.claims': byId('entity.claims'),
  'entity.articles': newest('entity.articles'),
  'article.assertions': newest('article.assertions'),
  'article.claims': byId('article.claims'),
  'article.quotes': newest('article.quotes'),
  'article.entities': byId('article.entities'),
  'quote.assertions': newest('quote.assertions'),
  'origin.articles': newest('origin.articles'),
  'outlet.articles': newest('outlet.articles'),
};
