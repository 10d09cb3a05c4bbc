import type { EntityKind } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { EntityFilter } from '../../store/store.ts';
import { type ConnectionArgs, pageArgs } from '../arguments/page-args.ts';
import { checkWords } from '../arguments/words.ts';
import type { Context } from '../context.ts';
import type { EntityFilter as EntityFilterInput } from '../generated/resolvers.ts';
import type { EntityPage } from '../shapes.ts';
import { connection } from './connection.ts';

/** Resolver of the people, organizations or places of the graph. */
export function listOfKind(kind: EntityKind, counter: 'people' | 'organizations' | 'places') {
  return (
    _root: unknown,
    { filter, ...args }: ConnectionArgs & { readonly filter?: EntityFilterInput | null },
    { store, loaders }: Context,
  ): Promise<EntityPage> => {
    const { named, speaking } = filter ?? {};
    const conditions: EntityFilter = {
      kind,
      ...(named != null && { named: fold(checkWords(named, 'named').trim()) }),
      ...(speaking && { speaking }),
    };
    const all = named != null || speaking ? undefined : async () => (await loaders.counts())[counter];
    return connection(store.listEntities(conditions, pageArgs(args)), all);
  };
}
