import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { contentEnd, hasFiniteVerb, spansOf } from '../clause/content.ts';
import { phraseFrom, type Range } from '../clause/noun-phrase.ts';
import type { Occurrence, SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';
import { thatAfter } from './that-clause.ts';

/**
 * Accepts: the English passive of telling, where the teller stands behind "by", or where a body that hears a case is told.
 * Fires on: The court was told the door was open. Residents were told by the mayor that the road would close.
 * Not on: Residents were told the road would close. The court was told to adjourn.
 */
export const wasTold: FrameRule = {
  id: 'was-told',
  frame(occurrence, view) {
    const { group } = occurrence;
    if (view.french || !group.passive || group.kind !== 'finite' || !TELLING.test(group.lemma)) return null;
    const cue = occurrence.cues[0]!;
    const by = tellerAfter(view, occurrence.end);
    const start = clauseStart(view, occurrence, by);
    const end = start < 0 ? start : contentEnd(view, start, occurrence);
    if (end <= start || !hasFiniteVerb(view, start, end)) return null;
    const hearer = subjectOf(view, group);
    if (!by && !(hearer && hears(view, hearer.range))) return null;
    const heard = hearer && hears(view, hearer.range) ? sourceSpans(view, hearer) : [];
    return buildFrame(occurrence, view, {
      form: 'that-clause',
      cue,
      sources: by ? [view.span(by.from, by.to)] : heard,
      via: by ? heard : [],
      content: spansOf(view, [start, end]),
      rule: this.id,
      confidence: 0.9,
    });
  },
};

const TELLING = /^(?:tell|inform|advise|assure|warn|notify|brief)$/;

/** "by the driver" right behind the verb. */
function tellerAfter(view: SentenceView, end: number): Range | null {
  return view.lower(end) === 'by' ? phraseFrom(view, end + 1) : null;
}

/** First token of what was told, over "that" or "how" and a day; -1 where no clause follows. */
function clauseStart(view: SentenceView, occurrence: Occurrence, by: Range | null): number {
  const that = thatAfter(view, by ? { ...occurrence, end: by.to } : occurrence);
  if (that >= 0) return that + 1;
  let start = by?.to ?? occurrence.end;
  if (/^(?:on|in|this|last)$/.test(view.lower(start)) && /^(?:.+day|week|month)$/.test(view.lower(start + 1)))
    start += 2;
  else if (/^(?:yesterday|today|earlier|.+day)$/.test(view.lower(start))) start++;
  if (view.lower(start) === 'how') start++;
  const first = view.tokens[start];
  const verb = view.groups.find(({ kind, from }) => kind === 'finite' && from > start);
  if (!first || start >= view.to || !verb || /^(?:to|of|about|if|whether|what|as|:)$/.test(first.lower))
    return -1;
  return /^(?:determiner|pronoun|name|noun|adjective|number|subordinator|adverb)$/.test(first.tag)
    ? start
    : -1;
}

/** A court, a jury, an inquiry: what it is told is evidence. */
export function hears(view: SentenceView, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (BODIES.test(view.lower(i))) return true;
  return false;
}

const BODIES =
  /^(?:court|courts|jury|juries|jurors|inquest|inquests|inquiry|tribunal|hearing|magistrates|judge|judges|coroner|panel|committee|commission|sheriff|bench|arbitrator|ombudsman|parliament|lawmakers|mps|senators|councillors)$/;
