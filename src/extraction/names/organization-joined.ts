import {
  FIELD,
  isAdjectival,
  isComplementWord,
  MAX_TOKENS,
  PURPOSE,
  skipArticle,
} from './complement-words.ts';
import { plainToo } from './plain-too.ts';
import type { Reading } from './reading.ts';

/** "la Force policière et du Bureau des enquêtes": another body; "ministère de l'Intérieur et de la Sécurité": one field more. */
function opensOther({ infos, tokens }: Reading, j: number, head: string): boolean {
  if (!infos[j]!.organizationHead) return false;
  return !(FIELDED.test(head) && FIELD.test(tokens[j]!.lower));
}

const FIELDED = plainToo(
  /^(?:forces?|ministère|secrétariat|direction|département|délégation|commission|commissariat|haut-commissariat|office|agence|service|institut|école|conseil|comité|centre|inspection|observatoire|chambre|bureau)$/,
);

const SEATS = /^(?:bureau|siège|cabinet|journal|quotidien|site|magazine|syndicat|parti|club|groupe)$/;

/** Heads of bodies of men and women, who are told beside others. */
const OF_MEN = /^(?:forces?|armée|police|gendarmerie|garde|marine|troupes?|pompiers|milice|milices)$/;

/** A "de" stands between `from` and the conjunction at `and`: what goes on with another "de" is of the same row. */
function ofBefore(tokens: Reading['tokens'], and: number, from: number): boolean {
  for (let k = and - 1; k >= Math.max(0, from); k--) {
    if (/^(?:de|d'|du|des)$/.test(tokens[k]!.lower)) return true;
    if (tokens[k]!.capital && (OF_MEN.test(tokens[k]!.lower) || tokens[k]!.lower === 'parti')) return false;
  }
  return false;
}

/** End of the second part of a pair joined by "et", or 0. */
export function joined(
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
      return /^(?:la|le|l')$/.test(tokens[j - 3]?.lower ?? '') &&
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
  return pair && /^(?:de|d')$/.test(tokens[j - 3]?.lower ?? '') && !infos[j]!.speech && closed ? j + 1 : 0;
}
