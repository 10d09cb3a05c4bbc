/** Small types that hang from a claim or a list of claims. */
import type {
  ClaimCountsResolvers,
  ClaimEdgeResolvers,
  ClaimFormResolvers,
  EntityFormResolvers,
} from '../generated/resolvers.ts';
import { nodeOf } from '../lists/node-of.ts';

export const ClaimCounts: ClaimCountsResolvers = {
  affirmingOrigins: (counts) => counts.affirmOrigins,
  denyingOrigins: (counts) => counts.denyOrigins,
};

export const ClaimEdge: ClaimEdgeResolvers = {
  why: (edge) => edge.why ?? [],
};

export const ClaimForm: ClaimFormResolvers = {
  claim: (form, _args, context, info) => nodeOf(context, form.canonicalId, info),
  judgements: (form, _args, { loaders }) => loaders.judgements.load(form.id),
};

export const EntityForm: EntityFormResolvers = {
  entity: (form, _args, context, info) => nodeOf(context, form.canonicalId, info),
  judgements: (form, _args, { loaders }) => loaders.judgements.load(form.id),
};
