/**
 * Scores of candidates: an entity in the role asked for weighs most, then the predicate, then words of the object, then
 * words anywhere; rare words weigh more than common ones. Each point says why: the reasons shown are the score.
 * Long, as all that gives points is seen best beside the rest.
 */
import { fold } from '../model/fold.ts';
import { isLanguage } from '../model/language.ts';
import { findingTokens } from '../model/neutral-tokens.ts';
import { type ArticleWords, namesOf, tokensBeside, tokensOf } from './article-words.ts';
import type { ParsedQuestion } from './parse-question.ts';
import type { Candidate } from './search-store.ts';
import type { Term } from './term.ts';
import { keptByText } from './text-tokens.ts';
import { WEIGHTS } from './weights.ts';

/** What words around a claim are worth beside its own. */
export const GRADES = { beside: 0.7, title: 0.85, article: 0.35 };

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Share of the question that the claim answers, rare words counting more. */
  readonly coverage: number;
  /** A speaker asked for said it; true where none is asked for. */
  readonly saidByThem: boolean;
  /** Matches nothing itself; its article is on the subject. */
  readonly onlyContext: boolean;
  /** An entity asked for has to do with it; true where none is asked for. */
  readonly ofEntity: boolean;
  /** Somebody denies it; true where no denial is asked for. */
  readonly denied: boolean;
  /** Not what was asked for, but beside it: it comes after all that was. */
  readonly beside?: boolean;
}

/** A candidate with its words, read once; what stands beside the claim only where the claim itself leaves something open. */
interface Reading {
  readonly candidate: Candidate;
  readonly claim: readonly string[];
  readonly claimSet: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  readonly evidenceText: string;
  /** What the articles call those who say it. */
  readonly speakers: ReadonlySet<string>;
  readonly speakerTexts: string;
  readonly passages: readonly Passage[];
}

/** The place of one assertion: the sentences beside its evidence, and its article. */
interface Passage {
  readonly beside: ReadonlySet<string>;
  readonly article: ArticleWords;
}

export function rank(parsed: ParsedQuestion, candidates: readonly Candidate[]): Scored[] {
  const readings = candidates.map(read);
  const weightOf = rarity(parsed, readings);
  return readings
    .map((reading) => score(parsed, reading, weightOf))
    .filter((each): each is Scored => each !== null)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.candidate.counts.independentOrigins - a.candidate.counts.independentOrigins ||
        placeOf(a) - placeOf(b) ||
        (a.candidate.claim.id < b.candidate.claim.id ? -1 : 1),
    );
}

/** Where a claim stands in its newest article: news says first what weighs most. */
function placeOf({ candidate }: Scored): number {
  return candidate.assertions[0]?.start ?? 0;
}

const tokensIn = keptByText(findingTokens);

function read(candidate: Candidate): Reading {
  const { claim, assertions, articles, speakers } = candidate;
  const language = isLanguage(claim.language) ? claim.language : 'en';
  const tokens = tokensIn(claim.text, language);
  const evidence = once(
    () =>
      new Set(
        assertions.flatMap((each) => (isLanguage(each.language) ? tokensIn(each.text, each.language) : [])),
      ),
  );
  const evidenceText = once(() => fold(assertions.map((each) => each.text).join(' ')));
  const calledSo = once(
    () =>
      new Set(
        assertions.flatMap(({ speakerId, language: own }) =>
          isLanguage(own) ? (speakers.get(speakerId) ?? []).flatMap((each) => [...tokensOf(each, own)]) : [],
        ),
      ),
  );
  const speakerTexts = once(() =>
    fold(assertions.flatMap(({ speakerId }) => speakers.get(speakerId) ?? []).join(' | ')),
  );
  return {
    candidate,
    claim: tokens,
    claimSet: new Set(tokens),
    object: new Set(tokensIn(claim.object, language)),
    get evidence() {
      return evidence();
    },
    get evidenceText() {
      return evidenceText();
    },
    get speakers() {
      return calledSo();
    },
    get speakerTexts() {
      return speakerTexts();
    },
    passages: assertions.flatMap((each) => {
      const article = articles.get(each.articleId);
      return article ? [{ article, beside: tokensBeside(article, each.start, each.end) }] : [];
    }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Weight of each term, from 0.6 for one that all candidates have to 1.6 for one that hardly any has. */
function rarity(parsed: ParsedQuestion, readings: readonly Reading[]): (term: Term) => number {
  const weights = new Map<Term, number>();
  for (const term of [...parsed.terms, ...(parsed.predicateWord ? [parsed.predicateWord] : [])]) {
    const having = readings.filter((reading) =>
      term.same.some((token) => reading.claimSet.has(token) || reading.evidence.has(token)),
    ).length;
    const share = readings.length === 0 ? 0 : having / readings.length;
    weights.set(term, 0.6 + Math.min(1, Math.max(0, -Math.log10(share + 0.01) / 2)));
  }
  return (term) => weights.get(term) ?? 1;
}

function score(parsed: ParsedQuestion, reading: Reading, weightOf: (term: Term) => number): Scored | null {
  const { candidate } = reading;
  const { claim, assertions } = candidate;
  const { question } = parsed;
  const reasons: string[] = [];
  let total = 0;
  let met = 0;
  let asked = 0;
  let saidByThem = true;
  let own = false;
  let denied = true;
  let elsewhere = false;
  let ofEntity = parsed.entities.length === 0;
  const add = (weight: number, reason: string) => {
    total += weight;
    reasons.push(reason);
  };
  // Each of the places a claim stands in answers for the whole: the best of them counts.
  const around = bestPassage(parsed, reading, weightOf);
  for (const entity of parsed.entities) {
    asked += 1.4;
    const match = entityMatch(entity, reading, parsed);
    elsewhere ||= entity.outlets !== undefined && !match;
    if (entity.role === 'SPEAKER') saidByThem &&= match?.said ?? false;
    if (match) {
      add(match.weight, match.reason);
      met += 1.4 * match.share;
      own = true;
      ofEntity = true;
    } else {
      const grade = around?.entities.get(entity) ?? 0;
      if (grade > 0) {
        total += WEIGHTS.contextEntity * grade;
        met += 1.4 * grade;
        ofEntity = true;
      }
    }
  }
  const { predicateWord } = parsed;
  if (question.predicateClass && predicateWord) {
    const weight = weightOf(predicateWord);
    asked += weight;
    if (claim.predicateClass === question.predicateClass) {
      add(WEIGHTS.predicate, `predicate ${question.predicateClass}`);
      met += weight;
      own = true;
    } else if (predicateWord.same.some((token) => reading.claimSet.has(token))) {
      add(WEIGHTS.predicateWord, `word ${predicateWord.word}`);
      met += 0.9 * weight;
      own = true;
    } else if (predicateWord.same.some((token) => reading.evidence.has(token))) {
      add(WEIGHTS.predicateEvidence, `word ${predicateWord.word} in the evidence`);
      met += 0.6 * weight;
      own = true;
    } else {
      const grade = around?.terms.get(predicateWord) ?? 0;
      total += WEIGHTS.contextTerm * grade * weight;
      met += weight * grade;
    }
  }
  // Whoever asks who denies a deed asks for that one: not for who denies having "closed its ports to Russia".
  let another =
    question.stance !== null &&
    question.predicateClass !== null &&
    claim.predicateClass !== null &&
    claim.predicateClass !== question.predicateClass &&
    !reasons.some((reason) => reason.startsWith('word '));
  let termMet = false;
  for (const term of parsed.terms) {
    const weight = weightOf(term);
    asked += weight;
    const bearer = parsed.speakerTerms.includes(term);
    if (bearer) {
      const speaks = term.same.some((token) => reading.speakers.has(token));
      saidByThem &&= speaks;
      if (speaks) {
        add(WEIGHTS.speaker, `said by a ${term.word}`);
        met += weight;
        own = true;
        another = false;
        continue;
      }
    }
    const hit = termHit(term, reading);
    if (hit) {
      // A hit by a wider word is never worth less than none: what stands around the claim answers as well.
      const grade = hit.share < 0.5 ? (around?.terms.get(term) ?? 0) : 0;
      add(Math.max(hit.weight, WEIGHTS.contextTerm * grade) * weight, hit.reason);
      met += weight * Math.max(hit.share, grade);
      termMet ||= hit.share >= 0.8;
      another = false;
      own = true;
    } else {
      const grade = around?.terms.get(term) ?? 0;
      total += WEIGHTS.contextTerm * grade * weight;
      met += weight * grade;
    }
  }
  const onlyContext = !own;
  if (total === 0 && candidate.near === undefined) return null;
  if (question.stance) {
    if (assertions.some((each) => each.stance === question.stance))
      add(WEIGHTS.stance * (onlyContext ? 0.5 : 1), question.stance === 'DENIES' ? 'denied' : 'affirmed');
    else if (question.intent === 'WHO_DENIES') {
      total *= WEIGHTS.notDenied;
      denied = false;
    }
  }
  if (question.certainty && assertions.some((each) => each.certainty === question.certainty))
    add(WEIGHTS.certainty, question.certainty.toLowerCase());
  if (claim.figures.length > 0 && (termMet || parsed.asksFigure))
    add(parsed.asksFigure ? WEIGHTS.figureAsked : WEIGHTS.figures, 'gives a figure');
  if (!onlyContext && assertions.some((each) => !each.speakerId.startsWith('uns_')))
    total += WEIGHTS.namedSpeaker;
  // "The results" that somebody welcomes answer nothing; "any delay" that somebody denies does.
  if (
    onlyContext &&
    claim.predicateClass === null &&
    reading.claim.length < 3 &&
    assertions.every(({ stance }) => stance === 'AFFIRMS')
  )
    total *= WEIGHTS.fragment;
  if (around && around.share >= 0.4) reasons.push('in an article on the subject');
  if (candidate.near !== undefined) reasons.push(`near in meaning (${candidate.near.toFixed(2)})`);
  total +=
    WEIGHTS.text * candidate.textScore + WEIGHTS.origins * Math.log2(1 + candidate.counts.independentOrigins);
  return {
    candidate,
    score:
      Math.round(
        total *
          (0.4 + 0.6 * (asked === 0 ? 1 : met / asked)) *
          (ofEntity && !elsewhere ? 1 : WEIGHTS.otherEntity) *
          (own && another ? WEIGHTS.anotherDeed : 1) *
          1000,
      ) / 1000,
    reasons,
    coverage: asked === 0 ? 1 : met / asked,
    saidByThem,
    onlyContext,
    ofEntity,
    denied,
  };
}

/** What the best of a claim's places has of the question: grades from 0 to 1 per thing asked. */
interface Around {
  readonly entities: ReadonlyMap<ParsedQuestion['entities'][number], number>;
  readonly terms: ReadonlyMap<Term, number>;
  readonly share: number;
}

function bestPassage(
  parsed: ParsedQuestion,
  { passages }: Reading,
  weightOf: (term: Term) => number,
): Around | null {
  let best: Around | null = null;
  for (const { beside, article } of passages) {
    const entities = new Map<ParsedQuestion['entities'][number], number>();
    const terms = new Map<Term, number>();
    let share = 0;
    let asked = 0;
    const gradeOf = (has: (tokens: ReadonlySet<string>) => boolean) =>
      has(beside) ? GRADES.beside : has(article.title) ? GRADES.title : has(article.all) ? GRADES.article : 0;
    for (const entity of parsed.entities) {
      const token = entity.entity.country ? `@${entity.entity.country}` : null;
      const grade = token
        ? gradeOf((tokens) => tokens.has(token))
        : namesOf(entity).some((name) => article.folded.includes(name))
          ? namesOf(entity).some((name) => article.foldedTitle.includes(name))
            ? GRADES.title
            : GRADES.article
          : 0;
      entities.set(entity, grade);
      share += 1.4 * grade;
      asked += 1.4;
    }
    for (const term of [...parsed.terms, ...(parsed.predicateWord ? [parsed.predicateWord] : [])]) {
      const grade = Math.max(
        gradeOf((tokens) => term.same.some((each) => tokens.has(each))),
        hasUnknown(term, article.foldedTitle)
          ? GRADES.title
          : hasUnknown(term, article.folded)
            ? GRADES.article
            : 0,
        0.5 * gradeOf((tokens) => term.narrower.some((each) => tokens.has(each))),
      );
      terms.set(term, grade);
      share += weightOf(term) * grade;
      asked += weightOf(term);
    }
    const whole = asked === 0 ? 0 : share / asked / GRADES.beside;
    if (!best || whole > best.share) best = { entities, terms, share: whole };
  }
  return best;
}

interface Match {
  readonly weight: number;
  readonly reason: string;
  /** How much of what was asked this is. */
  readonly share: number;
  readonly said?: boolean;
}

function entityMatch(
  { entity, kin, role, outlets }: ParsedQuestion['entities'][number],
  reading: Reading,
  parsed: ParsedQuestion,
): Match | null {
  const { claim, assertions } = reading.candidate;
  const ids = new Set(kin);
  const said = assertions.some((each) => each.speakerId === entity.id);
  if (role === 'SPEAKER') {
    if (said) return { weight: WEIGHTS.speaker, reason: `said by ${entity.name}`, share: 1, said: true };
    // "Le gouverneur de la Banque du Léman" speaks for it.
    if (
      assertions.some((each) => ids.has(each.speakerId)) ||
      (entity.country
        ? reading.speakers.has(`@${entity.country}`)
        : reading.speakerTexts.includes(fold(entity.name)))
    )
      return { weight: WEIGHTS.speakerKin, reason: `said for ${entity.name}`, share: 0.8, said: true };
  }
  const ofIt = claim.subjectId === entity.id || claim.objectId === entity.id;
  if (!ofIt && assertions.some(({ outletId }) => outletId !== null && outlets?.has(outletId)))
    return { weight: WEIGHTS.outlet, reason: `published by ${entity.name}`, share: 1, said: true };
  const soft = role === 'SPEAKER' ? WEIGHTS.notTheSpeaker : 1;
  const right = (wanted: string) => role === 'ANY' || role === 'SPEAKER' || role === wanted;
  if (claim.subjectId === entity.id)
    return right('SUBJECT')
      ? { weight: WEIGHTS.subject * soft, reason: `subject ${entity.name}`, share: 1 }
      : { weight: WEIGHTS.otherRole * soft, reason: `subject ${entity.name}`, share: 0.6 };
  if (role === 'SUBJECT' && actsInWords(entity, reading, parsed))
    return { weight: WEIGHTS.subjectInWords, reason: `${entity.name} acts`, share: 1 };
  if (claim.objectId === entity.id)
    return right('OBJECT')
      ? { weight: WEIGHTS.object * soft, reason: `object ${entity.name}`, share: 1 }
      : { weight: WEIGHTS.otherRole * soft, reason: `object ${entity.name}`, share: 0.6 };
  if (claim.aboutIds.includes(entity.id))
    return role === 'SUBJECT'
      ? { weight: WEIGHTS.about * soft, reason: `about ${entity.name}`, share: 0.5 }
      : { weight: WEIGHTS.object * 0.8 * soft, reason: `about ${entity.name}`, share: 0.9 };
  if ([claim.subjectId, claim.objectId].some((each) => each !== null && ids.has(each)))
    return { weight: WEIGHTS.kin * soft, reason: `speaks of ${entity.name}'s side`, share: 0.6 };
  if (said) return { weight: WEIGHTS.saidBy, reason: `said by ${entity.name}`, share: 0.6 };
  // "The Russian army": what the claim itself names is of the state, whoever it was resolved to.
  if (entity.country && reading.claimSet.has(`@${entity.country}`))
    return { weight: WEIGHTS.kin * soft, reason: `names ${entity.name}`, share: 0.6 };
  const named = entity.country
    ? reading.claimSet.has(`@${entity.country}`) || reading.evidence.has(`@${entity.country}`)
    : reading.evidenceText.includes(fold(entity.name));
  if (named) return { weight: WEIGHTS.named * soft, reason: `names ${entity.name}`, share: 0.5 };
  return null;
}

/** The words have the state, then the predicate asked for: a claim within a claim ("the data show that China has supplied"). */
function actsInWords(
  entity: ParsedQuestion['entities'][number]['entity'],
  { claim }: Reading,
  { predicateWord }: ParsedQuestion,
): boolean {
  if (!entity.country || !predicateWord) return false;
  const verb = claim.findIndex((token) => predicateWord.same.includes(token));
  const at = verb < 0 ? -1 : claim.lastIndexOf(`@${entity.country}`, verb);
  return at >= 0 && verb - at <= 3;
}

function hasUnknown({ unknown }: Term, folded: string): boolean {
  return unknown !== undefined && folded.includes(unknown);
}

function termHit(term: Term, reading: Reading): Match | null {
  const { object, claimSet } = reading;
  if (term.same.some((token) => object.has(token)))
    return { weight: WEIGHTS.objectTerm, reason: `word ${term.word} in the object`, share: 1 };
  if (term.same.some((token) => claimSet.has(token)))
    return { weight: WEIGHTS.claimTerm, reason: `word ${term.word}`, share: 1 };
  const { evidence, speakers } = reading;
  if (term.same.some((token) => evidence.has(token)) || hasUnknown(term, reading.evidenceText))
    return { weight: WEIGHTS.evidenceTerm, reason: `word ${term.word} in the evidence`, share: 0.8 };
  const opposite = term.opposite.find((token) => claimSet.has(token));
  if (opposite)
    return { weight: WEIGHTS.oppositeTerm, reason: `${opposite}, the opposite of ${term.word}`, share: 0.8 };
  const kind = term.narrower.find((token) => claimSet.has(token));
  if (kind) return { weight: WEIGHTS.narrowerTerm, reason: `${kind}, a kind of ${term.word}`, share: 0.7 };
  if (term.parts?.every(({ same }) => same.some((token) => claimSet.has(token) || evidence.has(token))))
    return { weight: WEIGHTS.evidenceTerm, reason: `words of ${term.word}`, share: 0.8 };
  if (term.same.some((token) => speakers.has(token)))
    return { weight: WEIGHTS.speakerTerm, reason: `said by a ${term.word}`, share: 0.8 };
  const wide = term.broader.find((token) => claimSet.has(token));
  if (wide) return { weight: WEIGHTS.broaderTerm, reason: `${wide} takes in ${term.word}`, share: 0.4 };
  return null;
}
