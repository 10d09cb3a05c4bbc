import type { Analysis } from '../../parts.ts';
import { type Passage, PassageView } from './passage-view.ts';
import { betweenNames } from './rules/between-names.ts';
import { charge } from './rules/charge.ts';
import { colonBefore } from './rules/colon-before.ts';
import { commaInside } from './rules/comma-inside.ts';
import { continuedParagraph } from './rules/continued-paragraph.ts';
import { crosshead } from './rules/crosshead.ts';
import { explainedTerm } from './rules/explained-term.ts';
import { headlineCited } from './rules/headline-cited.ts';
import { inHeading } from './rules/in-heading.ts';
import { listedInBrackets } from './rules/listed-in-brackets.ts';
import { longStretch } from './rules/long-stretch.ts';
import { motto } from './rules/motto.ts';
import { namedBefore } from './rules/named-before.ts';
import { oneWord } from './rules/one-word.ts';
import { sentence } from './rules/sentence.ts';
import { spokenTurn } from './rules/spoken-turn.ts';
import { titleCase } from './rules/title-case.ts';
import type { UtteranceRule } from './utterance-rule.ts';

/** In order; the first that decides wins. */
const UTTERANCE_RULES: readonly UtteranceRule[] = [
  spokenTurn,
  // What belongs to a longer utterance is one, even a single word of it.
  continuedParagraph,
  oneWord,
  // A headline is no part of the text.
  inHeading,
  // Names and titles first: they may read like sentences.
  namedBefore,
  headlineCited,
  // Before the colon that would make it speech.
  motto,
  listedInBrackets,
  betweenNames,
  charge,
  explainedTerm,
  crosshead,
  // The layout of speech outweighs capitals within it.
  colonBefore,
  titleCase,
  commaInside,
  sentence,
  longStretch,
];

/** No rule decided: only an attribution in its own sentence makes a fragment a quotation. */
export const FRAGMENT = 'fragment';

export interface UtteranceDecision {
  readonly utterance: boolean;
  /** Id of the rule that decided, or `FRAGMENT` when none did. */
  readonly rule: string;
}

export function decideUtterance(analysis: Analysis, passage: Passage): UtteranceDecision {
  const view = new PassageView(analysis, passage);
  for (const rule of UTTERANCE_RULES) {
    const decision = rule.decide(view);
    if (decision !== null) return { utterance: decision, rule: rule.id };
  }
  return { utterance: false, rule: FRAGMENT };
}
