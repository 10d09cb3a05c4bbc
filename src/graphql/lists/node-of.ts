import type { Context } from '../context.ts';

/**
 * The node an id names, for fields that cannot be null: the graph's own references always lead somewhere, so a
 * missing node is a fault of the store, not of the caller.
 */
export async function nodeOf<T>({ loaders }: Context, id: string): Promise<T> {
  const node = await loaders.node.load(id);
  if (!node) throw new Error(`The graph refers to ${id}, which the store does not hold`);
  return node as T;
}

/** The same for a reference that may be absent. */
export async function maybeNodeOf<T>(context: Context, id: string | null): Promise<T | null> {
  return id === null ? null : nodeOf<T>(context, id);
}

export function nodesOf<T>(context: Context, ids: readonly string[]): Promise<T[]> {
  return Promise.all(ids.map((id) => nodeOf<T>(context, id)));
}
