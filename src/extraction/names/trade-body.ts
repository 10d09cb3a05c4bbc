import { formTest } from '../language/form-test.ts';
import { gazetteerPhrase } from './gazetteer-phrase.ts';
import type { Reading } from './reading.ts';

const HEAD = formTest(
  /^(?:association|fédération|confédération|syndicat|union|ordre|chambre|coopérative|collectif|réseau|comité|amicale|interprofession|mutuelle)$/,
);
/** Words between the trade and its place. */
const MOST = 5;

/**
 * End of a body in small letters that is named by whom it joins and where, or 0.
 * Fires on: "le syndicat des opticiens de Belgique", "la fédération des bouchers et charcutiers du Jura".
 * Not on: "le syndicat des voisins de Paul", "des associations de parents de Blois", "l'ordre des choses".
 */
export function tradeBody(reading: Reading, i: number, end: number): number {
  const { tokens, infos } = reading;
  if (!HEAD.of(tokens[i]!) || tokens[i + 1]?.lower !== 'des') return 0;
  if (!/^(?:le|la|l'|du|au)$/.test(tokens[i - 1]?.lower ?? '')) return 0;
  if (tokens[i + 2]?.tag !== 'noun' || !/[sx]$/.test(tokens[i + 2]!.lower)) return 0;
  for (let k = i + 2; k + 1 < end && k < i + 2 + MOST; k++) {
    const { tag, lower, capital } = tokens[k]!;
    if (capital) return 0;
    if (!/^(?:de|du|d')$/.test(lower)) {
      if (!/^(?:noun|adjective)$/.test(tag) && lower !== 'et') return 0;
      continue;
    }
    const first = /^(?:la|l')$/.test(tokens[k + 1]!.lower) ? k + 2 : k + 1;
    if (first >= end || !tokens[first]!.capital) continue;
    const place = infos[first]!.opensGazetteer ? gazetteerPhrase(reading, first, end) : null;
    return place && place.entry.kind !== 'organization' && !infos[first]!.firstName ? place.to : 0;
  }
  return 0;
}
