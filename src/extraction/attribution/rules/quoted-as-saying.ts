import type { Span } from '../../../model/span.ts';
import { buildFrame } from '../clause/build-frame.ts';
import { contentEnd, hasFiniteVerb, spansOf } from '../clause/content.ts';
import { phraseFrom } from '../clause/noun-phrase.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { FrameRule } from '../rule.ts';
import { thatAfter } from './that-clause.ts';

/**
 * Accepts: English words of a source that somebody else quotes; the one who quotes goes between.
 * Fires on: The Courier quoted a witness as saying that the boat left. The minister was quoted as saying he would go.
 * Not on: He was known as saying little.
 */
export const quotedAsSaying: FrameRule = {
  id: 'quoted-as-saying',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    if (view.french || group.kind !== 'gerund' || view.lower(group.from - 1) !== 'as') return null;
    const cue = cueFor(occurrence, 'that', 'bare', 'colon');
    const quoting = cue && view.groups.findLast(({ to }) => to < group.from);
    if (!cue || !quoting || !/^(?:quote|cite)$/.test(quoting.lemma)) return null;
    const parties = partiesOf(view, quoting, group.from - 1);
    if (!parties) return null;
    const that = thatAfter(view, occurrence);
    const start = that < 0 ? clauseStart(view, end) : that + 1;
    const to = contentEnd(view, start, occurrence);
    if (
      to <= start ||
      !(hasFiniteVerb(view, start, to) || view.passageAt(start) || view.passageAt(start + 1))
    )
      return null;
    return buildFrame(occurrence, view, {
      form: 'that-clause',
      cue,
      ...parties,
      content: spansOf(view, [start, to]),
      rule: this.id,
      confidence: 0.9,
    });
  },
};

/** Who is quoted and who quotes; a passive names only the first. */
function partiesOf(
  view: SentenceView,
  quoting: VerbGroup,
  as: number,
): { sources: Span[]; via: Span[] } | null {
  const subject = subjectOf(view, quoting)?.range;
  const words = subject ? [view.span(subject.from, subject.to)] : [];
  if (quoting.passive) return subject ? { sources: words, via: [] } : null;
  const quoted = phraseFrom(view, quoting.to, as);
  return quoted && quoted.to <= as ? { sources: [view.span(quoted.from, quoted.to)], via: words } : null;
}

function clauseStart(view: SentenceView, end: number): number {
  let i = end;
  while (i < view.to && /^[:,]$/.test(view.lower(i))) i++;
  return i;
}
