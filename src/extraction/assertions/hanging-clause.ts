import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';
import { formTest } from '../language/form-test.ts';
import { isRelative } from './is-claim.ts';

/** Words that open a clause which tells when or on what condition. */
const CONDITION = formTest(/^(?:si|s'|quand|lorsque|lorsqu'|if|when|unless)$/);

/**
 * Accepts: a verb that stands in a clause of condition, time or description: its negative denies nothing.
 * Fires on: Quand il ne vaut rien on le jette. If nobody pays the gate stays shut. Un mot que personne n'ose dire.
 * Not on: Quand il pleut, rien ne bouge. If asked, nobody answers. Le quai que je connais ne cédera pas.
 */
export function hangs(view: SentenceView, from: number, main: VerbGroup): boolean {
  if (view.french && isRelative(view, main.from, from)) return true;
  let opener = -1;
  for (let i = main.from - 1; i >= from && main.from - i < FARTHEST; i--) {
    const { lower } = view.tokens[i]!;
    if (lower === ',') return false;
    if (CONDITION.of(view.tokens[i]!)) opener = i;
    // "à condition que chacun ne réclame pas"
    if (/^(?:que|qu')$/.test(lower) && view.lower(i - 1) === 'condition') return true;
  }
  if (opener < 0) return false;
  for (let i = from; i < opener; i++)
    if (!/^(?:mark|conjunction|adverb|interjection)$/.test(view.tokens[i]!.tag)) return false;
  return true;
}

/** Tokens between the word that opens a clause and its verb. */
const FARTHEST = 12;
