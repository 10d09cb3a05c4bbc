import DataLoader from 'dataloader';
import type { AssertionFilter, Facet, FacetAsked, FacetCounts, Store } from '../../store/store.ts';

/** Counts of one filter's assertions: what is asked for together is counted together, each facet once. */
export interface FacetsOf {
  count(facet: Facet, limit: number): Promise<FacetCounts>;
}

export type OneFacet = FacetCounts['values'][number];

export function facetsOf(store: Store, filter: AssertionFilter): FacetsOf {
  const counts = new DataLoader((asked: readonly FacetAsked[]) => store.countFacets(filter, asked), {
    cacheKeyFn: ({ facet, limit }) => `${facet} ${limit}`,
  });
  return { count: (facet, limit) => counts.load({ facet, limit }) };
}
