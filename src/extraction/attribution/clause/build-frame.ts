import type { Span } from '../../../model/span.ts';
import type { Frame, FrameForm } from '../../parts.ts';
import type { Cue } from '../cues.ts';
import { membersOf } from './noun-phrase.ts';
import type { Occurrence, SentenceView } from './sentence-view.ts';
import type { Subject } from './subject.ts';

interface Parts {
  readonly form: FrameForm;
  readonly cue: Cue;
  readonly sources: readonly Span[];
  readonly via?: readonly Span[];
  readonly content: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

/** Frame of a verb of saying: cue span, lemma, negation and mood come from its verb group. */
export function buildFrame(occurrence: Occurrence, view: SentenceView, parts: Parts): Frame {
  const { group, end } = occurrence;
  const { cue, form, sources, via = [], content, rule, confidence } = parts;
  return {
    form,
    cue: view.span(group.from, Math.max(end, group.to)),
    lemma: [cue.only === 'reflexive' ? `se ${group.lemma}` : group.lemma, ...cue.rest].join(' '),
    sense: cue.sense,
    negated: group.negated && !cue.rest.includes('not'),
    conditional: group.conditional,
    sources,
    via,
    content,
    sentence: view.index,
    rule,
    confidence,
  };
}

/** The words of a subject, joint subjects one each. */
export function sourceSpans(view: SentenceView, subject: Subject | null): Span[] {
  if (!subject) return [];
  return membersOf(view, subject.range).map(({ from, to }) =>
    // "whose page says", "which some farmers say": the relative word is none of the name.
    view.span(
      !view.french && to - from > 1 && /^(?:whose|which)$/.test(view.lower(from)) ? from + 1 : from,
      to,
    ),
  );
}
