import type { ArticleNode, UnnamedSourceNode } from '../../model/graph.ts';
import type { ChildLists, SpeakerCounts } from '../../store/store.ts';
import { type ConnectionArgs, pageArgs } from '../arguments/page-args.ts';
import type { Context } from '../context.ts';
import { childList } from '../lists/child-list.ts';
import { countedConnection } from '../lists/connection.ts';
import { nodeOf } from '../lists/node-of.ts';
import { type Info, selectedOf } from '../selection/selected.ts';
import type { Connection } from '../shapes.ts';

/** Fields of whoever speaks. */
export const speaker = {
  assertions: counted('speaker.assertions', 'assertions'),
  claims: childList('speaker.claims'),
  relayed: childList('speaker.relayed'),
  quotes: counted('speaker.quotes', 'quotes'),
};

/** A list whose length a counter tells. */
function counted<L extends 'speaker.assertions' | 'speaker.quotes'>(list: L, counter: keyof SpeakerCounts) {
  return (
    { id }: { readonly id: string },
    args: ConnectionArgs,
    { loaders }: Context,
    info: Info,
  ): Promise<Connection<ChildLists[L]>> =>
    countedConnection(
      loaders.children(list, id, pageArgs(args), selectedOf(info)),
      async () => (await loaders.speakerCounts.load(id))[counter],
      info,
    );
}

export const UnnamedSource = {
  ...speaker,
  article: (source: UnnamedSourceNode, _args: unknown, context: Context, info: Info) =>
    nodeOf<ArticleNode>(context, source.articleId, info),
};
