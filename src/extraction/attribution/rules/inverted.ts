import { buildFrame } from '../clause/build-frame.ts';
import { contentEnd, contentStart, spansOf, trimEnd } from '../clause/content.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { isSomebody, spokenAt } from '../clause/spoken-at.ts';
import { viaAfter } from '../clause/via.ts';
import type { FrameRule } from '../rule.ts';
import { resumption } from './after.ts';

/**
 * Accepts: an inserted or closing cue whose subject is the pronoun hung on the verb.
 * Fires on: Le budget, a-t-elle dit, sera tenu.
 * Not on: A-t-il dit la vérité ?
 */
export const inverted: FrameRule = {
  id: 'inverted',
  frame(occurrence, view) {
    const { group } = occurrence;
    const cue =
      group.inverted >= 0 && group.kind === 'finite' ? cueFor(occurrence, 'after', 'that', 'object') : null;
    if (!cue) return null;
    const before = view.tokens[group.from - 1];
    const opens = group.from === view.from || /^[–—-]$/.test(before!.text);
    // At a sentence's start it is a question, unless a quotation has just closed.
    if (opens && view.tokens[view.to - 1]!.text === '?') return null;
    if (group.from > view.from && before!.tag !== 'punctuation' && before!.tag !== 'mark') return null;
    const start = contentStart(view, group.from, occurrence);
    const first = [start, trimEnd(view, start, group.from)] as const;
    const via = viaAfter(view, occurrence.end, view.to);
    const colon = view.lower(occurrence.end) === ':';
    const from = colon ? occurrence.end + 1 : nextPart(view, occurrence.end);
    const second = [from, from < view.to ? contentEnd(view, from, occurrence) : view.to] as const;
    const pronoun = view.tokens[group.inverted]!;
    const place = isSomebody(pronoun.lower) ? spokenAt(view, occurrence.end) : null;
    return buildFrame(occurrence, view, {
      form: second[1] > second[0] && first[1] > first[0] ? 'inserted' : 'after',
      cue,
      sources: [place ? view.span(place.from, place.to) : { start: pronoun.start, end: pronoun.end }],
      via: place ? [] : via,
      content: spansOf(view, first, second),
      rule: this.id,
      confidence: 0.95,
    });
  },
};

/** Where the statement goes on after the cue: at the next comma, over a phrase that tells when, where and to whom. */
function nextPart(view: SentenceView, end: number): number {
  for (let i = end; i < Math.min(view.to, end + 15); i++) {
    const { text, tag } = view.tokens[i]!;
    if (text === ',') {
      const from = resumption(view, i);
      return from < 0 ? view.to : from;
    }
    if (tag === 'mark' && view.passageAt(i + 1)) return i;
    if (tag === 'verb' || tag === 'auxiliary' || text === '.') break;
  }
  return view.to;
}
