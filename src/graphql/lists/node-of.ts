import type { GraphNode } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import { type Info, type Selected, selectedOf } from '../selection/selected.ts';

/**
 * The node an id names, for fields that cannot be null: the graph's own references always lead somewhere, so a
 * missing node is a fault of the store, not of the caller. With what the field selects, the node has no more than that.
 */
export function nodeOf<T>({ loaders }: Context, id: string, info?: Info): Promise<T> | T {
  if (!info) return loaders.node.load(id).then((node) => held<T>(id, node));
  const selected = selectedOf(info);
  // What came along is given at once: a promise for each of a hundred fields is a tenth of what answering takes.
  return (loaders.known(id, selected) as T | undefined) ?? partOf<T>({ loaders }, id, selected);
}

/** The same, read for what is named. */
export async function partOf<T>(
  { loaders }: Pick<Context, 'loaders'>,
  id: string,
  selected: Selected,
): Promise<T> {
  return held<T>(id, await loaders.part(id, selected));
}

function held<T>(id: string, node: GraphNode | null): T {
  if (!node) throw new Error(`The graph refers to ${id}, which the store does not hold`);
  return node as T;
}

/** The same for a reference that may be absent. */
export function maybeNodeOf<T>(
  context: Context,
  id: string | null,
  info?: Info,
): Promise<T | null> | T | null {
  return id === null ? null : nodeOf<T>(context, id, info);
}

export function nodesOf<T>(context: Context, ids: readonly string[], info?: Info): Promise<T[]> {
  return Promise.all(ids.map((id) => nodeOf<T>(context, id, info)));
}
