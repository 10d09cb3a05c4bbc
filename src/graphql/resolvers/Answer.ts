import { bySpeaker, originCount } from '../answer/by-speaker.ts';
import type { AnswerHitResolvers, ExcerptResolvers, PositionResolvers } from '../generated/resolvers.ts';
import { nodeOf, nodesOf } from '../lists/node-of.ts';

/** Assertions read for each side of each hit. */
const SIDE = { first: 50 };

export const AnswerHit: AnswerHitResolvers = {
  why: (hit) => hit.reasons,
  affirmedBy: async (hit, _args, { loaders }) =>
    bySpeaker((await loaders.children('claim.affirmations', hit.claim.id, SIDE)).nodes),
  deniedBy: async (hit, _args, { loaders }) =>
    bySpeaker((await loaders.children('claim.denials', hit.claim.id, SIDE)).nodes),
};

export const Excerpt: ExcerptResolvers = {
  span: ({ articleId, start, end }) => ({ articleId, start, end }),
  article: (excerpt, _args, context, info) => nodeOf(context, excerpt.articleId, info),
  alsoIn: (excerpt, _args, context, info) => nodesOf(context, excerpt.alsoIn, info),
  why: (excerpt) => excerpt.reasons,
};

export const Position: PositionResolvers = {
  speaker: (position, _args, context, info) => nodeOf(context, position.speakerId, info),
  independentOrigins: ({ assertions }) => originCount(assertions),
};
