/**
 * How two claims stand to each other, as an ordered list: the first rule that holds decides.
 *
 * Above 300 lines: the list is read as a whole.
 */

import { calendarsClash } from './calendar.ts';
import { type ClaimRelation, contradicts, similar } from './claim-relation.ts';
import { showFigures } from './compare-figures.ts';
import { areComplementary } from './complementary.ts';
import type { Facts } from './facts/facts.ts';
import { isListed } from './light-words.ts';
import { plainPredicate } from './plain-predicate.ts';

export interface ClaimRule {
  readonly name: string;
  readonly holds: (facts: Facts) => boolean;
  readonly verdict: 'SAME' | 'UNSURE' | 'NONE';
  readonly score: number;
  readonly link?: (facts: Facts) => ClaimRelation | null;
}

const core = (facts: Facts) => facts.subject === 'same' && facts.predicate === 'same';
const objectAgrees = (facts: Facts) => facts.object === 'same' || facts.object === 'none';

/** Only words of no weight tell them apart. */
const sameWords = (f: Facts) => f.aloneLeft === 0 && f.aloneRight === 0 && !f.kindLeft && !f.kindRight;

/** Ordered: what cannot be one claim first, then the surest ways of being one, then weaker relations. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  {
    name: 'compared the other way round',
    holds: (f) => f.turned === 'same' && f.figures === 'equal' && f.when !== 'different' && !f.otherNames,
    verdict: 'SAME',
    score: 0.85,
  },
  {
    name: 'never so much is the most',
    holds: (f) =>
      f.a.degree !== null &&
      f.b.degree !== null &&
      f.a.degree !== f.b.degree &&
      f.figures === 'equal' &&
      !f.otherNames &&
      f.subject !== 'different' &&
      sameWords(f),
    verdict: 'NONE',
    score: 0,
    link: (_f) => ({ ...contradicts(0.75, 'never so much is the most'), complementary: true }),
  },
  {
    name: 'small words that exclude each other',
    holds: (f) => f.turned === 'contrary' && f.figures === 'equal' && f.when !== 'different' && !f.otherNames,
    verdict: 'NONE',
    score: 0,
    link: (_f) => contradicts(0.8, 'small words or changed places turn what is said'),
  },
  {
    name: 'words that exclude each other',
    holds: (f) => f.opposed !== '' && f.subject !== 'different' && !f.otherNames && f.when !== 'different',
    verdict: 'NONE',
    score: 0,
    link: (f) =>
      f.complementary
        ? { ...contradicts(0.85, `${f.opposed}: one or the other holds`), complementary: true }
        : contradicts(0.85, `${f.opposed} exclude each other`),
  },
  {
    name: 'incompatible figures',
    holds: (f) =>
      f.figures === 'incompatible' &&
      f.when !== 'different' &&
      !f.otherEdition &&
      !f.otherNames &&
      ((core(f) && objectAgrees(f) && f.rest >= 0.3) ||
        (f.wording >= 0.7 && f.subject !== 'different') ||
        (f.words >= 2 && sameWords(f))),
    verdict: 'NONE',
    score: 0,
    link: (f) =>
      contradicts(0.9, `incompatible figures: ${showFigures(f.a.figures)} and ${showFigures(f.b.figures)}`),
  },
  { name: 'other figures', holds: (f) => f.figures === 'incompatible', verdict: 'NONE', score: 0 },
  {
    name: 'opposite predicates',
    holds: (f) =>
      f.predicate === 'antonym' &&
      f.subject === 'same' &&
      objectAgrees(f) &&
      !f.a.indefinite &&
      !f.b.indefinite &&
      f.when !== 'different' &&
      f.rest >= 0.5,
    verdict: 'NONE',
    score: 0,
    link: (f) => ({
      ...contradicts(0.85, `opposite predicates: ${f.a.predicate} and ${f.b.predicate}`),
      complementary: areComplementary(plainPredicate(f.a.predicate), plainPredicate(f.b.predicate)),
    }),
  },
  {
    name: 'opposite predicates on other things',
    holds: (f) => f.predicate === 'antonym',
    verdict: 'NONE',
    score: 0,
  },
  {
    name: 'two times of what happens once',
    holds: (f) =>
      f.when === 'different' &&
      sameWords(f) &&
      !f.swapped &&
      f.figures === 'equal' &&
      f.a.figures.length === 0 &&
      !f.a.indefinite &&
      !f.b.indefinite &&
      happensOnce(f) &&
      (areNearTimes(f.a.when, f.b.when) || calendarsClash(f.a.calendar, f.b.calendar)),
    verdict: 'NONE',
    score: 0,
    link: (f) => contradicts(0.8, `it happens once: ${timeOf(f.a)} and ${timeOf(f.b)}`),
  },
  {
    name: 'one undoes what the other says',
    holds: (f) =>
      f.undone !== '' && f.figures === 'equal' && f.when !== 'different' && !f.otherNames && f.words >= 2,
    verdict: 'NONE',
    score: 0,
    // Who stopped no longer does.
    link: (f) => ({
      ...contradicts(0.8, `what one says, the other takes back: ${f.undone}`),
      complementary: true,
    }),
  },
  {
    name: 'who left an office holds it no more',
    holds: (f) => leavesOffice(f.a, f.b) || leavesOffice(f.b, f.a),
    verdict: 'NONE',
    score: 0,
    link: (_f) => contradicts(0.7, 'who left an office holds it no more'),
  },
  {
    name: 'two places of what happens once',
    holds: (f) =>
      f.otherPlace && f.subject !== 'different' && f.when !== 'different' && f.figures === 'equal',
    verdict: 'NONE',
    score: 0,
    link: (_f) => contradicts(0.75, 'it happens once, in one place'),
  },
  { name: 'other times', holds: (f) => f.when === 'different', verdict: 'NONE', score: 0 },
  {
    name: 'one does it, the other undergoes it',
    holds: (f) => f.undergone || f.possessor,
    verdict: 'NONE',
    score: 0,
  },
  {
    name: 'cause and effect changed places',
    holds: (f) => f.causal === 'reverse',
    verdict: 'NONE',
    score: 0,
  },
  { name: 'a side left open', holds: (f) => f.sideOpen, verdict: 'NONE', score: 0 },
  {
    name: 'one act told from two sides',
    holds: (f) =>
      f.converse &&
      f.figures === 'equal' &&
      (f.wording >= 0.5 || (f.aloneLeft <= 1 && f.aloneRight <= 1)) &&
      !f.otherNames,
    verdict: 'SAME',
    score: 0.87,
  },
  { name: 'changed places', holds: (f) => f.swapped, verdict: 'NONE', score: 0 },
  { name: 'somebody of theirs', holds: (f) => f.otherPerson, verdict: 'NONE', score: 0 },
  { name: 'another measure', holds: (f) => f.otherMeasure, verdict: 'NONE', score: 0 },
  { name: 'another holder or a part of it', holds: (f) => f.narrowed !== '', verdict: 'NONE', score: 0 },
  {
    name: 'the same words',
    holds: (f) => f.wording >= 0.99 && f.words >= 2 && !f.qualified && f.figures === 'equal' && !f.otherNames,
    verdict: 'SAME',
    score: 0.97,
  },
  {
    name: 'every word of each is in the other',
    holds: (f) =>
      sameWords(f) &&
      !f.qualified &&
      f.figures === 'equal' &&
      !f.otherNames &&
      (f.words >= 2 || (f.alone.length === 0 && isAnybody(f.a) && isAnybody(f.b))),
    verdict: 'SAME',
    score: 0.89,
  },
  {
    name: 'who does it is left open on one side',
    holds: (f) =>
      f.figures === 'equal' &&
      !f.otherNames &&
      ((f.agentLeft && f.aloneRight === 0) || (f.agentRight && f.aloneLeft === 0)),
    verdict: 'SAME',
    score: 0.84,
  },
  {
    name: 'only one is the first',
    holds: (f) =>
      f.subject === 'different' &&
      f.predicate === 'same' &&
      f.figures === 'equal' &&
      f.a.objectWords.includes('first') &&
      f.b.objectWords.includes('first') &&
      f.aloneLeft === 1 &&
      f.aloneRight === 1,
    verdict: 'NONE',
    score: 0,
    link: (_f) => contradicts(0.75, 'only one can be the first'),
  },
  {
    name: 'other subjects',
    holds: (f) => f.subject === 'different' && f.wording < 0.75 && !isGeneralised(f),
    verdict: 'NONE',
    score: 0,
  },
  {
    name: 'the same subject, predicate, object and details',
    holds: (f) =>
      core(f) &&
      objectAgrees(f) &&
      f.figures === 'equal' &&
      f.rest >= 0.6 &&
      !f.otherNames &&
      !bareTopic(f) &&
      !f.qualified &&
      (f.aloneLeft === 0 || f.aloneRight === 0),
    verdict: 'SAME',
    score: 0.92,
  },
  {
    name: 'nearly the same words',
    holds: (f) =>
      f.wording >= 0.75 &&
      f.words >= 3 &&
      (f.aloneLeft === 0 || f.aloneRight === 0) &&
      f.figures === 'equal' &&
      f.subject !== 'different' &&
      (f.object !== 'different' || f.wording >= 0.8) &&
      !f.qualified &&
      !f.otherNames,
    verdict: 'SAME',
    score: 0.9,
  },
  {
    name: 'the same subject, predicate, object and figures',
    holds: (f) =>
      core(f) &&
      f.object === 'same' &&
      f.figures === 'equal' &&
      f.a.figures.length > 0 &&
      !f.otherNames &&
      f.when === 'equal' &&
      (f.rest >= 0.25 || f.restLeft + f.restRight <= 2),
    verdict: 'SAME',
    score: 0.88,
  },
  {
    name: 'more specific figures',
    holds: (f) =>
      core(f) &&
      objectAgrees(f) &&
      (f.figures === 'left-more' || f.figures === 'right-more') &&
      within(f) &&
      !f.otherNames,
    verdict: 'NONE',
    score: 0,
    link: (f) => supports(f, 'adds a figure'),
  },
  {
    name: 'more details',
    holds: (f) =>
      core(f) &&
      f.object === 'same' &&
      f.figures === 'equal' &&
      (f.restWithin === 'left' || f.restWithin === 'right'),
    verdict: 'NONE',
    score: 0,
    link: (f) => supports(f, 'adds details'),
  },
  {
    name: 'a kind of the object',
    holds: (f) => core(f) && (f.object === 'broader-left' || f.object === 'broader-right') && !f.otherNames,
    verdict: 'NONE',
    score: 0,
    link: (f) => ({
      kind: 'SUPPORTS',
      score: 0.7,
      reason: `${f.object === 'broader-left' ? f.b.object : f.a.object} is a kind of ${f.object === 'broader-left' ? f.a.object : f.b.object}`,
      fromRight: f.object === 'broader-left',
    }),
  },
  {
    name: 'what is denied is rejected',
    holds: (f) =>
      f.figures === 'equal' &&
      !f.otherNames &&
      ((isBareNoun(f.a) && rejects(f.b) && f.aloneLeft === 0) ||
        (isBareNoun(f.b) && rejects(f.a) && f.aloneRight === 0)),
    verdict: 'NONE',
    score: 0,
    link: (_f) => ({ ...contradicts(0.7, 'one rejects what the other says'), complementary: true }),
  },
  {
    name: 'every word of one is in the other',
    holds: (f) =>
      f.figures !== 'incompatible' &&
      f.figures !== 'unrelated' &&
      (f.subject !== 'different' || isGeneralised(f)) &&
      !f.otherNames &&
      (f.words >= 2 || (f.words === 1 && (isAnybody(f.a) || isAnybody(f.b)))) &&
      (leftIsGeneral(f) || rightIsGeneral(f)),
    verdict: 'NONE',
    score: 0,
    link: (f) => ({
      kind: 'SUPPORTS',
      score: 0.75,
      reason: f.kindLeft || f.kindRight || 'says all that the other says, and more',
      fromRight: leftIsGeneral(f),
    }),
  },
  {
    name: 'the same subject, predicate and object, other details',
    holds: (f) => core(f) && f.object === 'same' && f.figures === 'equal' && f.rest >= 0.3,
    verdict: 'UNSURE',
    score: 0.6,
    link: (_f) => similar(0.7),
  },
  {
    name: 'the same subject, predicate and object',
    holds: (f) => core(f) && f.object === 'same',
    verdict: 'NONE',
    score: 0,
    link: (_f) => similar(0.6),
  },
  {
    name: 'much the same words',
    holds: (f) => f.wording >= 0.6 && f.words >= 3 && f.figures === 'equal',
    verdict: 'NONE',
    score: 0,
    link: (f) => similar(f.wording),
  },
];

/** All that the left says, the right says too, or says more precisely. */
function leftIsGeneral(f: Facts): boolean {
  return (f.aloneLeft === 0 || f.agentLeft) && !f.kindLeft && f.figures !== 'left-more';
}

function rightIsGeneral(f: Facts): boolean {
  return (f.aloneRight === 0 || f.agentRight) && !f.kindRight && f.figures !== 'right-more';
}

/** One says what the other says in more general words. */
function isGeneralised(f: Facts): boolean {
  return (f.kindRight !== '' && leftIsGeneral(f)) || (f.kindLeft !== '' && rightIsGeneral(f));
}

const TAKES_PLACE =
  /(?<!\p{L})(?:(?:a|ont|aura|auront|aurait|auraient) (?:eu )?lieu|se (?:tiendra|tiendront|déroulera|dérouleront)|s['’]est tenue?|s['’]est déroulée?|sera tenue?|(?:take|takes|took) place|(?:be|was|were|is|are) held)(?!\p{L})/u;

const LEAVES = /^(?:resign|dismiss|oust|retire|die|leave|remove|suspend|replace)$/;

/** "La ministre Eva Roth a démissionné", "Eva Roth est ministre": the office is the title of who left it. */
function leavesOffice(leaver: Facts['a'], holder: Facts['a']): boolean {
  return (
    holder.predicate === '=be' &&
    LEAVES.test(plainPredicate(leaver.predicate)) &&
    holder.objectWords.length > 0 &&
    holder.objectWords.every((word) => leaver.titles.has(word) || leaver.objectWords.includes(word)) &&
    holder.subjectWords.some((word) => /^[*@]/.test(word) && leaver.tokens.includes(word))
  );
}

function timeOf({ when, calendar }: Facts['a']): string {
  return (
    when ?? (calendar.days.join(' ') || calendar.months.join(' ') || `weekday ${calendar.weekdays.join(' ')}`)
  );
}

/** "Rouvrira", "la réouverture est prévue": the act is the predicate of one of them, and both say it. */
function happensOnce({ a, b, predicate }: Facts): boolean {
  if (TAKES_PLACE.test(a.text) && TAKES_PLACE.test(b.text)) return true;
  return (
    [a, b].some(({ predicate: act }) => isListed('once', act)) &&
    (predicate === 'same' || a.predicate !== b.predicate)
  );
}

/** Subject and verb agree and neither says anything of an object: too little to be one claim on. */
function bareTopic({ object, a, b }: Facts): boolean {
  return (
    object === 'none' &&
    a.rest.length === 0 &&
    b.rest.length === 0 &&
    a.figures.length === 0 &&
    a.tokens.length < 2
  );
}

/** A thing of which nothing is said: "the report". */
function isBareNoun({ subject, predicate, tokens }: Facts['a']): boolean {
  return subject === '' && predicate === '' && tokens.length < 2;
}

function rejects({ predicate }: Facts['a']): boolean {
  return /^=?(?:reject|refuse|deny|dismiss|decline)$/.test(predicate);
}

/** Nobody in particular does it: "somebody", or a passive that says no more. */
function isAnybody({ subject, subjectWords }: Facts['a']): boolean {
  return subject === '' || subjectWords.every((word) => isListed('anybody', word));
}

/** Two years, or two months of less than a year between: what opens each May may open in two of them. */
function areNearTimes(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false;
  if (left.length === 4 || right.length === 4) return left.length === right.length;
  const month = (time: string) => Number(time.slice(0, 4)) * 12 + Number(time.slice(5, 7));
  return Math.abs(month(left) - month(right)) < 12;
}

function within({ figures, restWithin, restLeft, restRight }: Facts): boolean {
  if (restWithin === 'both') return true;
  return figures === 'left-more'
    ? restWithin === 'right' || restRight === 0
    : restWithin === 'left' || restLeft === 0;
}

function supports(facts: Facts, reason: string): ClaimRelation {
  const leftMore =
    facts.figures === 'left-more' || (facts.figures === 'equal' && facts.restWithin === 'right');
  return { kind: 'SUPPORTS', score: 0.8, reason, fromRight: !leftMore };
}
