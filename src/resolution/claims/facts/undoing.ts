import type { ClaimProfile } from '../claim-profile.ts';
import { readingsOf } from '../readings.ts';
import { weightOf } from './weight-of.ts';

export function undoing(
  only: readonly string[],
  own: ClaimProfile,
  otherOnly: readonly string[],
  other: ClaimProfile,
): string {
  if (weightOf(otherOnly, other, own) > 0) return '';
  const found = only.filter((word) => readingsOf(own, word).isUndoing);
  return found.length === 1 && weightOf(only, own, other) <= 1 ? found[0]! : '';
}
