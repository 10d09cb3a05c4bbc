import type { ArticleNode } from '../../model/graph.ts';
import type { ArticleResolvers, MentionResolvers, OriginResolvers } from '../generated/resolvers.ts';
import { childList } from '../lists/child-list.ts';
import { maybeNodeOf, nodeOf } from '../lists/node-of.ts';

export const Article: ArticleResolvers = {
  outletName: (article) => article.outlet,
  outlet: (article, _args, context, info) => maybeNodeOf(context, article.outletId, info),
  origin: (article, _args, context, info) => nodeOf(context, article.originId, info),
  // The article it corrects may never have been ingested.
  supersedes: (article, _args, { loaders }) =>
    article.supersedesId === null
      ? null
      : (loaders.node.load(article.supersedesId) as Promise<ArticleNode | null>),
  assertions: childList('article.assertions'),
  claims: childList('article.claims'),
  quotes: childList('article.quotes'),
  entities: childList('article.entities'),
  unnamedSources: childList('article.unnamedSources'),
  supersededBy: childList('article.supersededBy'),
  judgements: (article, _args, { loaders }) => loaders.judgements.load(article.id),
  mentions: (article, _args, { loaders }) => loaders.mentions.load(article.id),
};

export const Mention: MentionResolvers = {
  entity: (mention, _args, context, info) => nodeOf(context, mention.formId, info),
};

export const Origin: OriginResolvers = {
  creditedTo: (origin, _args, context, info) => maybeNodeOf(context, origin.creditedToId, info),
  articles: childList('origin.articles'),
  assertions: childList('origin.assertions'),
  claims: childList('origin.claims'),
};
