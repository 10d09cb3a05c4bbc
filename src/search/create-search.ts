/** Questions in plain French or English answered with claims of both languages, each with why it matched. */
import type { ClaimNode } from '../model/graph.ts';
import { type ParsedQuestion, parseQuestion } from './parse-question.ts';
import { rank, type Scored } from './rank.ts';
import type { Answer, Search } from './search.ts';
import type { Candidate, SearchStore } from './search-store.ts';
import { expansionsOf } from './term.ts';

/** Claims looked at before ranking. */
const CANDIDATES = 150;
/** Assertions of a claim that ranking reads. */
const ASSERTIONS = 12;
/** Shares of the best answer's score and coverage below which an answer is left out. */
const KEEP = { score: 0.22, coverage: 0.2 };

export function createSearch(store: SearchStore): Search {
  return {
    async ask(text, { limit = 20 } = {}) {
      const parsed = await parseQuestion(text, store);
      const candidates = await findCandidates(parsed, store);
      const hits = keepStrong(rank(parsed, candidates), parsed).slice(0, limit);
      return {
        question: parsed.question,
        hits: hits.map(({ candidate, score, reasons }) => ({ claim: candidate.claim, score, reasons })),
        notices: noticesOf(parsed, hits),
      } satisfies Answer;
    },
  };
}

async function findCandidates(parsed: ParsedQuestion, store: SearchStore): Promise<Candidate[]> {
  const { question, entities, terms, predicateWord } = parsed;
  const textScores = new Map<string, number>();
  const note = (claimId: string, textScore: number) => {
    textScores.set(claimId, Math.max(textScore, textScores.get(claimId) ?? 0));
  };
  const words = [...terms, ...(predicateWord ? [predicateWord] : [])];
  const ids = entities.map(({ entity }) => entity.id);
  const query = {
    terms: words.map((term) => ({ word: term.word, expansions: expansionsOf(term) })),
    entityIds: ids,
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
      },
    ];
  });
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
  const exact = ranked.some((each) => !each.onlyRelated);
  return ranked.filter(
    (each) =>
      each.score >= best.score * KEEP.score &&
      each.coverage >= most * KEEP.coverage &&
      !(said && !each.saidByThem) &&
      !(exact && each.onlyRelated),
  );
}

function noticesOf(parsed: ParsedQuestion, hits: readonly Scored[]): string[] {
  const notices = parsed.unknown.map((word) => `no entity named "${word}" in the graph`);
  if (hits.length === 0) notices.push('no claim answers this; try other words, or fewer');
  return notices;
}
