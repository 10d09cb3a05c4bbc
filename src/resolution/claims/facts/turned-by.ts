import type { ClaimProfile } from '../claim-profile.ts';
import type { Match } from '../overlap.ts';
import { turned } from '../turning-words.ts';
import type { Facts } from './facts.ts';

/** "The train is cheaper than the plane" is told by "the plane is more expensive": an even number of turns. */
export function turnedBy(
  a: ClaimProfile,
  b: ClaimProfile,
  opposed: boolean,
  alone: number,
  match: Match,
): Facts['turned'] {
  const pair = turned(a.turns, b.turns);
  const meets = (left: readonly string[], right: readonly string[]) =>
    left.some((word) => right.some((other) => match(word, other)));
  const flipped =
    a.than.length > 0 &&
    b.than.length > 0 &&
    !meets(a.than, b.than) &&
    meets(a.than, b.subjectWords) &&
    meets(a.subjectWords, b.than);
  if (!pair && !flipped) return 'no';
  if (alone > (opposed ? 2 : 0)) return 'no';
  // "For" against "oppose" is no comparison: only degrees turn twice.
  if (opposed && !flipped && pair && pair[0] !== 'more' && pair[0] !== 'less') return 'no';
  const turns = (pair ? 1 : 0) + (flipped ? 1 : 0) + (opposed ? 1 : 0);
  return turns % 2 === 0 ? 'same' : 'contrary';
}
