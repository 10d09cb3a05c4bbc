import type { AssertionNode, ClaimNode } from '../../model/graph.ts';
import type { Store } from '../../store/store.ts';

const PAGE = 200;

/** Every current assertion of each claim, newest first, in the order of the claims. */
export async function assertionsOf(
  store: Store,
  claims: readonly ClaimNode[],
): Promise<(readonly AssertionNode[])[]> {
  const ids = claims.map(({ id }) => id);
  const found: AssertionNode[][] = [];
  for (const [index, first] of (
    await store.listChildren('claim.assertions', ids, { first: PAGE })
  ).entries()) {
    let page = first;
    const assertions = [...page.nodes];
    while (page.hasNextPage) {
      const after = page.cursors.at(-1)!;
      page = (await store.listChildren('claim.assertions', [ids[index]!], { first: PAGE, after }))[0]!;
      assertions.push(...page.nodes);
    }
    found.push(assertions);
  }
  return found;
}
