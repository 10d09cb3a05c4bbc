import type { GraphNode } from '../model/graph.ts';
import type { Kind } from './fields.ts';

/**
 * Properties that a read brings, by kind of node; of a kind that is not named, all. Others are absent from what is read,
 * whatever its type says, so this is for callers who know what will be asked of the nodes. `id`, and an entity's `kind`, always come.
 */
export type Wanted = { readonly [K in Kind]?: readonly string[] };

/** Whom and what an assertion leads to: one node each. */
export type Reference = 'speaker' | 'article' | 'claim';

/** What a list is read for. */
export interface Reading {
  readonly wanted: Wanted;
  /** Nodes that assertions of the page lead to: they come along where that spares a round trip (`Page.along`). */
  readonly along?: { readonly [R in Reference]?: Wanted };
}

/** A node that came along with a page, and what it was read for. */
export interface Along {
  readonly reference: Reference;
  readonly node: GraphNode;
}

/** A reading of a kind's properties: what is wanted, with what lists are ordered by and types told by; null for all. */
export function propertiesWanted(kind: Kind, wanted: Wanted | undefined): readonly string[] | null {
  const own = wanted?.[kind];
  return own ? [...new Set(['id', ...(kind === 'entity' ? ['kind'] : []), ...own])] : null;
}
