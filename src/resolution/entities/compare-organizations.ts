import type { Feature } from '../../model/graph.ts';
import { bareFirm, firmWords, initialsOf, sameLexically } from './organization-words.ts';
import { acronymKey, type Profile } from './profile.ts';
import { feature } from './weights.ts';

/** What two names of organizations have in common. Null when they have nothing to do with each other. */
export function compareOrganizations(left: Profile, right: Profile): Feature[] | null {
  const features = nameFeatures(left, right);
  if (!features) return null;
  if (countriesApart(left, right)) features.push(feature('other-country', 1, left.country, right.country));
  else if (officesApart(left, right))
    features.push(feature('incompatible-countries', 1, left.officeCountry, right.officeCountry));
  return features;
}

export function organizationsConflict(left: Profile, right: Profile): boolean {
  if (countriesApart(left, right)) return true;
  // "FDA", an American agency and a British union: letters say little.
  if (left.isAcronym && left.normal === right.normal && left.reference === '' && officesApart(left, right))
    return true;
  // One acronym, two expansions: two organizations.
  return (
    left.acronym !== '' && left.acronym === right.acronym && left.words.join(' ') !== right.words.join(' ')
  );
}

function officesApart(left: Profile, right: Profile): boolean {
  return (
    left.officeCountry !== '' && right.officeCountry !== '' && left.officeCountry !== right.officeCountry
  );
}

function countriesApart(left: Profile, right: Profile): boolean {
  return left.country !== '' && right.country !== '' && left.country !== right.country;
}

function nameFeatures(left: Profile, right: Profile): Feature[] | null {
  if (left.normal === right.normal) return [feature('same-name', 1, left.name, right.name)];
  if (left.words.length > 0 && left.words.join(' ') === right.words.join(' '))
    return [
      feature('same-words', left.words.length > 1 ? 1 : 0.96, left.words.join(' '), right.words.join(' ')),
    ];
  if (left.plain !== '' && left.plain === right.plain && sameLexically(left.lexical, right.lexical))
    return [feature('same-words', 0.97, left.words.join(' '), right.words.join(' '))];
  const [firm, other] = [firmWords(left.words), firmWords(right.words)];
  if (firm.length > 1 && firm.join(' ') === other.join(' '))
    return [feature('same-words', 0.95, left.words.join(' '), right.words.join(' '))];
  for (const [short, long] of [
    [left, right],
    [right, left],
  ] as const) {
    const trade = bareFirm(long.words);
    if (
      trade &&
      short.words.length === 1 &&
      short.words[0] === trade.name &&
      agreeingTrade(trade.trades, short, long)
    )
      return [feature('same-words', 0.95, left.words.join(' '), right.words.join(' '))];
    if (short.isAcronym && long.acronym !== '' && acronymKey(short.normal) === long.acronym)
      return [feature('acronym', 1, left.name, right.name)];
    if (short.isAcronym && long.acronym === '' && initialsOf(long.normal).includes(acronymKey(short.normal)))
      return [feature('initials', 1, left.name, right.name)];
  }
  if (left.acronym !== '' && left.acronym === right.acronym)
    return [feature('acronym', 0.8, left.name, right.name)];
  return null;
}

/** The article calls the firm by the trade that its full name has: "Nervia", the laboratory; or says the same of both. */
function agreeingTrade(trades: readonly string[], short: Profile, long: Profile): boolean {
  return short.trades.some((trade) => trades.includes(trade) || long.trades.includes(trade));
}
