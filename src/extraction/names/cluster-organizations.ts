// Longer than most: each way in which two names are one body is a few lines, and their order matters.
import { fold } from '../../model/fold.ts';
import { acronymFits } from './acronym-fits.ts';
import { isAdjectiveOfPlace } from './adjective-of-place.ts';
import { BODY_ALONE } from './body-alone.ts';
import type { Clusters } from './clusters.ts';
import { gazetteerKey } from './gazetteer.ts';
import type { Group, NameKind } from './group-pieces.ts';
import { mergeClubs } from './merge-clubs.ts';

/** Organizations and places: equal words, then letters and their expansion, short forms, and heads that return alone. */
export function clusterOrganizations(
  clusters: Clusters,
  groups: readonly Group[],
  kinds: ReadonlyMap<Group, NameKind | null>,
): void {
  const { pieces, reading } = clusters;
  for (const group of groups) {
    const kind = kinds.get(group);
    if (!kind || kind === 'person') continue;
    const known = group.pieces.some((index) => pieces[index]!.known === 'organization');
    const written = group.key.replaceAll("' ", "'");
    if (kind === 'organization' && !known && reading.words.lists.notOrganizations.has(written)) continue;
    if (group.pieces.every((index) => pieces[index]!.headOnly)) continue;
    clusters.open(group, kind);
  }
  mergeBracketed(clusters);
  mergeInitials(clusters);
  mergeSame(clusters);
  mergeSaints(clusters);
  mergeAdjectives(clusters);
  mergePrefixes(clusters);
  mergeSuffixes(clusters);
  mergeShortForms(clusters, groups, kinds);
  mergeClubs(clusters);
  attachHeads(clusters, groups);
}

/** "Full Name (FN)" and "FN (Full Name)". */
function mergeBracketed(clusters: Clusters): void {
  const { pieces, reading } = clusters;
  const { tokens, infos } = reading;
  for (let index = 0; index + 1 < pieces.length; index++) {
    const left = pieces[index]!;
    const right = pieces[index + 1]!;
    const a = clusters.of[index]!;
    const b = clusters.of[index + 1]!;
    if (a < 0 || a === b || clusters.all[a]!.kind !== 'organization') continue;
    // "Direction régionale des affaires culturelles (Drac)"
    if (
      tokens[left.to]?.text === '(' &&
      right.from === left.to + 1 &&
      right.to === right.from + 1 &&
      tokens[right.to]?.text === ')' &&
      infos[right.from]!.shape === 'capital' &&
      acronymFits(clusters.text(index), clusters.text(index + 1).toUpperCase())
    ) {
      if (b >= 0) clusters.merge(b, a, 'initials');
      else clusters.put(index + 1, a);
      continue;
    }
    if (b < 0 || clusters.all[b]!.kind !== 'organization') continue;
    if (right.from > left.to + 3 || !/^[([–—,-]$/.test(tokens[left.to]?.text ?? '')) continue;
    const shortIsRight = infos[right.from]!.shape === 'acronym';
    const [short, long] = shortIsRight ? [right, left] : [left, right];
    if (infos[short.from]!.shape !== 'acronym' || short.to !== short.from + 1) continue;
    const bracket = /^[([]$/.test(tokens[left.to]!.text) && /^[)\]]$/.test(tokens[right.to]?.text ?? '');
    const [shortIndex, longIndex] = shortIsRight ? [index + 1, index] : [index, index + 1];
    const fits = acronymFits(clusters.text(longIndex), clusters.text(shortIndex));
    if (fits || (bracket && shortIsRight && long.to - long.from > 2))
      clusters.merge(shortIsRight ? b : a, shortIsRight ? a : b, 'initials');
  }
}

/** Letters that are the initials of exactly one name. */
function mergeInitials(clusters: Clusters): void {
  const byInitials = new Map<string, number[]>();
  const organizations = clusters.ofKind('organization');
  for (const c of organizations) {
    const { words } = clusters.all[c]!;
    if (words.length < 2) continue;
    const initials = initialsOf(words);
    const list = byInitials.get(initials);
    if (list) list.push(c);
    else byInitials.set(initials, [c]);
  }
  for (const c of organizations) {
    const { words, pieces } = clusters.all[c]!;
    // "Anac" as well as "ANAC".
    if (words.length !== 1 || !pieces.length) continue;
    if (!/^(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{2,7})$/u.test(clusters.text(pieces[0]!))) continue;
    const hosts = byInitials.get(words[0]!.replaceAll('.', '')) ?? [];
    if (hosts.length === 1) clusters.merge(c, hosts[0]!, 'initials');
  }
}

/** "ONU" and "Nations unies": what the data say is one body. */
function mergeSame(clusters: Clusters): void {
  const { same } = clusters.reading.words.gazetteer;
  const first = new Map<number, number>();
  for (const c of clusters.ofKind('organization')) {
    const body = same.get(gazetteerKey(clusters.all[c]!.words.join(' ')));
    if (body === undefined) continue;
    const host = first.get(body);
    if (host === undefined) first.set(body, c);
    else clusters.merge(c, host, 'one body');
  }
}

/** "Commune de St-Oyens" and "Commune de Saint-Oyens". */
function mergeSaints(clusters: Clusters): void {
  if (clusters.reading.language !== 'fr') return;
  const organizations = clusters.ofKind('organization');
  const byName = new Map(organizations.map((c) => [clusters.all[c]!.words.join(' '), c] as const));
  for (const c of organizations) {
    const name = clusters.all[c]!.words.join(' ');
    const full = name.replace(/(^| )st(e?)[-. ]/g, '$1saint$2-');
    const host = full === name ? undefined : byName.get(full);
    if (host !== undefined && host !== c) clusters.merge(c, host, 'saint in short');
  }
}

/** "parquet liégeois" of "parquet de Liège": one head, and the adjective of the other's place. */
function mergeAdjectives(clusters: Clusters): void {
  if (clusters.reading.language !== 'fr') return;
  const byHead = new Map<string, { readonly cluster: number; readonly place: string }[]>();
  const organizations = clusters.ofKind('organization');
  for (const cluster of organizations) {
    const words = clusters.all[cluster]!.words.filter((word) => !SMALL.test(word));
    if (words.length < 2 || words.length === clusters.all[cluster]!.words.length) continue;
    const list = byHead.get(words[0]!) ?? [];
    if (list.length < MOST_OF_HEAD) list.push({ cluster, place: words.at(-1)! });
    byHead.set(words[0]!, list);
  }
  for (const cluster of organizations) {
    const { words, pieces } = clusters.all[cluster]!;
    if (words.length !== 2 || !pieces.length) continue;
    const hosts = (byHead.get(words[0]!) ?? []).filter(({ place }) => isAdjectiveOfPlace(words[1]!, place));
    if (hosts.length === 1) clusters.merge(cluster, hosts[0]!.cluster, 'adjective of the place');
  }
}

/** Bodies of one head word compared; keeps hostile text linear. */
const MOST_OF_HEAD = 20;

/** "université Paris-8" of "université Paris-8 de Saint-Denis"; a nationality more is another body. */
function mergePrefixes(clusters: Clusters): void {
  const organizations = clusters.ofKind('organization');
  const byKey = new Map(organizations.map((c) => [clusters.all[c]!.words.join(' '), c] as const));
  for (const c of organizations) {
    const { words, pieces } = clusters.all[c]!;
    if (!pieces.length) continue;
    for (let length = words.length - 1; length > 1; length--) {
      const host = byKey.get(words.slice(0, length).join(' '));
      if (host === undefined || host === c || !clusters.all[host]!.pieces.length) continue;
      // The United Nations are not their High Commissioner.
      if (
        words.length > length + 1 &&
        clusters.pieces[clusters.all[host]!.pieces[0]!]!.known === 'organization'
      )
        continue;
      if (words.slice(length).some((word) => clusters.reading.words.gazetteer.demonyms.has(word))) continue;
      clusters.merge(host, c, 'short form');
      break;
    }
  }
}

/** "the City Council" of "Tarn City Council": the last words of one longer English name, behind an article. */
function mergeSuffixes(clusters: Clusters): void {
  if (clusters.reading.language !== 'en') return;
  const bySuffix = new Map<string, number[]>();
  const organizations = clusters.ofKind('organization');
  for (const c of organizations) {
    const { words } = clusters.all[c]!;
    for (let from = 1; from < words.length - 1 && from < 3; from++) {
      const key = words.slice(from).join(' ');
      bySuffix.set(key, [...(bySuffix.get(key) ?? []), c]);
    }
  }
  const { tokens } = clusters.reading;
  for (const c of organizations) {
    const { words, pieces } = clusters.all[c]!;
    if (words.length < 2 || !pieces.length) continue;
    const hosts = (bySuffix.get(words.join(' ')) ?? []).filter(
      (host) => clusters.all[host]!.pieces.length > 0,
    );
    if (hosts.length !== 1 || hosts[0] === c) continue;
    const { from } = clusters.pieces[pieces[0]!]!;
    if (tokens[from - 1]?.lower === 'the') clusters.merge(c, hosts[0]!, 'short form');
  }
}

/** "Wagner" of "Wagner Group", "Dentons" of "Dentons Canada". */
function mergeShortForms(
  clusters: Clusters,
  groups: readonly Group[],
  kinds: ReadonlyMap<Group, NameKind | null>,
): void {
  const organizations = clusters.ofKind('organization');
  const byFirst = new Map<string, number[]>();
  for (const c of organizations) {
    const { words } = clusters.all[c]!;
    if (words.length < 2 || words.length > 4) continue;
    const list = byFirst.get(words[0]!);
    if (list) list.push(c);
    else byFirst.set(words[0]!, [c]);
  }
  for (const c of organizations) {
    const { words, pieces } = clusters.all[c]!;
    if (words.length !== 1 || !pieces.length) continue;
    const letters = clusters.reading.words.lists.lettersOfPlace.has(clusters.text(pieces[0]!));
    if (words[0]!.length < 4 && !letters) continue;
    const hosts = byFirst.get(words[0]!) ?? [];
    if (hosts.length === 1) clusters.merge(c, hosts[0]!, 'short form');
  }
  // Names that nothing else explains follow an organization that begins with them.
  for (const group of groups) {
    if (group.words.length !== 1 || clusters.of[group.pieces[0]!]! >= 0 || kinds.get(group)) continue;
    const hosts = byFirst.get(group.words[0]!) ?? [];
    if (hosts.length === 1) clusters.join(group, hosts[0]!, 'short form');
  }
}

/** "le Conseil", "the Department": the organization named before that has this head; else a body named by it alone. */
function attachHeads(clusters: Clusters, groups: readonly Group[]): void {
  const { pieces, reading } = clusters;
  const groupOf = new Map<number, Group>();
  for (const group of groups)
    for (const index of group.pieces) if (pieces[index]!.headOnly) groupOf.set(index, group);
  const latest = new Map<string, number>();
  const opening = openedBy(clusters);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const c = clusters.of[index]!;
    if (piece.rule === BODY_ALONE) {
      if (c < 0) attachAlone(index);
      continue;
    }
    if (c >= 0 && clusters.all[c]!.kind === 'organization' && !piece.headOnly) {
      const { words } = clusters.all[c]!;
      latest.set(words[0]!, c);
      latest.set(words.at(-1)!, c);
    }
    if (!piece.headOnly || c >= 0) continue;
    const text = clusters.text(index);
    const host = latest.get(fold(text));
    if (host !== undefined) {
      clusters.put(index, host);
      clusters.reason(host, index, 'head word');
    } else if (reading.words.lists.bareOrganizations.has(text) && !reading.initial[piece.from]) {
      const opened = clusters.open(groupOf.get(index)!, 'organization');
      latest.set(fold(text), opened);
    }
  }

  /** "la préfecture" speaks: the one named by more words before, the only one named at all, or one by itself. */
  function attachAlone(index: number): void {
    const { from, to } = pieces[index]!;
    const group = groupOf.get(index)!;
    const { key } = group;
    const named = opening.get(key) ?? [];
    let host = -1;
    for (const c of named) if (clusters.all[c]!.pieces[0]! < index) host = c;
    // "la direction" of the firm, before "la direction des affaires sanitaires" is named.
    if (host < 0 && named.length === 1 && key !== 'direction') host = named[0]!;
    if (host >= 0) {
      clusters.put(index, host);
      clusters.reason(host, index, 'head word');
    } else if (to > from + 1 || !reading.words.lists.definite.has(reading.tokens[from]!.text)) {
      // What a noun like "la direction" takes up is seen when all are named.
      const opened = clusters.open(group, 'organization', [index]);
      opening.set(key, [opened]);
      latest.set(key, opened);
    }
  }
}

/** Organizations by the noun that opens their name, in order; a few of each, which keeps hostile text linear. */
function openedBy(clusters: Clusters): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const c of clusters.ofKind('organization')) {
    const { words } = clusters.all[c]!;
    const keys = [1, 2, 3]
      .filter((length) => length < words.length)
      .map((length) => words.slice(0, length).join(' '));
    // "La Métropole" of "Nantes Métropole"
    if (words.length === 2 && words[1] === 'metropole') keys.push('metropole');
    for (const key of keys) {
      const list = found.get(key);
      if (!list) found.set(key, [c]);
      else if (list.length < MOST_OF_HEAD) list.push(c);
    }
  }
  return found;
}

const SMALL = /^(?:de|du|des|d'|la|le|les|l'|et|pour|of|the|and|for|on|in|en|a|au|aux|&|'s|s)$/;

function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (!SMALL.test(word)) initials += word[0];
  return initials;
}
