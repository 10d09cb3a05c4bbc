import type { Language } from '../../../model/language.ts';
import type { Token } from '../../parts.ts';
import { findEnglishVerbGroups } from './english-verb-groups.ts';
import { findFrenchVerbGroups } from './french-verb-groups.ts';

/** One verb with all that belongs to it: "n'a pas encore voulu confirmer", "is said to have been killed". */
export interface VerbGroup {
  /** Token range: first index, index after the last. */
  readonly from: number;
  readonly to: number;
  /** Token that carries the meaning. */
  readonly head: number;
  readonly lemma: string;
  /** What form the whole has: a finite verb makes a clause. */
  readonly kind: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly negated: boolean;
  /** "aurait livré", "would have". */
  readonly conditional: boolean;
  readonly future: boolean;
  readonly passive: boolean;
  /** "s'est félicité". */
  readonly reflexive: boolean;
  /** Compound or simple past. */
  readonly perfect: boolean;
  /** Verb between subject and head: "refuse de dire" has "refuser", "will say" has "will". */
  readonly modal: string | null;
  /** Index of an inverted pronoun ("-t-il"), or -1. */
  readonly inverted: number;
  /** Imperative or bare form without subject is told by the clause around it. */
  readonly first: boolean;
}

const FINDERS = { fr: findFrenchVerbGroups, en: findEnglishVerbGroups };

/** The verb groups of a token range (a sentence), in order, not overlapping. */
export function findVerbGroups(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): VerbGroup[] {
  return FINDERS[language](tokens, from, to);
}
