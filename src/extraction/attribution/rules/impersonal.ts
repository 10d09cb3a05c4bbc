import { agentAfter } from '../clause/agent-after.ts';
import { buildFrame } from '../clause/build-frame.ts';
import { contentEnd, spansOf } from '../clause/content.ts';
import { cueFor } from '../clause/sentence-view.ts';
import type { FrameRule } from '../rule.ts';
import { thatAfter } from './that-clause.ts';

/**
 * Accepts: a passive of saying without a person as subject; a named agent becomes the source, else the whole phrase.
 * Fires on: Il a été rapporté que des ponts ont sauté. It was announced by the firm that it closes.
 * Not on: Il a été entendu par le juge.
 */
export const impersonal: FrameRule = {
  id: 'impersonal',
  frame(occurrence, view) {
    const { group } = occurrence;
    const cue = group.passive ? cueFor(occurrence, 'that') : null;
    const before = view.lower(group.from - 1);
    if (!cue || !/^(?:il|it)$/.test(before)) return null;
    const that = thatAfter(view, occurrence);
    if (that < 0) return null;
    const agent = agentAfter(view, occurrence.end, that, that);
    return buildFrame(occurrence, view, {
      form: 'impersonal',
      cue,
      sources: [agent ? view.span(agent.from, agent.to) : view.span(group.from - 1, group.to)],
      content: spansOf(view, [that + 1, contentEnd(view, that + 1, occurrence)]),
      rule: this.id,
      confidence: 0.85,
    });
  },
};
