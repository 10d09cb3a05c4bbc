import { featuresOf } from './evidence.ts';
import { type Description, genderOfDescription } from './find-descriptions.ts';
import { joinedNames } from './joined-names.ts';
import { joinedPeople } from './joined-people.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { type Feature, WEIGHTS } from './weights.ts';
import type { Gender } from './word-lists.ts';

export type NameKind = 'person' | 'organization' | 'place';

/** All pieces of an article with the same words, and what speaks for each kind. */
export interface Group {
  /** Folded words, joined by blanks. */
  readonly key: string;
  readonly words: readonly string[];
  /** Indexes of the pieces, in order. */
  readonly pieces: number[];
  readonly scores: Record<NameKind, number>;
  readonly features: Set<Feature>;
  gender: Gender;
}

/** Features that describe one occurrence, not the name: weighed by the share of occurrences that show them. */
const RATIO = new Set<Feature>([
  'article before',
  'place preposition before',
  'place head before',
  'of before',
  'sentence start, ordinary word',
  'quoted title',
  'capital inside a sentence',
  'all ordinary words',
  'chez before',
  'possessive after',
  'counted or one of several',
]);

/** Features that count only where every occurrence shows them. */
const OF_ALL = new Set<Feature>(['channel of a statement', 'one of a make', 'who lives there']);

/** French nouns of one gender for people of both. */
const ANYBODY =
  /^(?:victime|star|vedette|personne|personnalité|recrue|figure|idole|légende|sentinelle|otage|source)$/;

/** Descriptions by the piece they stand beside. */
export type RolesOfPiece = ReadonlyMap<number, readonly Description[]>;

/** Puts pieces with the same words together and weighs their evidence. */
export function groupPieces(
  reading: Reading,
  pieces: readonly Piece[],
  roles: RolesOfPiece,
  bylines: ReadonlySet<string>,
): Group[] {
  const roleGender = new Map<Group, Gender>();
  /** "la juge Claude Roy": no man is told so, whatever the first name. */
  const femaleRole = new Set<Group>();
  const counts = new Map<Group, Map<Feature, number>>();
  const byKey = new Map<string, Group>();
  const joined = joinedNames(reading, pieces);
  const besidePeople = joinedPeople(reading, pieces);
  pieces.forEach((piece, index) => {
    const words = piece.words ?? wordsOf(reading, piece);
    if (words.length === 0) return;
    const key = words.join(' ');
    let group = byKey.get(key);
    if (!group) {
      const scores = { person: 0, organization: 0, place: 0 };
      group = { key, words, pieces: [], scores, features: new Set(), gender: 'unknown' };
      byKey.set(key, group);
      counts.set(group, new Map());
    }
    group.pieces.push(index);
    if (piece.kind !== 'unknown') group.scores[piece.kind] = Math.max(group.scores[piece.kind], piece.weight);
    const features = featuresOf(reading, piece);
    const row = joined.get(index);
    if (row && !features.includes(row)) features.push(row);
    else if (besidePeople.has(index)) features.push('in a row of people');
    for (const description of roles.get(index) ?? []) {
      // "l'ancien Verviétois": no role of that name.
      if (description.how === 'role before' && features.includes('who lives there')) continue;
      if (!isRoleOfFirm(reading, piece, description)) features.push(description.how!);
      const gender = genderOfDescription(reading, description);
      if (gender !== 'unknown' && !roleGender.has(group)) roleGender.set(group, gender);
      if (gender === 'female' && tellsGender(description)) femaleRole.add(group);
    }
    if (piece.titleGender !== 'unknown') group.gender = piece.titleGender;
    const count = counts.get(group)!;
    // "le directeur de l'école Normand Roux", "le procureur, Baptiste Porcher,": beside a role ordinary words are a name.
    if (reading.language === 'fr' && features.some((feature) => TELLS_A_PERSON.has(feature)))
      drop(features, 'several words, all ordinary');
    // "le patriarche maronite, Béchir Raya, regrette": so does one with a word that is no name.
    if (reading.language === 'fr' && features.includes('role before, in apposition'))
      drop(features, 'no first name, ordinary word inside');
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  });
  for (const group of byKey.values()) {
    weigh(group, counts.get(group)!);
    if (group.gender === 'unknown') {
      const { firstName: gender, lastName } = reading.infos[pieces[group.pieces[0]!]!.from]!;
      // "Council member Meyer": behind a role a lone word is a family name, whatever first name it is elsewhere.
      const family = group.words.length === 1 && lastName && group.features.has('role before');
      if (gender && !family)
        group.gender = reading.language === 'fr' && femaleRole.has(group) ? 'female' : gender;
      // A role in the masculine says less than a first name, unless that is a rare one: "le professeur Anne Roux".
      if (reading.infos[pieces[group.pieces[0]!]!.from]!.rareName)
        group.gender = roleGender.get(group) ?? group.gender;
      if (group.gender === 'unknown') group.gender = roleGender.get(group) ?? 'unknown';
    }
    if (bylines.has(group.key) && !group.features.has('speech verb next to it')) group.scores.person -= 10;
  }
  return [...byKey.values()];
}

/** "Velmark Paper, propriétaire du site": what firms are as well as people. */
function isRoleOfFirm({ infos }: Reading, { from, titled }: Piece, { how, role }: Description): boolean {
  return (
    how === 'role after, in apposition' &&
    !titled &&
    infos[from]!.firstName === null &&
    /^(?:propriétaire|actionnaire|exploitante?|gestionnaire|repreneure?|opérateur|opératrice|bailleur|prestataire|fournisseur|employeur)$/.test(
      role.lemma,
    )
  );
}

/** "la directrice X"; not "le chef de la diplomatie française X". */
function tellsGender({ how, determiner, role }: Description): boolean {
  return how === 'role before' && determiner !== 'none' && !ANYBODY.test(role.lemma);
}

const TELLS_A_PERSON: ReadonlySet<Feature> = new Set<Feature>([
  'role before',
  'role before, in apposition',
  'role after, in apposition',
  'age after',
]);

function drop(features: Feature[], feature: Feature): void {
  const at = features.indexOf(feature);
  if (at >= 0) features.splice(at, 1);
}

function weigh(group: Group, counts: ReadonlyMap<Feature, number>): void {
  for (const [feature, count] of counts) {
    group.features.add(feature);
    // A platform that acts anywhere is a body everywhere.
    if (OF_ALL.has(feature) && count < group.pieces.length) continue;
    // A first name where ordinary words have no capitals makes a name of them everywhere.
    if (feature === 'several words, all ordinary' && counts.has('first name')) continue;
    const share = RATIO.has(feature) ? count / group.pieces.length : 1;
    const weights: Partial<Record<NameKind, number>> = WEIGHTS[feature];
    group.scores.person += (weights.person ?? 0) * share;
    group.scores.organization += (weights.organization ?? 0) * share;
    group.scores.place += (weights.place ?? 0) * share;
  }
}

/** What the group names, or null where nothing speaks for it enough. */
export function kindOf(reading: Reading, pieces: readonly Piece[], group: Group): NameKind | null {
  const { person, organization, place } = group.scores;
  const best = Math.max(person, organization, place);
  // Somewhere in running text: what stands only in menus, captions and teasers is not the article's.
  const prose = group.pieces.some((index) => {
    // The guest of an interview is named in headings and labels.
    if (pieces[index]!.rule === 'person/interview') return true;
    const { sentence } = reading.tokens[pieces[index]!.from]!;
    const { paragraph } = reading.analysis.sentences[sentence]!;
    // A club in the headline of a report on its match.
    if (paragraph === 0 && group.features.has('plays a match')) return true;
    // A line of scorers.
    if (group.features.has('scores in a match')) return true;
    return reading.layout[paragraph] === 'prose';
  });
  if (!prose) return null;
  if (person === best) return person >= (group.words.length > 1 ? 2 : 1.79) ? 'person' : null;
  if (organization === best) return organization >= 2 ? 'organization' : null;
  return place >= 1.5 ? 'place' : null;
}

/** Folded words of a name, without an article that belongs to the sentence. */
function wordsOf({ tokens, infos }: Reading, piece: Piece): string[] {
  const words: string[] = [];
  const named = piece.kind === 'organization' || piece.kind === 'place';
  for (let i = piece.from; i < piece.to; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'mark' || tag === 'punctuation') continue;
    if (named && words.length === 0 && i + 1 < piece.to && /^(?:the|le|la|les|l')$/.test(lower)) continue;
    words.push(infos[i]!.folded);
  }
  return words;
}
