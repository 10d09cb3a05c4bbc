import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { subjectOf } from '../attribution/clause/subject.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';
import { formTest } from '../language/form-test.ts';
import { mainVerb } from './is-claim.ts';

/** A clause under "je pense que", "I don't believe (that)". */
export interface Opinion {
  /** The verb of opinion. */
  readonly verb: VerbGroup;
  /** First token of what is thought. */
  readonly clause: number;
  /** "Il est faux que": the clause is what is not so. */
  readonly denies: boolean;
}

const OPINIONS = /^(?:penser|croire|estimer|trouver|considérer|think|believe|feel|guess|suppose)$/;
/** "je", "nous", "I", "we": the speaker. */
export const FIRST_PERSON = formTest(/^(?:je|j'|nous|i|we)$/);

/** The opinion that opens a range of tokens; null where it opens with none. */
export function opinionIn(view: SentenceView, from: number, end: number): Opinion | null {
  const verb = mainVerb(view, from, end);
  const truth = verb && verb.from - from <= 3 ? truthAt(view, verb) : null;
  if (truth) return truth;
  if (!verb || verb.from - from > 4 || !view.is(verb.from - 1, FIRST_PERSON) || !OPINIONS.test(verb.lemma))
    return null;
  if (/^(?:que|qu'|that)$/.test(view.lower(verb.to))) return { verb, clause: verb.to + 1, denies: false };
  if (view.french) return null;
  const next = view.groups.find(
    (group) => group.kind === 'finite' && group.from > verb.to && group.to <= end,
  );
  const own = next && subjectOf(view, next);
  return own && own.range.from === verb.to ? { verb, clause: verb.to, denies: false } : null;
}

/** "Il n'est pas vrai que", "it is not true that", "il est faux que": whether what follows is so. */
function truthAt(view: SentenceView, verb: VerbGroup): Opinion | null {
  if (!/^(?:être|be)$/.test(verb.lemma) || !/^(?:il|it)$/.test(view.lower(verb.from - 1))) return null;
  const word = view.lower(verb.to);
  const denies = FALSE.test(word);
  // "It is true that P" only grants it.
  if (!(denies || (verb.negated && TRUE.test(word)))) return null;
  if (!/^(?:que|qu'|that)$/.test(view.lower(verb.to + 1))) return null;
  return { verb, clause: verb.to + 2, denies };
}

const TRUE = /^(?:vrai|exact|true|correct|accurate)$/;
const FALSE = /^(?:faux|inexact|false|untrue|incorrect)$/;
