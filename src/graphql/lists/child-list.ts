import type { ChildList, ChildLists } from '../../store/store.ts';
import { type ConnectionArgs, pageArgs } from '../arguments/page-args.ts';
import type { Context } from '../context.ts';
import { type Info, selectedOf } from '../selection/selected.ts';
import type { Connection } from '../shapes.ts';
import { connection } from './connection.ts';

/** Resolver of a list that hangs from a node: arguments checked, then one loader. */
export function childList<L extends ChildList>(list: L) {
  return (
    parent: { readonly id: string },
    args: ConnectionArgs,
    { loaders }: Context,
    info: Info,
  ): Promise<Connection<ChildLists[L]>> =>
    connection(loaders.children(list, parent.id, pageArgs(args), selectedOf(info)));
}
