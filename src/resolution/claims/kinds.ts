/** What one sentence says more generally than the other: "drone" and "weapon", "the ferry" and "the vessel". */
import { isBroader } from '../../model/broader.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { isListed } from './light-words.ts';
import type { Overlap } from './overlap.ts';
import { readingsOf } from './readings.ts';

export interface Kinds {
  /** Words that stay alone on either side. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  /** "drone is a kind of weapon", where the left (right) says the kind; "" where it says none. */
  readonly left: string;
  readonly right: string;
}

/** Pairs each lone word with one of the other side that is a kind of it, or that it is a kind of. */
export function kindsOf({ share, onlyLeft, onlyRight }: Overlap, a: ClaimProfile, b: ClaimProfile): Kinds {
  if (share === 0 || onlyLeft.length === 0 || onlyRight.length === 0)
    return { onlyLeft, onlyRight, left: '', right: '' };
  const open = [...onlyRight];
  const kinds = { left: '', right: '' };
  const alone = onlyLeft.filter((left) => {
    for (const right of open) {
      const kind = isKindOf(left, a, right) ? 'left' : isKindOf(right, b, left) ? 'right' : null;
      if (!kind) continue;
      const [general, owner] = kind === 'left' ? [right, b] : [left, a];
      // "Le navire" where the other says "le ferry" is that ferry; "un navire" may be any.
      if (!owner.definite.has(general) || !isListed('pointing', general))
        kinds[kind] = kind === 'left' ? `${left} is a kind of ${right}` : `${right} is a kind of ${left}`;
      open.splice(open.indexOf(right), 1);
      return false;
    }
    return true;
  });
  return { onlyLeft: alone, onlyRight: open, ...kinds };
}

/** Readings of the narrower word that count: its usual ones. */
const USUAL = 2;

function isKindOf(narrow: string, a: ClaimProfile, broad: string): boolean {
  const { senses } = readingsOf(a, narrow);
  for (let index = 0; index < USUAL && index < senses.length; index++)
    if (isBroader(broad, senses[index]!)) return true;
  return false;
}
