import { DixitError } from '../../model/error.ts';
import type { ArticleNode } from '../../model/graph.ts';
import { checkId } from '../arguments/ids.ts';
import type { ComparedSideResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { compareArticles } from '../graph/compare-articles.ts';
import { nodeOf } from '../lists/node-of.ts';

const MOST_COMPARED = 10;

export const compare: QueryResolvers['compare'] = async (_root, { articles: ids }, { loaders }) => {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2 || distinct.length > MOST_COMPARED)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `articles: ${distinct.length} different ids were given; give 2 to ${MOST_COMPARED}.`,
    );
  for (const id of distinct) checkId(id, 'articles', ['Article']);
  const articles = await Promise.all(
    distinct.map(async (id) => {
      const article = await loaders.node.load(id);
      if (article) return article as ArticleNode;
      throw new DixitError('ID_NOT_FOUND', `articles: nothing is known by ${id}.`);
    }),
  );
  return compareArticles(loaders, articles);
};

export const ComparedSide: ComparedSideResolvers = {
  article: (side, _args, context, info) => nodeOf(context, side.articleId, info),
};
