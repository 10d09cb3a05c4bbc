import { kindOfId } from '../../model/id.ts';
import type { Facet } from '../../store/store.ts';
import { assertionFilter } from '../arguments/filters.ts';
import { checkSize, LARGEST_PAGE } from '../arguments/page-args.ts';
import type { FacetCountResolvers, FacetsResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { type FacetsOf, facetsOf, type OneFacet } from '../graph/facets.ts';
import { nodeLabel } from '../graph/node-label.ts';
import { maybeNodeOf } from '../lists/node-of.ts';

/** More than any of the model's closed lists has. */
const ALL = 10;

export const facets: QueryResolvers['facets'] = async (_root, { filter }, context) =>
  facetsOf(context.store, await assertionFilter(filter, context));

export const Facets: FacetsResolvers = {
  total: async (counts) => (await counts.count('stance', ALL)).counted,
  complete: async (counts) => (await counts.count('stance', ALL)).complete,
  stances: async (counts) => (await counts.count('stance', ALL)).values,
  certainties: async (counts) => (await counts.count('certainty', ALL)).values,
  predicateClasses: most('predicateClass', 20),
  languages: most('language', 20),
  months: most('month', 24),
  outlets: most('outlet', 10),
  speakers: most('speaker', 10),
  origins: most('origin', 10),
};

function most(facet: Facet, otherwise: number) {
  return async (
    counts: FacetsOf,
    { first }: { readonly first?: number | null },
  ): Promise<readonly OneFacet[]> => {
    checkSize('first', first, LARGEST_PAGE);
    return (await counts.count(facet, first ?? otherwise)).values;
  };
}

export const FacetCount: FacetCountResolvers = {
  independentOrigins: ({ origins }) => origins,
  node: ({ value }, _args, context, info) => maybeNodeOf(context, idOf(value), info),
  async label({ value }, _args, { loaders }) {
    const id = idOf(value);
    const node = id && (await loaders.node.load(id));
    return node ? nodeLabel(node) : (value ?? 'none');
  },
};

function idOf(value: string | null): string | null {
  return value !== null && kindOfId(value) ? value : null;
}
