import { fold } from '../../model/fold.ts';
import { acronymFits, type Feature, featuresOf, WEIGHTS } from './evidence.ts';
import { type Description, genderOfDescription } from './find-descriptions.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Gender } from './word-lists.ts';

/** One person, organization or place of the article, before it is written out. */
export interface Cluster {
  kind: 'person' | 'organization' | 'place';
  /** Indexes of its pieces, in order. */
  readonly pieces: number[];
  /** Folded words of its fullest form. */
  words: string[];
  gender: Gender;
  country: string | null;
  readonly reasons: string[];
  readonly descriptions: Description[];
  /** Mean score of its groups: how sure it is. */
  score: number;
}

interface Group {
  readonly key: string;
  readonly words: string[];
  readonly pieces: number[];
  readonly scores: { person: number; organization: number; place: number };
  readonly features: Set<Feature>;
  gender: Gender;
}

/** Features that describe one occurrence, not the name: weighed by the share of occurrences that show them. */
const RATIO = new Set<Feature>([
  'article before',
  'place preposition before',
  'of before',
  'sentence start, ordinary word',
  'quoted title',
  'capital inside a sentence',
  'all ordinary words',
  'chez before',
  'possessive after',
]);

export interface Clustering {
  readonly clusters: Cluster[];
  /** Cluster of each piece, -1 for pieces that name nothing. */
  readonly clusterOf: Int32Array;
}

export function clusterPieces(
  reading: Reading,
  pieces: readonly Piece[],
  descriptions: readonly Description[],
  bylines: ReadonlySet<string>,
): Clustering {
  const roleOf = new Map<number, Description[]>();
  for (const description of descriptions) {
    if (description.piece < 0) continue;
    const list = roleOf.get(description.piece);
    if (list) list.push(description);
    else roleOf.set(description.piece, [description]);
  }
  const groups = groupPieces(reading, pieces, roleOf);
  const clusters: Cluster[] = [];
  const clusterOf = new Int32Array(pieces.length).fill(-1);

  const kinds = new Map<Group, Cluster['kind'] | null>();
  for (const group of groups) kinds.set(group, kindOf(group));

  const put = (index: number, cluster: number) => {
    if (clusterOf[index] === cluster) return;
    clusterOf[index] = cluster;
    clusters[cluster]!.pieces.push(index);
  };
  const open = (group: Group, kind: Cluster['kind']): number => {
    const country = group.pieces.map((index) => pieces[index]!.country).find(Boolean) ?? null;
    clusters.push({
      kind,
      pieces: [],
      words: group.words,
      gender: kind === 'person' ? group.gender : 'unknown',
      country: kind === 'person' ? null : country,
      reasons: [
        `${kind} ${group.scores[kind].toFixed(1)}: ${[...group.features].join(', ') || 'known name'}`,
      ],
      descriptions: [],
      score: group.scores[kind],
    });
    for (const index of group.pieces) put(index, clusters.length - 1);
    return clusters.length - 1;
  };

  clusterPersons();
  clusterOthers();
  for (const cluster of clusters) {
    cluster.pieces.sort((a, b) => a - b);
    for (const index of cluster.pieces) cluster.descriptions.push(...(roleOf.get(index) ?? []));
  }
  return { clusters, clusterOf };

  function textOf(index: number): string {
    return reading.analysis.text.slice(pieces[index]!.start, pieces[index]!.end);
  }

  function clusterPersons(): void {
    const persons = groups.filter((group) => kinds.get(group) === 'person');
    const full = persons
      .filter((group) => group.words.length > 1)
      .sort((a, b) => b.words.length - a.words.length || a.pieces[0]! - b.pieces[0]!);
    for (const group of full) {
      const hosts = clusters
        .map((_, c) => c)
        .filter(
          (c) => samePerson(group.words, clusters[c]!.words) && agree(group.gender, clusters[c]!.gender),
        );
      if (hosts.length === 0) open(group, 'person');
      else if (hosts.length === 1) join(group, hosts[0]!, 'part of the name');
      else for (const index of group.pieces) put(index, nearest(hosts, index));
    }
    // "Le Pen" alone: a multi-word family name of someone named in full.
    for (const group of groups) {
      if (
        group.words.length < 2 ||
        kinds.get(group) === 'person' ||
        group.scores.organization >= 4 ||
        !reading.infos[pieces[group.pieces[0]!]!.from]!.particle
      )
        continue;
      const hosts = clusters
        .map((_, c) => c)
        .filter(
          (c) =>
            clusters[c]!.words.length > group.words.length &&
            clusters[c]!.words.slice(-group.words.length).join(' ') === group.key,
        );
      if (hosts.length === 0) continue;
      kinds.set(group, 'person');
      for (const index of group.pieces) put(index, nearest(hosts, index));
    }
    const byWord = new Map<string, number[]>();
    clusters.forEach((cluster, c) => {
      cluster.words.forEach((word) => {
        const list = byWord.get(word);
        if (list) list.push(c);
        else byWord.set(word, [c]);
      });
    });
    for (const group of groups) {
      if (group.words.length !== 1) continue;
      const kind = kinds.get(group);
      const hosts = byWord.get(group.words[0]!) ?? [];
      const strongOther = kind && kind !== 'person' && group.scores[kind] >= (hosts.length ? 4 : 2);
      if (hosts.length === 0 || strongOther) {
        if (kind === 'person') open(group, 'person');
        continue;
      }
      kinds.set(group, 'person');
      const last = hosts.filter((c) => isFamilyName(clusters[c]!.words, group.words[0]!));
      const candidates = last.length ? last : hosts;
      if (candidates.length === 1 && agree(group.gender, clusters[candidates[0]!]!.gender)) {
        join(group, candidates[0]!, last.length ? 'family name' : 'given name');
        continue;
      }
      // A family name that several bear: each occurrence by its title's gender, then the nearest bearer.
      let own = -1;
      for (const index of group.pieces) {
        const gender = genderAt(index);
        const fitting = candidates.filter((c) => agree(gender, clusters[c]!.gender));
        if (fitting.length === 0) {
          if (own < 0) {
            own = clusters.length;
            clusters.push({
              kind: 'person',
              pieces: [],
              words: group.words,
              gender,
              country: null,
              reasons: [],
              descriptions: [],
              score: group.scores.person,
            });
          }
          put(index, own);
          continue;
        }
        const host = nearest(fitting, index);
        put(index, host);
        const reason = `${textOf(index)} = ${clusters[host]!.words.join(' ')}: family name${fitting.length > 1 ? ', nearest bearer' : ''}`;
        if (!clusters[host]!.reasons.includes(reason)) clusters[host]!.reasons.push(reason);
      }
    }
  }

  function join(group: Group, host: number, why: string): void {
    const cluster = clusters[host]!;
    cluster.reasons.push(`${textOf(group.pieces[0]!)} = ${textOf(cluster.pieces[0]!)}: ${why}`);
    if (cluster.gender === 'unknown') cluster.gender = group.gender;
    for (const index of group.pieces) put(index, host);
  }

  function genderAt(index: number): Gender {
    const { titleGender } = pieces[index]!;
    if (titleGender !== 'unknown') return titleGender;
    for (const description of roleOf.get(index) ?? []) {
      const gender = genderOfDescription(reading, description);
      if (gender !== 'unknown') return gender;
    }
    return 'unknown';
  }

  /** Of several bearers the one named most recently in full; before any, the one named first. */
  function nearest(candidates: readonly number[], index: number): number {
    let best = candidates[0]!;
    let bestScore = -Infinity;
    const sentence = reading.tokens[pieces[index]!.from]!.sentence;
    for (const c of candidates) {
      const { pieces: members } = clusters[c]!;
      let score = Math.min(3, members.length) * 0.5;
      for (const member of members) {
        const distance = sentence - reading.tokens[pieces[member]!.from]!.sentence;
        if (member < index) score = Math.max(score, 10 - distance);
      }
      if (score > bestScore) {
        bestScore = score;
        best = c;
      }
    }
    return best;
  }

  function clusterOthers(): void {
    const byKey = new Map<string, number>();
    for (const group of groups) {
      const kind = kinds.get(group);
      if (!kind || kind === 'person') continue;
      if (kind === 'organization' && reading.words.lists.notOrganizations.has(group.key)) continue;
      if (group.pieces.every((index) => pieces[index]!.headOnly)) continue;
      const known = byKey.get(`${kind} ${group.key}`);
      if (known !== undefined) for (const index of group.pieces) put(index, known);
      else byKey.set(`${kind} ${group.key}`, open(group, kind));
    }
    mergeAcronyms();
    mergePrefixes();
    mergeShortForms();
    attachHeads();
  }

  function mergeInto(from: number, to: number, why: string): void {
    if (from === to) return;
    clusters[to]!.reasons.push(
      `${textOf(clusters[from]!.pieces[0]!)} = ${textOf(clusters[to]!.pieces[0]!)}: ${why}`,
    );
    for (const index of clusters[from]!.pieces) {
      clusterOf[index] = to;
      clusters[to]!.pieces.push(index);
    }
    clusters[from]!.pieces.length = 0;
    if (clusters[from]!.words.length > clusters[to]!.words.length)
      clusters[to]!.words = clusters[from]!.words;
  }

  /** "Full Name (FN)", "FN (Full Name)" and letters that are the initials of exactly one name. */
  function mergeAcronyms(): void {
    const { tokens, infos } = reading;
    for (let index = 0; index + 1 < pieces.length; index++) {
      const left = pieces[index]!;
      const right = pieces[index + 1]!;
      const a = clusterOf[index]!;
      const b = clusterOf[index + 1]!;
      if (
        a < 0 ||
        b < 0 ||
        a === b ||
        clusters[a]!.kind !== 'organization' ||
        clusters[b]!.kind !== 'organization'
      )
        continue;
      if (tokens[left.to]?.text !== '(' && !/^[–—,-]$/.test(tokens[left.to]?.text ?? '')) continue;
      if (right.from > left.to + 3) continue;
      const [short, long] = infos[right.from]!.shape === 'acronym' ? [right, left] : [left, right];
      const bracket = tokens[left.to]!.text === '(' && tokens[right.to]?.text === ')';
      const fits = acronymFits(textOfPiece(long), textOfPiece(short));
      if (
        infos[short.from]!.shape === 'acronym' &&
        short.to === short.from + 1 &&
        (fits || (bracket && right === short && long.to - long.from > 2))
      )
        mergeInto(short === left ? a : b, short === left ? b : a, 'initials');
    }
    const long = clusters
      .map((_, c) => c)
      .filter(
        (c) =>
          clusters[c]!.kind === 'organization' && clusters[c]!.pieces.length && clusters[c]!.words.length > 2,
      );
    if (long.length > 200) return;
    clusters.forEach((cluster, c) => {
      if (cluster.kind !== 'organization' || cluster.words.length !== 1 || !cluster.pieces.length) return;
      const text = textOf(cluster.pieces[0]!);
      if (!/^\p{Lu}{3,8}$/u.test(text)) return;
      const hosts = long.filter((host) => initialsOf(clusters[host]!.words) === fold(text));
      if (hosts.length === 1) mergeInto(c, hosts[0]!, 'initials');
    });
  }

  function textOfPiece(piece: Piece): string {
    return reading.analysis.text.slice(piece.start, piece.end);
  }

  /** "université Paris-8" of "université Paris-8 de Saint-Denis"; a nationality more is another body. */
  function mergePrefixes(): void {
    const organizations = clusters
      .map((_, c) => c)
      .filter((c) => clusters[c]!.kind === 'organization' && clusters[c]!.pieces.length > 0);
    const byKey = new Map(organizations.map((c) => [clusters[c]!.words.join(' '), c] as const));
    for (const c of organizations) {
      const { words } = clusters[c]!;
      for (let length = words.length - 1; length > 1; length--) {
        const host = byKey.get(words.slice(0, length).join(' '));
        if (host === undefined || host === c || !clusters[host]!.pieces.length) continue;
        if (words.slice(length).some((word) => reading.words.gazetteer.demonyms.has(word))) continue;
        mergeInto(host, c, 'short form');
        break;
      }
    }
  }

  /** "Wagner" of "groupe Wagner" and "Wagner Group"; "Dentons" of "Dentons Canada". */
  function mergeShortForms(): void {
    const organizations = clusters
      .map((_, c) => c)
      .filter((c) => clusters[c]!.kind === 'organization' && clusters[c]!.pieces.length);
    const byFirst = new Map<string, number[]>();
    for (const c of organizations) {
      const { words } = clusters[c]!;
      if (words.length < 2 || words.length > 4) continue;
      const list = byFirst.get(words[0]!);
      if (list) list.push(c);
      else byFirst.set(words[0]!, [c]);
    }
    for (const c of organizations) {
      const { words } = clusters[c]!;
      if (words.length !== 1 || words[0]!.length < 4) continue;
      const hosts = byFirst.get(words[0]!) ?? [];
      if (hosts.length === 1) mergeInto(c, hosts[0]!, 'short form');
    }
    // Names that nothing else explains ("Dentons" alone, mid-sentence) follow an organization that begins with them.
    for (const group of groups) {
      if (group.words.length !== 1 || clusterOf[group.pieces[0]!]! >= 0 || kinds.get(group)) continue;
      const hosts = byFirst.get(group.words[0]!) ?? [];
      if (hosts.length === 1) for (const index of group.pieces) put(index, hosts[0]!);
    }
  }

  /** "le Conseil", "the Department": the organization named before that has this head. */
  function attachHeads(): void {
    const latest = new Map<string, number>();
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index]!;
      const c = clusterOf[index]!;
      if (c >= 0 && clusters[c]!.kind === 'organization' && !piece.headOnly) {
        const { words } = clusters[c]!;
        latest.set(words[0]!, c);
        latest.set(words[words.length - 1]!, c);
      }
      if (!piece.headOnly || c >= 0) continue;
      const host = latest.get(fold(textOf(index)));
      if (host !== undefined) {
        put(index, host);
        const reason = `${textOf(index)} = ${clusters[host]!.words.join(' ')}: head word`;
        if (!clusters[host]!.reasons.includes(reason)) clusters[host]!.reasons.push(reason);
      } else if (reading.words.lists.bareOrganizations.has(textOf(index)) && !reading.initial[piece.from]) {
        const known = groups.find((group) => group.pieces.includes(index));
        if (known) {
          const opened = open(known, 'organization');
          latest.set(clusters[opened]!.words[0]!, opened);
        }
      }
    }
  }

  function groupPieces(
    reading: Reading,
    pieces: readonly Piece[],
    roleOf: Map<number, Description[]>,
  ): Group[] {
    const roleGender = new Map<Group, Gender>();
    const byKey = new Map<string, Group & { total: number; counts: Map<Feature, number> }>();
    pieces.forEach((piece, index) => {
      const words = wordsOfPiece(reading, piece);
      if (words.length === 0) return;
      const key = words.join(' ');
      let group = byKey.get(key);
      if (!group) {
        group = {
          key,
          words,
          pieces: [],
          scores: { person: 0, organization: 0, place: 0 },
          features: new Set(),
          gender: 'unknown',
          total: 0,
          counts: new Map(),
        };
        byKey.set(key, group);
      }
      group.pieces.push(index);
      group.total++;
      if (piece.kind !== 'unknown')
        group.scores[piece.kind] = Math.max(group.scores[piece.kind], piece.weight);
      const features = featuresOf(reading, piece);
      for (const description of roleOf.get(index) ?? []) {
        features.push(description.how!);
        const gender = genderOfDescription(reading, description);
        if (roleGender.get(group) === undefined && gender !== 'unknown') roleGender.set(group, gender);
      }
      if (piece.titleGender !== 'unknown') group.gender = piece.titleGender;
      for (const feature of features) group.counts.set(feature, (group.counts.get(feature) ?? 0) + 1);
    });
    for (const group of byKey.values()) {
      for (const [feature, count] of group.counts) {
        group.features.add(feature);
        const share = RATIO.has(feature) ? count / group.total : 1;
        const weights: Partial<Record<'person' | 'organization' | 'place', number>> = WEIGHTS[feature];
        group.scores.person += (weights.person ?? 0) * share;
        group.scores.organization += (weights.organization ?? 0) * share;
        group.scores.place += (weights.place ?? 0) * share;
      }
      if (group.gender === 'unknown') {
        const first = pieces[group.pieces[0]!]!;
        const gender = reading.infos[first.from]!.firstName;
        if (gender && (group.words.length > 1 || gender !== 'unknown')) group.gender = gender;
        // A role in the masculine says less than a first name: "le professeur Anne Roux".
        if (group.gender === 'unknown') group.gender = roleGender.get(group) ?? 'unknown';
      }
      if (bylines.has(group.key) && !group.features.has('speech verb next to it')) group.scores.person -= 10;
    }
    return [...byKey.values()];
  }

  function kindOf(group: Group): Cluster['kind'] | null {
    const { person, organization, place } = group.scores;
    const best = Math.max(person, organization, place);
    // Somewhere in running text: what stands only in menus, captions and teasers is not the article's.
    const prose = group.pieces.some((index) => {
      const { sentence } = reading.tokens[pieces[index]!.from]!;
      return reading.layout[reading.analysis.sentences[sentence]!.paragraph] === 'prose';
    });
    if (!prose) return null;
    if (person === best) return person >= (group.words.length > 1 ? 2 : 1.8) ? 'person' : null;
    if (organization === best) return organization >= 2 ? 'organization' : null;
    return place >= 1.5 ? 'place' : null;
  }
}

function wordsOfPiece({ tokens, infos }: Reading, piece: Piece): string[] {
  const words: string[] = [];
  for (let i = piece.from; i < piece.to; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'mark' || tag === 'punctuation') continue;
    if (
      words.length === 0 &&
      /^(?:the|le|la|les|l')$/.test(lower) &&
      i + 1 < piece.to &&
      piece.kind !== 'unknown' &&
      piece.kind !== 'person'
    )
      continue;
    words.push(infos[i]!.folded);
  }
  return words;
}

const SUFFIX = /^(?:jr\.?|junior|sr\.?|senior|fils|ii|iii|iv)$/;

/** Whether the shorter name can be a form of the longer one. */
export function samePerson(short: readonly string[], long: readonly string[]): boolean {
  const a = short.filter((word) => !SUFFIX.test(word));
  const b = long.filter((word) => !SUFFIX.test(word));
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === short.length && b.length !== long.length && a.length > 1) return false;
  if (a.length !== short.length && b.length === long.length) return false;
  if (a.length > b.length) return samePerson(long, short);
  // A run of the longer name: "García Padilla", "von der Leyen".
  for (let at = 0; at + a.length <= b.length; at++)
    if (a.every((word, i) => b[at + i] === word)) return a.length > 1 || b.length === 1;
  if (a[a.length - 1] !== b[b.length - 1] || a.length < 2) return false;
  const [x, y] = [a[0]!, b[0]!];
  return x === y || initialOf(x, y) || initialOf(y, x);
}

function initialOf(initial: string, name: string): boolean {
  return /^\p{L}\.$/u.test(initial) && name.startsWith(initial[0]!);
}

/** The word is the family name: the last, one after particles, or the first where that people puts it first. */
function isFamilyName(words: readonly string[], word: string): boolean {
  const bare = words.filter((each) => !SUFFIX.test(each));
  return (
    (bare.length > 1 && bare.lastIndexOf(word) > 0) ||
    (bare[0] === word && bare.length <= 3 && bare.lastIndexOf(word) === 0 && false)
  );
}

function agree(a: Gender, b: Gender): boolean {
  return a === 'unknown' || b === 'unknown' || a === b;
}

function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words)
    if (!/^(?:de|du|des|d'|la|le|les|l'|et|pour|of|the|and|for|on|in|en|a|au|aux|&|'s|s)$/.test(word))
      initials += word[0];
  return initials;
}
