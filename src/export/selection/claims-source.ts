/**
 * Some claims with whatever belongs to them: who affirms and denies them, through whom, in which quotes and articles, what they
 * speak of, and what leads from one of these to another. Read page by page, twice (nodes, then edges); in memory are the ids of
 * the nodes, so that each is written once and no edge leads to one that is not.
 */
import type { ArticleNode, AssertionNode, ClaimNode, GraphNode, QuoteNode } from '../../model/graph.ts';
import type { Store } from '../../store/store.ts';
import { articleEdges } from '../edges/article-edges.ts';
import { assertionEdges } from '../edges/assertion-edges.ts';
import { claimEdges } from '../edges/claim-edges.ts';
import { quoteEdges } from '../edges/quote-edges.ts';
import type { ExportEdge, ExportNode, ExportSource } from '../elements.ts';
import { articleNode, claimNode, entityNode, quoteNode, unnamedNode } from '../nodes.ts';
import { assertionsOf } from './assertions-of.ts';

export function claimsSource(
  store: Store,
  claimPages: () => AsyncIterable<readonly ClaimNode[]>,
): ExportSource {
  const written = new Set<string>();
  let complete = false;

  async function* nodes(): AsyncGenerator<ExportNode> {
    for await (const claims of claimPages()) {
      const counts = await store.findClaimCounts(claims.map(({ id }) => id));
      for (const [index, claim] of claims.entries())
        if (add(written, claim.id)) yield claimNode(claim, counts[index]!);
      const said = await read(store, claims);
      for (const article of said.articles) if (add(written, article.id)) yield articleNode(article);
      for (const quote of said.quotes) if (add(written, quote.id)) yield quoteNode(quote);
      yield* await beings(store, claims, said, written);
    }
    complete = true;
  }

  async function* edges(): AsyncGenerator<ExportEdge> {
    // A format without nodes: what edges may lead to must be known all the same.
    if (!complete) for await (const _ of nodes());
    const [articles, quotes, claimsSeen] = [new Set<string>(), new Set<string>(), new Set<string>()];
    const kept = ({ source, target }: ExportEdge) => written.has(source) && written.has(target);
    for await (const page of claimPages()) {
      const claims = page.filter(({ id }) => add(claimsSeen, id));
      const said = await read(store, claims);
      yield* (await assertionEdges(store, said.assertions)).filter(kept);
      yield* (await claimEdges(store, claims)).filter(kept);
      yield* said.quotes
        .filter(({ id }) => add(quotes, id))
        .flatMap(quoteEdges)
        .filter(kept);
      const fresh = said.articles.filter(({ id }) => add(articles, id));
      yield* (await articleEdges(store, fresh)).filter(kept);
    }
  }

  return { nodes, edges, claims: claimPages };
}

interface Said {
  readonly assertions: readonly AssertionNode[];
  readonly articles: readonly ArticleNode[];
  readonly quotes: readonly QuoteNode[];
}

/** Every assertion of the claims, with its article and quotes. */
async function read(store: Store, claims: readonly ClaimNode[]): Promise<Said> {
  const assertions = (await assertionsOf(store, claims)).flat();
  const nodes = await find(store, [
    ...assertions.map(({ articleId }) => articleId),
    ...assertions.flatMap(({ quoteIds }) => quoteIds),
  ]);
  return {
    assertions,
    articles: nodes.flatMap((node) => (node.type === 'Article' ? [node] : [])),
    quotes: nodes.flatMap((node) => (node.type === 'Quote' ? [node] : [])),
  };
}

/** Everybody and everything in the claims and their assertions that was not written yet. */
async function beings(
  store: Store,
  claims: readonly ClaimNode[],
  { assertions, articles, quotes }: Said,
  written: Set<string>,
): Promise<ExportNode[]> {
  const nodes = await find(store, [
    ...claims.flatMap(({ subjectId, objectId, aboutIds }) => [subjectId, objectId, ...aboutIds]),
    ...assertions.flatMap(({ speakerId, viaFormIds }) => [speakerId, ...viaFormIds]),
    ...quotes.map(({ speakerId }) => speakerId),
    ...articles.map(({ outletId }) => outletId),
  ]);
  return nodes.flatMap((node) => {
    if (!add(written, node.id)) return [];
    if (node.type === 'Entity') return [entityNode(node)];
    return node.type === 'UnnamedSource' ? [unnamedNode(node)] : [];
  });
}

async function find(store: Store, ids: readonly (string | null)[]): Promise<GraphNode[]> {
  const distinct = [...new Set(ids)].filter((id) => id !== null);
  const nodes = distinct.length > 0 ? await store.findNodes(distinct) : [];
  return nodes.filter((node) => node !== null);
}

/** True where it was not there before. */
function add(set: Set<string>, id: string): boolean {
  if (set.has(id)) return false;
  set.add(id);
  return true;
}
