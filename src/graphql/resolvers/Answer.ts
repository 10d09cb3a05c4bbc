import { predicateClasses } from '../../model/predicates.ts';
import type { Hit } from '../../search/search.ts';
import { bySpeaker, originCount } from '../answer/by-speaker.ts';
import type { Context } from '../context.ts';
import type {
  AnswerHitResolvers,
  ExcerptResolvers,
  PositionResolvers,
  QuestionResolvers,
} from '../generated/resolvers.ts';
import { nodeOf, nodesOf } from '../lists/node-of.ts';
import { type Info, selectedOfSide } from '../selection/selected.ts';

/** Assertions read for each side of each hit. */
const SIDE = { first: 50 };

function side(list: 'claim.affirmations' | 'claim.denials') {
  return async ({ claim }: Hit, _args: unknown, { loaders }: Context, info: Info) =>
    bySpeaker((await loaders.children(list, claim.id, SIDE, selectedOfSide(info))).nodes);
}

export const Question: QuestionResolvers = {
  predicateVerbs: ({ predicateClass, language }) =>
    predicateClasses().find(({ id }) => id === predicateClass)?.[language].verbs ?? [],
};

export const AnswerHit: AnswerHitResolvers = {
  why: (hit) => hit.reasons,
  affirmedBy: side('claim.affirmations'),
  deniedBy: side('claim.denials'),
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
