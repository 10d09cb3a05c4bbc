import type { EntityNode } from '../../model/graph.ts';
import { pageArgs } from '../arguments/page-args.ts';
import type { ClaimLinkResolvers, ClaimResolvers } from '../generated/resolvers.ts';
import { childList } from '../lists/child-list.ts';
import { connection } from '../lists/connection.ts';
import { maybeNodeOf, nodeOf, nodesOf } from '../lists/node-of.ts';

const LIST_OF = { AFFIRMS: 'claim.affirmations', DENIES: 'claim.denials' } as const;

export const Claim: ClaimResolvers = {
  subjectWords: (claim) => claim.subject,
  objectWords: (claim) => claim.object,
  subject: (claim, _args, context) => maybeNodeOf<EntityNode>(context, claim.subjectId),
  object: (claim, _args, context) => maybeNodeOf<EntityNode>(context, claim.objectId),
  about: (claim, _args, context) => nodesOf<EntityNode>(context, claim.aboutIds),
  counts: (claim, _args, { loaders }) => loaders.claimCounts.load(claim.id),
  assertions: (claim, { stance, ...args }, { loaders }) =>
    connection(
      loaders.children(stance ? LIST_OF[stance] : 'claim.assertions', claim.id, pageArgs(args)),
      stance ? undefined : async () => (await loaders.claimCounts.load(claim.id)).assertions,
    ),
  speakers: childList('claim.speakers'),
  quotes: childList('claim.quotes'),
  articles: childList('claim.articles'),
  origins: childList('claim.origins'),
  async links(claim, { kind }, { loaders }) {
    const links = await loaders.claimLinks.load(claim.id);
    return links
      .filter((link) => !kind || link.kind === kind)
      .map((link) => ({ ...link, claimId: claim.id }));
  },
  forms: (claim, _args, { loaders }) => loaders.claimForms.load(claim.id),
};

export const ClaimLink: ClaimLinkResolvers = {
  outgoing: ({ kind, from, claimId }) => kind !== 'SUPPORTS' || from === claimId,
  claim: ({ from, to, claimId }, _args, context) => nodeOf(context, from === claimId ? to : from),
};
