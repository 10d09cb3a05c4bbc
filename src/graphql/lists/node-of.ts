import type { GraphNode } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import { type Info, type Selected, selectedOf } from '../selection/selected.ts';

/**
 * The node an id names, for fields that cannot be null: the graph's own references always lead somewhere, so a
 * missing node is a fault of the store, not of the caller. With what the field selects, the node has no more than that.
 */
export async function nodeOf<T>({ loaders }: Context, id: string, info?: Info): Promise<T> {
  return held<T>(id, await (info ? loaders.part(id, selectedOf(info)) : loaders.node.load(id)));
}

/** The same, read for what is named. */
export async function partOf<T>({ loaders }: Context, id: string, selected: Selected): Promise<T> {
  return held<T>(id, await loaders.part(id, selected));
}

function held<T>(id: string, node: GraphNode | null): T {
  if (!node) throw new Error(`The graph refers to ${id}, which the store does not hold`);
  return node as T;
}

/** The same for a reference that may be absent. */
export async function maybeNodeOf<T>(context: Context, id: string | null, info?: Info): Promise<T | null> {
  return id === null ? null : nodeOf<T>(context, id, info);
}

export function nodesOf<T>(context: Context, ids: readonly string[], info?: Info): Promise<T[]> {
  return Promise.all(ids.map((id) => nodeOf<T>(context, id, info)));
}
