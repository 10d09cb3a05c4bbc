import type { QuoteNode, SpeakerNode } from '../../model/graph.ts';
import type { AssertionResolvers } from '../generated/resolvers.ts';
import { maybeNodeOf, nodeOf, nodesOf } from '../lists/node-of.ts';

export const Assertion: AssertionResolvers = {
  span: ({ articleId, start, end }) => ({ articleId, start, end }),
  claim: (assertion, _args, context, info) => nodeOf(context, assertion.claimId, info),
  wording: (assertion, _args, { loaders }) => loaders.wording.load(assertion.claimFormId),
  speaker: (assertion, _args, context, info) => nodeOf(context, assertion.speakerId, info),
  via: (assertion, _args, context, info) => nodesOf<SpeakerNode>(context, assertion.viaFormIds, info),
  article: (assertion, _args, context, info) => nodeOf(context, assertion.articleId, info),
  quotes: (assertion, _args, context, info) => nodesOf<QuoteNode>(context, assertion.quoteIds, info),
  outlet: (assertion, _args, context, info) => maybeNodeOf(context, assertion.outletId, info),
  origin: (assertion, _args, context, info) => nodeOf(context, assertion.originId, info),
};
