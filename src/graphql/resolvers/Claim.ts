import { DixitError } from '../../model/error.ts';
import type { EntityNode } from '../../model/graph.ts';
import { pageArgs } from '../arguments/page-args.ts';
import type {
  ClaimLinkResolvers,
  ClaimResolvers,
  RelatedClaimEdgeResolvers,
} from '../generated/resolvers.ts';
import { childList } from '../lists/child-list.ts';
import { connection, countedConnection } from '../lists/connection.ts';
import { maybeNodeOf, nodeOf, nodesOf } from '../lists/node-of.ts';
import { selectedOf } from '../selection/selected.ts';
import type { LinkFrom } from '../shapes.ts';
import { timeline } from './Timeline.ts';

const LIST_OF = { AFFIRMS: 'claim.affirmations', DENIES: 'claim.denials' } as const;
const RELATED = {
  CONTRADICTS: 'claim.contradicting',
  SUPPORTS: 'claim.supporting',
  SIMILAR_TO: 'claim.similar',
} as const;

export const Claim: ClaimResolvers = {
  subjectWords: (claim) => claim.subject,
  objectWords: (claim) => claim.object,
  subject: (claim, _args, context, info) => maybeNodeOf<EntityNode>(context, claim.subjectId, info),
  object: (claim, _args, context, info) => maybeNodeOf<EntityNode>(context, claim.objectId, info),
  about: (claim, _args, context, info) => nodesOf<EntityNode>(context, claim.aboutIds, info),
  counts: (claim, _args, { loaders }) => loaders.claimCounts.load(claim.id),
  assertions(claim, { stance, includeRetired, ...args }, { loaders }, info) {
    if (stance && includeRetired)
      throw new DixitError(
        'ARGUMENT_INVALID',
        `stance: ${stance} and includeRetired: true were given; ask for both sides, or for what stands.`,
      );
    const list = includeRetired ? 'claim.history' : stance ? LIST_OF[stance] : 'claim.assertions';
    const page = loaders.children(list, claim.id, pageArgs(args), selectedOf(info));
    return list === 'claim.assertions'
      ? countedConnection(page, async () => (await loaders.claimCounts.load(claim.id)).assertions, info)
      : connection(page);
  },
  speakers: childList('claim.speakers'),
  quotes: childList('claim.quotes'),
  articles: (claim, args, { loaders }, info) =>
    countedConnection(
      loaders.children('claim.articles', claim.id, pageArgs(args), selectedOf(info)),
      async () => (await loaders.claimCounts.load(claim.id)).articles,
      info,
    ),
  origins: (claim, args, { loaders }, info) =>
    countedConnection(
      loaders.children('claim.origins', claim.id, pageArgs(args), selectedOf(info)),
      async () => (await loaders.claimCounts.load(claim.id)).independentOrigins,
      info,
    ),
  related: (claim, { kind, ...args }, { loaders }) =>
    connection(
      loaders
        .children(kind ? RELATED[kind] : 'claim.links', claim.id, pageArgs(args))
        .then((page) => ({ ...page, nodes: page.nodes.map((link) => ({ ...link, claimId: claim.id })) })),
    ),
  async links(claim, { kind }, { loaders }) {
    const links = await loaders.claimLinks.load(claim.id);
    return links
      .filter((link) => !kind || link.kind === kind)
      .map((link) => ({ ...link, claimId: claim.id }));
  },
  timeline,
  forms: (claim, _args, { loaders }) => loaders.claimForms.load(claim.id),
};

export const ClaimLink: ClaimLinkResolvers = {
  outgoing: isOutgoing,
  claim: (link, _args, context, info) => nodeOf(context, otherOf(link), info),
};

export const RelatedClaimEdge: RelatedClaimEdgeResolvers = {
  node: ({ node }, _args, context, info) => nodeOf(context, otherOf(node), info),
  kind: ({ node }) => node.kind,
  outgoing: ({ node }) => isOutgoing(node),
  score: ({ node }) => node.score,
  reason: ({ node }) => node.reason,
};

function isOutgoing({ kind, from, claimId }: LinkFrom): boolean {
  return kind !== 'SUPPORTS' || from === claimId;
}

function otherOf({ from, to, claimId }: LinkFrom): string {
  return from === claimId ? to : from;
}
