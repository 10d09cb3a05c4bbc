import type { ArticleNode, AssertionNode, GraphNode } from '../../model/graph.ts';
import type { Answer } from '../../search/search.ts';
import type { ClaimCounts, Store } from '../../store/store.ts';

/** One saying of a claim, with names in place of ids. */
export interface Saying {
  readonly stance: AssertionNode['stance'];
  readonly certainty: AssertionNode['certainty'];
  readonly speaker: string;
  readonly via: readonly string[];
  /** The article's own words. */
  readonly words: string;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly publishedAt: string | null;
    readonly url: string | null;
    readonly file: string | null;
  };
  readonly originId: string;
  readonly start: number;
  readonly end: number;
}

/** A claim found, with who says what of it. */
export interface AnsweredClaim {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly score: number;
  readonly why: readonly string[];
  /** Found by its article alone. */
  readonly contextOnly: boolean;
  readonly counts: ClaimCounts;
  readonly sayings: readonly Saying[];
}

/** A sentence of an article that answers, and that no claim was drawn from. */
export interface AnsweredExcerpt {
  /** The article's own words. */
  readonly words: string;
  readonly article: Saying['article'];
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly why: readonly string[];
  /** Ids of other articles that have the same sentence. */
  readonly alsoIn: readonly string[];
}

/** How many sayings of one claim are shown. */
const SAYINGS = 20;

/** Fills an answer with its assertions, speakers, go-betweens and articles: four store calls, whatever the number of hits. */
export async function answer(store: Store, { hits }: Answer): Promise<AnsweredClaim[]> {
  const ids = hits.map(({ claim }) => claim.id);
  if (ids.length === 0) return [];
  const pages = await store.listChildren('claim.assertions', ids, { first: SAYINGS });
  const counts = await store.findClaimCounts(ids);
  const assertions = pages.flatMap((page) => page.nodes);
  const wanted = [
    ...new Set(
      assertions.flatMap((assertion) => [assertion.speakerId, assertion.articleId, ...assertion.viaFormIds]),
    ),
  ];
  const nodes = new Map((await store.findNodes(wanted)).map((node, index) => [wanted[index]!, node]));
  return hits.map(({ claim, score, reasons, contextOnly }, index) => ({
    id: claim.id,
    text: claim.text,
    language: claim.language,
    score,
    why: reasons,
    contextOnly,
    counts: counts[index]!,
    sayings: pages[index]!.nodes.map((assertion) => saying(assertion, nodes)),
  }));
}

/** Excerpts with their articles: one store call. */
export async function excerptsWithArticles(store: Store, { excerpts }: Answer): Promise<AnsweredExcerpt[]> {
  if (excerpts.length === 0) return [];
  const nodes = await store.findNodes(excerpts.map(({ articleId }) => articleId));
  return excerpts.map(({ articleId, text, start, end, score, reasons, alsoIn }, index) => ({
    words: text,
    article: articleOf(articleId, nodes[index] as ArticleNode | null),
    start,
    end,
    score,
    why: reasons,
    alsoIn,
  }));
}

function saying(assertion: AssertionNode, nodes: ReadonlyMap<string, GraphNode | null>): Saying {
  const article = nodes.get(assertion.articleId) as ArticleNode | null | undefined;
  return {
    stance: assertion.stance,
    certainty: assertion.certainty,
    speaker: nameOf(nodes.get(assertion.speakerId)),
    via: assertion.viaFormIds.map((id) => nameOf(nodes.get(id))),
    words: assertion.text,
    article: articleOf(assertion.articleId, article),
    originId: assertion.originId,
    start: assertion.start,
    end: assertion.end,
  };
}

function articleOf(id: string, article: ArticleNode | null | undefined): Saying['article'] {
  return {
    id,
    title: article?.title ?? '',
    outlet: article?.outlet ?? null,
    publishedAt: article?.publishedAt ?? null,
    url: article?.url ?? null,
    file: article?.file ?? null,
  };
}

function nameOf(node: GraphNode | null | undefined): string {
  return node && 'name' in node ? node.name : '?';
}
