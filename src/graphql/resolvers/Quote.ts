import type { QuoteResolvers } from '../generated/resolvers.ts';
import { childList } from '../lists/child-list.ts';
import { maybeNodeOf, nodeOf } from '../lists/node-of.ts';

export const Quote: QuoteResolvers = {
  span: ({ articleId, start, end }) => ({ articleId, start, end }),
  speaker: (quote, _args, context, info) => maybeNodeOf(context, quote.speakerId, info),
  article: (quote, _args, context, info) => nodeOf(context, quote.articleId, info),
  assertions: childList('quote.assertions'),
};
