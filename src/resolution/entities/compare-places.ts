import type { Feature } from '../../model/graph.ts';
import { type Profile, placeKey } from './profile.ts';
import { feature } from './weights.ts';

/** What two names of places have in common. A capital where it acts (country given) and as a city are two. */
export function comparePlaces(left: Profile, right: Profile): Feature[] | null {
  if (left.country !== '' && left.country === right.country)
    return [feature('state', 1, `${left.name} (${left.country})`, `${right.name} (${right.country})`)];
  if (left.country !== '' || right.country !== '') return null;
  if (left.normal === right.normal) return [feature('same-name', 1, left.name, right.name)];
  if (placeKey(left.normal) === placeKey(right.normal) && left.normal.length >= 4)
    return [feature('romanised-place', 1, left.name, right.name)];
  return null;
}

export function placesConflict(left: Profile, right: Profile): boolean {
  return left.country !== right.country;
}
