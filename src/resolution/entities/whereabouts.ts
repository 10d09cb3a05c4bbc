/** What articles say of where a place lies, and what sort of place it is. */
import type { ReferenceEntry } from '../../model/bodies.ts';
import { fold } from '../../model/fold.ts';
import { stateOf } from '../../model/states.ts';
import { countryOf } from './field.ts';
import { knownPlace } from './name-words.ts';

const PLACE_KINDS: Readonly<Record<string, string>> = {
  ville: 'city',
  city: 'city',
  town: 'city',
  commune: 'city',
  village: 'city',
  capitale: 'city',
  capital: 'city',
  port: 'city',
  prefecture: 'city',
  metropole: 'city',
  metropolis: 'city',
  province: 'region',
  region: 'region',
  departement: 'region',
  county: 'region',
  state: 'region',
  oblast: 'region',
  duche: 'country',
  country: 'country',
  pays: 'country',
  grandduche: 'country',
  river: 'river',
  fleuve: 'river',
  riviere: 'river',
  island: 'island',
  ile: 'island',
  lake: 'lake',
  lac: 'lake',
};

/** Kinds of place that a list's sorts of place cannot be. */
const OTHER_SORTS: Readonly<Record<NonNullable<ReferenceEntry['sort']>, readonly string[]>> = {
  towns: ['=river', '=lake', '=region', '=country'],
  regions: ['=city', '=river', '=lake'],
  nature: ['=city', '=region', '=country'],
};

/**
 * States among the words that describe a place as "@FR", places that a list knows as "#tuscany", kinds of place as
 * "=city", other names folded. A region also gives the state it lies in.
 */
export function whereabouts(name: string, descriptions: readonly string[]): string[] {
  const found = new Set<string>();
  const own = knownPlace(name)?.id;
  for (const description of descriptions) {
    const words = description.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
    const country = countryOf([description]);
    if (country) found.add(`@${country}`);
    for (let start = 0; start < words.length; start++) {
      const kind = PLACE_KINDS[fold(words[start]!).replace(/-/g, '')];
      if (kind) found.add(`=${kind}`);
      if (!/^(?:\p{L}['’])?\p{Lu}/u.test(words[start]!)) continue;
      for (let length = Math.min(3, words.length - start); length >= 1; length--) {
        const run = words
          .slice(start, start + length)
          .join(' ')
          .replace(/^[dl]['’]/, '');
        const place = knownPlace(run);
        if (place && place.id !== own) {
          found.add(`#${place.id}`);
          if (place.home) found.add(`@${place.home}`);
        } else if (length === 1 && !kind && !stateOf(run) && !place) found.add(fold(run));
        else continue;
        start += length - 1;
        break;
      }
    }
  }
  return [...found];
}

/** A list's place lies in another state than the article says, or is another sort of place. */
export function liesOutside(entry: ReferenceEntry, within: readonly string[]): boolean {
  const states = within.filter((value) => value.startsWith('@'));
  if (entry.home && states.length > 0 && !states.includes(`@${entry.home}`)) return true;
  const kinds = within.filter((value) => value.startsWith('='));
  const others = entry.sort ? OTHER_SORTS[entry.sort] : [];
  return kinds.length > 0 && kinds.every((kind) => others.includes(kind));
}

/** Said to be a town or a region of another state than the one whose name it bears. */
export function isAnotherPlace(country: string, within: readonly string[]): boolean {
  if (within.includes('=river') || within.includes('=lake')) return true;
  const states = within.filter((value) => value.startsWith('@'));
  if (states.length === 0 || states.includes(`@${country}`)) return false;
  if (within.includes('=country')) return false;
  return (
    within.some((value) => /^=(?:city|region|river|island|lake)$/.test(value)) ||
    within.some((value) => value.startsWith('#'))
  );
}

/** What is said of the one and of the other cannot be true of one place. */
export function liesElsewhere(left: readonly string[], right: readonly string[]): boolean {
  return ['=', '@', '#', ''].some((mark) => {
    const ofSort = (values: readonly string[]) =>
      // The last round is over all that is said of where it lies.
      values.filter((value) => (mark === '' ? !value.startsWith('=') : value.startsWith(mark)));
    const [a, b] = [ofSort(left), ofSort(right)];
    return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
  });
}
