/** Which origin an article belongs to, and which articles come along when origins grow together. */

import type { ArticleNode, Judgement } from '../../model/graph.ts';
import { contentId } from '../../model/id.ts';
import { type Candidate, cluster } from '../judgements/cluster.ts';
import { isRule, reconcile } from '../judgements/reconcile.ts';
import type { ResolutionView } from '../resolver.ts';
import { compareArticles, ORIGIN_REASONS } from './compare-articles.ts';

export interface ResolvedOrigin {
  readonly originId: string;
  /** Why the article itself belongs there. */
  readonly reason: string;
  /** Every article of the origin known here, the article itself included, by time of publication. */
  readonly members: readonly ArticleNode[];
  readonly moves: readonly {
    readonly articleId: string;
    readonly originId: string;
    readonly reason: string;
  }[];
  readonly removed: readonly string[];
  readonly judgements: readonly Judgement[];
}

/** Reason of an article that shares nothing with another. */
export const ALONE = 'own reporting';

/** An origin is named after the smallest of its articles' own origin ids: the same whatever the order they came in. */
export function ownOriginId(articleId: string): string {
  return contentId('Origin', articleId);
}

/** `near` is every stored article that shares text or address with the new one. */
export async function resolveOrigin(
  view: ResolutionView,
  article: ArticleNode,
  near: readonly ArticleNode[],
  now: string,
): Promise<ResolvedOrigin> {
  const candidates = near
    .filter((other) => other.id !== article.id)
    .flatMap((other) => {
      const [left, right] = article.id < other.id ? [article, other] : [other, article];
      return compareArticles(left, right) ?? [];
    });
  const stored = (await view.findJudgements([article.id])).filter((each) => each.kind === 'origin');
  const rulings = stored.filter((each) => !isRule(each));
  const ids = new Set([
    article.id,
    ...[...candidates, ...rulings].flatMap((pair) => [pair.left, pair.right]),
  ]);
  const { canonical, decisions } = cluster({
    ids: [...ids],
    rank: () => 0,
    candidates,
    rulings,
    conflict: () => false,
  });
  const byId = new Map(near.map((each) => [each.id, each]));
  const own = canonical.get(article.id)!;
  const joined = new Set<string>();
  for (const [id, root] of canonical) {
    const partner = byId.get(id);
    if (root === own && partner && id !== article.id) joined.add(partner.originId);
  }
  const originId = [ownOriginId(article.id), ...joined].sort()[0]!;
  const others = joined.size > 0 ? await articlesOf(view, [...joined], near) : [];
  const members = [article, ...others.filter((each) => each.id !== article.id)].sort(byPublication);
  const moves = members.flatMap((member) => {
    if (member.id === article.id) return [];
    const reason = bestReason(member.id, decisions, member.originReason);
    return member.originId === originId && reason === member.originReason
      ? []
      : [{ articleId: member.id, originId, reason }];
  });
  return {
    originId,
    reason: bestReason(article.id, decisions, ALONE),
    members,
    moves,
    removed: [...joined].filter((id) => id !== originId).sort(),
    judgements: reconcile('origin', decisions, stored, now),
  };
}

/** The surest of the reasons that tie an article to another. */
export function bestReason(articleId: string, decisions: readonly Candidate[], before: string): string {
  const reasons = decisions
    .filter((each) => each.verdict === 'SAME' && (each.left === articleId || each.right === articleId))
    .map((each) => each.reason);
  const rank = (reason: string) => {
    const position = ORIGIN_REASONS.indexOf(reason);
    return position < 0 ? ORIGIN_REASONS.length : position;
  };
  return [before, ...reasons].sort((a, b) => rank(a) - rank(b))[0]!;
}

async function articlesOf(
  view: ResolutionView,
  originIds: readonly string[],
  near: readonly ArticleNode[],
): Promise<readonly ArticleNode[]> {
  if (view.findOriginArticles) return view.findOriginArticles(originIds);
  return near.filter((each) => originIds.includes(each.originId));
}

export function byPublication(a: ArticleNode, b: ArticleNode): number {
  const [x, y] = [a.publishedAt ?? '9999', b.publishedAt ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}
