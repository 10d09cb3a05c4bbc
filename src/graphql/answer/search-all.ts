/**
 * Nodes of every type that plain words name. Entities are found by their names, claims as questions find them, articles by
 * the words of title and text; quotes, unnamed sources and origins are those of the articles found that have the words.
 */
import { foldedWords } from '../../model/fold.ts';
import type { GraphNode } from '../../model/graph.ts';
import { wordGroups } from '../../model/word-groups.ts';
import type { Context } from '../context.ts';
import { nodeLabel } from '../graph/node-label.ts';
import type { SearchHitOf, SearchKind } from '../shapes.ts';

/** Articles looked into for quotes, sources and origins, and members of each. */
const ARTICLES = 20;
const OF_ARTICLE = 100;

const ENTITIES: readonly SearchKind[] = ['Person', 'Organization', 'Place'];
const IN_ARTICLES: readonly SearchKind[] = ['Quote', 'UnnamedSource', 'Origin'];

/** Entities first, then the other types by turns, best first; at most `limit`. */
export async function searchAll(
  { search, store, loaders }: Context,
  words: string,
  kinds: ReadonlySet<SearchKind>,
  limit: number,
): Promise<SearchHitOf[]> {
  const asks = (some: readonly SearchKind[]) => some.some((kind) => kinds.has(kind));
  const [entities, claims, articles] = await Promise.all([
    // Some of them may be of a type not asked for.
    asks(ENTITIES) ? store.searchEntities(foldedWords(words), limit * 3) : [],
    kinds.has('Claim') ? search.ask(words, { limit }) : { hits: [] },
    asks(['Article', ...IN_ARTICLES])
      ? findArticles({ store, loaders }, words, Math.max(limit, ARTICLES))
      : [],
  ]);
  const asked = foldedWords(words);
  const has = (text: string) => {
    const own = new Set(foldedWords(text));
    return asked.every((word) => own.has(word));
  };
  const inside = await Promise.all(
    articles.slice(0, ARTICLES).map(async (article) => {
      const [quotes, sources, origin] = await Promise.all([
        kinds.has('Quote') ? loaders.children('article.quotes', article.id, { first: OF_ARTICLE }) : null,
        kinds.has('UnnamedSource')
          ? loaders.children('article.unnamedSources', article.id, { first: OF_ARTICLE })
          : null,
        kinds.has('Origin') ? loaders.node.load(article.originId) : null,
      ]);
      return {
        quotes: (quotes?.nodes ?? []).filter(({ text }) => has(text)),
        sources: (sources?.nodes ?? []).filter(({ name }) => has(name)),
        origin: origin?.type === 'Origin' && has(origin.label) ? [origin] : [],
      };
    }),
  );
  const bears = `has the words ${asked.join(', ')}`;
  const hit = (node: SearchHitOf['node'], why: readonly string[]): SearchHitOf => ({ node, why });
  const first = entities
    .filter(({ kind }) => kinds.has(kind))
    .map((node) => hit(node, [`name ${node.name}`]));
  const others = [
    claims.hits.map(({ claim, reasons }) => hit(claim, reasons)),
    kinds.has('Article') ? articles.map((node) => hit(node, [`article on ${asked.join(', ')}`])) : [],
    inside.flatMap(({ quotes }) => quotes.map((node) => hit(node, [bears]))),
    inside.flatMap(({ sources }) => sources.map((node) => hit(node, [bears]))),
    [...new Map(inside.flatMap(({ origin }) => origin).map((node) => [node.id, node])).values()].map((node) =>
      hit(node, [`name ${nodeLabel(node)}`]),
    ),
  ];
  return [...first, ...byTurns(others)].slice(0, limit);
}

type ArticleNode = Extract<GraphNode, { type: 'Article' }>;

async function findArticles(
  { store, loaders }: Pick<Context, 'store' | 'loaders'>,
  words: string,
  limit: number,
): Promise<ArticleNode[]> {
  const groups = wordGroups(words);
  if (groups.length === 0) return [];
  const nodes = await loaders.node.loadMany(await store.searchArticles(groups, limit));
  return nodes.filter(
    (node): node is ArticleNode => node !== null && 'type' in node && node.type === 'Article',
  );
}

/** The first of each list, then the second of each, and so on. */
function byTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
