import type { Frame } from '../../parts.ts';
import { sourceSpans } from '../clause/build-frame.ts';
import { spansOf, trimEnd } from '../clause/content.ts';
import { phraseFrom } from '../clause/noun-phrase.ts';
import type { SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { SentenceRule } from '../rule.ts';

/** Tokens from the verb to "at", and from there to the figure. */
const LONGEST_THING = 14;
const LONGEST_LEAD = 4;

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
      if (!VALUES.test(group.lemma) || group.passive || !/^(?:finite|gerund)$/.test(group.kind)) return [];
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

/** End of "the cost at about $4 billion" behind the verb; -1 where no figure stands there. */
export function valueEnd(view: SentenceView, { to }: VerbGroup): number {
  for (let i = to + 1; i < Math.min(view.to - 1, to + LONGEST_THING); i++) {
    const { tag, text } = view.tokens[i]!;
    if (/^(?:verb|auxiliary|subordinator|mark)$/.test(tag) || /^[,;:]$/.test(text)) return -1;
    if (view.lower(i) !== 'at') continue;
    for (let figure = i + 1; figure < Math.min(view.to, i + 1 + LONGEST_LEAD); figure++) {
      const { tag: kind, text: written } = view.tokens[figure]!;
      if (!FIGURE.test(written) && !(kind === 'number' && NUMBER.test(view.lower(figure)))) {
        if (!LEADS.test(view.lower(figure)) && !/^[$€£]$/.test(written)) break;
        continue;
      }
      const phrase = phraseFrom(view, figure);
      return trimEnd(view, to, Math.max(figure + 1, phrase?.to ?? 0));
    }
  }
  return -1;
}

const VALUES = /^(?:put|peg|place|value|estimate|price|assess|reckon)$/;
const FIGURE = /^[$€£]?\d/;
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half)$/;
const LEADS =
  /^(?:about|around|roughly|nearly|almost|some|over|under|just|more|less|than|up|to|between|an?|least|most|at|us)$/;
