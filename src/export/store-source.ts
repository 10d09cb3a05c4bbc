/**
 * The whole graph as nodes and edges, read page by page: memory does not grow with it. Assertions become edges from speaker
 * to claim; corrected articles are given and marked, their assertions are left out.
 */
import type { Reading, Store } from '../store/store.ts';
import { articleEdges } from './edges/article-edges.ts';
import { assertionEdges } from './edges/assertion-edges.ts';
import { claimEdges } from './edges/claim-edges.ts';
import { quoteEdges } from './edges/quote-edges.ts';
import type { ExportEdge, ExportNode, ExportSource } from './elements.ts';
import { articleNode, claimNode, entityNode, quoteNode, unnamedNode } from './nodes.ts';
import { readPages } from './read-pages.ts';

const ALL_ARTICLES = { includeRetired: true };
/** Claims whose assertions are in memory at once. */
const CLAIMS = 50;
/** What an export says of an article, and what its edges need: its text is a hundred times as long. */
const OF_ARTICLE: Reading = {
  wanted: {
    article: ['title', 'url', 'language', 'publishedAt', 'outlet', 'outletId', 'originId', 'current'],
  },
};

export function storeSource(store: Store): ExportSource {
  return {
    nodes: () => nodes(store),
    edges: () => edges(store),
    claims: () => readPages((args) => store.listClaims({}, args), CLAIMS),
  };
}

async function* nodes(store: Store): AsyncGenerator<ExportNode> {
  for await (const page of readPages((args) => store.listEntities({}, args))) yield* page.map(entityNode);
  for await (const page of articlePages(store)) yield* page.map(articleNode);
  for await (const page of readPages((args) => store.listClaims({}, args))) {
    const counts = await store.findClaimCounts(page.map((claim) => claim.id));
    yield* page.map((claim, index) => claimNode(claim, counts[index]!));
  }
  for await (const page of readPages((args) => store.listQuotes({}, args))) yield* page.map(quoteNode);
  yield* unnamedSources(store);
}

function articlePages(store: Store) {
  return readPages((args) => store.listArticles(ALL_ARTICLES, args, undefined, OF_ARTICLE));
}

/** Those who speak in a current quote or assertion, or passed one on. */
async function* unnamedSources(store: Store): AsyncGenerator<ExportNode> {
  for await (const page of readPages((args) => store.listUnnamedSources({}, args))) {
    const ids = page.map(({ id }) => id);
    const said = await store.findSpeakerCounts(ids);
    const silent = ids.filter((_, at) => said[at]!.assertions + said[at]!.quotes === 0);
    const relayed =
      silent.length > 0
        ? await store.listChildren('speaker.relayed', silent, { first: 1 }, { wanted: { assertion: [] } })
        : [];
    const mute = new Set(silent.filter((_, at) => relayed[at]!.nodes.length === 0));
    yield* page.filter(({ id }) => !mute.has(id)).map(unnamedNode);
  }
}

async function* edges(store: Store): AsyncGenerator<ExportEdge> {
  for await (const page of readPages((args) => store.listAssertions({}, args)))
    yield* await assertionEdges(store, page);
  for await (const page of readPages((args) => store.listClaims({}, args)))
    yield* await claimEdges(store, page);
  for await (const page of readPages((args) => store.listQuotes({}, args))) yield* page.flatMap(quoteEdges);
  for await (const page of articlePages(store)) yield* await articleEdges(store, page);
}
