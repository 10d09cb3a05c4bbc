import { DixitError } from '../../model/error.ts';
import type { GraphNode } from '../../model/graph.ts';
import type { ChildList, Page, Store } from '../../store/store.ts';

const PAGE = 200;
/** Nodes whose lists are read in one call. */
const AT_ONCE = 50;

type ClaimList = Extract<ChildList, 'speaker.claims' | 'entity.claims' | 'article.claims'>;

/**
 * Ids of claims around a node, the nearest first. One step leads from a person, organization, place or source to the claims it
 * makes and those that speak of it, from an article to the claims in it, from a claim to itself; every further step, from the
 * claims found to the claims they relate to and those of whoever stands in them. Ends at `limit` claims. Throws ID_NOT_FOUND.
 */
export async function claimsAround(
  store: Store,
  { id, depth, limit }: { readonly id: string; readonly depth: number; readonly limit: number },
): Promise<readonly string[]> {
  const [start] = await store.findNodes([id]);
  if (!start)
    throw new DixitError('ID_NOT_FOUND', `nothing is known by the id "${id}"; give one that the API gave`);
  const claims = new Set<string>();
  const met = new Set<string>();
  const found = (claimId: string) => {
    if (claims.size < limit) claims.add(claimId);
  };
  let fresh = await firstClaims(store, start, found, limit);
  for (let step = 1; step < depth && claims.size < limit && fresh.length > 0; step++) {
    const before = claims.size;
    for (const { from, to } of await store.findClaimLinks(fresh)) for (const each of [from, to]) found(each);
    const beings = (await whoStandsIn(store, fresh)).filter((each) => !met.has(each));
    for (const each of beings) met.add(each);
    for (const list of ['speaker.claims', 'entity.claims'] as const)
      await gather(store, list, beings, found, () => limit - claims.size);
    fresh = [...claims].slice(before);
  }
  return [...claims];
}

async function firstClaims(
  store: Store,
  start: GraphNode,
  found: (claimId: string) => void,
  limit: number,
): Promise<readonly string[]> {
  const claims: string[] = [];
  const note = (claimId: string) => {
    claims.push(claimId);
    found(claimId);
  };
  const left = () => limit - claims.length;
  if (start.type === 'Claim') note(start.id);
  else if (start.type === 'Assertion') note(start.claimId);
  else if (start.type === 'Article') await gather(store, 'article.claims', [start.id], note, left);
  else if (start.type === 'Quote') await gather(store, 'article.claims', [start.articleId], note, left);
  else {
    await gather(store, 'speaker.claims', [start.id], note, left);
    if (start.type === 'Entity') await gather(store, 'entity.claims', [start.id], note, left);
  }
  return [...new Set(claims)].slice(0, limit);
}

/** Subjects, objects and topics of claims, and whoever affirms or denies them. */
async function whoStandsIn(store: Store, claimIds: readonly string[]): Promise<string[]> {
  const beings = new Set<string>();
  for (let at = 0; at < claimIds.length; at += AT_ONCE) {
    const ids = claimIds.slice(at, at + AT_ONCE);
    for (const node of await store.findNodes(ids)) {
      if (node?.type !== 'Claim') continue;
      for (const each of [node.subjectId, node.objectId, ...node.aboutIds]) if (each) beings.add(each);
    }
    for (const { nodes } of await store.listChildren('claim.speakers', ids, { first: PAGE }))
      for (const speaker of nodes) beings.add(speaker.id);
  }
  return [...beings];
}

/** Members of a list of each parent, as long as there is room for more. */
async function gather(
  store: Store,
  list: ClaimList,
  parents: readonly string[],
  found: (claimId: string) => void,
  left: () => number,
): Promise<void> {
  for (let at = 0; at < parents.length && left() > 0; at += AT_ONCE) {
    const ids = parents.slice(at, at + AT_ONCE);
    const pages = await store.listChildren(list, ids, { first: PAGE });
    for (const [index, first] of pages.entries()) {
      let page: Page<{ readonly id: string }> = first;
      for (;;) {
        for (const { id } of page.nodes) found(id);
        if (!page.hasNextPage || left() <= 0) break;
        const after = page.cursors.at(-1)!;
        page = (await store.listChildren(list, [ids[index]!], { first: PAGE, after }))[0]!;
      }
    }
  }
}
