import type { AssertionFilter, Facet, FacetCounts, Store } from '../../store/store.ts';

/** Counts of one filter's assertions: each facet is counted once, however often it is asked for. */
export interface FacetsOf {
  count(facet: Facet, limit: number): Promise<FacetCounts>;
}

export type OneFacet = FacetCounts['values'][number];

export function facetsOf(store: Store, filter: AssertionFilter): FacetsOf {
  const known = new Map<string, Promise<FacetCounts>>();
  return {
    count(facet, limit) {
      const key = `${facet} ${limit}`;
      let counts = known.get(key);
      if (!counts) {
        counts = store.countFacet(filter, facet, limit);
        known.set(key, counts);
      }
      return counts;
    },
  };
}
