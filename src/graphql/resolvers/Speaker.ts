import type { ArticleNode, UnnamedSourceNode } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import { childList } from '../lists/child-list.ts';
import { nodeOf } from '../lists/node-of.ts';

/** Fields of whoever speaks. */
export const speaker = {
  assertions: childList('speaker.assertions'),
  claims: childList('speaker.claims'),
  relayed: childList('speaker.relayed'),
  quotes: childList('speaker.quotes'),
};

export const UnnamedSource = {
  ...speaker,
  article: (source: UnnamedSourceNode, _args: unknown, context: Context) =>
    nodeOf<ArticleNode>(context, source.articleId),
};
