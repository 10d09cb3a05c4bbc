import type { JudgementResolvers } from '../generated/resolvers.ts';

export const Judgement: JudgementResolvers = {
  left: (judgement, _args, { loaders }) => loaders.node.load(judgement.left),
  right: (judgement, _args, { loaders }) => loaders.node.load(judgement.right),
};
