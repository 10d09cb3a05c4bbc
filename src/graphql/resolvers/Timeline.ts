import type { ClaimResolvers } from '../generated/resolvers.ts';
import { TIMELINE_ACTS, timelineOf } from '../graph/timeline.ts';

/** The oldest assertions, which stand last in the list. */
export const timeline: ClaimResolvers['timeline'] = async (claim, { interval }, { loaders }) => {
  const page = await loaders.children('claim.history', claim.id, { last: TIMELINE_ACTS });
  return {
    buckets: timelineOf(page.nodes.toReversed(), interval ?? 'MONTH'),
    complete: !page.hasPreviousPage,
  };
};
