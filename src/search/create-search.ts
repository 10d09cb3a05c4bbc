/**
 * Questions in plain French or English answered with claims of both languages, each with why it matched. Long, as the steps of one
 * answer stand here in their order.
 */
import { indexWord } from '../model/neutral-tokens.ts';
import {
  type ArticleWords,
  articleWords,
  knownArticleWords,
  OF_ARTICLE,
  shareOf,
  tokensOf,
} from './article-words.ts';
import type { Embeddings } from './embeddings/embeddings.ts';
import { findExcerpts } from './find-excerpts.ts';
import { findNear, type Near, NOTHING_NEAR, type Pause } from './find-near.ts';
import { findOutlets } from './find-outlets.ts';
import { fuse, matchesWords } from './fuse.ts';
import { type ParsedQuestion, parseQuestion } from './parse-question.ts';
import { rank, type Scored } from './rank.ts';
import type { Answer, Search } from './search.ts';
import { type Candidate, EVIDENCE, type SearchStore } from './search-store.ts';
import { expansionsOf } from './term.ts';

/** Claims looked at before ranking. */
const CANDIDATES = 150;
/** Assertions that ranking reads: of a claim at most and, where it matters only that there are some, at least; of all claims together. */
const ASSERTIONS = { most: 12, least: 4, together: 600 };
/**
 * So many claims that say themselves all that is asked need nothing of what stands around them. Then so many are ranked
 * in the end, by so many assertions each.
 */
const SATED = { from: 20, ranked: 60, assertions: 3 };
/** What is read of the articles around claims: of the best claims, the places each stands in; articles found by words. */
const READ = { claims: 40, places: 3, articles: 24 };
/** Articles whose other claims are looked at, and how many of each. */
const NEIGHBOURS = { articles: 8, claims: 40 };
/** An article is on the question's subject from this share of it, and this share of what the best article has. */
const ON_SUBJECT = { share: 0.3, ofBest: 0.6 };
/** Descriptions of a speaker that are read. */
const DESCRIPTIONS = 8;
/** So many claims by the speaker asked for make those of others unwanted. */
const SAID = 3;
/** A denial answers from this share of what the best one answers. */
const BESIDE_DENIAL = 0.6;
/** Answers that have less than this share of what the best answer has of the question are left out. */
const KEEP = 0.25;

export interface SearchOptions {
  /** Where questions are embedded; without it, or when it fails, search goes by words. */
  readonly embeddings?: Embeddings | null;
}

export function createSearch(store: SearchStore, { embeddings }: SearchOptions = {}): Search {
  const pause: Pause = { until: 0, why: '' };
  return {
    async ask(text, { limit = 20, among, excerpts = 0 } = {}) {
      const { parsed, claimIds: published } = await findOutlets(await parseQuestion(text, store), store);
      const near = embeddings ? await findNear(parsed, store, embeddings, pause) : NOTHING_NEAR;
      const found = await findCandidates(parsed, near, published, limit, store);
      const first = among ? [...found, ...(await readOthers(among, found, parsed, store))] : found;
      const alone = rank(parsed, first);
      const { candidates, onSubject } = sated(alone) ? ALONE : await withContext(parsed, first, alone, store);
      const ranked = candidates ? rank(parsed, candidates) : alone;
      const strong = keepStrong(ranked.filter(matchesWords), parsed);
      const hits = fuse(strong, ranked, parsed)
        .filter(({ candidate }) => !among || among.includes(candidate.claim.id))
        .slice(0, limit);
      return {
        question: parsed.question,
        hits: hits.map(({ candidate, score, reasons, onlyContext }) => ({
          claim: candidate.claim,
          counts: candidate.counts,
          score,
          reasons,
          contextOnly: onlyContext,
        })),
        excerpts:
          excerpts > 0
            ? await findExcerpts(parsed, onSubject, { limit: excerpts, unit: unitOf(strong, near) }, store)
            : [],
        notices: [...near.notices, ...noticesOf(parsed, hits)],
      } satisfies Answer;
    },
  };
}

async function findCandidates(
  parsed: ParsedQuestion,
  near: Near,
  published: readonly string[],
  limit: number,
  store: SearchStore,
): Promise<Candidate[]> {
  const { question, entities, terms, predicateWord } = parsed;
  const textScores = new Map<string, number>();
  const note = (claimId: string, textScore: number) => {
    textScores.set(claimId, Math.max(textScore, textScores.get(claimId) ?? 0));
  };
  const words = [...terms, ...(predicateWord ? [predicateWord] : [])];
  const query = {
    terms: words.map((term) => ({
      word: term.word,
      same: term.same.map(indexWord),
      expansions: expansionsOf(term),
    })),
    entityIds: entities.map(({ entity }) => entity.id),
    subjectIds: inRole(entities, 'SUBJECT'),
    speakerIds: inRole(entities, 'SPEAKER'),
    predicateClasses: question.predicateClass ? [question.predicateClass] : [],
    limit: CANDIDATES,
  };
  const [found, said] = await Promise.all([store.searchClaims(query), saidBy(parsed, store)]);
  const known: Known = new Map();
  for (const { claimId, textScore, claim, counts } of found) {
    note(claimId, textScore);
    if (claim && counts) known.set(claimId, { claim, counts });
  }
  for (const claimId of said) note(claimId, 0);
  for (const claimId of published) note(claimId, 0);
  for (const claimId of near.similarities.keys()) note(claimId, 0);
  const claims = await readClaims(textScores, store, known);
  // Nothing but its words and those it is about, so that claims can be told apart before their evidence is read.
  if (near.similarities.size === 0 && isPlain(parsed)) {
    const alone = rank(parsed, claims);
    if (sated(alone)) {
      const best = alone.slice(0, Math.max(limit, SATED.ranked)).map(({ candidate }) => candidate);
      return withAssertions(best, SATED.assertions, parsed, store);
    }
  }
  const read = await withAssertions(claims, assertionsOfEach(claims.length, parsed), parsed, store);
  return read.map((candidate) => {
    const similarity = near.similarities.get(candidate.claim.id);
    return similarity === undefined ? candidate : { ...candidate, near: similarity };
  });
}

/** Claims of the newest assertions of those who are to have said it. */
async function saidBy({ question, entities }: ParsedQuestion, store: SearchStore): Promise<string[]> {
  const speakers = entities.filter(({ role }) => role === 'SPEAKER');
  if (speakers.length === 0) return [];
  const { nodes } = await store.listAssertions(
    {
      speakerIds: speakers.flatMap(({ entity, kin }) => [entity.id, ...kin]),
      ...(question.publishedFrom ? { publishedFrom: question.publishedFrom } : {}),
      ...(question.publishedTo ? { publishedTo: question.publishedTo } : {}),
    },
    { first: 100 },
    undefined,
    { wanted: { assertion: ['claimId'] } },
  );
  return nodes.map(({ claimId }) => claimId);
}

function inRole(entities: ParsedQuestion['entities'], wanted: string): string[] {
  return entities.flatMap(({ entity, role }) => (role === wanted ? [entity.id] : []));
}

/** Claims that must be looked at and were not found. */
function readOthers(
  claimIds: readonly string[],
  found: readonly Candidate[],
  parsed: ParsedQuestion,
  store: SearchStore,
): Promise<Candidate[]> {
  const known = new Set(found.map(({ claim }) => claim.id));
  const others = claimIds.filter((id) => !known.has(id));
  return readCandidates(new Map(others.map((id) => [id, 0])), parsed, store);
}

async function readCandidates(
  textScores: ReadonlyMap<string, number>,
  parsed: ParsedQuestion,
  store: SearchStore,
): Promise<Candidate[]> {
  const claims = await readClaims(textScores, store);
  return withAssertions(claims, assertionsOfEach(claims.length, parsed), parsed, store);
}

/** Claims that were read already. */
type Known = Map<string, Pick<Candidate, 'claim' | 'counts'>>;

/** Claims and how many origins they have, without their evidence. */
async function readClaims(
  textScores: ReadonlyMap<string, number>,
  store: SearchStore,
  known: Known = new Map(),
): Promise<Candidate[]> {
  const claimIds = [...textScores.keys()];
  const unread = claimIds.filter((id) => !known.has(id));
  if (unread.length > 0) {
    const [nodes, counts] = await Promise.all([store.findNodes(unread), store.findClaimCounts(unread)]);
    nodes.forEach((node, at) => {
      if (node?.type !== 'Claim') return;
      const { type: _, ...claim } = node;
      known.set(unread[at]!, { claim, counts: counts[at]! });
    });
  }
  return claimIds.flatMap((id): Candidate[] => {
    const read = known.get(id);
    if (!read) return [];
    const textScore = textScores.get(read.claim.id) ?? 0;
    return [{ ...read, assertions: [], textScore, articles: new Map(), speakers: new Map() }];
  });
}

/** The newest assertions of each; claims of which none is in the time asked for are left out. */
async function withAssertions(
  claims: readonly Candidate[],
  first: number,
  { question }: ParsedQuestion,
  store: SearchStore,
): Promise<Candidate[]> {
  if (claims.length === 0) return [];
  const lists = await store.listChildren(
    'claim.assertions',
    claims.map(({ claim }) => claim.id),
    { first },
    { wanted: { assertion: EVIDENCE } },
  );
  return claims.flatMap((candidate, index) => {
    const assertions = lists[index]!.nodes.filter((each) => inTime(each.publishedAt, question));
    return assertions.length === 0 ? [] : [{ ...candidate, assertions }];
  });
}

/** Whether it does not matter who says it, when or how. */
function isPlain({ question, entities }: ParsedQuestion): boolean {
  const { stance, certainty, publishedFrom, publishedTo } = question;
  if (stance || certainty || publishedFrom || publishedTo) return false;
  return inRole(entities, 'SPEAKER').length === 0 && entities.every(({ outlets }) => !outlets);
}

/** All that may be looked for is, where it matters who says it, when or how; otherwise so many for all claims together. */
function assertionsOfEach(claims: number, parsed: ParsedQuestion): number {
  const { most, least, together } = ASSERTIONS;
  return isPlain(parsed) ? Math.min(most, Math.max(least, Math.floor(together / claims))) : most;
}

function sated(ranked: readonly Scored[]): boolean {
  const whole = ranked.filter(
    ({ coverage, onlyContext, saidByThem, denied }) =>
      coverage > 0.999 && !onlyContext && saidByThem && denied,
  );
  return whole.length >= SATED.from;
}

/** Candidates with what stands around them, and the articles on the question's subject; null where none was needed. */
interface Context {
  readonly candidates: readonly Candidate[] | null;
  readonly onSubject: readonly ArticleWords[];
}
const ALONE: Context = { candidates: null, onSubject: [] };

/**
 * Adds the other claims of articles on the question's subject, and to every claim the article around it and what that
 * calls its speakers: "La pelouse n'y est pour rien" answers a question about a club and a defeat that it does not name.
 */
async function withContext(
  parsed: ParsedQuestion,
  first: readonly Candidate[],
  alone: readonly Scored[],
  store: SearchStore,
): Promise<Context> {
  const found = await findArticles(parsed, store);
  const best = alone.slice(0, READ.claims);
  const articles = await readArticles(
    [
      ...found,
      ...best.flatMap(({ candidate }) =>
        candidate.assertions.slice(0, READ.places).map((each) => each.articleId),
      ),
    ],
    store,
  );
  const known = new Set(first.map(({ claim }) => claim.id));
  const neighbours = new Map<string, number>();
  const subject = mostOnSubject(parsed, articles);
  if (subject.length > 0)
    for (const { nodes } of await store.listChildren(
      'article.claims',
      subject,
      { first: NEIGHBOURS.claims },
      { wanted: { claim: [] } },
    ))
      for (const claim of nodes) if (!known.has(claim.id)) neighbours.set(claim.id, 0);
  const all = [...first, ...(await readCandidates(neighbours, parsed, store))];
  const speakers = await readSpeakers(all, store);
  return {
    candidates: all.map((candidate) => ({ ...candidate, articles, speakers })),
    onSubject: subject.map((id) => articles.get(id)!),
  };
}

/** Ids of articles whose words have most of the question. */
async function findArticles(parsed: ParsedQuestion, store: SearchStore): Promise<string[]> {
  const named = parsed.entities
    .filter(({ entity }) => entity.country === null)
    .map(({ entity }) => entity.id);
  const groups = [
    ...parsed.entities.map(({ entity }) =>
      entity.country
        ? [`@${entity.country}`]
        : [...tokensOf(entity.name, parsed.question.language)].slice(-1),
    ),
    ...[...parsed.terms, ...(parsed.predicateWord ? [parsed.predicateWord] : [])].flatMap(
      ({ same, parts }) =>
        parts && parts.length > 0 ? parts.map((part) => [...part.same, ...same]) : [same],
    ),
  ];
  const [found, lists] = await Promise.all([
    store.searchArticles(
      groups.map((group) => group.map(indexWord)),
      READ.articles,
    ),
    named.length === 0
      ? []
      : store.listChildren(
          'entity.articles',
          named,
          { first: READ.articles / 2 },
          { wanted: { article: [] } },
        ),
  ]);
  return [...new Set([...found, ...lists.flatMap(({ nodes }) => nodes.map(({ id }) => id))])];
}

/** What is read of articles, and of speakers. */
const WORDS = { article: OF_ARTICLE };
const CALLED = { entity: ['descriptions'], unnamedSource: ['name'] };

/** Words of articles by id; of current ones, as all that lead to them are. */
async function readArticles(ids: readonly string[], store: SearchStore): Promise<Map<string, ArticleWords>> {
  const articles = new Map<string, ArticleWords>();
  const unknown: string[] = [];
  for (const id of new Set(ids)) {
    const known = knownArticleWords(id);
    if (known) articles.set(id, known);
    else unknown.push(id);
  }
  for (const node of unknown.length > 0 ? await store.findNodes(unknown, WORDS) : [])
    if (node?.type === 'Article') articles.set(node.id, articleWords(node));
  return articles;
}

/** Ids of the articles that have clearly more of the question than others. */
function mostOnSubject(parsed: ParsedQuestion, articles: ReadonlyMap<string, ArticleWords>): string[] {
  const shares = [...articles]
    .map(([id, words]) => ({ id, share: shareOf(words, parsed) }))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const least = Math.max(ON_SUBJECT.share, ON_SUBJECT.ofBest * (shares[0]?.share ?? 0));
  return shares
    .filter(({ share }) => share >= least)
    .slice(0, NEIGHBOURS.articles)
    .map(({ id }) => id);
}

/** What the articles call the speakers of claims, by the speaker's id. */
async function readSpeakers(
  candidates: readonly Candidate[],
  store: SearchStore,
): Promise<Map<string, readonly string[]>> {
  const ids = [
    ...new Set(candidates.flatMap(({ assertions }) => assertions.map(({ speakerId }) => speakerId))),
  ];
  const speakers = new Map<string, readonly string[]>();
  for (const node of ids.length > 0 ? await store.findNodes(ids, CALLED) : []) {
    if (node?.type === 'Entity') speakers.set(node.id, node.descriptions.slice(0, DESCRIPTIONS));
    else if (node?.type === 'UnnamedSource') speakers.set(node.id, [node.name]);
  }
  return speakers;
}

/** Bounds compare days; an assertion without a date answers no question about time. */
function inTime(publishedAt: string | null, { publishedFrom, publishedTo }: Answer['question']): boolean {
  if (!publishedFrom && !publishedTo) return true;
  if (publishedAt === null) return false;
  const day = publishedAt.slice(0, 10);
  return (!publishedFrom || day >= publishedFrom) && (!publishedTo || day <= publishedTo);
}

/** Weak answers are dropped where there are strong ones; what others say comes after the words that were asked for. */
function keepStrong(ranked: readonly Scored[], { question }: ParsedQuestion): Scored[] {
  const best = ranked[0];
  if (!best) return [];
  const most = Math.max(...ranked.map((each) => each.coverage));
  const kept = ranked.filter((each) => each.coverage >= most * KEEP);
  if (question.intent === 'WHO_DENIES')
    return [...kept.filter((each) => each.denied), ...besideDenials(kept)];
  if (question.intent !== 'WHAT_SAID') return kept;
  const said = kept.filter((each) => each.saidByThem && each.coverage >= 0.5);
  if (said.length < SAID) return kept;
  const others = kept.filter((each) => !each.saidByThem);
  return [...kept.filter((each) => each.saidByThem), ...others.map((each) => ({ ...each, beside: true }))];
}

/** What else those say who deny what was asked, in the same article: they often deny it by saying what is so instead. */
function besideDenials(ranked: readonly Scored[]): Scored[] {
  const most = Math.max(...ranked.map((each) => (each.denied && !each.onlyContext ? each.coverage : 0)));
  const placesOf = ({ candidate }: Scored) =>
    candidate.assertions.map(({ speakerId, articleId }) => `${speakerId} ${articleId}`);
  const places = new Set(
    ranked.flatMap((each) =>
      each.denied && !each.onlyContext && each.coverage >= most * BESIDE_DENIAL ? placesOf(each) : [],
    ),
  );
  return ranked
    .filter((each) => !each.denied && placesOf(each).some((place) => places.has(place)))
    .map((each) => ({ ...each, beside: true, reasons: [...each.reasons, 'said by who denies it'] }));
}

/** What a score by words is divided by where it is fused with nearness in meaning (fuse.ts). */
function unitOf(strong: readonly Scored[], { similarities }: Near): number {
  return similarities.size === 0 ? 1 : Math.max(0, ...strong.map(({ score }) => score)) || 1;
}

function noticesOf(parsed: ParsedQuestion, hits: readonly Scored[]): string[] {
  const notices = parsed.unknown.map((word) => `no entity named "${word}" in the graph`);
  if (hits.length === 0) notices.push('no claim answers this; try other words, or fewer');
  return notices;
}
