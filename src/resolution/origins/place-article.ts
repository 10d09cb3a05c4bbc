/** Where a new article belongs: its origin, and its place among the versions at its address. */
import type { Article } from '../../model/article.ts';
import type { ArticleNode, Judgement } from '../../model/graph.ts';
import { kindOfId } from '../../model/id.ts';
import { isRule } from '../judgements/reconcile.ts';
import type { ResolutionView } from '../resolver.ts';
import type { Tally } from '../tally.ts';
import { resolveOrigin } from './resolve-origin.ts';
import { isOlder, succession } from './succession.ts';

export async function placeArticle(
  view: ResolutionView,
  article: Article,
  bare: ArticleNode,
  now: string,
  tally?: Tally,
) {
  const [near, atUrl] = await Promise.all([
    view.findNearArticles(bare.signature),
    article.url ? view.findArticleByUrl(article.url) : null,
  ]);
  const supersedes = await predecessor(view, article.supersedes);
  const versions = atUrl && isOlder(article, atUrl) ? await versionsOf(view, atUrl) : [];
  const { current, supersedesId, retired, rewritten, older, newer } = succession(
    { ...article, supersedes },
    atUrl,
    versions,
  );
  // Of many versions at one address each is judged beside its neighbours alone.
  const elsewhere = near.filter(({ url }) => url === null || url !== article.url);
  const known = [...elsewhere, ...[older, newer].filter((each) => each !== null)];
  if (tally) tally.articlePairs += known.length;
  const origin = await resolveOrigin(view, bare, known, now);
  const parted = older && newer ? await revokedBetween(view, older.id, newer.id, now) : [];
  const node: ArticleNode = {
    ...bare,
    originId: origin.originId,
    originReason: origin.reason,
    current,
    supersedesId,
  };
  return {
    node,
    retired,
    rewritten,
    origin: { ...origin, judgements: [...origin.judgements, ...parted] },
  };
}

/** The other texts of an address, which are of one origin. */
async function versionsOf(view: ResolutionView, atUrl: ArticleNode): Promise<readonly ArticleNode[]> {
  const known = (await view.findOriginArticles?.([atUrl.originId])) ?? [];
  return known.filter(({ id, url }) => url === atUrl.url && id !== atUrl.id);
}

/** What rules held of two versions that are neighbours no more. */
async function revokedBetween(
  view: ResolutionView,
  one: string,
  other: string,
  now: string,
): Promise<Judgement[]> {
  const found = await view.findJudgements([one]);
  return found
    .filter((each) => each.kind === 'origin' && isRule(each) && [each.left, each.right].includes(other))
    .map((each) => ({ ...each, revokedAt: now }));
}

/** Id of the article that the input names as corrected, by its id or its address; null where no such is stored. */
async function predecessor(view: ResolutionView, named: string | null): Promise<string | null> {
  if (named === null || kindOfId(named) === 'Article') return named;
  return (await view.findArticleByUrl(named))?.id ?? null;
}
