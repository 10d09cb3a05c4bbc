import type { ClaimNode } from '../../model/graph.ts';
import type { ClaimFilter, Store } from '../../store/store.ts';
import type { ExportSource } from '../elements.ts';
import { readPages } from '../read-pages.ts';
import { storeSource } from '../store-source.ts';
import { claimsAround } from './claims-around.ts';
import { claimsSource } from './claims-source.ts';

/** What part of the graph is written: all of it, or some claims with whatever belongs to them. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'claims'; readonly ids: readonly string[] }
  | { readonly kind: 'filter'; readonly filter: ClaimFilter }
  | { readonly kind: 'around'; readonly id: string; readonly depth: number; readonly limit: number };

/** Claims read at once: their assertions, articles and quotes are in memory with them. */
const AT_ONCE = 50;

/** The nodes and edges of a selection. */
export function sourceOf(store: Store, selection: Selection): ExportSource {
  switch (selection.kind) {
    case 'all':
      return storeSource(store);
    case 'claims':
      return claimsSource(store, () => claimsById(store, selection.ids));
    case 'filter':
      return claimsSource(store, () =>
        readPages((page) => store.listClaims(selection.filter, page), AT_ONCE),
      );
    case 'around': {
      // Looked for once; nodes and edges are then read of the same claims.
      let around: Promise<readonly string[]> | undefined;
      return claimsSource(store, async function* () {
        around ??= claimsAround(store, selection);
        yield* claimsById(store, await around);
      });
    }
  }
}

async function* claimsById(store: Store, ids: readonly string[]): AsyncGenerator<readonly ClaimNode[]> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const nodes = await store.findNodes(ids.slice(at, at + AT_ONCE));
    yield nodes.flatMap((node) => (node?.type === 'Claim' ? [node] : []));
  }
}
