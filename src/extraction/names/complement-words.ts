import { plainToo } from './plain-too.ts';
import type { Reading } from './reading.ts';

/** Heads whose names say for or against what they are. */
export const PURPOSE = plainToo(
  /^(?:regroupement|agence|alliance|association|autorité|bureau|campagne|centre|coalition|collectif|comité|commission|conseil|coordination|fédération|fondation|fonds|front|groupe|haut-commissariat|initiative|institut|ligue|mission|mouvement|observatoire|office|organisation|parti|programme|rassemblement|réseau|secrétariat|service|société|syndicat|union)$/,
);

export const MAX_TOKENS = 18;

/** Adjectives that name a police or a prosecution: "parquet fédéral", "police nationale". */
export const LEVEL = /^(?:judiciaire|fédérale?|nationale?|antiterroriste|financier)$/;

export function isAdjectival(word: string): boolean {
  return /^(?:suprêmes?|public|publics|publique|publiques|extérieure?s?|intérieure?s?|supérieure?s?|étrangères?|civile?s?|numériques?|libres?|verte?s?|rouges?|maritimes?|agraires?|indépendante?s?|autonomes?|permanente?s?|mixtes?|solidaires?|sonores?|mobiles?|ouvertes?|armée?s?)$|(?:al|ale|aux|ales|ères?|ère|éen|éenne|el|elle|els|elles|if|ive|ifs|ives|ique|iques|icole|icoles|[vcr]ines?|aire|aires|ier|ière|iers|ières|ien|ienne|iens|iennes|eux|euse|euses|ais|aise|oise?|iste|istes)$/.test(
    word,
  );
}

/** Index after "la", "le", "les", "l'" at `j`, or `j`. 0 beyond the limit. */
export function skipArticle({ tokens }: Reading, j: number, limit: number): number {
  const next = /^(?:la|le|les|l')$/.test(tokens[j]?.lower ?? '') ? j + 1 : j;
  return next < limit ? next : 0;
}

export function isComplementWord({ tokens, infos }: Reading, j: number, capital: boolean): boolean {
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

/** Bodies named by what they govern. */
export const GOVERNS = plainToo(/^(?:ministère|ministères|secrétariat|sous-secrétariat|département)$/);

/** Heads that are fields of government as well. */
export const FIELD = plainToo(
  /^(?:sécurité|jeunesse|jeunesses|police|air|secours|port|trésor|ville|région|école|coopération|coordination|communauté|protection|défense|sûreté|renseignements|initiative|entreprise|établissement|industrie|division|résistance|recherche|ordre|espace|forces?|théâtre|bibliothèque|université|eau)$/,
);
