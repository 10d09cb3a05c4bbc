/**
 * Scores of candidates: an entity in the role asked for weighs most, then the predicate, then the words of the object,
 * then words anywhere. Each point says why, so that the reasons shown are the score.
 */
import { fold } from '../model/fold.ts';
import type { AssertionNode } from '../model/graph.ts';
import { isLanguage } from '../model/language.ts';
import { neutralTokens } from '../model/neutral-tokens.ts';
import type { ParsedQuestion } from './parse-question.ts';
import type { Candidate } from './search-store.ts';
import type { Term } from './term.ts';

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Parts of the question that the claim answers, of `facets`. */
  readonly covered: number;
  readonly facets: number;
  /** Answers the entities in their roles and the predicate or an object word. */
  readonly strong: boolean;
}

/** What each kind of match is worth. */
export const WEIGHTS = {
  subject: 3,
  object: 2.6,
  otherRole: 1.6,
  about: 1.4,
  kin: 1.1,
  named: 0.9,
  speaker: 3.2,
  speakerKin: 2.2,
  predicate: 2,
  predicateWord: 1,
  objectTerm: 2,
  claimTerm: 1.5,
  evidenceTerm: 1,
  narrowerTerm: 1.2,
  broaderTerm: 0.7,
  stance: 2,
  certainty: 0.8,
  figures: 0.4,
  text: 0.5,
  origins: 0.15,
} as const;

export function rank(parsed: ParsedQuestion, candidates: readonly Candidate[]): Scored[] {
  return candidates
    .map((candidate) => score(parsed, candidate))
    .filter((each): each is Scored => each !== null)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.candidate.independentOrigins - a.candidate.independentOrigins ||
        (a.candidate.claim.id < b.candidate.claim.id ? -1 : 1),
    );
}

function score(parsed: ParsedQuestion, candidate: Candidate): Scored | null {
  const { claim, assertions } = candidate;
  const { question } = parsed;
  const reasons: string[] = [];
  let total = 0;
  let covered = 0;
  let facets = 0;
  let speakersMatch = true;
  const add = (weight: number, reason: string) => {
    total += weight;
    reasons.push(reason);
  };
  const language = isLanguage(claim.language) ? claim.language : 'en';
  const claimTokens = new Set(neutralTokens(claim.text, language));
  const objectTokens = new Set(neutralTokens(claim.object, language));
  const evidenceTokens = new Set(
    assertions.flatMap((each) => (isLanguage(each.language) ? neutralTokens(each.text, each.language) : [])),
  );
  let entitiesMet = 0;
  let subjectMet = false;
  for (const { entity, kin, role } of parsed.entities) {
    facets++;
    const ids = new Set(kin);
    if (role === 'SPEAKER') {
      if (assertions.some((each) => each.speakerId === entity.id))
        add(WEIGHTS.speaker, `said by ${entity.name}`);
      else if (assertions.some((each) => ids.has(each.speakerId)))
        add(WEIGHTS.speakerKin, `said for ${entity.name}`);
      else {
        speakersMatch = false;
        continue;
      }
      covered++;
      entitiesMet++;
      continue;
    }
    const place = placeOf(candidate, entity.id, ids);
    if (place) {
      const wanted = role === 'ANY' || role.toLowerCase() === place;
      if (place === 'subject') {
        add(wanted ? WEIGHTS.subject : WEIGHTS.otherRole, `subject ${entity.name}`);
        subjectMet ||= role !== 'OBJECT';
      } else if (place === 'object')
        add(wanted ? WEIGHTS.object : WEIGHTS.otherRole, `object ${entity.name}`);
      else if (place === 'about')
        add(role === 'OBJECT' ? WEIGHTS.object * 0.8 : WEIGHTS.about, `about ${entity.name}`);
      else if (place === 'kin') add(WEIGHTS.kin, `speaks of ${entity.name}'s side`);
      covered++;
      entitiesMet++;
    } else if (
      entity.country &&
      (claimTokens.has(`@${entity.country}`) || evidenceTokens.has(`@${entity.country}`))
    ) {
      add(WEIGHTS.named, `names ${entity.name}`);
      covered += 0.5;
    } else if (!entity.country && namedIn(assertions, entity.name)) {
      add(WEIGHTS.named, `names ${entity.name}`);
      covered += 0.5;
    } else if (assertions.some((each) => each.speakerId === entity.id)) {
      add(WEIGHTS.named, `said by ${entity.name}`);
      covered += 0.5;
    }
  }
  if (!speakersMatch) return null;
  let predicateMet = false;
  if (question.predicateClass) {
    facets++;
    if (claim.predicateClass === question.predicateClass) {
      add(WEIGHTS.predicate, `predicate ${question.predicateClass}`);
      covered++;
      predicateMet = true;
    } else if (parsed.predicateWord && meets(parsed.predicateWord.same, claimTokens, evidenceTokens)) {
      add(WEIGHTS.predicateWord, `word ${parsed.predicateWord.word}`);
      covered += 0.7;
      predicateMet = true;
    }
  }
  let termMet = false;
  for (const term of parsed.terms) {
    facets++;
    const hit = termHit(term, objectTokens, claimTokens, evidenceTokens);
    if (!hit) continue;
    add(hit.weight, hit.reason);
    covered += hit.covered;
    termMet ||= hit.covered >= 0.8;
  }
  if (total === 0) return null;
  if (question.stance) {
    facets++;
    const with_ = assertions.filter((each) => each.stance === question.stance);
    if (with_.length > 0) {
      add(WEIGHTS.stance, question.stance === 'DENIES' ? 'denied' : 'affirmed');
      covered++;
    } else if (question.stance === 'DENIES') return null;
  }
  if (question.certainty && assertions.some((each) => each.certainty === question.certainty))
    add(WEIGHTS.certainty, question.certainty.toLowerCase());
  if (claim.figures.length > 0 && termMet) add(WEIGHTS.figures, 'gives a figure');
  total += WEIGHTS.text * candidate.textScore + WEIGHTS.origins * Math.log2(1 + candidate.independentOrigins);
  return {
    candidate,
    score: Math.round(total * 1000) / 1000,
    reasons,
    covered,
    facets,
    strong: (entitiesMet > 0 || parsed.entities.length === 0) && (predicateMet || termMet || subjectMet),
  };
}

function placeOf(
  { claim }: Candidate,
  id: string,
  kin: ReadonlySet<string>,
): 'subject' | 'object' | 'about' | 'kin' | null {
  if (claim.subjectId === id) return 'subject';
  if (claim.objectId === id) return 'object';
  if (claim.aboutIds.includes(id)) return 'about';
  if ([claim.subjectId, claim.objectId].some((each) => each !== null && kin.has(each))) return 'kin';
  return null;
}

function termHit(
  term: Term,
  object: ReadonlySet<string>,
  claim: ReadonlySet<string>,
  evidence: ReadonlySet<string>,
): { weight: number; reason: string; covered: number } | null {
  if (term.same.some((token) => object.has(token)))
    return { weight: WEIGHTS.objectTerm, reason: `word ${term.word} in the object`, covered: 1 };
  if (term.same.some((token) => claim.has(token)))
    return { weight: WEIGHTS.claimTerm, reason: `word ${term.word}`, covered: 1 };
  if (term.same.some((token) => evidence.has(token)))
    return { weight: WEIGHTS.evidenceTerm, reason: `word ${term.word} in the evidence`, covered: 0.8 };
  const kind = term.narrower.find((token) => claim.has(token));
  if (kind) return { weight: WEIGHTS.narrowerTerm, reason: `${kind}, a kind of ${term.word}`, covered: 0.8 };
  const wide = term.broader.find((token) => claim.has(token));
  if (wide) return { weight: WEIGHTS.broaderTerm, reason: `${wide} takes in ${term.word}`, covered: 0.5 };
  return null;
}

function meets(tokens: readonly string[], ...sets: readonly ReadonlySet<string>[]): boolean {
  return sets.some((set) => tokens.some((token) => set.has(token)));
}

function namedIn(assertions: readonly AssertionNode[], name: string): boolean {
  const wanted = fold(name);
  return assertions.some((each) => fold(each.text).includes(wanted));
}
