import type { ArticleNode } from '../../model/graph.ts';
import type { ChildList, Reading, Store } from '../../store/store.ts';
import type { EdgeType, ExportEdge } from '../elements.ts';

/** Claim APPEARS_IN article; article MENTIONS entity; article PUBLISHED_BY outlet. */
export async function articleEdges(store: Store, page: readonly ArticleNode[]): Promise<ExportEdge[]> {
  const ids = page.map((article) => article.id);
  const outletIds = [...new Set(page.flatMap((article) => article.outletId ?? []))];
  const outlets = await store.findNodes(outletIds, IDS.wanted);
  const canonical = new Map(outletIds.map((id, index) => [id, outlets[index]?.id ?? id]));
  const [claims, entities] = [
    await children(store, 'article.claims', ids),
    await children(store, 'article.entities', ids),
  ];
  const edge = (type: EdgeType, source: string, target: string): ExportEdge => ({
    id: `${source}-${type}-${target}`,
    type,
    source,
    target,
    attributes: {},
  });
  return page.flatMap(({ id, outletId }, index) => [
    ...claims[index]!.map((claimId) => edge('APPEARS_IN', claimId, id)),
    ...entities[index]!.map((entityId) => edge('MENTIONS', id, entityId)),
    ...(outletId ? [edge('PUBLISHED_BY', id, canonical.get(outletId)!)] : []),
  ]);
}

const IDS: Reading = { wanted: { claim: [], entity: [] } };

/** Ids of all members of a list for each parent; the few parents with more than a page are read on alone. */
async function children(
  store: Store,
  list: Extract<ChildList, 'article.claims' | 'article.entities'>,
  parents: readonly string[],
): Promise<string[][]> {
  const size = 200;
  const pages = await store.listChildren(list, parents, { first: size }, IDS);
  return Promise.all(
    pages.map(async (firstPage, index) => {
      const ids = firstPage.nodes.map((node) => node.id);
      let page = firstPage;
      while (page.hasNextPage) {
        const after = page.cursors.at(-1)!;
        page = (await store.listChildren(list, [parents[index]!], { first: size, after }, IDS))[0]!;
        ids.push(...page.nodes.map((node) => node.id));
      }
      return ids;
    }),
  );
}
