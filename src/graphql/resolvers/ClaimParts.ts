/** Small types that hang from a claim or a list of claims. */
import type {
  ClaimCountsResolvers,
  ClaimEdgeResolvers,
  ClaimFormResolvers,
  EntityFormResolvers,
} from '../generated/resolvers.ts';

export const ClaimCounts: ClaimCountsResolvers = {
  affirmingOrigins: (counts) => counts.affirmOrigins,
  denyingOrigins: (counts) => counts.denyOrigins,
};

export const ClaimEdge: ClaimEdgeResolvers = {
  why: (edge) => edge.why ?? [],
};

export const ClaimForm: ClaimFormResolvers = {
  judgements: (form, _args, { loaders }) => loaders.judgements.load(form.id),
};

export const EntityForm: EntityFormResolvers = {
  judgements: (form, _args, { loaders }) => loaders.judgements.load(form.id),
};
