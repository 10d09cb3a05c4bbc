import type { QuoteNode, SpeakerNode } from '../../model/graph.ts';
import type { AssertionResolvers } from '../generated/resolvers.ts';
import { maybeNodeOf, nodeOf, nodesOf } from '../lists/node-of.ts';

export const Assertion: AssertionResolvers = {
  span: ({ articleId, start, end }) => ({ articleId, start, end }),
  claim: (assertion, _args, context) => nodeOf(context, assertion.claimId),
  wording: (assertion, _args, { loaders }) => loaders.wording.load(assertion.claimFormId),
  speaker: (assertion, _args, context) => nodeOf(context, assertion.speakerId),
  via: (assertion, _args, context) => nodesOf<SpeakerNode>(context, assertion.viaFormIds),
  article: (assertion, _args, context) => nodeOf(context, assertion.articleId),
  quotes: (assertion, _args, context) => nodesOf<QuoteNode>(context, assertion.quoteIds),
  outlet: (assertion, _args, context) => maybeNodeOf(context, assertion.outletId),
  origin: (assertion, _args, context) => nodeOf(context, assertion.originId),
};
