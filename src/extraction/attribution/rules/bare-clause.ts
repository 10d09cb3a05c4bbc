import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { contentEnd, spansOf, trimStart } from '../clause/content.ts';
import { cueFor, type Occurrence, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
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
    const start = clauseStart(view, occurrence);
    if (start < 0) return null;
    const end = contentEnd(view, start, occurrence);
    const verb = view.groups.find(
      (other) => other.kind === 'finite' && other.from >= start && other.to <= end,
    );
    if (!verb) return null;
    // "recounted her years at sea, recited the figures", "announced a cut and signed it": the next act of the subject.
    if (!view.passageAt(start) && isNextAct(view, start, verb.from)) return null;
    // The clause's own subject must open it, else its verb belongs to a relative clause of an object.
    if (!view.passageAt(start) && !OPENS_CLAUSE.test(view.lower(start))) {
      const own = subjectOf(view, verb);
      const loose = cue.forms.has('loose');
      if (!own || own.relative || (!loose && own.whole.from > start + leadLength(view, start))) return null;
    }
    const subject = subjectOf(view, group);
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
    if (!clause || clause.whole.from <= end) return -1;
    i = clause.whole.from;
    if (tokens[i - 1]?.tag === 'determiner') i--;
  }
  while (
    i < view.to &&
    (view.tokens[i]!.tag === 'adverb' ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(view.lower(i)))
  )
    i++;
  i = trimStart(view, i, view.to) === i || view.tokens[i]?.text === ',' ? i : -1;
  if (i < 0 || i >= view.to || view.tokens[i]!.text === ',' || view.tokens[i]!.text === ':') return -1;
  return i;
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

const OPENS_CLAUSE =
  /^(?:if|how|what|why|whether|who|where|when|there|it|he|she|they|we|i|you|although|because|even|as)$/;

/** "in Iowa, voters …": a phrase before the clause's subject, up to a comma. */
function leadLength(view: SentenceView, start: number): number {
  if (view.tokens[start]!.tag !== 'preposition' && view.tokens[start]!.tag !== 'subordinator') return 1;
  for (let i = start; i < Math.min(view.to, start + 15); i++)
    if (view.tokens[i]!.text === ',') return i - start + 2;
  return 1;
}
