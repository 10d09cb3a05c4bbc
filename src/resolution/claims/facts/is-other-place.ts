import type { ClaimProfile } from '../claim-profile.ts';
import type { Overlap } from '../overlap.ts';

/** A place behind its preposition; only what is held or born is in one place. */
const IN_PLACE =
  /(?<!\p{L})(?:née?s? |born |aur(?:a|ont) lieu |a eu lieu |ont eu lieu |se tiendr(?:a|ont) |s['’]est tenue? |tak(?:e|es|en) place |took place |held )(?:[^,;]{0,30} )?(?:à|au|en|in|at) \p{Lu}/u;

export function isOtherPlace(a: ClaimProfile, b: ClaimProfile, { onlyLeft, onlyRight }: Overlap): boolean {
  if (onlyLeft.length !== 1 || onlyRight.length !== 1 || a.indefinite || b.indefinite) return false;
  const [left, right] = [onlyLeft[0]!, onlyRight[0]!];
  // A state and a town of it may both be told.
  if (left[0] !== right[0] || !/^[@*]/.test(left)) return false;
  if ([a, b].some(({ subjectWords }) => subjectWords.includes(left) || subjectWords.includes(right)))
    return false;
  return IN_PLACE.test(a.text) && IN_PLACE.test(b.text);
}
