/**
 * The whole graph as nodes and edges, read page by page: memory grows with the unnamed sources only, of which each
 * id is kept to name it once. Assertions become edges from speaker to claim; corrected articles are given and marked,
 * their assertions are left out.
 */
import type { Store } from '../store/store.ts';
import { articleEdges } from './edges/article-edges.ts';
import { assertionEdges } from './edges/assertion-edges.ts';
import { claimEdges } from './edges/claim-edges.ts';
import { quoteEdges } from './edges/quote-edges.ts';
import type { ExportEdge, ExportNode, ExportSource } from './elements.ts';
import { articleNode, claimNode, entityNode, quoteNode, unnamedNode } from './nodes.ts';
import { readPages } from './read-pages.ts';

const ALL_ARTICLES = { includeRetired: true };

export function storeSource(store: Store): ExportSource {
  return { nodes: () => nodes(store), edges: () => edges(store) };
}

async function* nodes(store: Store): AsyncGenerator<ExportNode> {
  for await (const page of readPages((args) => store.listEntities({}, args))) yield* page.map(entityNode);
  for await (const page of readPages((args) => store.listArticles(ALL_ARTICLES, args)))
    yield* page.map(articleNode);
  for await (const page of readPages((args) => store.listClaims({}, args))) {
    const counts = await store.findClaimCounts(page.map((claim) => claim.id));
    yield* page.map((claim, index) => claimNode(claim, counts[index]!));
  }
  for await (const page of readPages((args) => store.listQuotes({}, args))) yield* page.map(quoteNode);
  yield* unnamedSources(store);
}

/** Unnamed sources have no list of their own: whoever speaks or relays in a quote or assertion is one or is not. */
async function* unnamedSources(store: Store): AsyncGenerator<ExportNode> {
  const seen = new Set<string>();
  async function load(ids: readonly (string | null)[]): Promise<ExportNode[]> {
    const fresh = [...new Set(ids)].filter((id) => id?.startsWith('uns_') && !seen.has(id)) as string[];
    for (const id of fresh) seen.add(id);
    if (fresh.length === 0) return [];
    const found = await store.findNodes(fresh);
    return found.flatMap((node) => (node?.type === 'UnnamedSource' ? [unnamedNode(node)] : []));
  }
  for await (const page of readPages((args) => store.listQuotes({}, args)))
    yield* await load(page.map((quote) => quote.speakerId));
  for await (const page of readPages((args) => store.listAssertions({}, args)))
    yield* await load(page.flatMap((assertion) => [assertion.speakerId, ...assertion.viaFormIds]));
}

async function* edges(store: Store): AsyncGenerator<ExportEdge> {
  for await (const page of readPages((args) => store.listAssertions({}, args)))
    yield* await assertionEdges(store, page);
  for await (const page of readPages((args) => store.listClaims({}, args)))
    yield* await claimEdges(store, page);
  for await (const page of readPages((args) => store.listQuotes({}, args))) yield* page.flatMap(quoteEdges);
  for await (const page of readPages((args) => store.listArticles(ALL_ARTICLES, args)))
    yield* await articleEdges(store, page);
}
