import type { Feature } from '../../model/graph.ts';
import { placeStem } from './place-words.ts';
import { type Profile, placeKey } from './profile.ts';
import { feature } from './weights.ts';
import { liesElsewhere } from './whereabouts.ts';

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
  // A list knows both, and holds them to be two.
  if (left.reference !== '' && right.reference !== '') return null;
  if (left.words.length > 0 && left.words.join(' ') === right.words.join(' '))
    return [feature('same-words', 1, left.words.join(' '), right.words.join(' ')), ...apart];
  if (!/[\s-]/.test(left.normal) && placeStem(left.normal) === placeStem(right.normal))
    return [feature('romanised-place', 0.96, left.name, right.name), ...apart];
  return null;
}

export function placesConflict(left: Profile, right: Profile): boolean {
  return left.country !== right.country || liesElsewhere(left.within, right.within);
}
