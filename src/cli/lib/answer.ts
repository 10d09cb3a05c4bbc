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

function saying(assertion: AssertionNode, nodes: ReadonlyMap<string, GraphNode | null>): Saying {
  const article = nodes.get(assertion.articleId) as ArticleNode | null | undefined;
  return {
    stance: assertion.stance,
    certainty: assertion.certainty,
    speaker: nameOf(nodes.get(assertion.speakerId)),
    via: assertion.viaFormIds.map((id) => nameOf(nodes.get(id))),
    words: assertion.text,
    article: {
      id: assertion.articleId,
      title: article?.title ?? '',
      outlet: article?.outlet ?? null,
      publishedAt: article?.publishedAt ?? null,
      url: article?.url ?? null,
    },
    originId: assertion.originId,
    start: assertion.start,
    end: assertion.end,
  };
}

function nameOf(node: GraphNode | null | undefined): string {
  return node && 'name' in node ? node.name : '?';
}
