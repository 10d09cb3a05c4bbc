/** Which of two versions of one article is current. */
import type { Article } from '../../model/article.ts';
import type { ArticleNode } from '../../model/graph.ts';

export interface Succession {
  /** Whether the new article is the current version. */
  readonly current: boolean;
  readonly supersedesId: string | null;
  readonly retired: readonly { readonly articleId: string; readonly withdrawnAt: string | null }[];
  /** Stored articles that change because the new one is an older version of them. */
  readonly rewritten: readonly ArticleNode[];
  /** The versions before and after it at its address. */
  readonly older: ArticleNode | null;
  readonly newer: ArticleNode | null;
}

/**
 * A text that comes again from the same address supersedes the one before it. Dates of modification and publication
 * decide which is the newer; where they do not, the one that came last. One that is older than the current text takes its
 * place among the older ones.
 *
 * @param versions other texts of the address, where it is older than the current one
 */
export function succession(
  article: Article,
  atUrl: ArticleNode | null,
  versions: readonly ArticleNode[] = [],
): Succession {
  const none = { supersedesId: article.supersedes, rewritten: [], older: null, newer: null };
  const named = article.supersedes ? [{ articleId: article.supersedes, withdrawnAt: null }] : [];
  if (!atUrl || atUrl.id === article.id) return { ...none, current: true, retired: named };
  if (!isOlder(article, atUrl))
    return {
      ...none,
      current: true,
      supersedesId: article.supersedes ?? atUrl.id,
      retired: [...named, { articleId: atUrl.id, withdrawnAt: null }],
      older: atUrl,
    };
  const byId = new Map(versions.map((version) => [version.id, version]));
  let newer = atUrl;
  let older = takeSuperseded(newer, byId);
  while (older && isOlder(article, older)) {
    newer = older;
    older = takeSuperseded(newer, byId);
  }
  return {
    current: false,
    supersedesId: article.supersedes ?? older?.id ?? null,
    retired: named,
    rewritten: newer.supersedesId === null || older ? [{ ...newer, supersedesId: article.id }] : [],
    older,
    newer,
  };
}

/** Each version once, so that a chain that leads back to itself ends. */
function takeSuperseded({ supersedesId }: ArticleNode, byId: Map<string, ArticleNode>): ArticleNode | null {
  const found = supersedesId === null ? undefined : byId.get(supersedesId);
  if (found) byId.delete(found.id);
  return found ?? null;
}

type Dated = Pick<Article, 'modifiedAt' | 'publishedAt'>;

/** Whether the dates tell that one text is older than the other. */
export function isOlder(one: Dated, other: Dated): boolean {
  const [a, b] = [one, other].map(({ modifiedAt, publishedAt }) => modifiedAt ?? publishedAt);
  return a != null && b != null && a < b;
}
