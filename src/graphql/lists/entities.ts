import type { EntityKind } from '../../model/extraction.ts';
import { entityFilter } from '../arguments/filters.ts';
import { orderBy } from '../arguments/order-by.ts';
import { type ConnectionArgs, pageArgs } from '../arguments/page-args.ts';
import type { Context } from '../context.ts';
import type { EntityFilter, EntityOrder } from '../generated/resolvers.ts';
import { type Info, selectedOf } from '../selection/selected.ts';
import type { EntityPage } from '../shapes.ts';
import { connection } from './connection.ts';

type Args = ConnectionArgs & {
  readonly filter?: EntityFilter | null;
  readonly orderBy?: EntityOrder | null;
};

/** Resolver of the people, organizations or places of the graph. */
export function listOfKind(kind: EntityKind, counter: 'people' | 'organizations' | 'places') {
  return async (
    _root: unknown,
    { filter, orderBy: order, ...args }: Args,
    { store, loaders }: Context,
    info: Info,
  ): Promise<EntityPage> => {
    const page = pageArgs(args);
    const conditions = await entityFilter(filter, kind);
    // Beside its kind nothing is asked: a counter tells.
    const all = async () =>
      Object.keys(conditions).length === 1
        ? (await loaders.counts())[counter]
        : store.countList('entities', conditions);
    return connection(store.listEntities(conditions, page, orderBy(order), selectedOf(info)), all);
  };
}
