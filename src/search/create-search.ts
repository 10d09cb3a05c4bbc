/** Questions in plain French or English answered with claims of both languages, each with why it matched. */
import type { ArticleNode, ClaimNode } from '../model/graph.ts';
import { contextOf } from './context.ts';
import type { Embeddings } from './embeddings/embeddings.ts';
import { findNear, type Near, NOTHING_NEAR } from './find-near.ts';
import { fuse, matchesWords } from './fuse.ts';
import { type ParsedQuestion, parseQuestion } from './parse-question.ts';
import { rank, type Scored } from './rank.ts';
import type { Answer, Search } from './search.ts';
import type { Candidate, SearchStore } from './search-store.ts';
import { expansionsOf } from './term.ts';

/** Claims looked at before ranking. */
const CANDIDATES = 150;
/** Assertions of a claim that ranking reads. */
const ASSERTIONS = 12;
/** Articles whose subject is looked at: those of the best claims, and of the entities asked for. */
const ARTICLES = 24;
/** Articles whose other claims are looked at, and how many of each. */
const NEIGHBOURS = { articles: 8, claims: 30 };
/** An article is on the question's subject from this share of it. */
const ON_SUBJECT = 0.45;
/** Shares of the best answer's score and coverage below which an answer is left out. */
const KEEP = { score: 0.22, coverage: 0.2, coverageBesideFull: 0.42 };
/** A claim that answers this share of the question by itself makes answers by context alone unwanted. */
const FULL = 0.8;

export interface SearchOptions {
  /** Where questions are embedded; without it, or when it fails, search goes by words. */
  readonly embeddings?: Embeddings | null;
}

export function createSearch(store: SearchStore, { embeddings }: SearchOptions = {}): Search {
  return {
    async ask(text, { limit = 20 } = {}) {
      const parsed = await parseQuestion(text, store);
      const near = embeddings ? await findNear(parsed, store, embeddings) : NOTHING_NEAR;
      const first = await findCandidates(parsed, near, store);
      const all = await withContext(parsed, first, store);
      const ranked = rank(parsed, all);
      const strong = keepStrong(ranked.filter(matchesWords), parsed);
      const hits = fuse(strong, ranked, parsed).slice(0, limit);
      return {
        question: parsed.question,
        hits: hits.map(({ candidate, score, reasons }) => ({ claim: candidate.claim, score, reasons })),
        notices: [...near.notices, ...noticesOf(parsed, hits)],
      } satisfies Answer;
    },
  };
}

async function findCandidates(parsed: ParsedQuestion, near: Near, store: SearchStore): Promise<Candidate[]> {
  const { question, entities, terms, predicateWord } = parsed;
  const textScores = new Map<string, number>();
  const note = (claimId: string, textScore: number) => {
    textScores.set(claimId, Math.max(textScore, textScores.get(claimId) ?? 0));
  };
  const words = [...terms, ...(predicateWord ? [predicateWord] : [])];
  const query = {
    terms: words.map((term) => ({ word: term.word, expansions: expansionsOf(term) })),
    entityIds: entities.map(({ entity }) => entity.id),
    predicateClasses: question.predicateClass ? [question.predicateClass] : [],
    limit: CANDIDATES,
  };
  for (const { claimId, textScore } of await store.searchClaims(query)) note(claimId, textScore);
  const speakers = entities.filter(({ role }) => role === 'SPEAKER');
  if (speakers.length > 0) {
    const said = await store.listAssertions(
      {
        speakerIds: speakers.flatMap(({ entity, kin }) => [entity.id, ...kin]),
        ...(question.publishedFrom ? { publishedFrom: question.publishedFrom } : {}),
        ...(question.publishedTo ? { publishedTo: question.publishedTo } : {}),
      },
      { first: 100 },
    );
    for (const assertion of said.nodes) note(assertion.claimId, 0);
  }
  for (const claimId of near.similarities.keys()) note(claimId, 0);
  const found = await readCandidates(textScores, parsed, store);
  return found.map((candidate) => {
    const similarity = near.similarities.get(candidate.claim.id);
    return similarity === undefined ? candidate : { ...candidate, near: similarity };
  });
}

async function readCandidates(
  textScores: ReadonlyMap<string, number>,
  { question }: ParsedQuestion,
  store: SearchStore,
): Promise<Candidate[]> {
  const claimIds = [...textScores.keys()];
  if (claimIds.length === 0) return [];
  const [nodes, lists, counts] = await Promise.all([
    store.findNodes(claimIds),
    store.listChildren('claim.assertions', claimIds, { first: ASSERTIONS }),
    store.findClaimCounts(claimIds),
  ]);
  return nodes.flatMap((node, index): Candidate[] => {
    if (node?.type !== 'Claim') return [];
    const { type: _, ...claim } = node;
    const assertions = lists[index]!.nodes.filter((each) => inTime(each.publishedAt, question));
    if (assertions.length === 0) return [];
    return [
      {
        claim: claim as ClaimNode,
        assertions,
        textScore: textScores.get(claim.id) ?? 0,
        independentOrigins: counts[index]!.independentOrigins,
        context: 0,
      },
    ];
  });
}

/** Adds what the articles of the best claims are about, and the other claims of articles on the question's subject. */
async function withContext(
  parsed: ParsedQuestion,
  first: readonly Candidate[],
  store: SearchStore,
): Promise<Candidate[]> {
  const best = rank(parsed, first).slice(0, ARTICLES);
  const ids = new Set(
    best.flatMap(({ candidate }) => candidate.assertions.slice(0, 3).map((each) => each.articleId)),
  );
  const named = parsed.entities
    .filter(({ entity }) => entity.country === null)
    .map(({ entity }) => entity.id);
  const articles = new Map<string, ArticleNode>();
  if (named.length > 0)
    for (const { nodes } of await store.listChildren('entity.articles', named, { first: ARTICLES / 2 }))
      for (const article of nodes) articles.set(article.id, article);
  const missing = [...ids].filter((id) => !articles.has(id)).slice(0, ARTICLES);
  for (const node of missing.length > 0 ? await store.findNodes(missing) : [])
    if (node?.type === 'Article') articles.set(node.id, node);
  const contexts = new Map([...articles.values()].map((article) => [article.id, contextOf(article, parsed)]));
  const subject = [...contexts]
    .filter(([, context]) => context >= ON_SUBJECT)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, NEIGHBOURS.articles)
    .map(([id]) => id);
  const known = new Set(first.map(({ claim }) => claim.id));
  const neighbours = new Map<string, number>();
  if (subject.length > 0)
    for (const { nodes } of await store.listChildren('article.claims', subject, { first: NEIGHBOURS.claims }))
      for (const claim of nodes) if (!known.has(claim.id)) neighbours.set(claim.id, 0);
  return [...first, ...(await readCandidates(neighbours, parsed, store))].map((candidate) => ({
    ...candidate,
    context: Math.max(0, ...candidate.assertions.map((each) => contexts.get(each.articleId) ?? 0)),
  }));
}

/** Bounds compare days; an assertion without a date answers no question about time. */
function inTime(publishedAt: string | null, { publishedFrom, publishedTo }: Answer['question']): boolean {
  if (!publishedFrom && !publishedTo) return true;
  if (publishedAt === null) return false;
  const day = publishedAt.slice(0, 10);
  return (!publishedFrom || day >= publishedFrom) && (!publishedTo || day <= publishedTo);
}

/** Weak answers are dropped where there are strong ones, and so is what others say when somebody's words were asked for. */
function keepStrong(ranked: readonly Scored[], { question }: ParsedQuestion): Scored[] {
  const best = ranked[0];
  if (!best) return [];
  const most = Math.max(...ranked.map((each) => each.coverage));
  const said =
    question.intent === 'WHAT_SAID' && ranked.some((each) => each.saidByThem && each.coverage >= 0.5);
  const exact = ranked.some((each) => !each.onlyRelated && !each.onlyContext);
  return ranked.filter((each) => {
    if (said && !each.saidByThem) return false;
    if (each.onlyContext) return most < FULL;
    return (
      each.score >= best.score * KEEP.score &&
      each.coverage >= most * (most >= FULL ? KEEP.coverageBesideFull : KEEP.coverage) &&
      !(exact && each.onlyRelated)
    );
  });
}

function noticesOf(parsed: ParsedQuestion, hits: readonly Scored[]): string[] {
  const notices = parsed.unknown.map((word) => `no entity named "${word}" in the graph`);
  if (hits.length === 0) notices.push('no claim answers this; try other words, or fewer');
  return notices;
}
