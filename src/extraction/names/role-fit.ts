import type { Description } from './find-descriptions.ts';
import { type Phrase, stemOf } from './phrase-at.ts';
import { sameRole } from './same-role.ts';

/** How what is told of somebody goes with words that do not name them. */
export type RoleFit =
  | 'whole' // the same role, all its complements
  | 'bare' // the same role, nothing else said
  | 'part' // the same role, or a kindred one, in part
  | 'contrary' // the same role, other complements
  | 'group' // another role of the same group
  | 'other' // other roles
  | 'noun' // a noun that is told of them though no role
  | 'told' // a noun; other roles are told of them
  | 'untold'; // nothing is told of them

const WHOLE = 3;
const BARE = 2;

export function roleFit(phrase: Phrase, own: readonly Description[]): RoleFit {
  if (own.length === 0) return 'untold';
  const { description, stem } = phrase;
  if (!description)
    return own.some(({ role, words }) => stemOf(role.lemma) === stem || words.has(stem)) ? 'noun' : 'told';
  const best = Math.max(...own.map((known) => sameRole(description, known)));
  if (best >= WHOLE) return 'whole';
  if (best >= BARE) return 'bare';
  if (best > 0) return 'part';
  const { lemma, group } = description.role;
  if (own.some(({ role }) => role.lemma === lemma)) return 'contrary';
  return own.some(({ role }) => role.group === group) ? 'group' : 'other';
}
