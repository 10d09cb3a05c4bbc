// Longer than most: what hangs on the head of a name is read in one pass, and each test looks at the same run of words.

import { fold } from '../../model/fold.ts';
import { writtenTest } from '../language/form-test.ts';
import { gazetteerPhrase } from './gazetteer-phrase.ts';
import { partyOfSide } from './party-of-side.ts';
import type { Reading } from './reading.ts';

const CAPITAL_ELISION = writtenTest(/^\p{Lu}['’]$/u);

/** The same words without their accents as well: some agencies write none. */
function plainToo(words: RegExp): RegExp {
  return new RegExp(`${words.source}|${fold(words.source)}`);
}

/** A stretch of tokens that names an organization. */
export interface OrganizationRun {
  readonly to: number;
  /** End of the shorter form without a nationality behind, else `to`. */
  readonly shortTo: number;
  readonly headOnly: boolean;
  readonly rule: string;
}

/** Heads that are not called after a person: "la présidente de la fédération | Ana Roux", "au Sénat | Paul Petit". */
const HAS_NO_NAMESAKE =
  /^(?:armée|assemblée|autorité|chambre|commission|confédération|congrès|conseil|cour|département|fédération|gouvernement|ligue|mairie|ministère|parlement|parquet|parti|police|préfecture|région|sénat|syndicat|tribunal|union)$/;
/** Heads whose names say for or against what they are. */
const PURPOSE = plainToo(
  /^(?:regroupement|agence|alliance|association|autorité|bureau|campagne|centre|coalition|collectif|comité|commission|conseil|coordination|fédération|fondation|fonds|front|groupe|haut-commissariat|initiative|institut|ligue|mission|mouvement|observatoire|office|organisation|parti|programme|rassemblement|réseau|secrétariat|service|société|syndicat|union)$/,
);
const MAX_TOKENS = 18;

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
  if (tokens[i]!.lower === 'ville' && !/^(?:de|d'|d’|du)$/.test(tokens[i + 1]?.lower ?? '')) return null;
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
  const first = /^(?:la|l'|l’)$/.test(tokens[i + 3]?.lower ?? '') ? i + 4 : i + 3;
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
  let phrase = tokens[i]!.lower;
  for (let j = i + 1; infos[i]!.opensNamed && j < Math.min(end, i + 5); j++) {
    phrase += phrase.endsWith("'") ? tokens[j]!.lower : ` ${tokens[j]!.lower}`;
    if (namedByComplement.has(phrase)) head = j + 1;
  }
  if (!head) return null;
  // "la mairie RN de Corbas": whose it is.
  if (/^(?:mairie|municipalité)$/.test(tokens[i]!.lower) && infos[head]?.shape === 'acronym') return null;
  // "la station marine de Roscoff": an adjective.
  if (tokens[i - 1]?.tag === 'noun' && tokens[i]!.lower === 'marine') return null;
  // "le plus haut tribunal du Manitoba": which one is told, not what it is called.
  if (tokens[i - 1]?.tag === 'adjective' && /^(?:plus|moins)$/.test(tokens[i - 2]?.lower ?? '')) return null;
  if (partyOfSide(tokens, i)) return null;
  const own = complement(reading, head, end, tokens[i]!.lower, false);
  if (own.to === head) {
    // "l'inspection du travail": the only one there is.
    const alone =
      words.lists.selfNamed.has(phraseOf(tokens, i, head).replaceAll("' ", "'")) &&
      /^(?:la|le|l'|l’|du|au)$/.test(tokens[i - 1]?.lower ?? '');
    return alone ? { to: head, shortTo: head, headOnly: false, rule: 'organization/self-named' } : null;
  }
  // "le comité directeur de la Fifa", "le conseil national du PRD": an organ, beside the body that has it.
  const organ = phraseOf(tokens, i, head).replaceAll("' ", "'");
  if (ORGANS.test(organ)) {
    const ofBody = ownerIn(reading, head, own.to);
    if (words.lists.selfNamed.has(organ))
      return { to: head, shortTo: head, headOnly: false, rule: 'organization/self-named' };
    if (ofBody) return null;
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
  if (tokens[i]!.lower === 'gendarmerie' && /^(?:de|du|des|d'|d’)$/.test(tokens[head]!.lower)) return null;
  const name = hasNameIn(reading, head, to);
  const whole = phraseOf(tokens, i, head);
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
    /^(?:de|du|d'|d’)$/.test(tokens[head]!.lower) &&
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
  const article = first === j + 1 || /^(?:la|l'|l’)$/.test(tokens[j + 1]?.lower ?? '');
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
  if (!/^(?:de|du|des|d'|d’)$/.test(tokens[i + 1]?.lower ?? '')) return i + 1;
  const next = skipArticle(reading, i + 2, end);
  if (!next || !tokens[next]!.capital || infos[next]!.shape === 'acronym') return i + 1;
  if (infos[next]!.civil && !/^sainte?$/.test(tokens[next]!.lower)) return i + 1;
  return complement(reading, i + 1, end, tokens[i]!.lower, false).to;
}

/** How far the name goes on from token `j`. */
export function complement(
  reading: Reading,
  j: number,
  end: number,
  head: string,
  capital: boolean,
): { to: number; shortTo: number } {
  const { tokens, infos } = reading;
  const start = j;
  let to = j;
  let shortTo = 0;
  let properSeen = false;
  let nounSeen = false;
  const limit = Math.min(end, start + MAX_TOKENS);
  while (j < limit) {
    const token = tokens[j]!;
    const info = infos[j]!;
    const word = token.lower;
    if (j === start && (NAMED_ALONE.test(head) || isPostAt(reading, j - 1)) && opensPerson(reading, j)) break;
    if (token.capital || afterApostrophe(reading, j)) {
      if (!isNamePart(reading, j, to > start || HAS_NO_NAMESAKE.test(head))) break;
      properSeen = true;
      j++;
      to = j;
      continue;
    }
    if (info.demonym && (token.tag === 'adjective' || token.tag === 'noun')) {
      if (to > start && (nounSeen || properSeen)) shortTo ||= to;
      j++;
      to = j;
      continue;
    }
    if (ACTS.test(word) && to > start) break;
    if (
      token.tag === 'adjective' ||
      ofInhabitants(reading, j) ||
      (token.tag === 'noun' && capital && !properSeen && !info.speech && isAdjectival(word))
    ) {
      if (!capital && to === start && !followedByDe(reading, j + 1) && !LEVEL.test(word)) break;
      if (properSeen && !capital && to > start && !tokens[to - 1]!.capital) break;
      // Behind a proper name only an adjective made to classify goes on: "Banque de France", not "de France prête".
      if (to > start && tokens[to - 1]!.capital && properSeen && !isAdjectival(word)) break;
      if (
        /^(?:même|autre|seul|dernier|dernière|présent|exceptionnel|exceptionnelle|extraordinaire|sortant|sortante|élargi|élargie|plein|pleine|entier|entière|proche|capable|réuni|réunie)s?$/.test(
          word,
        )
      )
        break;
      j++;
      to = j;
      nounSeen = true;
      continue;
    }
    // "Centre de recherche en santé publique"
    if (
      word === 'en' &&
      capital &&
      !properSeen &&
      STUDY.test(tokens[j - 1]!.lower) &&
      j + 1 < limit &&
      /^(?:noun|adjective)$/.test(tokens[j + 1]!.tag) &&
      !tokens[j + 1]!.capital &&
      !infos[j + 1]!.calendar
    ) {
      nounSeen = true;
      j += 2;
      to = j;
      continue;
    }
    // "Forces armées en Guyane", "Forces françaises au Sénégal": where they are posted.
    if (/^(?:en|au|aux|à)$/.test(word) && capital && head === 'forces' && to > start && !properSeen) {
      const place = j + 1 < limit && tokens[j + 1]!.capital ? gazetteerPhrase(reading, j + 1, limit) : null;
      if (!place || place.entry.kind === 'organization') break;
      return { to: place.to, shortTo: place.to };
    }
    // "Groupe de soutien à l'islam et aux musulmans", "Office d'aide aux réfugiés"
    if (
      /^(?:à|au|aux)$/.test(word) &&
      capital &&
      !properSeen &&
      TOWARDS.test(tokens[j - 1]!.lower) &&
      /^(?:noun|infinitive)$/.test(tokens[skipArticle(reading, j + 1, limit)]?.tag ?? '')
    ) {
      j = skipArticle(reading, j + 1, limit) + 1;
      if (tokens[j]?.lower === 'et' && /^(?:à|aux?)$/.test(tokens[j + 1]?.lower ?? '')) {
        const second = skipArticle(reading, j + 2, limit);
        if (second && /^(?:noun|adjective|name)$/.test(tokens[second]!.tag) && !tokens[second]!.capital)
          j = second + 1;
      }
      nounSeen = true;
      to = j;
      continue;
    }
    // "Ligue des professeurs à temps plein": whom or what it joins, of a kind.
    if (word === 'à' && capital && !properSeen && to > start) {
      const kind = endOfKind(tokens, j, limit);
      if (kind > j) {
        j = kind;
        to = j;
        continue;
      }
    }
    // "le ministère en charge de l'Éducation", "le ministère chargé des Sports"
    if (to === start && GOVERNS.test(head)) {
      const duty = dutyAt(tokens, j);
      if (duty > j && duty < limit) {
        j = duty;
        continue;
      }
    }
    // "Service de sécurité incendie"
    if (word === 'incendie' && tokens[j - 1]!.lower === 'sécurité') {
      j++;
      to = j;
      continue;
    }
    // "Police cantonale grisonne": whatever adjective no list knows, between one of a level and a verb.
    if (
      capital &&
      to > start &&
      !properSeen &&
      FORCE.test(head) &&
      tokens[j - 1]!.tag === 'adjective' &&
      /^(?:noun|adjective|name|other)$/.test(token.tag) &&
      /^\p{Ll}{3,}es?$/u.test(token.text) &&
      /^(?:verb|auxiliary|negation|punctuation|clitic|pronoun)$/.test(tokens[j + 1]?.tag ?? '')
    ) {
      j++;
      to = j;
      continue;
    }
    if (
      token.tag === 'participle' &&
      /^(?:unie?s|réunie?s|intégrée?s?|associée?s?|insoumise?s?)$/.test(word)
    ) {
      j++;
      to = j;
      continue;
    }
    if (/^(?:de|du|des|d'|d’)$/.test(word)) {
      const next = skipArticle(reading, j + 1, limit);
      if (!next || !isComplementWord(reading, next, capital)) break;
      if (properSeen && tokens[next]!.capital && infos[next]!.firstName && !infos[next]!.opensGazetteer)
        break;
      if (tokens[next]!.capital) properSeen = true;
      else nounSeen = true;
      // "de première instance": an adjective that stands before its noun takes it along.
      const noun = tokens[next + 1];
      j =
        /^(?:première|grande?|haute?|petite?|moyenne?|bonne?|deuxième|seconde?)$/.test(tokens[next]!.lower) &&
        next + 1 < limit &&
        noun?.tag === 'noun' &&
        !noun.capital
          ? next + 2
          : next + 1;
      to = j;
      continue;
    }
    if (
      /^(?:pour|contre|sur)$/.test(word) &&
      capital &&
      PURPOSE.test(head) &&
      (!properSeen || word === 'pour') &&
      !(
        word === 'sur' &&
        !/^(?:centre|commission|institut|mission|observatoire|organisation|groupe)$/.test(head)
      )
    ) {
      // "Regroupement pour un territoire vivant"
      const one = word === 'pour' && /^une?$/.test(tokens[j + 1]?.lower ?? '') && j + 2 < limit;
      const next = one ? j + 2 : skipArticle(reading, j + 1, limit);
      if (!next || next === j + 1 || tokens[next]!.tag === 'number' || infos[next]!.calendar) break;
      if (
        !isComplementWord(reading, next, true) ||
        // "dans l'Union européenne pour les Roumains"
        infos[next]!.demonym ||
        /^(?:moment|instant|part|fois|première)$/.test(tokens[next]!.lower)
      )
        break;
      nounSeen = true;
      j = next + 1;
      to = j;
      continue;
    }
    if ((word === 'et' || word === '&') && (nounSeen || capital) && to > start) {
      // The last of a row: "X, Voix Citoyenne et Renouveau".
      if (tokens[j + 1]?.capital && tokens[start - 2]?.text === ',') break;
      const next = joined(reading, j + 1, limit, tokens[j - 1]!, nounSeen, head);
      if (!next) break;
      j = next;
      to = j;
      continue;
    }
    // "le ministère de l'Économie et des Finances": one more field of the same portfolio.
    if (word === 'et' && !capital && GOVERNS.test(head) && to > start && isField(reading, to - 1)) {
      const link = /^(?:de|du|des|d'|d’)$/.test(tokens[j + 1]?.lower ?? '');
      const next = link ? skipArticle(reading, j + 2, limit) : 0;
      if (next && isField(reading, next)) {
        j = next + 1;
        to = j;
        continue;
      }
    }
    // "de l'économie, des routes et du sport": a portfolio of several fields that "et" closes.
    if (word === ',' && to > start && (capital || head === 'ministère')) {
      const next = portfolioEnd(reading, j, limit);
      if (next > j) {
        nounSeen = true;
        j = next;
        to = j;
        continue;
      }
    }
    // "contre les crimes contre l'humanité, les génocides et les crimes de guerre": a list that "et" closes.
    if (
      word === ',' &&
      capital &&
      nounSeen &&
      to > start &&
      /^(?:la|le|les|l')$/.test(tokens[j + 1]?.lower ?? '') &&
      tokens[j + 2]?.tag === 'noun' &&
      tokens[j + 3]?.lower === 'et' &&
      /^(?:la|le|les|l')$/.test(tokens[j + 4]?.lower ?? '') &&
      tokens[j + 5]?.tag === 'noun'
    ) {
      j += 6;
      to = j;
      continue;
    }
    break;
  }
  return { to, shortTo: shortTo || to };
}

/** "en charge", "chargé" before what a ministry has in charge: where its "de" stands, or `j`. */
function dutyAt(tokens: Reading['tokens'], j: number): number {
  const { lower } = tokens[j]!;
  const of = lower === 'en' && tokens[j + 1]?.lower === 'charge' ? j + 2 : lower === 'chargé' ? j + 1 : j;
  return of > j && /^(?:de|du|des|d'|d’)$/.test(tokens[of]?.lower ?? '') ? of : j;
}

/** End of "à temps plein", "à mobilité réduite", "à but non lucratif", which say of what kind a noun is; `j` else. */
function endOfKind(tokens: Reading['tokens'], j: number, limit: number): number {
  if (j + 1 >= limit || !OF_A_KIND.test(tokens[j + 1]!.lower)) return j;
  let to = j + 2;
  while (to < limit && /^(?:adjective|participle)$/.test(tokens[to]!.tag) && !tokens[to]!.capital) to++;
  if (tokens[to]?.lower === 'non' && tokens[to + 1]?.tag === 'adjective' && to + 1 < limit) to += 2;
  return to;
}

/** Nouns without an article behind the "à" of such a kind. */
const OF_A_KIND =
  /^(?:temps|domicile|mobilité|but|loyer|moteur|voile|voiles|vapeur|distance|revenu|responsabilité|statut|vocation|risque|risques|handicap|caractère|capital|capitaux|énergie|forme|niveau|usage|pied|vélo|gaz|grains|pâte|lait|viande)$/;

/** What is done in a field: "recherche en droit". */
const STUDY = /^(?:recherches?|études|formation|ingénierie|innovation|expertise|enseignement)$/;
/** Nouns that take what they serve behind "à". */
const TOWARDS =
  /^(?:soutien|aide|aides|appui|assistance|accès|accueil|retour|préparation|lutte|droit|secours|services?|soins|éducation|formation|initiation|accession|adaptation|contribution|sensibilisation|accompagnement)$/;
/** Verbs that look like adjectives: "le Comité réplique". */
const ACTS =
  /^(?:réplique|explique|indique|implique|applique|complique|revendique|communique|fabrique|critique|rétorque)s?$/;
const FORCE = /^(?:police|gendarmerie|garde|armée|marine|milice|protection|sûreté|douane|brigade)$/;

/** End of ", des affaires sociales et de la culture" from the comma at `j`, or `j`: each part opens with "de". */
function portfolioEnd(reading: Reading, j: number, limit: number): number {
  const { tokens } = reading;
  let k = j;
  while (k < limit) {
    const { lower } = tokens[k]!;
    const closing = lower === 'et';
    if (lower !== ',' && !closing) return j;
    if (closing && tokens[k - 1]!.text === ',') return j;
    let n = k + 1;
    if (!/^(?:de|du|des|d'|d’)$/.test(tokens[n]?.lower ?? '')) return j;
    n = skipArticle(reading, n + 1, limit);
    if (!n || !/^(?:noun|name|adjective)$/.test(tokens[n]!.tag)) return j;
    // "du Parti social, du Parti rural et de Renouveau": a row of bodies.
    if (tokens[n]!.capital && reading.infos[n]!.organizationHead && !FIELD.test(tokens[n]!.lower)) return j;
    n++;
    while (n < limit && tokens[n]!.tag === 'adjective') n++;
    if (closing) return n;
    k = n;
  }
  return j;
}

/** Adjectives that name a police or a prosecution: "parquet fédéral", "police nationale". */
const LEVEL = /^(?:judiciaire|fédérale?|nationale?|antiterroriste|financier)$/;

function phraseOf(tokens: Reading['tokens'], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "des Dauphins belmontois": an adjective that no list has, made of a town's name. */
function ofInhabitants({ tokens }: Reading, j: number): boolean {
  const { ordinary, lower } = tokens[j]!;
  return !ordinary && tokens[j - 1]!.capital && /.{3}(?:oise?|aise?|éene?|ienn?e?)s?$/.test(lower);
}

function isAdjectival(word: string): boolean {
  return /^(?:suprêmes?|public|publics|publique|publiques|extérieure?s?|intérieure?s?|supérieure?s?|étrangères?|civile?s?|numériques?|libres?|verte?s?|rouges?|maritimes?|agraires?|indépendante?s?|autonomes?|permanente?s?|mixtes?|solidaires?|sonores?|mobiles?|ouvertes?|armée?s?)$|(?:al|ale|aux|ales|ères?|ère|éen|éenne|el|elle|els|elles|if|ive|ifs|ives|ique|iques|icole|icoles|[vcr]ines?|aire|aires|ier|ière|iers|ières|ien|ienne|iens|iennes|eux|euse|euses|ais|aise|oise?|iste|istes)$/.test(
    word,
  );
}

function followedByDe({ tokens }: Reading, j: number): boolean {
  return /^(?:de|du|des|d')$/.test(tokens[j]?.lower ?? '') || tokens[j]?.capital === true;
}

function isNamePart({ tokens, infos }: Reading, j: number, later: boolean): boolean {
  const token = tokens[j]!;
  const info = infos[j]!;
  if ((info.civil && !isNamesake(tokens, infos, j)) || info.calendar) return false;
  if (token.tag === 'determiner' || token.tag === 'pronoun' || token.tag === 'preposition') return false;
  // "du Conseil Norman Sabourin", "ministère de la Santé Roman Prymula": a person follows.
  if (
    later &&
    info.firstName &&
    tokens[j + 1]?.capital &&
    !tokens[j - 1]!.lower.match(/^(?:de|du|d'|saint|sainte)$/)
  )
    return false;
  return tokens[j]!.start - tokens[j - 1]!.end <= 1;
}

/** Bodies behind whose bare name a person's stands: "le président du Sénat | Modeste Kabila". */
const NAMED_ALONE = /^(?:sénat|parlement|gouvernement|parquet|mairie|préfecture|rectorat)$/;

/** "le professeur d'Université Ana Roux": a post, and who holds it. */
function isPostAt({ tokens, infos }: Reading, head: number): boolean {
  return (
    /^(?:université|hôpital|école|lycée|collège)$/.test(tokens[head]!.lower) &&
    /^d['’]$|^de$/.test(tokens[head - 1]?.lower ?? '') &&
    infos[head - 2]?.role?.plural === false &&
    infos[head + 1]!.firstName !== null
  );
}

/** Two words in capitals, the second of them no ordinary word, place or nationality. */
function opensPerson({ tokens, infos }: Reading, j: number): boolean {
  const next = tokens[j + 1];
  if (!tokens[j]!.capital || !next?.capital || next.ordinary || infos[j]!.demonym) return false;
  const { demonym, opensGazetteer, organizationHead, shape } = infos[j + 1]!;
  return (
    shape === 'capital' &&
    !demonym &&
    !opensGazetteer &&
    !organizationHead &&
    next.start - tokens[j]!.end === 1
  );
}

/** "Sidi M'hamed", "M'Sila": what follows an apostrophe without a blank belongs to the word before it. */
function afterApostrophe({ tokens }: Reading, j: number): boolean {
  return CAPITAL_ELISION.of(tokens[j - 1]) && tokens[j]!.start === tokens[j - 1]!.end;
}

/** Index after "la", "le", "les", "l'" at `j`, or `j`. 0 beyond the limit. */
function skipArticle({ tokens }: Reading, j: number, limit: number): number {
  const next = /^(?:la|le|les|l')$/.test(tokens[j]?.lower ?? '') ? j + 1 : j;
  return next < limit ? next : 0;
}

function isComplementWord({ tokens, infos }: Reading, j: number, capital: boolean): boolean {
  const token = tokens[j]!;
  if (token.capital) return !infos[j]!.civil && token.tag !== 'pronoun' && token.tag !== 'determiner';
  if (!capital && infos[j]!.placeHead && tokens[j + 1]?.capital) return true;
  if (!capital)
    return /^(?:terre|air|défense|justice|santé|guerre|police|commerce|grande|première|football|presse|recherche)$/.test(
      token.lower,
    );
  if (token.tag !== 'noun' && token.tag !== 'adjective' && !/^(?:pouvoir|savoir)$/.test(token.lower))
    return false;
  return (
    !/^(?:fait|façon|manière|plus|moins|nouveau|part|côté|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|cause|leur|source|son|sa)$/.test(
      token.lower,
    ) && !infos[j]!.calendar
  );
}

/** "l'Institut Pasteur", "la clinique Pasteur de Lens": called after somebody whose name is a title too. */
function isNamesake(tokens: Reading['tokens'], infos: Reading['infos'], j: number): boolean {
  return tokens[j]!.text.length > 5 && infos[j - 1]?.organizationHead === true && !tokens[j + 1]?.capital;
}

/** "la Force policière et du Bureau des enquêtes": another body; "ministère de l'Intérieur et de la Sécurité": one field more. */
function opensOther({ infos, tokens }: Reading, j: number, head: string): boolean {
  if (!infos[j]!.organizationHead) return false;
  return !(FIELDED.test(head) && FIELD.test(tokens[j]!.lower));
}

/** Bodies named by what they govern. */
const GOVERNS = plainToo(/^(?:ministère|ministères|secrétariat|sous-secrétariat|département)$/);

/** "Finances", "Pêche", "Jeunesse": an ordinary word with a capital, neither a place nor another body. */
function isField({ tokens, infos }: Reading, j: number): boolean {
  const { capital, ordinary, lower } = tokens[j]!;
  if (!capital) return false;
  if (FIELD.test(lower)) return true;
  return ordinary && !infos[j]!.organizationHead && infos[j]!.shape !== 'acronym' && infos[j]!.known === null;
}

const FIELDED = plainToo(
  /^(?:forces?|ministère|secrétariat|direction|département|délégation|commission|commissariat|haut-commissariat|office|agence|service|institut|école|conseil|comité|centre|inspection|observatoire|chambre|bureau)$/,
);
/** Heads that are fields of government as well. */
const FIELD = plainToo(
  /^(?:sécurité|jeunesse|jeunesses|police|air|secours|port|trésor|ville|région|école|coopération|coordination|communauté|protection|défense|sûreté|renseignements|initiative|entreprise|établissement|industrie|division|résistance|recherche|ordre|espace|forces?|théâtre|bibliothèque|université|eau)$/,
);

const SEATS = /^(?:bureau|siège|cabinet|journal|quotidien|site|magazine|syndicat|parti|club|groupe)$/;

/** Heads of bodies of men and women, who are told beside others. */
const OF_MEN = /^(?:forces?|armée|police|gendarmerie|garde|marine|troupes?|pompiers|milice|milices)$/;

/** A "de" stands between `from` and the conjunction at `and`: what goes on with another "de" is of the same row. */
function ofBefore(tokens: Reading['tokens'], and: number, from: number): boolean {
  for (let k = and - 1; k >= Math.max(0, from); k--) {
    if (/^(?:de|d'|d’|du|des)$/.test(tokens[k]!.lower)) return true;
    if (tokens[k]!.capital && (OF_MEN.test(tokens[k]!.lower) || tokens[k]!.lower === 'parti')) return false;
  }
  return false;
}

/** End of the second part of a pair joined by "et", or 0. */
function joined(
  reading: Reading,
  j: number,
  limit: number,
  before: { capital: boolean; tag: string },
  nounSeen: boolean,
  head: string,
): number {
  const { tokens, infos } = reading;
  if (j >= limit) return 0;
  const first = tokens[j]!;
  if (/^(?:de|du|des|d')$/.test(first.lower)) {
    const next = skipArticle(reading, j + 1, limit);
    if (next && tokens[next]!.capital && opensOther(reading, next, head)) return 0;
    // "de l'Agence de presse et du bureau d'Oslo": another body, by its noun alone.
    if (next && SEATS.test(tokens[next]!.lower)) return 0;
    // "des Forces de sécurité et des chefs de village", "des Forces armées et des CRS": others beside the body.
    if (
      next &&
      (OF_MEN.test(head) || head === 'parti') &&
      (infos[next]!.role?.plural || !ofBefore(tokens, j - 1, limit - MAX_TOKENS))
    )
      return 0;
    return next && isComplementWord(reading, next, true) && !infos[next]!.firstName ? next + 1 : 0;
  }
  if (/^(?:la|le|les|l')$/.test(first.lower)) {
    const next = j + 1;
    const noun = tokens[next];
    // "Rassemblement pour le Travail et la Souveraineté"
    if (
      nounSeen &&
      before.capital &&
      noun?.capital &&
      next < limit &&
      noun.ordinary &&
      noun.tag !== 'verb' &&
      infos[next]!.shape === 'capital' &&
      !infos[next]!.organizationHead &&
      !infos[next]!.opensGazetteer &&
      !infos[next]!.role &&
      infos[next]!.firstName === null &&
      /^(?:rassemblement|parti|mouvement|union|alliance|front|ligue|association|coalition|fondation|convention|action|secrétariat|bureau|comité|conseil)$/.test(
        head,
      )
    )
      return next + 1;
    // "la Croix-Rouge togolaise et la capitainerie": two bodies.
    if (!nounSeen || !noun || next >= limit || noun.capital || noun.tag !== 'noun' || before.capital)
      return 0;
    // "la Fédération des éleveurs et la mairie de Blois"
    if (infos[next]!.namedByComplement && first.lower !== 'les') return 0;
    // "la commission paritaire et le représentant du syndicat"
    if (infos[next]!.role && first.lower !== 'les') return 0;
    // "les génocides et les crimes de guerre", not "… et les avocats ont": a verb must not follow at once.
    const after = tokens[next + 1];
    // "Le Front pour la paix et le progrès a signé": a verb of one is the whole name's.
    if (after && PURPOSE.test(head) && /^(?:a|est|avait|était|va|doit|fait)$/.test(after.lower))
      return /^(?:la|le|l'|l’)$/.test(tokens[j - 3]?.lower ?? '') &&
        /^(?:pour|contre)$/.test(tokens[j - 4]?.lower ?? '')
        ? next + 1
        : 0;
    return after && /^(?:verb|auxiliary|clitic|negation)$/.test(after.tag) ? 0 : next + 1;
  }
  if (first.capital)
    return before.capital &&
      !infos[j]!.firstName &&
      !infos[j]!.opensGazetteer &&
      infos[j]!.shape !== 'acronym' &&
      first.ordinary
      ? j + 1
      : 0;
  if ((first.tag === 'adjective' || (first.tag === 'noun' && isAdjectival(first.lower))) && !before.capital)
    return j + 1;
  // "des traductrices et traducteurs": without an article of its own a plural hangs on the one before.
  const pair = first.tag === 'noun' && before.tag === 'noun' && !before.capital;
  if (pair && /[sx]$/.test(first.lower) && /[sx]$/.test(tokens[j - 2]!.lower)) return j + 1;
  // "Caisse de dépôt et placement": two nouns behind one "de" without an article.
  const after = tokens[j + 1];
  const closed =
    !after ||
    j + 1 >= limit ||
    /^(?:verb|auxiliary|punctuation|mark|preposition|pronoun|negation|clitic)$/.test(after.tag);
  return pair && /^(?:de|d'|d’)$/.test(tokens[j - 3]?.lower ?? '') && !infos[j]!.speech && closed ? j + 1 : 0;
}

/**
 * A body in small letters that speaks: "la commission électorale a annoncé", "selon l'institut national de la
 * statistique". It needs more than its head ("la commission a annoncé" takes up one named before).
 */
export function speakingBody(reading: Reading, i: number, end: number): number {
  const { tokens, infos, words } = reading;
  const info = infos[i]!;
  if (!info.organizationHead || tokens[i]!.tag !== 'noun' || info.role) return 0;
  if (!/^(?:le|la|l'|l’|du|au)$/.test(tokens[i - 1]?.lower ?? '')) return 0;
  if (partyOfSide(tokens, i)) return 0;
  const { to } = complement(reading, i + 1, end, tokens[i]!.lower, true);
  if (to === i + 1 || to > i + 8) return 0;
  if (
    /^(?:groupe|service|force|forces|maison|section|union|front|garde|jeunesse|centrale|région|division|usine|espace|programme|projet|ordre|initiative)$/.test(
      tokens[i]!.lower,
    )
  )
    return 0;
  if (
    words.lists.genericOrganizations.has(tokens[i]!.lower) ||
    /^(?:entreprise|société|compagnie|organisation|association|club|journal|groupement|établissement|direction|administration|cabinet)$/.test(
      tokens[i]!.lower,
    )
  )
    return 0;
  const before = tokens[i - 2];
  const after = tokens[to];
  const same = (token: { sentence: number } | undefined) => token?.sentence === tokens[i]!.sentence;
  if (
    same(before) &&
    (/^(?:selon|d'après)$/.test(before!.lower) ||
      (infos[i - 2]!.speech &&
        /^(?:verb|participle|auxiliary)$/.test(before!.tag) &&
        inverted(reading, i - 2)))
  )
    return to;
  if (!same(after)) return 0;
  if (infos[to]!.speech && after!.tag === 'verb') return to;
  if (after!.tag === 'auxiliary' && same(tokens[to + 1]) && infos[to + 1]!.speech) return to;
  return after!.tag === 'auxiliary' && same(tokens[to + 2]) && infos[to + 2]!.speech ? to : 0;
}

/** "», a jugé la commission électorale"; not "la ministre a jugé l'initiative syndicale", where it is the object. */
function inverted({ tokens }: Reading, verb: number): boolean {
  const { sentence } = tokens[verb]!;
  let k = verb - 1;
  while (k > verb - 5 && tokens[k]?.sentence === sentence && BEFORE_VERB.test(tokens[k]!.tag)) k--;
  const before = tokens[k];
  return !before || before.sentence !== sentence || !/^(?:noun|name|adjective|number)$/.test(before.tag);
}

const BEFORE_VERB = /^(?:auxiliary|participle|adverb|clitic|negation)$/;
