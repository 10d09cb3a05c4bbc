// Longer than most: without "that" a clause is told by what surrounds it, and each test keeps out one thing that is none.

import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { contentEnd, spansOf, trimStart } from '../clause/content.ts';
import { infinitiveSubject } from '../clause/infinitive-subject.ts';
import { phraseFrom } from '../clause/noun-phrase.ts';
import { cueFor, type Occurrence, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { viaAfter } from '../clause/via.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: an English verb of saying with a clause that no "that" opens, also one with "if", "how", "what", "why".
 * Fires on: She said the vote was lost. He told reporters he would resign.
 * Not on: She said nothing of it.
 */
export const bareClause: FrameRule = {
  id: 'bare-clause',
  frame(occurrence, view) {
    const { group } = occurrence;
    const cue =
      view.french || group.passive || group.kind === 'participle' ? null : cueFor(occurrence, 'bare');
    if (!cue) return null;
    const first = clauseStart(view, occurrence);
    if (first < 0) return null;
    // "Asked who told him that, he left", "Bank told to pay after clients lost savings"
    if (view.lower(first - 1) === ',' && /^(?:that|this|so|him|her|them|us|me)$/.test(view.lower(first - 2)))
      return null;
    if (group.lemma === 'tell' && view.lower(occurrence.end) === 'to') return null;
    const start = cue.sense === 'deny' && isHearsay(view, first) ? first + 1 : first;
    const end = contentEnd(view, start, occurrence);
    const loose = cue.forms.has('loose');
    const open = loose ? group.lemma !== 'feel' : cue.sense === 'say' && !cueFor(occurrence, 'object');
    const verb = verbOfClause(view, start, end, open);
    if (!verb || isPosted(view, occurrence) || isOpenQuestion(view, occurrence, start)) return null;
    // "sent a monk to see the cellarer, Ann Lund, to tell her she should pay": an order for somebody to speak.
    if (group.kind === 'infinitive' && group.modal === null && view.lower(group.from - 1) === ',')
      return null;
    // "told the ushers to report to their doors"
    if (view.lower(start) === 'to' || (QUESTION.test(view.lower(start)) && isNobody(view, group)))
      return null;
    const inserted = !view.passageAt(start) && verbOverInsertion(view, start, end, occurrence);
    // "recounted her years at sea, recited the figures", "announced a cut and signed it": the next act of the subject.
    if (!inserted && !view.passageAt(start) && isNextAct(view, start, verb.from)) return null;
    // The clause's own subject must open it, else its verb belongs to a relative clause of an object.
    if (!inserted && !view.passageAt(start) && !OPENS_CLAUSE.test(view.lower(start))) {
      const own = subjectOf(view, verb);
      const described = own?.relative && own.whole.from <= start + 1 && hasVerbBehind(view, verb, end);
      if (own?.relative && !described) return null;
      if (!own && !opensAnySubject(view, start, verb.from, open)) return null;
      if (own && !described && !loose && own.whole.from > start + leadLength(view, start)) return null;
    }
    const bare = group.kind === 'infinitive' && group.modal === null;
    // "to say that P" is that-clause's.
    const subject = !bare
      ? subjectOf(view, group)
      : view.lower(start) === 'that'
        ? null
        : infinitiveSubject(view, group);
    if (!subject) return null;
    return buildFrame(occurrence, view, {
      form: 'that-clause',
      cue,
      sources: sourceSpans(view, subject),
      via: viaAfter(view, occurrence.end, start),
      content: spansOf(view, [start, end]),
      rule: this.id,
      confidence: 0.85,
    });
  },
};

/** "Rejected claims she hid the report": the noun for what was said stands before its clause. */
function isHearsay(view: SentenceView, at: number): boolean {
  return (
    /^(?:claims|allegations|reports|suggestions|accusations|rumou?rs|speculation|criticism)$/.test(
      view.lower(at),
    ) &&
    /^(?:pronoun|determiner|name)$/.test(view.tokens[at + 1]?.tag ?? '') &&
    view.lower(at + 1) !== 'that'
  );
}

/**
 * The first finite verb of the clause; behind a verb that takes nothing but a clause the one that closes no relative
 * clause of its subject ("said those who stayed lost everything").
 */
function verbOfClause(view: SentenceView, start: number, end: number, loose: boolean): VerbGroup | undefined {
  const verbs = view.groups.filter(({ kind, from, to }) => kind === 'finite' && from >= start && to <= end);
  const [first] = verbs;
  if (!first || !loose || !RELATIVE.test(view.lower(first.from - 1))) return first;
  return verbs.find((verb, index) => index > 0 && !DEPENDS.test(view.lower(verb.from - 1))) ?? first;
}

const RELATIVE = /^(?:who|which|that)$/;
const DEPENDS = /^(?:who|which|that|whom|whose|where|when|and|or|but|he|she|they|it|we|i|you|,)$/;

/**
 * What no phrase rule knows for a subject: an act ("leaving early was"), "this", "at least four of them", a bare
 * negative in front ("never before had the river"). What a preposition opens is none, but for the words of a number.
 */
function opensAnySubject(view: SentenceView, start: number, verb: number, open: boolean): boolean {
  const { tag, lower } = view.tokens[start]!;
  // A verb that takes an object too: the clause's own verb is told by its auxiliary.
  if (!open && (view.tokens[verb]!.tag !== 'auxiliary' || RELATIVE.test(view.lower(verb - 1)))) return false;
  const own = view.groups.find(({ kind, from }) => kind === 'finite' && from >= start);
  for (let i = start; i < verb; i++) {
    if (/^(?:when|as|before|after|while|because|if|,|--?|[–—])$/.test(view.lower(i))) return false;
    // "said his remark “has no place here”": a quotation.
    if (view.tokens[i]!.tag === 'mark') return false;
    if (own?.from === verb && /^(?:who|whom|whose|which|that)$/.test(view.lower(i))) return false;
  }
  if (/^(?:so|yes|no|little|goodbye|as)$/.test(lower)) return false;
  if (tag === 'preposition')
    return /^(?:at|over|under|about|around)$/.test(lower) && QUANTITY.test(view.lower(start + 1));
  return /^(?:having|being)$/.test(lower) || SUBJECT.test(tag);
}

const SUBJECT = /^(?:gerund|pronoun|determiner|noun|name|number|adverb|adjective|negation)$/;
const QUANTITY = /^(?:least|most|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|half|a)$/;

/** First token of the clause: after the person told, days and places. */
function clauseStart(view: SentenceView, { end, group }: Occurrence): number {
  let i = end;
  if (
    group.lemma === 'tell' ||
    group.lemma === 'inform' ||
    group.lemma === 'assure' ||
    group.lemma === 'remind'
  ) {
    // "told reporters", "told the Times", "told him": the listener goes before the clause.
    const { tokens } = view;
    const verb = view.groups.find((other) => other.kind === 'finite' && other.from >= end);
    if (!verb) return -1;
    const clause = subjectOf(view, verb);
    const listener = phraseFrom(view, end);
    // "told reporters the bridge, built in 1920, was unsafe"
    const inserted =
      listener !== null && view.lower(verb.from - 1) === ',' && startsPhrase(view, listener.to);
    const known = !inserted && clause !== null && !clause.relative && clause.whole.from > end;
    if (!inserted && !known) {
      i = behindListener(view, end, verb.from);
      if (i < 0) return -1;
    } else {
      i = inserted ? listener.to : clause!.whole.from;
      // "have told you about tides"
      if (!inserted && /^(?:about|of)$/.test(view.lower(i - 1))) return -1;
      if (!inserted && tokens[i - 1]?.tag === 'determiner') i--;
    }
  }
  i = afterTime(view, i);
  i = trimStart(view, i, view.to) === i || view.tokens[i]?.text === ',' ? i : -1;
  if (i > 0 && view.tokens[i]?.text === ',') i = overAside(view, group, i);
  if (i < 0 || i >= view.to || view.tokens[i]!.text === ',' || view.tokens[i]!.text === ':') return -1;
  return i;
}

/** "says, rain or shine on Friday, the mill will open": the clause behind an aside; -1 where none is. */
function overAside(view: SentenceView, group: VerbGroup, comma: number): number {
  const subject = /^(?:say|insist|argue|maintain)$/.test(group.lemma) ? subjectOf(view, group) : null;
  if (!subject || subject.relative || subject.whole.from > view.from + 1) return -1;
  if (/^(?:and|but|or|as|which|who|so|while|when|if|where)$/.test(view.lower(comma + 1))) return -1;
  for (let i = comma + 1; i < Math.min(view.to, comma + 14); i++) {
    const { tag, text } = view.tokens[i]!;
    if (/^(?:verb|auxiliary|mark|gerund)$/.test(tag)) return -1;
    if (text !== ',') continue;
    const verb = view.groups.find(({ kind, from }) => kind === 'finite' && from > i);
    const own = verb && subjectOf(view, verb);
    return own && !own.relative && own.whole.from === i + 1 ? i + 1 : -1;
  }
  return -1;
}

/** "told reporters leaving was, "told them what happened was": one word, or a noun with its article, for who hears it. */
function behindListener(view: SentenceView, end: number, verb: number): number {
  const { tokens } = view;
  let i = end;
  if (/^(?:me|him|her|us|them|you)$/.test(view.lower(i))) i++;
  else {
    if (/^(?:the|a|an|his|her|their|its)$/.test(view.lower(i))) i++;
    if (i === end ? !/[^s]s$/.test(tokens[i]?.text ?? '') : tokens[i]?.tag !== 'noun') return -1;
    i++;
  }
  const act = tokens[i]?.tag === 'gerund' || /^(?:having|being)$/.test(view.lower(i));
  if (!act && !SURE_OPENER.test(view.lower(i))) return -1;
  if (i >= verb || /^(?:what|who|where|why|how|when|if|whether|about|of)$/.test(view.lower(i))) {
    // "told them what happened was wrong": a second verb makes the question a subject.
    if (view.lower(i) !== 'what') return -1;
    const verbs = view.groups.filter(({ kind, from }) => kind === 'finite' && from >= i);
    if (verbs.length < 2 || subjectOf(view, verbs[1]!)) return -1;
  }
  return i;
}

/** Words that no phrase for the listener goes on with. */
const SURE_OPENER =
  /^(?:what|this|these|those|many|most|some|several|few|both|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function startsPhrase(view: SentenceView, i: number): boolean {
  return i < view.to && /^(?:determiner|name|number)$/.test(view.tokens[i]!.tag);
}

/** "will reveal whether the claim is urgent", "explains why he left": what is asked, not what is said. */
function isOpenQuestion(view: SentenceView, { group }: Occurrence, start: number): boolean {
  const opener = view.lower(start);
  if (/^(?:if|whether)$/.test(opener))
    return group.future || /^(?:reveal|announce|explain|disclose|decide|determine)$/.test(group.lemma);
  return (
    QUESTION.test(opener) && (group.future || /^(?:explain|reveal|disclose|announce)$/.test(group.lemma))
  );
}

const QUESTION = /^(?:why|how|what|who|where|when)$/;

/** "Nobody knows how many left": nothing is affirmed. */
function isNobody(view: SentenceView, group: VerbGroup): boolean {
  const subject = subjectOf(view, group);
  return (
    subject !== null && /^(?:nobody|none|few|neither|no|no-one|noone)$/.test(view.lower(subject.whole.from))
  );
}

/** "men posted along the river" */
function isPosted(view: SentenceView, { group, end }: Occurrence): boolean {
  return /^(?:post|station)$/.test(group.lemma) && view.tokens[end]?.tag === 'preposition';
}

/** First token behind "earlier", "late Monday", "on Friday", "last week". */
function afterTime(view: SentenceView, from: number): number {
  let i = from;
  for (let steps = 0; steps < 6 && i < view.to; steps++) {
    const lower = view.lower(i);
    const next = view.lower(i + 1);
    if (
      (view.tokens[i]!.tag === 'adverb' && (!OF_CLAUSE.test(lower) || OPENS_CLAUSE.test(next))) ||
      DAY.test(lower) ||
      /^(?:earlier|later|yesterday|today)$/.test(lower)
    )
      i++;
    else if (/^(?:late|early|on)$/.test(lower) && DAY.test(next)) i += 2;
    else if (/^(?:last|this|next)$/.test(lower) && (DAY.test(next) || PERIOD.test(next))) i += 2;
    else if (lower === 'in' && MONTH.test(next)) i += 2;
    // "said on Instagram the road was closed"
    else if (/^(?:on|via)$/.test(lower) && PLATFORM.test(next)) i += 2;
    else break;
  }
  return i;
}

/** Adverbs that belong to what is said, and not to the saying: "said even small towns", "said now was the time". */
const OF_CLAUSE =
  /^(?:even|only|just|nearly|almost|about|around|roughly|some|more|less|fewer|too|so|now|here|there|never|then|instead|perhaps|maybe|currently|sometimes|often|always|still|once|nowadays|eventually|meanwhile|already|most|least|at least|at most|not)$/;

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const PERIOD = /^(?:week|month|year|night|morning|evening|weekend|spring|summer|autumn|fall|winter)$/;
const PLATFORM =
  /^(?:facebook|twitter|x|instagram|tiktok|linkedin|youtube|telegram|whatsapp|weibo|threads|bluesky|mastodon|reddit|snapchat)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "the bridge, built in 1920, was unsafe": a subject, an insertion between commas, and the verb right behind it. */
function verbOverInsertion(view: SentenceView, start: number, end: number, occurrence: Occurrence): boolean {
  const whole = phraseFrom(view, start, end);
  const subject = whole && { from: whole.from, to: listEnd(view, whole.to, end) };
  if (!subject || view.lower(subject.to) !== ',') return false;
  const first = view.tokens[subject.to + 1];
  if (!first || subject.to + 1 >= end) return false;
  const clause = /^(?:who|which|whose|whom|if|when|once|although|though|while|unless)$/.test(first.lower);
  // "claimed a prize, signed it, left": what takes an object needs a clause to tell.
  if (!clause && (cueFor(occurrence, 'object') || !/^(?:participle|verb)$/.test(first.tag))) return false;
  for (let i = subject.to + 2; i < Math.min(end, subject.to + 26); i++) {
    if (view.lower(i) !== ',') continue;
    let verb = i + 1;
    while (verb < end && view.tokens[verb]!.tag === 'adverb') verb++;
    if (view.groups.some(({ kind, from }) => kind === 'finite' && (from === verb || from === i + 1)))
      return true;
  }
  return false;
}

/** End of "the mill, the school and the church" from the end of its first phrase. */
function listEnd(view: SentenceView, first: number, end: number): number {
  let to = first;
  for (let items = 0; items < 6; items++) {
    const comma = view.lower(to) === ',' ? 1 : 0;
    const last = /^(?:and|or|et|ou)$/.test(view.lower(to + comma));
    if (!comma && !last) return items > 0 ? to : first;
    const next = phraseFrom(view, to + comma + (last ? 1 : 0), end);
    if (!next) return first;
    to = next.to;
    if (last || view.tokens.slice(next.from, next.to).some(({ lower }) => /^(?:and|et)$/.test(lower)))
      return to;
  }
  return first;
}

/** A conjunction, or a comma that closes no insertion, stands right before the verb. */
function isNextAct(view: SentenceView, start: number, verb: number): boolean {
  const { tokens } = view;
  if (OPENS_CLAUSE.test(view.lower(start))) return false;
  let at = verb - 1;
  while (at > start && tokens[at]!.tag === 'adverb') at--;
  if (at <= start) return false;
  if (/^(?:and|but)$/.test(tokens[at]!.lower)) return true;
  if (tokens[at]!.text !== ',') return false;
  for (let i = start; i < at; i++) if (/^[,–—]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** "people who had paid twice would get refunds": the verb of the clause stands behind that of the relative clause. */
function hasVerbBehind(view: SentenceView, { to }: VerbGroup, end: number): boolean {
  const next = view.groups.find(({ kind, from }) => kind === 'finite' && from >= to && from < end);
  if (!next) return false;
  for (let i = to; i < next.from; i++) {
    const { tag, text } = view.tokens[i]!;
    if (/^(?:subordinator|conjunction|mark)$/.test(tag) || /^[,;:–—]$/.test(text)) return false;
    if (/^(?:who|which|that|whom|whose)$/.test(view.lower(i))) return false;
  }
  return true;
}

const OPENS_CLAUSE =
  /^(?:not|if|how|what|why|whether|who|where|when|there|it|he|she|they|we|i|you|although|because|even|as)$/;

/** "in Iowa, voters …": a phrase before the clause's subject, up to a comma. */
function leadLength(view: SentenceView, start: number): number {
  if (view.tokens[start]!.tag !== 'preposition' && view.tokens[start]!.tag !== 'subordinator') return 1;
  for (let i = start; i < Math.min(view.to, start + 15); i++)
    if (view.tokens[i]!.text === ',') return i - start + 2;
  return 1;
}
