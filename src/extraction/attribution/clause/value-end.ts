import { trimEnd } from './content.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { VerbGroup } from './verb-group.ts';

/** Tokens from the verb to "at", and from there to the figure. */
const LONGEST_THING = 14;
const LONGEST_LEAD = 4;

/** English: end of "the cost at about $4 billion" behind the verb; -1 where it gives nothing a figure. */
export function valueEnd(view: SentenceView, { to, lemma }: VerbGroup): number {
  // "has it at $4 billion"
  const had = lemma === 'have' && /^(?:it|him|her|them)$/.test(view.lower(to)) && view.lower(to + 1) === 'at';
  if (!had && !VALUES.test(lemma)) return -1;
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
