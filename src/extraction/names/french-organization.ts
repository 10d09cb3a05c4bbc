import { FIELD, GOVERNS, LEVEL, skipArticle } from './complement-words.ts';
import { gazetteerPhrase } from './gazetteer-phrase.ts';
import { longestListed } from './longest-listed.ts';
import { complement } from './organization-complement.ts';
import { partyOfSide } from './party-of-side.ts';
import type { Reading } from './reading.ts';

/** A stretch of tokens that names an organization. */
export interface OrganizationRun {
  readonly to: number;
  /** End of the shorter form without a nationality behind, else `to`. */
  readonly shortTo: number;
  readonly headOnly: boolean;
  readonly rule: string;
}

/**
 * Organization that opens with a head word at token `i`; `head`: what stands there is one, though no list has it ("Cité").
 * Fires on: "la Cour de l'impôt", "l'armée ukrainienne", "le ministère russe de la Défense", "le parquet de Paris".
 * Not on: "l'armée", "le conseil de ses amis", "une école française".
 */
export function frenchOrganization(
  reading: Reading,
  i: number,
  end: number,
  head = false,
): OrganizationRun | null {
  const { tokens, infos } = reading;
  const info = infos[i]!;
  if (tokens[i]!.capital) {
    if (!head && (!info.organizationHead || info.shape === 'acronym')) return null;
    return capitalHead(reading, i, end);
  }
  return lowerHead(reading, i, end);
}

function capitalHead(reading: Reading, i: number, end: number): OrganizationRun | null {
  const { tokens, infos, initial } = reading;
  // "Conférence de presse", "Conférence des parties": what is held is no body.
  if (tokens[i]!.lower === 'conférence' && /^(?:presse|paix)$/.test(tokens[i + 2]?.lower ?? '')) return null;
  // "la Ville de Sion", not "la Ville lumière".
  if (tokens[i]!.lower === 'ville' && !/^(?:de|d'|du)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  // "les Verts des jets de fumigènes": a plural that is a name by itself takes nothing with it.
  if (tokens[i]!.lower === 'verts') return null;
  // "Haute Autorité pour la transparence": what its noun is, not its adjective.
  const noun = /^hauts?e?s?$/.test(tokens[i]!.lower) && tokens[i + 1]?.capital ? tokens[i + 1]!.lower : null;
  const { to, shortTo } = complement(reading, i + 1, end, noun ?? tokens[i]!.lower, true);
  if (to === i + 1) {
    if (initial[i] && tokens[i]!.ordinary) return null;
    return { to, shortTo: to, headOnly: true, rule: 'organization/head-alone' };
  }
  // "le Secrétariat exécutif du Parti du peuple": the body named inside is the organization.
  const inside = organInside(reading, i, to);
  if (inside > i) return { to: inside, shortTo: inside, headOnly: true, rule: 'organization/head-alone' };
  // At a sentence start a capital head is as good as a small one: it needs a name behind it.
  if (initial[i] && !hasNameIn(reading, i + 1, to)) {
    if (!infos[i]!.namedByComplement || !hasDemonymIn(reading, i + 1, to)) return null;
  }
  return { to, shortTo, headOnly: false, rule: 'organization/capital-head' };
}

/** Where the adjectives behind an organ of a party or union end, before the "of" of that body; `i` where it is no such organ. */
function organInside({ tokens, infos }: Reading, i: number, to: number): number {
  if (!/^(?:secrétariat|bureau|comité|conseil|direction|présidence|congrès)$/.test(tokens[i]!.lower))
    return i;
  if (!ORGAN.test(tokens[i + 1]?.lower ?? '')) return i;
  const first = /^(?:la|l')$/.test(tokens[i + 3]?.lower ?? '') ? i + 4 : i + 3;
  if (first >= to || !/^(?:de|du|des)$/.test(tokens[i + 2]!.lower) || !tokens[first]!.capital) return i;
  return infos[first]!.organizationHead && PARTISAN.test(tokens[first]!.lower) ? i + 2 : i;
}

const ORGAN =
  /^(?:exécutif|politique|national|central|permanent|fédéral|confédéral|directeur|nationale|politique)$/;

const PARTISAN =
  /^(?:parti|rassemblement|mouvement|union|front|alliance|fédération|syndicat|confédération|ligue|congrès|association)$/;

function lowerHead(reading: Reading, i: number, end: number): OrganizationRun | null {
  const { tokens, infos, words } = reading;
  const { namedByComplement, needsName } = words.lists;
  // "cour d'appel", "tribunal de grande instance", "préfecture de police": the longest listed head.
  let head = infos[i]!.namedByComplement ? i + 1 : 0;
  // "agence Maghreb Info", "club AS Roma": what follows is the name.
  if (
    infos[i]!.kind &&
    tokens[i + 1]?.capital &&
    !/^(?:université|hôpital|lycée|collège|institut|musée|théâtre|école|clinique|polyclinique)$/.test(
      tokens[i]!.lower,
    )
  )
    return null;
  if (infos[i]!.opensNamed) head = longestListed(tokens, i, end, namedByComplement) || head;
  if (!head) return null;
  // "la mairie RN de Corbas": whose it is.
  if (/^(?:mairie|municipalité)$/.test(tokens[i]!.lower) && infos[head]?.shape === 'acronym') return null;
  // "la station marine de Roscoff": an adjective.
  if (tokens[i - 1]?.tag === 'noun' && tokens[i]!.lower === 'marine') return null;
  // "le plus haut tribunal du Manitoba": which one is told, not what it is called.
  if (tokens[i - 1]?.tag === 'adjective' && /^(?:plus|moins)$/.test(tokens[i - 2]?.lower ?? '')) return null;
  if (partyOfSide(tokens, i)) return null;
  const own = complement(reading, head, end, tokens[i]!.lower, false);
  const whole = phraseOf(tokens, i, head);
  if (own.to === head) {
    // "l'inspection du travail": the only one there is.
    const alone = words.lists.selfNamed.has(whole) && /^(?:la|le|l'|du|au)$/.test(tokens[i - 1]?.lower ?? '');
    return alone ? { to: head, shortTo: head, headOnly: false, rule: 'organization/self-named' } : null;
  }
  // "le comité directeur de la Fifa", "le conseil national du PRD": an organ, beside the body that has it.
  if (ORGANS.test(whole)) {
    if (words.lists.selfNamed.has(whole))
      return { to: head, shortTo: head, headOnly: false, rule: 'organization/self-named' };
    if (ownerIn(reading, head, own.to)) return null;
  }
  const to = MISSION.test(tokens[i]!.lower) ? postOf(reading, own.to, end) : own.to;
  const shortTo = to > own.to && own.shortTo === own.to ? to : own.shortTo;
  // "congrès de l'Association …": the body named inside is the organization.
  for (let k = head; k < Math.min(to, head + 3); k++)
    if (tokens[k]!.capital) {
      if (
        infos[k]!.organizationHead &&
        tokens[k]!.lower !== 'ville' &&
        !(GOVERNS.test(tokens[i]!.lower) && FIELD.test(tokens[k]!.lower))
      )
        return null;
      break;
    }
  // "la commission de Marie Dupont" is somebody's.
  if (
    /^(?:de|d')$/.test(tokens[head]!.lower) &&
    infos[head + 1]?.firstName &&
    !infos[head + 1]!.opensGazetteer &&
    tokens[head + 2]?.capital
  )
    return null;
  // "la brigade de Blois", "l'unité de Paul": a post; "l'unité des Homicides" has its name.
  if (head === i + 1 && UNIT.test(tokens[i]!.lower) && !unitNamed(reading, head)) return null;
  // "a déclaré à la presse Ana Roux": who is told, and who tells.
  const told = `${tokens[i - 2]?.lower} ${tokens[i - 1]?.lower} ${tokens[i]!.text}`;
  if (/^(?:à|devant) la presse$/.test(told) && tokens[head]!.capital) return null;
  // "la gendarmerie de Blois": a post, no body with a name of its own.
  if (tokens[i]!.lower === 'gendarmerie' && /^(?:de|du|des|d')$/.test(tokens[head]!.lower)) return null;
  const name = hasNameIn(reading, head, to);
  const level =
    /^(?:police|gendarmerie|parquet|parquet général)$/.test(whole) && LEVEL.test(tokens[head]!.lower);
  if (
    !name &&
    !level &&
    (!hasDemonymIn(reading, head, to) || needsName.has(tokens[i]!.lower) || needsName.has(whole))
  )
    return null;
  // "dans un lycée du Mans", "son école de Nivelles": which one is not told.
  if (
    /^(?:une?|son|sa|mon|ma|leur|notre|chaque|aucune?)$/.test(tokens[i - 1]?.lower ?? '') &&
    /^(?:de|du|d')$/.test(tokens[head]!.lower) &&
    /^(?:école|lycée|collège|hôpital|clinique|maternité|université|commissariat|mairie|caserne|tribunal|musée|théâtre|club|faculté|chambre|gendarmerie|bourse|régie)$/.test(
      tokens[i]!.lower,
    )
  )
    return null;
  if (
    tokens[i - 1]?.tag === 'determiner' &&
    /^(?:une?|des|ces?|cette|plusieurs|chaque)$/.test(tokens[i - 1]!.lower) &&
    !name
  )
    return null;
  return { to, shortTo, headOnly: false, rule: 'organization/named-by-complement' };
}

const ORGANS =
  /^(?:comité (?:directeur|exécutif|central|d'éthique|d'organisation|d'initiative)|conseil national)$/;

/** Letters or a known body between two tokens. */
function ownerIn({ infos }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (infos[k]!.shape === 'acronym' || infos[k]!.known?.kind === 'organization') return true;
  return false;
}

const MISSION = /^(?:ambassade|consulat|délégation|nonciature)$/;

/** "l'ambassade norvégienne | en Tanzanie", "le consulat italien | à Nice": where a mission has its seat. */
function postOf(reading: Reading, to: number, end: number): number {
  const { tokens } = reading;
  if (to >= end || !/^(?:en|à|au|aux)$/.test(tokens[to]!.lower)) return to;
  const first = tokens[to + 1]?.lower === 'la' ? to + 2 : to + 1;
  const place = first < end && tokens[first]!.capital ? gazetteerPhrase(reading, first, end) : null;
  return place && place.entry.kind !== 'organization' ? place.to : to;
}

const UNIT = /^(?:brigade|unité|escouade|section|escadron|division|bataillon|régiment|pôle|cellule)$/;

function unitNamed({ tokens, infos }: Reading, j: number): boolean {
  const first = /^des$/.test(tokens[j]?.lower ?? '') ? j + 1 : j + 2;
  const article = first === j + 1 || /^(?:la|l')$/.test(tokens[j + 1]?.lower ?? '');
  const noun = tokens[first];
  return article && noun?.capital === true && noun.ordinary && !infos[first]!.opensGazetteer;
}

function hasNameIn({ tokens, infos }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.capital && infos[k]!.demonym === null) return true;
  return false;
}

function hasDemonymIn({ infos }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (infos[k]!.demonym) return true;
  return false;
}

/** End of "CHU de Mont-Fleuri" from the letters at `i`; the token after them when no place follows. */
export function placedLetters(reading: Reading, i: number, end: number): number {
  const { tokens, infos, words } = reading;
  if (!words.lists.lettersOfPlace.has(tokens[i]!.text.replaceAll('.', '').toUpperCase())) return i + 1;
  if (!/^(?:de|du|des|d')$/.test(tokens[i + 1]?.lower ?? '')) return i + 1;
  const next = skipArticle(reading, i + 2, end);
  if (!next || !tokens[next]!.capital || infos[next]!.shape === 'acronym') return i + 1;
  if (infos[next]!.civil && !/^sainte?$/.test(tokens[next]!.lower)) return i + 1;
  return complement(reading, i + 1, end, tokens[i]!.lower, false).to;
}

/** Words as the lists write them: "cour d'appel". */
function phraseOf(tokens: Reading['tokens'], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll("' ", "'");
}
