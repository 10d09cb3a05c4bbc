import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';

/**
 * Accepts: French clauses whose opening shows without a noun for a subject.
 * Fires on: A, mais ça a permis B. A, et puis est arrivée B. A mais n'avait pas été fait. A, ils avaient B.
 * Not on: Si tu pars, je reste. Il est venu et est reparti.
 * Returns the index where the clause of a verb begins, or -1.
 */
export function openerOfClause(
  view: SentenceView,
  group: VerbGroup,
  floor: number,
  reported: boolean,
): number {
  if (!view.french || group.inverted >= 0) return -1;
  let before = group.from - 1;
  const pronoun = PRONOUN.test(view.lower(before));
  if (pronoun) before--;
  const conjunction = linkBefore(view, before, floor, pronoun);
  if (conjunction > floor) {
    let start = conjunction;
    while (start > floor && view.tokens[start - 1]!.text === ',') start--;
    return start;
  }
  // "Ils sont partis, ils avaient attendu": two clauses side by side, none under the other.
  if (reported || !pronoun || view.lower(before) !== ',' || before <= floor) return -1;
  // "ce n'est pas A, c'est B", "on ferme une porte, il y en a dix": the second completes the first.
  if (/^(?:c'|ce|ça|cela)$/.test(view.lower(before + 1)) || view.tokens[group.head]!.lemma === 'avoir')
    return -1;
  return isUnder(view, floor, before) ? -1 : before;
}

const PRONOUN = /^(?:ça|cela|c'|ce|on|il|elle|ils|elles|je|j'|nous|vous|tu)$/;

/** Index of the conjunction that joins the clause to the one before, adverbs between left out; -1 where there is none. */
function linkBefore(view: SentenceView, at: number, floor: number, pronoun: boolean): number {
  let i = at;
  while (i > floor && view.tokens[i]!.tag === 'adverb') i--;
  const lower = view.lower(i);
  if (lower === 'puis' && view.lower(i - 1) === 'et') return i - 1;
  if (lower === 'mais') return i;
  if (/^(?:ça|cela|c'|ce|on)$/.test(view.lower(at + 1)) && pronoun && lower === 'et') return i;
  return -1;
}

/** The clause before holds one that goes with what follows: a condition, a time, "ce qu'on annonce, c'est …". */
function isUnder(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lower } = view.tokens[i]!;
    if (tag === 'subordinator' || UNDER.test(lower)) return true;
  }
  return false;
}

const UNDER = /^(?:si|s'|quand|lorsque|puisque|comme|tant|où|que|qu')$/;
