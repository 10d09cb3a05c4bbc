import { areAntonyms, areConverse } from '../antonyms.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { areComplementary } from '../complementary.ts';
import { isListed } from '../light-words.ts';
import { type Overlap, opposer } from '../overlap.ts';
import { plainPredicate } from '../plain-predicate.ts';
import { readingsOf } from '../readings.ts';
import { weightOf } from './weight-of.ts';

/**
 * Two words that exclude each other where nothing else of weight tells the sentences apart. One of many things may be
 * opened and another closed.
 */
export function opposition(
  { share, onlyLeft, onlyRight }: Overlap,
  a: ClaimProfile,
  b: ClaimProfile,
): { readonly reason: string; readonly complementary: boolean } | null {
  const opposed = opposer(a, b);
  for (const left of onlyLeft)
    for (const right of onlyRight) {
      if (!opposed(left, right)) continue;
      if (areConverse(a.predicate, b.predicate) && !areAntonyms(a.predicate, b.predicate)) continue;
      const others = [...besides(onlyLeft, left, a, b), ...besides(onlyRight, right, b, a)];
      // A detail that one of them adds does not take the contradiction back, unless it says of what part or place it holds.
      const isDetail = (word: string) =>
        !/^[@*]/.test(word) && !a.subjectWords.includes(word) && !b.subjectWords.includes(word);
      if (others.length > 1 || !others.every(isDetail)) continue;
      if (share === 0 && a.subject !== b.subject) continue;
      if (areTwoObjects(a, left, b, right)) continue;
      if (isOneOfMany(a, left) || isOneOfMany(b, right) || (isCounted(a) && isCounted(b))) continue;
      const complementary = readingsOf(a, left).names.some((one) =>
        readingsOf(b, right).names.some((other) => areComplementary(one, other)),
      );
      return { reason: `${left} and ${right}`, complementary };
    }
  return null;
}

/** Words of weight beside one; who does it has none where the other sentence leaves that open. */
function besides(
  words: readonly string[],
  one: string,
  own: ClaimProfile,
  other: ClaimProfile,
): readonly string[] {
  return words.filter(
    (word) =>
      word !== one &&
      weightOf([word], own, other) > 0 &&
      !(other.subject === '' && own.subjectWords.includes(word)),
  );
}

/** Who banned exports may ban imports too; who reported a profit reported no loss. */
function areTwoObjects(a: ClaimProfile, left: string, b: ClaimProfile, right: string): boolean {
  const [verb, other] = [a.predicate, b.predicate].map(plainPredicate);
  if (!a.objectWords.includes(left) || !b.objectWords.includes(right)) return false;
  return verb !== '' && verb === other && verb !== 'be' && verb !== 'say' && !isListed('support', verb!);
}

/** "A branch" was opened, and another closed; "a success" and "a failure" are said of one thing. */
function isOneOfMany({ indefinite, objectWords }: ClaimProfile, word: string): boolean {
  // An idiom has its object within.
  return indefinite && !objectWords.includes(word) && !word.startsWith('idiom:');
}

/** "Two climbers" are others than two more. */
function isCounted({ figures }: ClaimProfile): boolean {
  return figures.some(({ unit }) => unit !== '' && unit !== '%' && !/^[A-Z]{3}$/.test(unit));
}
