import type { Feature } from '../../model/graph.ts';
import { type Profile, placeKey } from './profile.ts';
import { feature } from './weights.ts';

/** What two names of places have in common. A capital where it acts (country given) and as a city are two. */
export function comparePlaces(left: Profile, right: Profile): Feature[] | null {
  if (left.country !== '' && left.country === right.country)
    return [feature('state', 1, `${left.name} (${left.country})`, `${right.name} (${right.country})`)];
  if (left.country !== '' || right.country !== '') return null;
  const apart = liesElsewhere(left.within, right.within)
    ? [feature('elsewhere', 1, left.within.join(' '), right.within.join(' '))]
    : [];
  if (left.normal === right.normal) return [feature('same-name', 1, left.name, right.name), ...apart];
  if (placeKey(left.normal) === placeKey(right.normal) && left.normal.length >= 4)
    return [feature('romanised-place', 1, left.name, right.name), ...apart];
  return null;
}

export function placesConflict(left: Profile, right: Profile): boolean {
  return left.country !== right.country || liesElsewhere(left.within, right.within);
}

/** What is said of where they lie has nothing in common, or one is said to be a town and the other a province. */
export function liesElsewhere(left: readonly string[], right: readonly string[]): boolean {
  return [true, false].some((isKind) => {
    const ofSort = (values: readonly string[]) => values.filter((value) => value.startsWith('=') === isKind);
    const [a, b] = [ofSort(left), ofSort(right)];
    return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
  });
}
