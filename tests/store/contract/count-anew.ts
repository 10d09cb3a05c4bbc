import type { AssertionNode } from '../../../src/model/graph.ts';
import type { Facet, FacetCounts } from '../../../src/store/store.ts';

export const FACETS: readonly Facet[] = [
  'stance',
  'certainty',
  'predicateClass',
  'language',
  'month',
  'outlet',
  'speaker',
  'origin',
];

/** Counts by a facet, from the assertions themselves. */
export function countAnew(
  passing: readonly AssertionNode[],
  facet: Facet,
  limit: number,
  classOf: (claimId: string) => string | null,
): FacetCounts {
  const facetValue: Record<Facet, (one: AssertionNode) => string | null> = {
    stance: ({ stance }) => stance,
    certainty: ({ certainty }) => certainty,
    predicateClass: ({ claimId }) => classOf(claimId),
    language: ({ language }) => language,
    month: ({ publishedAt }) => publishedAt?.slice(0, 7) ?? null,
    outlet: ({ outletId }) => outletId,
    speaker: ({ speakerId }) => speakerId,
    origin: ({ originId }) => originId,
  };
  const values = [...Map.groupBy(passing, facetValue[facet])].map(([value, group]) => ({
    value,
    assertions: group.length,
    origins: new Set(group.map(({ originId }) => originId)).size,
  }));
  values.sort((a, b) => b.assertions - a.assertions || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
  return { values: values.slice(0, limit), counted: passing.length, complete: true };
}
