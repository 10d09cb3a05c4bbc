import { DixitError } from '../../model/error.ts';
import type { Hit } from '../../search/search.ts';
import type { ClaimFilter, PageArgs } from '../../store/store.ts';
import { asksNothing } from '../arguments/filters.ts';
import { checkWords } from '../arguments/words.ts';
import type { Context } from '../context.ts';
import { excerpt } from '../lib/excerpt.ts';
import type { ClaimPage } from '../shapes.ts';

/** How many claims a question in plain words keeps; pages are cut from these. */
const MOST_FOUND = 100;
const LIST = 'claims.about';

/** Claims that answer plain words and pass the filter, best first, each edge with score and reasons. */
export async function foundClaims(
  { search, store, loaders }: Context,
  about: string,
  filter: ClaimFilter,
  page: PageArgs,
): Promise<ClaimPage> {
  const { hits } = await search.ask(checkWords(about, 'about'), { limit: MOST_FOUND });
  for (const { claim, counts } of hits) loaders.claimCounts.prime(claim.id, counts);
  if (asksNothing(filter) || hits.length === 0) return cutPage(hits, page);
  const ids = hits.map((hit) => hit.claim.id);
  const passing = await store.listClaims({ ...filter, ids }, { first: MOST_FOUND });
  const kept = new Set(passing.nodes.map((claim) => claim.id));
  return cutPage(
    hits.filter((hit) => kept.has(hit.claim.id)),
    page,
  );
}

/** A page of ranked hits. A cursor holds the claim and its rank: the rank serves when the claim is found no more. */
function cutPage(hits: readonly Hit[], { first, after, last, before }: PageArgs): ClaimPage {
  let start = after != null ? placeOf(hits, after, 1) : 0;
  let end = before != null ? placeOf(hits, before, 0) : hits.length;
  if (first != null) end = Math.min(end, start + first);
  if (last != null) start = Math.max(start, end - last);
  const edges = hits.slice(start, Math.max(start, end)).map((hit, index) => ({
    cursor: Buffer.from(JSON.stringify([LIST, start + index, hit.claim.id])).toString('base64url'),
    node: hit.claim,
    score: hit.score,
    why: hit.reasons,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: end < hits.length,
      hasPreviousPage: start > 0 && hits.length > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => (hits.length < MOST_FOUND ? hits.length : null),
  };
}

/** Place of the cursor's claim plus `beyond`; the place it had when it is no longer found. */
function placeOf(hits: readonly Hit[], cursor: string, beyond: 0 | 1): number {
  const [list, rank, claimId] = read(cursor);
  if (list !== LIST || !Number.isInteger(rank) || rank < 0)
    throw new DixitError(
      'CURSOR_MALFORMED',
      `"${excerpt(cursor)}" is no cursor of claims(about:); pass on a cursor of an edge of the same list.`,
    );
  const found = hits.findIndex((hit) => hit.claim.id === claimId);
  return found >= 0 ? found + beyond : Math.min(rank, hits.length);
}

function read(cursor: string): [unknown, number, unknown] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3) return parts as [unknown, number, unknown];
  } catch {
    // Not JSON: falls through to the same answer as JSON of another form.
  }
  return [null, -1, null];
}
