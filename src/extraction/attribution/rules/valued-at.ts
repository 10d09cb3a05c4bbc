import type { Frame } from '../../parts.ts';
import { sourceSpans } from '../clause/build-frame.ts';
import { spansOf } from '../clause/content.ts';
import { subjectOf } from '../clause/subject.ts';
import { valueEnd } from '../clause/value-end.ts';
import type { SentenceRule } from '../rule.ts';

/**
 * Accepts: English: a body, a writing or a person that gives something a figure: put, peg, place, value N at a number.
 * Fires on: Analysts at Bracken put the cost of the storm at $4 billion. One list pegs his wealth at $2 billion.
 * Not on: He put the lamp at one end.
 */
export const valuedAt: SentenceRule = {
  id: 'valued-at',
  frames(view): Frame[] {
    if (view.french) return [];
    return view.groups.flatMap((group) => {
      if (group.passive || !/^(?:finite|gerund)$/.test(group.kind)) return [];
      const end = valueEnd(view, group);
      const subject = end > 0 ? subjectOf(view, group) : null;
      if (!subject || subject.relative) return [];
      const { start, end: cueEnd } = view.tokens[group.head]!;
      return [
        {
          form: 'object',
          cue: { start, end: cueEnd },
          lemma: group.lemma,
          sense: 'say',
          negated: group.negated,
          conditional: group.conditional,
          sources: sourceSpans(view, subject),
          via: [],
          content: spansOf(view, [group.to, end]),
          sentence: view.index,
          rule: this.id,
          confidence: 0.8,
        } satisfies Frame,
      ];
    });
  },
};
