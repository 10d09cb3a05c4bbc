import { formTest } from '../../language/form-test.ts';
import { buildFrame } from '../clause/build-frame.ts';
import { spansOf } from '../clause/content.ts';
import { membersOf, phraseFrom, type Range, TIME_WORDS } from '../clause/noun-phrase.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: the passive of a verb of announcing, confirming or denying, with who does so behind "par" or "by".
 * Fires on: La mort du chef a été confirmée par l'armée. Ce chiffre est contesté par la mairie. The move was announced by the club.
 * Not on: La mort du chef a été confirmée mardi. La digue a été confortée par l'armée.
 */
export const agent: FrameRule = {
  id: 'agent',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    const cue = group.passive && group.kind === 'finite' && !group.negated ? cueFor(occurrence, 'by') : null;
    if (!cue) return null;
    const by = announcerAfter(view, end);
    const subject = by && subjectOf(view, group);
    if (!by || !subject || subject.relative) return null;
    const { from, to } = subject.range;
    const head = view.tokens.slice(from, to).find(({ tag }) => tag === 'noun');
    // "L'information est confirmée par X": whose words follow, without saying what.
    const empty = !head || PRONOUN.test(view.lower(from)) || cue.except?.has(head.lemma);
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: membersOf(view, by).map((member) => view.span(member.from, member.to)),
      content: empty ? [] : spansOf(view, [clauseStart(view, from), to]),
      rule: this.id,
      confidence: 0.75,
    });
  },
};

/** "That the keeper was bribed is denied by the club": the whole clause is the subject. */
function clauseStart(view: SentenceView, from: number): number {
  const opens =
    view.is(view.from, CLAUSE) && view.groups.some(({ kind, to }) => kind === 'finite' && to <= from);
  return opens ? view.from : from;
}

const CLAUSE = formTest(/^(?:that|que|qu')$/);
const PRONOUN = /^(?:il|elle|ils|elles|on|cela|ça|it|he|she|they|this|that)$/;
/** Tokens between verb and agent: days, adverbs, a place. */
const FARTHEST = 8;

/** Stricter than `agentAfter`: nothing of another clause between, and no time ("by Monday"). */
function announcerAfter(view: SentenceView, end: number): Range | null {
  const link = view.french ? 'par' : 'by';
  for (let i = end; i < Math.min(view.to, end + FARTHEST); i++) {
    const { lower, tag } = view.tokens[i]!;
    if (lower === link) {
      const phrase = phraseFrom(view, i + 1);
      return phrase && !TIME_WORDS.has(view.lower(phrase.from)) ? phrase : null;
    }
    if (/^(?:verb|auxiliary|punctuation|mark|subordinator|conjunction|infinitive)$/.test(tag)) return null;
  }
  return null;
}
