import type { ClaimProfile } from '../claim-profile.ts';

const ALL = /^(?:Tous les|Toutes les|All|Every) /;

/** "All trains" and "one train in three". */
export function areAllAndSome(a: ClaimProfile, b: ClaimProfile): boolean {
  const isShare = ({ figures }: ClaimProfile) =>
    figures.length === 1 && figures[0]!.unit === '%' && figures[0]!.value < 95;
  const isAll = ({ text, figures }: ClaimProfile) => figures.length === 0 && ALL.test(text);
  return (isAll(a) && isShare(b)) || (isAll(b) && isShare(a));
}
