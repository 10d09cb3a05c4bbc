/** What several articles say, side by side: what more than one says, where they differ, what only one says. */
import type { ArticleNode, AssertionNode, ClaimLink, ClaimNode } from '../../model/graph.ts';
import type { Loaders } from '../loaders.ts';

/** Assertions read for one article. */
const ACTS_OF_ARTICLE = 300;

/** One claim as the articles have it. */
export interface ComparedClaim {
  readonly claim: ClaimNode;
  readonly sides: readonly ComparedSide[];
}

export interface ComparedSide {
  readonly articleId: string;
  readonly assertions: readonly AssertionNode[];
}

export interface OnlyIn {
  readonly article: ArticleNode;
  readonly claims: readonly ComparedClaim[];
}

export interface Difference {
  readonly kind: 'STANCE' | 'CERTAINTY' | 'CONTRADICTION';
  readonly reason: string;
  readonly left: ComparedClaim;
  /** The other claim of a contradiction; else the same. */
  readonly right: ComparedClaim;
}

export interface Comparison {
  readonly articles: readonly ArticleNode[];
  readonly independentOrigins: number;
  readonly shared: readonly ComparedClaim[];
  readonly differences: readonly Difference[];
  readonly only: readonly OnlyIn[];
  readonly complete: boolean;
}

export async function compareArticles(
  loaders: Loaders,
  articles: readonly ArticleNode[],
): Promise<Comparison> {
  const pages = await Promise.all(
    articles.map(({ id }) => loaders.children('article.assertions', id, { first: ACTS_OF_ARTICLE })),
  );
  const acts = pages.flatMap(({ nodes }) => nodes);
  const compared = new Map<string, ComparedClaim>();
  const byClaim = Map.groupBy(acts, ({ claimId }) => claimId);
  const claims = await Promise.all([...byClaim.keys()].map((id) => loaders.node.load(id)));
  for (const claim of claims) {
    if (claim?.type !== 'Claim') continue;
    const sides = [...Map.groupBy(byClaim.get(claim.id)!, ({ articleId }) => articleId)];
    compared.set(claim.id, {
      claim,
      sides: sides.map(([articleId, assertions]) => ({
        articleId,
        assertions: [...assertions].sort(byPlace),
      })),
    });
  }
  const all = [...compared.values()].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const links = (await Promise.all(all.map(({ claim }) => loaders.claimLinks.load(claim.id)))).flat();
  const differences = [
    ...all.flatMap(withinClaim),
    ...distinctLinks(links).flatMap((link) => betweenClaims(link, compared)),
  ];
  const differing = new Set(differences.flatMap(({ left, right }) => [left, right]));
  return {
    articles,
    independentOrigins: new Set(articles.map(({ originId }) => originId)).size,
    shared: all.filter((one) => one.sides.length > 1 && !differing.has(one)),
    differences,
    only: articles.map((article) => ({
      article,
      claims: all.filter(({ sides }) => sides.length === 1 && sides[0]!.articleId === article.id),
    })),
    complete: pages.every(({ hasNextPage }) => !hasNextPage),
  };
}

/** In the order of the article's text. */
function byPlace(a: AssertionNode, b: AssertionNode): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** Where articles say the same claim otherwise: one affirms what another denies, or says it more firmly. */
function withinClaim(one: ComparedClaim): Difference[] {
  if (one.sides.length < 2) return [];
  const setsOf = (field: 'stance' | 'certainty') =>
    one.sides.map(({ assertions }) => [...new Set(assertions.map((act) => act[field]))].sort().join(' and '));
  for (const [field, kind] of [
    ['stance', 'STANCE'],
    ['certainty', 'CERTAINTY'],
  ] as const) {
    const sets = setsOf(field);
    if (new Set(sets).size > 1)
      return [{ kind, reason: `${field} differs: ${sets.join(' / ')}`, left: one, right: one }];
  }
  return [];
}

function distinctLinks(links: readonly ClaimLink[]): ClaimLink[] {
  return [...new Map(links.map((link) => [`${link.kind} ${link.from} ${link.to}`, link])).values()].sort(
    (a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1),
  );
}

/** Claims of different articles that cannot both be true. */
function betweenClaims(link: ClaimLink, compared: ReadonlyMap<string, ComparedClaim>): Difference[] {
  const [left, right] = [compared.get(link.from), compared.get(link.to)];
  if (link.kind !== 'CONTRADICTS' || !left || !right) return [];
  const apart = left.sides.some(({ articleId }) => right.sides.some((side) => side.articleId !== articleId));
  return apart ? [{ kind: 'CONTRADICTION', reason: link.reason, left, right }] : [];
}
