import { formTest } from '../language/form-test.ts';
import { isAboutMatches } from './about-matches.ts';
import { isAdjectiveOfPlace } from './adjective-of-place.ts';
import type { Clusters } from './clusters.ts';

/** Clubs of one article whose adjectives are compared; keeps hostile text linear. */
const MOST_CLUBS = 20;

/** "Boulogne" of "US Boulogne", "les Huskies" of "Huskies de Rouyn": in reports on matches the town or the nickname alone. */
export function mergeClubs(clusters: Clusters): void {
  if (!isAboutMatches(clusters.reading)) return;
  const byWord = new Map<string, number[]>();
  const clubs: number[] = [];
  const organizations = clusters.ofKind('organization');
  for (const c of organizations) {
    const { words, pieces } = clusters.all[c]!;
    if (words.length < 2 || words.length > 4 || !isClub(clusters, pieces)) continue;
    if (clubs.length < MOST_CLUBS) clubs.push(c);
    for (const word of new Set([words[0]!, words.at(-1)!]))
      byWord.set(word, [...(byWord.get(word) ?? []), c]);
  }
  for (const c of organizations) {
    const { words, pieces } = clusters.all[c]!;
    if (words.length !== 1 || !pieces.length) continue;
    // "Rennes" of "Stade Rennais"
    const hosts =
      byWord.get(words[0]!) ??
      clubs.filter((club) => isAdjectiveOfPlace(clusters.all[club]!.words.at(-1)!, words[0]!));
    if (hosts.length === 1 && hosts[0] !== c) clusters.merge(c, hosts[0]!, 'club');
  }
}

function isClub({ pieces, reading }: Clusters, members: readonly number[]): boolean {
  if (members.length === 0) return false;
  const { rule, from } = pieces[members[0]!]!;
  return /^organization\/(?:club|team)$/.test(rule) || CLUB_HEAD.of(reading.tokens[from]);
}

const CLUB_HEAD = formTest(
  /^(?:stade|racing|olympique|sporting|union|standard|cercle|étoile|club|avenir|amicale)$/,
);
