// Longer than most: one construction, with the ways its subject stands before and behind the verb.

import { formTest } from '../../language/form-test.ts';
import type { Frame } from '../../parts.ts';
import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { contentEnd, contentStart, hasMainVerb, spansOf, trimEnd, trimStart } from '../clause/content.ts';
import { isOpener, phraseBefore, phraseFrom, type Range } from '../clause/noun-phrase.ts';
import { cueFor, type Occurrence, type SentenceView } from '../clause/sentence-view.ts';
import { opensRelative, subjectOf } from '../clause/subject.ts';
import { subjectAfter } from '../clause/subject-after.ts';
import { CONTACTED, viaAfter } from '../clause/via.ts';
import type { FrameRule } from '../rule.ts';

const THAT = formTest(/^(?:que|qu'|that)$/);

/**
 * Accepts: a closing or inserted cue with its subject after or before the verb.
 * Fires on: Les ventes baissent, a indiqué lundi la ministre. Sales, Ms. Smith said, are falling.
 * Not on: Hier, Paul a dit oui.
 */
export const after: FrameRule = {
  id: 'after',
  frame(occurrence, view) {
    const { group } = occurrence;
    const cue =
      group.kind === 'finite' || isBareParticiple(occurrence, view) ? cueFor(occurrence, 'after') : null;
    if (!cue || group.inverted >= 0 || group.passive) return null;
    return subjectFirst(occurrence, view, this.id) ?? verbFirst(occurrence, view, this.id);
  },
};

/** « … », commenté X, the clipped form of newspapers, is no rule of its own. */
function isBareParticiple({ group }: Occurrence, view: SentenceView): boolean {
  const before = view.tokens[group.from - 1];
  return (
    group.kind === 'participle' &&
    before !== undefined &&
    (before.text === ',' || (before.tag === 'mark' && closesMarks(view, group.from)))
  );
}

/** An even number of marks stands before it: none is open. */
function closesMarks(view: SentenceView, at: number): boolean {
  let marks = 0;
  for (let i = view.from; i < at; i++) if (view.tokens[i]!.tag === 'mark') marks++;
  return marks % 2 === 0 || /^[»”]$/.test(view.tokens[at - 1]!.text);
}

/** "P, a déclaré X, P2" */
function verbFirst(occurrence: Occurrence, view: SentenceView, rule: string): Frame | null {
  const { group } = occurrence;
  if (!opensInsertion(view, group.from)) return null;
  if (/^(?:que|qu'|that|:)$/.test(view.lower(occurrence.end))) return null;
  if (view.french && closesNounPhrase(view, group.from - 1)) return null;
  const following = subjectAfter(view, occurrence.end);
  const subject = following && (view.french ? withoutContact(view, following) : following);
  if (!subject || isHeldBySubject(view, group.from)) return null;
  if (view.french && isComplement(occurrence, view, subject)) return null;
  const stated = hasStatementBefore(view, group.from);
  const clause = stated && !isCondition(view, group.from - 1) ? -1 : clauseAfter(view, subject.to);
  if (!stated && clause < 0) return null;
  // "X, who has fought, said Britain would leave": what follows the phrase must close the insertion.
  if (
    subject.to < view.to &&
    /^(?:verb|auxiliary|pronoun)$/.test(view.tokens[subject.to]!.tag) &&
    !/^(?:qui|who)$/.test(view.lower(subject.to))
  )
    return null;
  if (!view.french && (group.to - group.from > 1 || LISTENED.test(group.lemma))) return null;
  if (!view.french && (isEnumerated(occurrence, view) || isHeldByParticiple(view, group.from))) return null;
  // "slowed, read the signs, turned round"
  if (!view.french && group.lemma === 'read' && view.tokens[group.from - 1]?.tag !== 'mark') return null;
  return frameAround(occurrence, view, rule, group.from, subject, subject.to, clause);
}

/** « Ce soir-là, des "bandes de voleurs" ont attaqué la ville »: words in marks that an article makes a subject of. */
function closesNounPhrase(view: SentenceView, mark: number): boolean {
  if (view.tokens[mark]!.tag !== 'mark') return false;
  let open = mark - 1;
  while (open > view.from && view.tokens[open]!.tag !== 'mark') open--;
  if (open <= view.from || view.tokens[open]!.tag !== 'mark') return false;
  return (
    isOpener(view.tokens[open - 1]!) &&
    !view.groups.some(({ kind, from, to }) => kind === 'finite' && from > open && to <= mark)
  );
}

/** French: "s'alarme des risques": several are no subject of one. */
function isComplement({ group }: Occurrence, view: SentenceView, { from }: Range): boolean {
  if (view.lower(from) !== 'des') return false;
  const verb = view.tokens
    .slice(group.from, group.to)
    .find(({ tag }) => tag === 'auxiliary' || tag === 'verb');
  return verb !== undefined && !verb.lower.endsWith('nt');
}

/** "un élu joint par l'AFP": how the source was reached is none of its name. */
function withoutContact(view: SentenceView, { from, to }: Range): Range {
  let end = to;
  while (end > from + 1 && CONTACTED.test(view.lower(end - 1))) end--;
  return { from, to: end };
}

/** French: "La firme, dont les ventes ont chuté, a confirmé son plan": all before the verb is its subject. */
function isHeldBySubject(view: SentenceView, verb: number): boolean {
  if (!view.french || view.lower(verb - 1) !== ',') return false;
  let comma = view.from + 1;
  while (comma < verb - 1 && view.lower(comma) !== ',' && !view.groups.some(({ from }) => from === comma))
    comma++;
  if (view.lower(comma) !== ',' || !opensRelative(view, comma + 1)) return false;
  for (let i = comma + 1; i < verb - 1; i++) if (/^[,;:]$/.test(view.lower(i))) return false;
  return phraseBefore(view, comma) !== null;
}

/** "X praised A, recalled B, and said": one of several acts of a subject that stands before the first. */
function isEnumerated(occurrence: Occurrence, view: SentenceView): boolean {
  if (view.tokens[occurrence.group.from - 1]!.text !== ',') return false;
  const before = view.groups.findLast(({ kind, to }) => kind === 'finite' && to < occurrence.group.from);
  return (
    before !== undefined &&
    /ed$/.test(view.lower(before.head)) &&
    view.occurrences.some(({ group }) => group === before) &&
    view.groups.some(({ kind, from }) => kind === 'finite' && from > occurrence.end)
  );
}

/** English: "This map, provided by Norvia, shows the towns": all before the verb is its subject. */
function isHeldByParticiple(view: SentenceView, verb: number): boolean {
  if (view.lower(verb - 1) !== ',' || !/^(?:this|the|that|an?)$/.test(view.lower(view.from))) return false;
  let comma = view.from + 1;
  while (comma < verb - 1 && /^(?:noun|adjective|name)$/.test(view.tokens[comma]!.tag)) comma++;
  if (view.lower(comma) !== ',' || !/(?:ed|en|wn)$/.test(view.lower(comma + 1))) return false;
  if (!/^(?:by|in|on|at|for|from)$/.test(view.lower(comma + 2))) return false;
  for (let i = comma + 3; i < verb - 1; i++) if (/^[,;:]$/.test(view.lower(i))) return false;
  return true;
}

/** "P, X said, P2" */
function subjectFirst(occurrence: Occurrence, view: SentenceView, rule: string): Frame | null {
  const { group } = occurrence;
  const { tokens } = view;
  if (view.is(occurrence.end, THAT)) return null;
  const subject = phraseBefore(view, group.from);
  if (!subject || !opensInsertion(view, subject.from)) return overDescription(occurrence, view, rule);
  const next = tokens[occurrence.end];
  const quoteBefore = tokens[subject.from - 1]!.tag === 'mark';
  // French turns the order of a closing cue ("P, plaide l'avocat"); "P, les avocats plaident" is another clause.
  if (view.french && !quoteBefore && !view.passageAt(subject.from - 2)) return null;
  if (
    occurrence.end < view.to &&
    next &&
    !closesInsertion(view, occurrence.end) &&
    !quoteBefore &&
    !closesInsertion(view, listenerEnd(view, occurrence))
  )
    return null;
  // "The campaign, he added, has begun": the statement's verb is still to come.
  const stated = hasStatementBefore(view, subject.from);
  const clause = stated && !isCondition(view, subject.from - 1) ? -1 : clauseAfter(view, occurrence.end);
  if (!stated && clause < 0 && !(subject.from - view.from > 1 && resumesWithVerb(view, occurrence.end)))
    return null;
  return frameAround(occurrence, view, rule, subject.from, subject, occurrence.end, clause);
}

/** "In the end, Smith said, the plan failed": the statement itself follows the insertion; -1 where none does. */
function clauseAfter(view: SentenceView, end: number): number {
  const start = end + 1;
  if (view.lower(end) !== ',' || start >= view.to || view.passageAt(start)) return -1;
  if (view.tokens[start]!.tag === 'mark' || /^(?:qui|dont|où|who|which|where|when)$/.test(view.lower(start)))
    return -1;
  const verb = view.groups.find(({ kind, from }) => kind === 'finite' && from > start);
  const own = verb && subjectOf(view, verb);
  if (!own || own.relative || own.whole.from > start + 1) return -1;
  return start;
}

/** "If it rains," up to the comma that the saying follows. */
function isCondition(view: SentenceView, comma: number): boolean {
  if (!/^(?:if|unless|once|until|si|s')$/.test(view.lower(view.from))) return false;
  for (let i = view.from; i < comma; i++) if (/^[,;:—–]$/.test(view.tokens[i]!.text)) return false;
  return true;
}

/** "P," X, a spokesman for Y, said. "P," its director, Dr. X, told local radio. */
function overDescription(occurrence: Occurrence, view: SentenceView, rule: string): Frame | null {
  const { group } = occurrence;
  if (view.tokens[group.from - 1]?.text !== ',') return null;
  const subject = subjectOf(view, group);
  if (!subject || subject.relative || !opensInsertion(view, subject.whole.from)) return null;
  // « … », situé au nord, dans la halle, a dit un marchand: a description of what was said is nobody.
  if (view.french && view.tokens[subject.range.from]!.tag === 'participle') return null;
  const quoted = view.tokens[subject.whole.from - 1]!.tag === 'mark';
  const closes = closesInsertion(view, occurrence.end) || (quoted && LISTENED.test(group.lemma));
  if (!closes || !hasStatementBefore(view, subject.whole.from)) return null;
  return frameAround(occurrence, view, rule, subject.whole.from, subject.range, occurrence.end);
}

/** End of "reporters", "the court" behind "told"; the token of the verb's end where no listener stands there. */
function listenerEnd(view: SentenceView, { group, end }: Occurrence): number {
  if (view.french || !LISTENED.test(group.lemma)) return end;
  const phrase = phraseFrom(view, end);
  // "told reporters that": the clause is still to come.
  return phrase && !/^(?:that|to)$/.test(view.lower(phrase.to)) ? phrase.to : end;
}

/** Verbs that a listener follows, not the speaker. */
const LISTENED = /^(?:tell|inform|assure|remind)$/;

function frameAround(
  occurrence: Occurrence,
  view: SentenceView,
  rule: string,
  from: number,
  subject: Range,
  to: number,
  clause = -1,
): Frame | null {
  const start = overConjunction(view, contentStart(view, from, occurrence), from, clause);
  const first = [start, trimEnd(view, start, from)] as const;
  // What stands after the next comma goes on with the statement where the first part is no whole one, or in quotes.
  let second: readonly [number, number] = [view.to, view.to];
  const resume = clause >= 0 ? clause : resumption(view, to);
  if (resume >= 0) second = [resume, contentEnd(view, resume, occurrence)];
  const cue = cueFor(occurrence, 'after')!;
  return buildFrame(occurrence, view, {
    form: second[1] > second[0] ? 'inserted' : 'after',
    cue,
    sources: sourceSpans(view, { range: subject, whole: subject, relative: false }),
    via: viaAfter(view, occurrence.end, view.to),
    content: spansOf(view, first, second),
    rule,
    confidence: first[1] > first[0] ? 0.95 : 0.8,
  });
}

/** "But, Smith said, the road will close": the conjunction is no part of what is said. */
function overConjunction(view: SentenceView, start: number, from: number, clause: number): number {
  const alone = clause >= 0 && /^(?:but|and|so|yet|or|still)$/.test(view.lower(start)) && start + 2 >= from;
  return alone ? from : start;
}

/** Token where a statement goes on after the insertion, or -1: after a comma at once, when a clause's words follow. */
export function resumption(view: SentenceView, to: number): number {
  const { tokens } = view;
  if (to >= view.to || tokens[to]!.text !== ',') return -1;
  const from = trimStart(view, to, view.to);
  const first = tokens[from];
  if (!first || from >= view.to) return -1;
  // ", raconte cette voisine, qui a tout vu": of the one who speaks.
  if (view.french && /^(?:qui|dont|où)$/.test(first.lower)) return -1;
  if (first.tag === 'mark') return from;
  // "The chart is a guide, Smith said, but not a promise."
  if (
    !view.french &&
    /^(?:but|and|or)$/.test(first.lower) &&
    /^(?:not|only|never|merely)$/.test(view.lower(from + 1))
  )
    return from;
  if (first.tag === 'verb' || first.tag === 'auxiliary') return from;
  if (view.passageAt(from)) return from;
  return -1;
}

function resumesWithVerb(view: SentenceView, to: number): boolean {
  const from = resumption(view, to);
  return from >= 0 && /^(?:verb|auxiliary)$/.test(view.tokens[from]!.tag);
}

function opensInsertion(view: SentenceView, index: number): boolean {
  if (index <= view.from) return false;
  const { text, tag } = view.tokens[index - 1]!;
  return text === ',' || tag === 'mark' || /^(?:[–—-]+|[!?…]+|\.\.\.)$/.test(text);
}

function closesInsertion(view: SentenceView, index: number): boolean {
  if (index >= view.to) return true;
  const { text, tag, lower } = view.tokens[index]!;
  return (
    tag === 'punctuation' ||
    tag === 'mark' ||
    (tag === 'preposition' && (view.french || !/^(?:to|of|for|by|with|about)$/.test(lower))) ||
    tag === 'adverb' ||
    /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|as|when|after|while|during)$/.test(
      lower,
    ) ||
    text === ','
  );
}

/** "Hier, Paul a dit": what stands before must be a clause or a quotation. */
function hasStatementBefore(view: SentenceView, from: number): boolean {
  if (view.tokens[from - 1]!.tag === 'mark' || view.passageAt(from - 2) !== null) return true;
  if (view.french && isRowOfQuotations(view, from - 1)) return true;
  return hasMainVerb(view, view.from, from) && !isIntroduction(view, from - 1);
}

/** « De l'eau pour tous », « Le préfet dehors », up to the comma behind: words in marks and nothing else, verb or not. */
function isRowOfQuotations(view: SentenceView, comma: number): boolean {
  if (view.tokens[view.from]!.tag !== 'mark' || view.tokens[comma - 1]?.tag !== 'mark') return false;
  let inside = false;
  for (let i = view.from; i < comma; i++) {
    if (view.tokens[i]!.tag === 'mark') inside = !inside;
    else if (!inside && !/^(?:,|et|ou|puis)$/.test(view.lower(i))) return false;
  }
  return !inside;
}

/** "On the day that footage emerged, Smith said": one subordinate clause up to the comma leads into the saying. */
function isIntroduction(view: SentenceView, comma: number): boolean {
  const opener = view.tokens[view.from]!;
  const subordinate =
    opener.tag === 'preposition' ||
    opener.tag === 'subordinator' ||
    /^(?:asked|speaking)$/.test(opener.lower);
  if (!subordinate || /^(?:if|si|que|qu')$/.test(opener.lower)) return false;
  for (let i = view.from; i < comma; i++) if (/^[,;:—–]$/.test(view.tokens[i]!.text)) return false;
  const verbs = view.groups.filter((group) => group.kind === 'finite' && group.to <= comma);
  return opener.tag !== 'preposition'
    ? verbs.length <= 1 || view.french
    : verbs.every(
        (verb) =>
          /^(?:that|qui|que|qu'|who|which|où|when|where|as|dont)$/.test(view.lower(verb.from - 1)) ||
          followsSubordinator(view, verb.from),
      );
}

function followsSubordinator(view: SentenceView, verb: number): boolean {
  for (let i = verb - 1; i > view.from; i--) {
    const { tag, lower } = view.tokens[i]!;
    if (tag === 'subordinator' || /^(?:that|which|who|qui|dont|où)$/.test(lower)) return true;
    if (tag === 'verb' || tag === 'auxiliary') return false;
  }
  return false;
}
