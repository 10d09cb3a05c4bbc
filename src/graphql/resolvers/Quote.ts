import type { QuoteResolvers } from '../generated/resolvers.ts';
import { childList } from '../lists/child-list.ts';
import { maybeNodeOf, nodeOf } from '../lists/node-of.ts';

export const Quote: QuoteResolvers = {
  span: ({ articleId, start, end }) => ({ articleId, start, end }),
  speaker: (quote, _args, context) => maybeNodeOf(context, quote.speakerId),
  article: (quote, _args, context) => nodeOf(context, quote.articleId),
  assertions: childList('quote.assertions'),
};
