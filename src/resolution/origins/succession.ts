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
}

/**
 * A text that comes again from the same address supersedes the one before it. Dates of modification and publication
 * decide which is the newer; where they do not, the one that came last.
 */
export function succession(article: Article, atUrl: ArticleNode | null): Succession {
  const none: Succession = { current: true, supersedesId: article.supersedes, retired: [], rewritten: [] };
  const named = article.supersedes ? [{ articleId: article.supersedes, withdrawnAt: null }] : [];
  if (!atUrl || atUrl.id === article.id) return { ...none, retired: named };
  const mine = article.modifiedAt ?? article.publishedAt;
  const theirs = atUrl.modifiedAt ?? atUrl.publishedAt;
  if (mine !== null && theirs !== null && mine < theirs) {
    return {
      current: false,
      supersedesId: article.supersedes,
      retired: named,
      rewritten: atUrl.supersedesId === null ? [{ ...atUrl, supersedesId: article.id }] : [],
    };
  }
  return {
    current: true,
    supersedesId: article.supersedes ?? atUrl.id,
    retired: [...named, { articleId: atUrl.id, withdrawnAt: null }],
    rewritten: [],
  };
}
