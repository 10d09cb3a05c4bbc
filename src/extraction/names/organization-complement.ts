// Longer than most: what hangs on the head of a name is read in one pass, and each test looks at the same run of words.

import { writtenTest } from '../language/form-test.ts';
import {
  FIELD,
  GOVERNS,
  isAdjectival,
  isComplementWord,
  LEVEL,
  MAX_TOKENS,
  PURPOSE,
  skipArticle,
} from './complement-words.ts';
import { gazetteerPhrase } from './gazetteer-phrase.ts';
import { joined } from './organization-joined.ts';
import type { Reading } from './reading.ts';

const CAPITAL_ELISION = writtenTest(/^\p{Lu}['’]$/u);

/** Heads that are not called after a person: "la présidente de la fédération | Ana Roux", "au Sénat | Paul Petit". */
const HAS_NO_NAMESAKE =
  /^(?:armée|assemblée|autorité|chambre|commission|confédération|congrès|conseil|cour|département|fédération|gouvernement|ligue|mairie|ministère|parlement|parquet|parti|police|préfecture|région|sénat|syndicat|tribunal|union)$/;

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
    if (/^(?:de|du|des|d')$/.test(word)) {
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
      const link = /^(?:de|du|des|d')$/.test(tokens[j + 1]?.lower ?? '');
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
  return of > j && /^(?:de|du|des|d')$/.test(tokens[of]?.lower ?? '') ? of : j;
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
    if (!/^(?:de|du|des|d')$/.test(tokens[n]?.lower ?? '')) return j;
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

/** "des Dauphins belmontois": an adjective that no list has, made of a town's name. */
function ofInhabitants({ tokens }: Reading, j: number): boolean {
  const { ordinary, lower } = tokens[j]!;
  return !ordinary && tokens[j - 1]!.capital && /.{3}(?:oise?|aise?|éene?|ienn?e?)s?$/.test(lower);
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

/** "l'Institut Pasteur", "la clinique Pasteur de Lens": called after somebody whose name is a title too. */
function isNamesake(tokens: Reading['tokens'], infos: Reading['infos'], j: number): boolean {
  return tokens[j]!.text.length > 5 && infos[j - 1]?.organizationHead === true && !tokens[j + 1]?.capital;
}

/** "Finances", "Pêche", "Jeunesse": an ordinary word with a capital, neither a place nor another body. */
function isField({ tokens, infos }: Reading, j: number): boolean {
  const { capital, ordinary, lower } = tokens[j]!;
  if (!capital) return false;
  if (FIELD.test(lower)) return true;
  return ordinary && !infos[j]!.organizationHead && infos[j]!.shape !== 'acronym' && infos[j]!.known === null;
}
