// Longer than most: what ends what is said, each stop a few lines, in the one order in which they apply.

import type { Span } from '../../../model/span.ts';
import { formTest, writtenTest } from '../../language/form-test.ts';
import type { CueForm } from '../cues.ts';
import { nextActOfSource } from './next-act-of-source.ts';
import { cueFor, type Occurrence, type SentenceView } from './sentence-view.ts';
import { subjectOf } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { valueEnd } from './value-end.ts';
import type { VerbGroup } from './verb-group.ts';

const OPENS_MARK = writtenTest(/^[«“(]$/);
const STAYS = writtenTest(/^[)\]%€$£]$/);
const CONJUNCTION = formTest(/^(?:et|mais|and|but|while)$/);

/**
 * End (token index) of what is said from `from` on: the sentence's end, or the place where another attribution, a
 * bracket that was opened before, or a coordinated verb of saying takes over.
 */
export function contentEnd(view: SentenceView, from: number, own?: Occurrence): number {
  const { tokens } = view;
  let limit = view.to;
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const { text } = tokens[i]!;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') {
      if (depth === 0) {
        limit = i;
        break;
      }
      depth--;
    } else if (text === ',' && depth === 0 && opensAttribution(view, i + 1)) {
      // "dont certains avaient, selon lui, fui": the relative clause is not cut off from its verb's complement.
      const relative = view.french ? openRelative(view, i) : -1;
      limit = relative > from ? relative : i;
      break;
    } else if ((text === '–' || text === '—') && depth === 0 && !closesDash(view, i, from, limit)) {
      limit = i;
      break;
    } else if (text === ';' && depth === 0 && !view.passageAt(i)) {
      limit = i;
      break;
    } else if (
      view.french &&
      text === ',' &&
      tokens[i - 1]?.tag === 'mark' &&
      i - 1 > from &&
      opensUtterance(view, i + 1)
    ) {
      // "évoque « A », « B », a poursuivi Y"
      limit = i;
      break;
    } else if (
      text === ':' &&
      i > from + 2 &&
      opensUtterance(view, i + 1) &&
      (view.french || reported(view, own))
    ) {
      // "estime que A : « B », a-t-il dit", "said he had sold it: “I shook hands”": B is said on its own.
      limit = i;
      break;
    }
  }
  for (const occurrence of view.occurrences) {
    if (occurrence === own || occurrence.group.from <= from || occurrence.group.from >= limit) continue;
    if (!view.sameLevel(occurrence.group.head, own ? own.group.head : from)) continue;
    const cut = takeover(
      view,
      occurrence,
      own !== undefined && !/^(?:que|qu'|that)$/.test(view.lower(from - 1)),
      own?.group.kind === 'gerund',
    );
    if (cut > from && cut < limit) {
      limit = cut;
      break;
    }
  }
  if (view.french && own) limit = nextActOfSource(view, own, from, ownPart(view, from, limit));
  if (!view.french && own) limit = otherFigure(view, from, limit);
  if (!view.french && own?.cues.some(({ sense }) => sense === 'deny'))
    limit = behindDenial(view, from, limit);
  if (!view.french && own)
    limit = effectStop(
      view,
      from,
      outerVerb(view, own, from, quotedAside(view, own, from, clauseStop(view, from, limit))),
    );
  return trimEnd(view, from, limit);
}

/**
 * French: "affirme avoir tué dix hommes, faisant deux blessés selon l'ONU": the last part is another's, and begins at
 * its comma.
 */
function ownPart(view: SentenceView, from: number, limit: number): number {
  for (let i = limit - 2; i > from + 2 && limit - i < 14; i--) {
    const phrase = prepositionAt(view, i);
    if (!phrase || phrase.words[0] === 'pour' || view.lower(i - 1) === ',' || view.passageAt(i)) continue;
    if (/^(?:lui|elle|eux|elles|ses|son|sa|leur|leurs)$/.test(view.lower(i + phrase.words.length)))
      return limit;
    const part = lastPart(view, from, i);
    return part > from ? part : limit;
  }
  return limit;
}

/** French: the comma before "faisant deux blessés", "dont la moitié sont morts" in [from, at); -1 where none stands there. */
export function lastPart(view: SentenceView, from: number, at: number): number {
  for (let i = at - 2; i > from; i--) {
    if (view.lower(i) !== ',' || view.passageAt(i)) continue;
    const next = view.tokens[i + 1]!;
    return next.tag === 'gerund' || /^(?:dont|où)$/.test(next.lower) ? i : -1;
  }
  return -1;
}

/**
 * French: the relative pronoun of the clause whose verb ends right before a token ("qui comptait|", "dont certains
 * avaient|"); -1 where another stands there.
 */
export function openRelative(view: SentenceView, end: number): number {
  const verb = view.groups.findLast((group) => group.kind === 'finite' && group.to <= end);
  if (!verb || verb.to !== end) return -1;
  for (let i = verb.from - 1; i > view.from && verb.from - i < 7; i--) {
    const { lower, tag, text } = view.tokens[i]!;
    if (/^(?:qui|dont|où)$/.test(lower))
      return view.lower(i - 1) === ',' ? i - 1 : lower === 'qui' && verb.from - i > 1 ? -1 : i;
    if (text === ',' || tag === 'verb' || tag === 'auxiliary' || tag === 'mark' || tag === 'subordinator')
      return -1;
  }
  return -1;
}

/** English: a verb of saying outside marks reports what goes before the colon. */
function reported(view: SentenceView, own: Occurrence | undefined): boolean {
  return own !== undefined && view.passageAt(own.group.head) === null && own.group.kind === 'finite';
}

/** The mark at a token opens words that somebody uttered. */
function opensUtterance(view: SentenceView, i: number): boolean {
  return view.tokens[i]?.tag === 'mark' && i + 1 < view.to && view.passageAt(i + 1)?.utterance === true;
}

/**
 * English: "said the shop had burned down, as neighbours told of \"a bang\"": a clause with a saying of its own, whose
 * words stand in marks.
 */
function quotedAside(view: SentenceView, own: Occurrence, from: number, to: number): number {
  for (const { group, end } of view.occurrences) {
    if (group === own.group || group.kind !== 'finite' || group.from <= from + 2 || end >= to) continue;
    if (!/^(?:of|for|about)$/.test(view.lower(end)) && !/^(?:for|of)$/.test(view.lower(end - 1))) continue;
    let marked = false;
    for (let i = end; i < Math.min(to, end + 5); i++) marked ||= view.tokens[i]!.tag === 'mark';
    const subject = marked ? subjectOf(view, group) : null;
    const opener = subject ? subject.whole.from - 1 : -1;
    if (opener <= from + 2 || !/^(?:after|as|before|while|when)$/.test(view.lower(opener))) continue;
    return view.lower(opener - 1) === ',' ? opener - 1 : opener;
  }
  return to;
}

/** English: ", stirring doubts about the vote", "while thanking the drivers": what saying it does, told by the article. */
function effectStop(view: SentenceView, from: number, to: number): number {
  for (let i = from + 3; i < to - 2; i++) {
    if (view.passageAt(i)) continue;
    if (
      view.lower(i) === 'while' &&
      /^(?:thanking|praising|urging|congratulating|calling|expressing)$/.test(view.lower(i + 1))
    )
      return view.lower(i - 1) === ',' ? i - 1 : i;
    if (view.lower(i) !== ',' || !EFFECTS.test(view.lower(i + 1))) continue;
    for (let j = i + 2; j < Math.min(to, i + 6); j++) if (MOODS.test(view.lower(j))) return i;
  }
  return to;
}

const EFFECTS =
  /^(?:stirring|sparking|raising|prompting|fuelling|fueling|drawing|triggering|dashing|stoking|provoking|igniting|reigniting|casting|rekindling|deepening)$/;
const MOODS =
  /^(?:doubts?|fears?|speculation|concerns?|criticism|hopes?|questions?|outrage|anger|debate|controversy|suspicions?|condemnation|outcry|worries|laughter|applause|ire|rumou?rs)$/;

/** English: ", but", ", while", ", although" open what the article adds. */
function clauseStop(view: SentenceView, from: number, to: number): number {
  for (let i = from + 3; i < to - 1; i++) {
    if (isMeanwhile(view, i, to)) return i;
    // "is “about right,” though others doubt it"
    if (closesWithComma(view, i) && /^(?:while|although|though|whereas)$/.test(view.lower(i + 1)))
      return i + 1;
    if (view.tokens[i]!.text !== ',' || view.passageAt(i)) continue;
    if (view.lower(i + 1) === 'but' && (view.lower(i + 2) === 'that' || goesOnBehindBut(view, i + 2)))
      continue;
    if (/^(?:but|while|although|though|whereas)$/.test(view.lower(i + 1))) return i;
  }
  return to;
}

/** A closing mark behind a comma. */
export function closesWithComma({ tokens }: SentenceView, i: number): boolean {
  return tokens[i]!.tag === 'mark' && tokens[i - 1]?.text === ',';
}

/** English: "it is $4 billion and Bracken has it at $5 billion": another gives another figure. */
function otherFigure(view: SentenceView, from: number, to: number): number {
  for (const group of view.groups) {
    if (group.kind !== 'finite' || group.from <= from + 2 || group.from >= to || valueEnd(view, group) < 0)
      continue;
    const subject = subjectOf(view, group);
    const opener = subject && !subject.relative ? subject.whole.from - 1 : -1;
    if (opener > from + 1 && /^(?:and|while|but)$/.test(view.lower(opener)))
      return view.lower(opener - 1) === ',' ? opener - 1 : opener;
  }
  return to;
}

/** English: "has denied that it is so, and he still works there": a denial ends where its source does something else. */
function behindDenial(view: SentenceView, from: number, to: number): number {
  for (let i = from + 2; i < to - 2; i++)
    if (
      view.lower(i) === ',' &&
      /^(?:and|but)$/.test(view.lower(i + 1)) &&
      /^(?:he|she|they)$/.test(view.lower(i + 2))
    )
      return i;
  return to;
}

/** "even as engineers found cracks", ", as police searched houses": what happened the while, in the simple past. */
function isMeanwhile(view: SentenceView, at: number, to: number): boolean {
  if (view.lower(at + 1) !== 'as' || !/^(?:even|,)$/.test(view.lower(at)) || view.passageAt(at)) return false;
  const verb = view.groups.find(({ kind, from }) => kind === 'finite' && from > at + 2 && from < to);
  if (!verb || verb.from - at > LONGEST_SUBJECT) return false;
  const first = view.tokens[verb.from]!;
  for (let i = at + 2; i < verb.from; i++)
    if (!/^(?:determiner|noun|name|adjective|number|clitic)$/.test(view.tokens[i]!.tag)) return false;
  return first.tag === 'verb' && !/(?:[^s]s|say|said)$/.test(first.lower);
}

/** Tokens from "as" to the verb of its clause. */
const LONGEST_SUBJECT = 9;

/** ", but it will close on Friday": a pronoun for what was spoken of, and what is to come or may be. */
function goesOnBehindBut(view: SentenceView, from: number): boolean {
  return (
    /^(?:it|they|this|these|there)$/.test(view.lower(from)) &&
    /^(?:will|would|may|might|can|could|should|must|'ll)$/.test(view.lower(from + 1))
  );
}

/**
 * English: "He said the bridge would stay but gave no date", "holding that it will stay and closed the file": a simple
 * past behind a content in another tense is the source's next act.
 */
function outerVerb(view: SentenceView, own: Occurrence, from: number, to: number): number {
  const call = renewedCall(view, from, to);
  if (call < to) return call;
  const [first] = view.groups.filter(({ kind, from: at }) => kind === 'finite' && at >= from && at < to);
  const inner = first && view.tokens[first.from]!;
  if (!first || !inner || inner.tag !== 'auxiliary' || !/^(?:will|would|can|may)$/.test(inner.lemma))
    return to;
  if (!/(?:ed|said|told|held|wrote|ing)$/.test(view.lower(own.group.head))) return to;
  for (const group of view.groups) {
    if (group.from <= first.to || group.from >= to || group.kind !== 'finite') continue;
    const at = group.from - 1;
    const verb = view.tokens[group.from]!;
    // "but gave no date", "but did not name a date"
    const simple = (group.to === group.from + 1 && verb.tag === 'verb') || verb.lower === 'did';
    if (!simple || !/^(?:and|but)$/.test(view.lower(at)) || !view.sameLevel(at, own.group.head)) continue;
    if (/s$/.test(verb.lower) || (verb.lower !== 'did' && !view.is(group.from, PAST))) continue;
    if (relativeBetween(view, first.to, at)) continue;
    return view.lower(at - 1) === ',' ? at - 1 : at;
  }
  return to;
}

/** "and repeated her call for a truce": what the source asks for. */
function renewedCall(view: SentenceView, from: number, to: number): number {
  for (const group of view.groups) {
    if (group.kind !== 'finite' || group.from <= from + 2 || group.from >= to) continue;
    const at = group.from - 1;
    if (!/^(?:and|but)$/.test(view.lower(at)) || view.passageAt(at)) continue;
    const renewed =
      /^(?:repeated|reiterated|renewed|restated|echoed)$/.test(view.lower(group.from)) &&
      /^(?:his|her|their|its|the|a)$/.test(view.lower(group.to)) &&
      /^(?:calls?|appeals?|demands?|pleas?|request|invitation|commitment|support|offer|pledge|condemnation)$/.test(
        view.lower(group.to + 1),
      );
    if (renewed) return view.lower(at - 1) === ',' ? at - 1 : at;
  }
  return to;
}

const PAST = formTest(
  /(?:ed|[^f]ought|aught|ew|ove|oke|ose|ote|ent|elt|old|ave|ook|ood|ade|eft|ound|ept|id|ame|an|egan|ed|it|ut)$/,
);

function relativeBetween(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:who|which|that|where|when|after|before|because)$/.test(view.lower(i))) return true;
  return false;
}

/** A dash with a partner opens or closes an insertion; a lone one adds something of the article's own. */
function closesDash(view: SentenceView, index: number, from: number, to: number): boolean {
  if (view.passageAt(index)) return true;
  let dashes = 0;
  for (let i = from; i < to; i++) if (view.tokens[i]!.text === view.tokens[index]!.text) dashes++;
  return dashes > 1;
}

/** ", selon X", ", d'après X", ", according to X" */
function opensAttribution(view: SentenceView, index: number): boolean {
  return (
    prepositionAt(view, index) !== null &&
    !/^(?:pour|for)$/.test(view.lower(index)) &&
    view.lower(index) !== 'per'
  );
}

/** Phrase that opens an attribution at a token ("selon", "aux yeux de", "according to"), or null. */
export function prepositionAt(view: SentenceView, index: number) {
  if (index >= view.to) return null;
  const first = view.tokens[index]!;
  if (index < view.from || !view.cues.opensPreposition.of(first)) return null;
  for (const phrase of view.cues.prepositions.get(first.lower)!) {
    let next = 1;
    while (next < phrase.words.length && view.lower(index + next) === phrase.words[next]) next++;
    if (next === phrase.words.length) return phrase;
  }
  return null;
}

/** ", en précisant que", "tout en reconnaissant que"; "a menti en disant que" and "en fermant la rue" tell how. */
function closingGerund(view: SentenceView, group: VerbGroup, end: number): number {
  let start = group.from;
  while (start > view.from && /^(?:tout|,)$/.test(view.lower(start - 1))) start--;
  const apart = start < group.from;
  if (!apart && !/^(?:que|qu'|:)$/.test(view.lower(end))) return -1;
  const verb = view.groups.findLast(({ kind, to }) => kind === 'finite' && to <= start);
  return !apart && verb && DECEIVING.test(verb.lemma) ? -1 : start;
}

const DECEIVING =
  /^(?:mentir|tromper|choquer|surprendre|étonner|provoquer|convaincre|rassurer|inquiéter|commencer|conclure|terminer|finir|débuter)$/;

const STATING: readonly CueForm[] = ['that', 'bare', 'object', 'as', 'of', 'to'];

/** Where a later verb of saying begins a statement of its own: ", ajoutant que", "et a précisé que", ", but X said". */
function takeover(
  view: SentenceView,
  { group, cues, end }: Occurrence,
  loose: boolean,
  gerund: boolean,
): number {
  const { tokens } = view;
  const says = cues.some(({ forms }) => STATING.some((form) => forms.has(form)));
  if (!says) return -1;
  let before = group.from - 1;
  while (before > view.from && tokens[before]!.tag === 'adverb') before--;
  const { lower, text } = tokens[before]!;
  if (group.kind === 'gerund') {
    if (view.french && view.lower(group.from) === 'en') return closingGerund(view, group, end);
    if (text === ',') return before;
    // “It is ready,” adding
    if (!view.french && tokens[before]!.tag === 'mark' && tokens[before - 1]?.text === ',') return before + 1;
    // "acknowledging that A but warning that B"
    if (!view.french && gerund && /^(?:and|but)$/.test(lower) && view.lower(group.to) === 'that')
      return before;
    if (lower === 'en' || lower === 'tout' || lower === 'while')
      return tokens[before - 1]?.text === ',' ? before - 1 : before;
    return -1;
  }
  if (group.kind !== 'finite') return -1;
  if (group.inverted >= 0) return text === ',' ? before : -1;
  if (loose && /^(?:et|mais|and|but)$/.test(lower))
    return tokens[before - 1]?.text === ',' ? before - 1 : before;
  const bare = !view.french && cues.some((cue) => cue.forms.has('loose')) && opensBare(view, end);
  const that = bare || /^(?:que|qu'|that)$/.test(view.lower(group.to)) || view.lower(group.to) === ':';
  if (/^(?:et|mais|and|but)$/.test(lower) && that)
    return tokens[before - 1]?.text === ',' ? before - 1 : before;
  if (text === ',' || /^[–—]$/.test(text)) return opensClosingCue(view, group, end, cues) ? before : -1;
  const subject = subjectOf(view, group);
  // "X affirme que P, il nie Q": a pronoun that begins anew after a comma.
  if (
    subject &&
    !subject.relative &&
    /^(?:il|elle|ils|elles|he|she|they)$/.test(view.lower(subject.range.from)) &&
    /^(?:,|et|mais|and|but)$/.test(view.lower(subject.whole.from - 1)) &&
    subject.whole.to <= group.from
  )
    return view.lower(subject.whole.from - 2) === ',' ? subject.whole.from - 2 : subject.whole.from - 1;
  if (!that) return -1;
  if (!subject || subject.relative) return -1;
  const opener = subject.whole.from - 1;
  if (/^(?:et|mais|and|but|while|tandis)$/.test(view.lower(opener)))
    return view.lower(opener - 1) === ',' ? opener - 1 : opener;
  return view.lower(opener) === ',' ? opener : -1;
}

/** ", a déclaré lundi Jean Martin.": the subject follows, and the insertion ends behind it. */
function opensClosingCue(
  view: SentenceView,
  group: VerbGroup,
  end: number,
  cues: Occurrence['cues'],
): boolean {
  if (!cues.some((cue) => cue.forms.has('after')) || group.to - group.from > 3) return false;
  if (!view.french) return group.to - group.from === 1 && subjectOf(view, group) === null;
  const subject = subjectAfter(view, end);
  if (!subject) return subjectOf(view, group) === null;
  const next = view.tokens[subject.to];
  return subject.to >= view.to || next?.tag === 'punctuation' || next?.tag === 'mark';
}

/** Leaves out stops, commas and brackets at the end, but keeps a closing mark whose opening is within. */
export function trimEnd(view: SentenceView, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const token = view.tokens[end - 1]!;
    const opening = OPENS_MARK.of(token);
    if (token.tag === 'punctuation' && !STAYS.of(token)) end--;
    else if (opening || CONJUNCTION.of(token)) end--;
    else break;
  }
  return end;
}

/** Leaves out commas, conjunctions and dashes at the start. */
export function trimStart(view: SentenceView, from: number, to: number): number {
  let start = from;
  while (
    start < to &&
    view.tokens[start]!.tag === 'punctuation' &&
    !/^[(€$£#@•]$/.test(view.tokens[start]!.text)
  )
    start++;
  return start;
}

/** English: ", as X reported on Monday, and B": where B begins; 0 where no such aside stands there. */
export function behindAside(view: SentenceView, { group, end }: Occurrence, limit = view.to): number {
  let as = group.from - 1;
  while (as > view.from && group.from - as < 8 && view.lower(as) !== 'as' && view.lower(as) !== ',') as--;
  if (view.lower(as) !== 'as' || view.lower(as - 1) !== ',') return 0;
  for (let i = end; i < Math.min(limit - 1, end + 6); i++)
    if (view.lower(i) === ',') return /^(?:and|but)$/.test(view.lower(i + 1)) ? i + 2 : 0;
  return 0;
}

/** Start (token index) of the clause that is said and ends before `end` ("P, a déclaré X"): sentence start or after another attribution. */
export function contentStart(view: SentenceView, end: number, own: Occurrence | null): number {
  const { tokens } = view;
  let floor = view.from;
  for (const occurrence of view.occurrences) {
    if (occurrence === own || occurrence.end >= end) continue;
    if (!view.sameLevel(occurrence.group.head, end - 1) || !cueFor(occurrence, 'after')) continue;
    // An inserted attribution before this one ends the statement before: "A, dit X, B, dit Y".
    if (occurrence.group.inverted >= 0) floor = Math.max(floor, occurrence.end);
    if (!view.french) floor = Math.max(floor, behindAside(view, occurrence));
  }
  for (let i = floor; i < end; i++) {
    if (tokens[i]!.text === ';') floor = i + 1;
    // "X évoque « A », « B », a dit Y"
    const other = view.french && tokens[i]!.text === ',' && i > floor && tokens[i - 1]!.tag === 'mark';
    if (other && opensUtterance(view, i + 1) && view.occurrences.some(({ end: to }) => to < i)) floor = i + 1;
    // "Selon X, A : « B », a-t-il dit": only B.
    if (view.french && tokens[i]!.text === ':' && i + 1 < end && opensUtterance(view, i + 1)) floor = i + 1;
  }
  return trimStart(view, floor, end);
}

/** Pieces of text for token ranges; empty ranges are left out. */
export function spansOf(view: SentenceView, ...ranges: (readonly [from: number, to: number])[]): Span[] {
  return ranges.filter(([from, to]) => to > from).map(([from, to]) => view.span(from, to));
}

/** True where a token range has a finite verb that is not one of a relative clause. */
export function hasMainVerb(view: SentenceView, from: number, to: number): boolean {
  return view.groups.some(
    (group) =>
      group.kind === 'finite' &&
      group.from >= from &&
      group.to <= to &&
      !/^(?:qui|who|which|that|dont|où)$/.test(view.lower(group.from - 1)),
  );
}

/** True where a token range has a finite verb. */
export function hasFiniteVerb(view: SentenceView, from: number, to: number): boolean {
  return view.groups.some((group) => group.kind === 'finite' && group.from >= from && group.to <= to);
}

/** ", la Chine continue": a comma and a new subject with its verb open another main clause. */
export function beforeNewClause(view: SentenceView, from: number, to: number): number {
  for (const group of view.groups) {
    if (group.kind !== 'finite' || group.from <= from || group.to > to) continue;
    const subject = subjectOf(view, group);
    if (!subject || subject.relative || subject.whole.to > group.from) continue;
    const comma = subject.whole.from - 1;
    if (comma > from && view.lower(comma) === ',' && !view.passageAt(comma))
      return trimEnd(view, from, comma);
  }
  return to;
}

/** "another says there are ten": what follows the verb can open a clause. */
function opensBare(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  return (
    token !== undefined &&
    index < view.to &&
    token.tag !== 'punctuation' &&
    token.tag !== 'preposition' &&
    token.tag !== 'adverb'
  );
}
