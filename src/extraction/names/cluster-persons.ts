import { agree, type Clusters } from './clusters.ts';
import type { Group, NameKind } from './group-pieces.ts';
import { isLegalForm } from './legal-form.ts';
import { isFamilyName, samePerson, withoutSuffix } from './person-names.ts';

/** Bearers of one word that are compared at most: keeps a text of thousands of namesakes linear. */
const MAX_BEARERS = 40;

/** Full names first, then the short forms that follow them; a group may change its kind when it is someone's family name. */
export function clusterPersons(
  clusters: Clusters,
  groups: readonly Group[],
  kinds: Map<Group, NameKind | null>,
): void {
  const bearers = new Map<string, number[]>();
  const openPerson = (group: Group, pieces?: readonly number[]): number => {
    const index = clusters.open(group, 'person', pieces);
    for (const word of new Set(group.words)) {
      const list = bearers.get(word);
      if (!list) bearers.set(word, [index]);
      else if (list.length < MAX_BEARERS) list.push(index);
    }
    return index;
  };

  const firms = firstWordsOfFirms(clusters, groups, kinds);
  const full = groups
    .filter((group) => kinds.get(group) === 'person' && group.words.length > 1)
    .sort((a, b) => b.words.length - a.words.length || a.pieces[0]! - b.pieces[0]!);
  for (const group of full) {
    const last = withoutSuffix(group.words).at(-1) ?? '';
    const hosts = (bearers.get(last) ?? []).filter((c) => {
      const { words, gender } = clusters.all[c]!;
      return samePerson(group.words, words) && agree(group.gender, gender);
    });
    if (hosts.length === 0) openPerson(group);
    else if (hosts.length === 1) clusters.join(group, hosts[0]!, 'part of the name');
    else for (const index of group.pieces) clusters.put(index, nearest(clusters, hosts, index));
  }

  for (const group of groups) {
    if (group.words.length === 1) clusterShort(group);
    else if (kinds.get(group) !== 'person') clusterFamilyOfSeveralWords(group);
  }

  joinInitials(clusters, groups, kinds);

  /** "Le Pen" alone: a family name of several words of someone named in full. */
  function clusterFamilyOfSeveralWords(group: Group): void {
    const first = clusters.pieces[group.pieces[0]!]!.from;
    if (group.scores.organization >= 4 || !clusters.reading.infos[first]!.particle) return;
    const hosts = (bearers.get(group.words.at(-1)!) ?? []).filter((c) => {
      const { words } = clusters.all[c]!;
      return words.length > group.words.length && words.slice(-group.words.length).join(' ') === group.key;
    });
    if (hosts.length === 0) return;
    kinds.set(group, 'person');
    for (const index of group.pieces) clusters.put(index, nearest(clusters, hosts, index));
  }

  function clusterShort(group: Group): void {
    const word = group.words[0]!;
    const kind = kinds.get(group);
    const hosts = bearers.get(word) ?? [];
    // "Louis Renault" is not Renault, which the data know as a firm and nothing else.
    const firm = clusters.pieces[group.pieces[0]!]!;
    const known = kind === 'organization' && firm.known === 'organization' && firm.weight >= 3;
    const strongOther = kind && kind !== 'person' && group.scores[kind] >= (hosts.length && !known ? 4 : 2);
    // "Morgan said" of "Morgan Biscuit Co": whoever heard of the firm alone is told of it.
    if (hosts.length === 0 && kind === 'person' && firms.has(word) && !isHuman(group)) {
      kinds.set(group, null);
      return;
    }
    if (hosts.length === 0 || strongOther) {
      if (kind === 'person') openPerson(group);
      return;
    }
    kinds.set(group, 'person');
    const family = hosts.filter((c) => isFamilyName(clusters.all[c]!.words, word));
    const candidates = family.length ? family : hosts;
    if (candidates.length === 1 && agree(group.gender, clusters.all[candidates[0]!]!.gender)) {
      clusters.join(group, candidates[0]!, family.length ? 'family name' : 'given name');
      return;
    }
    // A family name that several bear: each occurrence by its title's gender, then the nearest bearer.
    let own = -1;
    for (const index of group.pieces) {
      const gender = clusters.genderAt(index);
      const fitting = candidates.filter((c) => agree(gender, clusters.all[c]!.gender));
      if (fitting.length === 0) {
        if (own < 0) own = openPerson({ ...group, gender }, []);
        clusters.put(index, own);
        continue;
      }
      const host = nearest(clusters, fitting, index);
      clusters.put(index, host);
      clusters.reason(host, index, fitting.length > 1 ? 'family name, nearest bearer' : 'family name');
    }
  }
}

/** French: "MIK se retire" where one Mamadou Ibra Kane is named: letters without an article that are one person's initials. */
function joinInitials(
  clusters: Clusters,
  groups: readonly Group[],
  kinds: Map<Group, NameKind | null>,
): void {
  if (clusters.reading.language !== 'fr') return;
  const byInitials = new Map<string, number[]>();
  for (const c of clusters.ofKind('person')) {
    const parts = clusters.all[c]!.words.flatMap((word) => word.split('-'));
    if (parts.length < 3) continue;
    const initials = parts.map((part) => part[0] ?? '').join('');
    byInitials.set(initials, [...(byInitials.get(initials) ?? []).slice(0, 1), c]);
  }
  for (const group of groups) {
    const first = clusters.pieces[group.pieces[0]!]!;
    if (group.words.length !== 1 || first.rule !== 'organization/acronym' || first.known) continue;
    if (group.features.has('article before') || group.features.has('acronym in brackets after')) continue;
    const hosts = byInitials.get(group.words[0]!) ?? [];
    if (hosts.length !== 1 || kinds.get(group) !== 'organization') continue;
    kinds.set(group, 'person');
    clusters.join(group, hosts[0]!, 'initials');
  }
}

/** English: first words of firms named in full with their legal form. */
function firstWordsOfFirms(
  { pieces, reading }: Clusters,
  groups: readonly Group[],
  kinds: ReadonlyMap<Group, NameKind | null>,
): ReadonlySet<string> {
  const words = new Set<string>();
  if (reading.language !== 'en') return words;
  for (const group of groups)
    if (
      group.words.length > 1 &&
      kinds.get(group) === 'organization' &&
      group.pieces.some((index) => isLegalForm(reading.tokens[pieces[index]!.to - 1]!))
    )
      words.add(group.words[0]!);
  return words;
}

/** A title, a role or an age beside the word. */
function isHuman({ features }: Group): boolean {
  return HUMAN.some((feature) => features.has(feature));
}

const HUMAN = [
  'title before',
  'role before',
  'role after, in apposition',
  'age after',
  'relative pronoun after',
] as const;

/** How much nearer a relative must be named than whose relative she is. */
const RELATIVE = 8;
/** Names at which somebody is introduced. */
const MOST_INTRODUCED = 6;

/** "Her father, Luc Vale": by the family name alone she is called, not he. */
function isRelative({ all, roles }: Clusters, cluster: number): boolean {
  return all[cluster]!.pieces.slice(0, MOST_INTRODUCED).some((piece) =>
    roles
      .get(piece)
      ?.some(({ role, determiner }) => role.group === 'relations' && determiner === 'possessive'),
  );
}

/** Of several bearers the one named most recently; before any was, the one named most. */
function nearest(clusters: Clusters, candidates: readonly number[], index: number): number {
  const { all, pieces, reading } = clusters;
  let best = candidates[0]!;
  let bestScore = -Infinity;
  const sentenceOf = (piece: number) => reading.tokens[pieces[piece]!.from]!.sentence;
  const sentence = sentenceOf(index);
  for (const c of candidates) {
    const members = all[c]!.pieces;
    const before = members.filter((member) => member < index).length;
    const weight = Math.min(5, before) * 0.8;
    let score = Math.min(3, members.length) * 0.5;
    // Members are put in reading order within each group; the last ones are enough to find the latest before.
    for (let m = members.length - 1; m >= Math.max(0, members.length - 60); m--) {
      if (members[m]! < index) score = Math.max(score, 10 + weight - (sentence - sentenceOf(members[m]!)));
    }
    if (isRelative(clusters, c)) score -= RELATIVE;
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best;
}
