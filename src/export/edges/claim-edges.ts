import type { ClaimLink, ClaimNode } from '../../model/graph.ts';
import type { Store } from '../../store/store.ts';
import type { EdgeType, ExportEdge } from '../elements.ts';

/** Claim SUBJECT, OBJECT, ABOUT entity; claim CONTRADICTS, SUPPORTS, SIMILAR_TO claim. */
export async function claimEdges(store: Store, page: readonly ClaimNode[]): Promise<ExportEdge[]> {
  return [...page.flatMap(entityEdges), ...(await linkEdges(store, page))];
}

function entityEdges({ id, subjectId, objectId, aboutIds }: ClaimNode): ExportEdge[] {
  const edge = (type: EdgeType) => (target: string) => ({
    id: `${id}-${type}-${target}`,
    type,
    source: id,
    target,
    attributes: {},
  });
  return [
    ...(subjectId ? [subjectId] : []).map(edge('SUBJECT')),
    ...(objectId ? [objectId] : []).map(edge('OBJECT')),
    ...[...new Set(aboutIds)].map(edge('ABOUT')),
  ];
}

/** Each link once: with the page that holds the claim it starts from. */
async function linkEdges(store: Store, page: readonly ClaimNode[]): Promise<ExportEdge[]> {
  const own = new Set(page.map((claim) => claim.id));
  const links = (await store.findClaimLinks([...own])).filter((link) => own.has(link.from));
  const listed = await withAssertions(store, links);
  return links
    .filter((link) => listed.has(link.to))
    .map(({ kind, from, to, score, reason }) => ({
      id: `${from}-${kind}-${to}`,
      type: kind,
      source: from,
      target: to,
      attributes: { score, reason },
    }));
}

/** A claim whose every article was withdrawn is in no list: no edge may lead to it. */
async function withAssertions(store: Store, links: readonly ClaimLink[]): Promise<Set<string>> {
  const ids = [...new Set(links.map((link) => link.to))];
  const counts = ids.length > 0 ? await store.findClaimCounts(ids) : [];
  return new Set(ids.filter((_, index) => counts[index]!.assertions > 0));
}
