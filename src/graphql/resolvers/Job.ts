import type { ArticleNode } from '../../model/graph.ts';
import type { IngestedResolvers, JobResolvers } from '../generated/resolvers.ts';
import { nodeOf } from '../lists/node-of.ts';

export const Job: JobResolvers = {
  url: (job) => job.request.url,
  title: (job) => job.request.title,
  outcome: ({ outcome, error }) => {
    if (outcome) return { __typename: 'Ingested', ...outcome };
    return error && { __typename: 'NotIngested', ...error };
  },
};

export const Ingested: IngestedResolvers = {
  article: ({ articleId }, _args, context, info) => nodeOf<ArticleNode>(context, articleId, info),
  articles: ({ unchanged }) => (unchanged ? 0 : 1),
};
