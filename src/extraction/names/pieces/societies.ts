import { formTest, writtenTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import type { Reading } from '../reading.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const AND = formTest(/^(?:et|&)$/);

/**
 * French names made of ordinary words behind the noun that says what they name, and firms of partners.
 * Fires on: l'association Terres et Forêts, le collectif Stop aux nuisances, le collectif Les Mères en colère, Brun et Associés,
 * le collectif Vivre en Brenne, la plateforme « Debout la rue », le comité d'usagers Ligne 4, le groupe Ploumel en commun.
 * Not on: l'association Alpha et Jean Roux, le collectif Épargne à Paris, l'association des Voisins, le groupe « a fermé ».
 */
export function societies(walk: Walk, i: number): number {
  const { reading, layout, end } = walk;
  if (reading.language !== 'fr' || layout !== 'prose' || !reading.tokens[i]!.capital) return NOT_HERE;
  const to =
    inMarks(reading, i, end) ||
    runBehindNoun(reading, i, end) ||
    behindNoun(reading, i, end) ||
    partners(reading, i, end) ||
    inCommon(reading, i, end) ||
    again(walk, i);
  if (to === NOT_HERE) return NOT_HERE;
  walk.push(i, to, 'organization', 4, 'organization/society', {});
  if (to > i + 1 && walk.societies.length < MOST) walk.societies.push(walk.pieces.at(-1)!);
  return to;
}

/** Names of an article that are kept; keeps hostile text linear. */
const MOST = 20;

/** The same words as of such a name before. */
function again({ reading: { tokens, analysis }, societies: known, end }: Walk, i: number): number {
  for (const { from, to, start, end: stop } of known) {
    if (i + to - from > end) continue;
    const last = tokens[i + to - from - 1]!;
    if (analysis.text.slice(tokens[i]!.start, last.end) === analysis.text.slice(start, stop))
      return i + to - from;
  }
  return NOT_HERE;
}

/** What says that a name in words follows; with them it would be "l'association des Voisins". */
const SOCIETIES = formTest(
  /^(?:association|asso|collectif|syndicat|intersyndicale|ong|fondation|mouvement|compagnie|coordination|réseau|plateforme|plate-forme|troupe|revue|magazine|émission|podcast|librairie|comité|coopérative|liste|cabinet|start-up|startup|entreprise|société|festival|orchestre|chorale|ensemble|groupe|parti|amicale|asbl|café|restaurant|bar|brasserie)$/,
);

/** The noun that says what is named at `i`, with what stands between: "collectif | citoyen", "comité | d'usagers"; or -1. */
function nounBefore({ tokens }: Reading, i: number): number {
  const { sentence } = tokens[i]!;
  const is = (k: number) =>
    tokens[k]?.sentence === sentence && !tokens[k]!.capital && SOCIETIES.of(tokens[k]!);
  if (is(i - 1)) return i - 1;
  const last = tokens[i - 1];
  if (last?.sentence !== sentence || last.capital || !/^(?:noun|adjective)$/.test(last.tag)) return -1;
  if (is(i - 2)) return i - 2;
  return /^(?:de|d')$/.test(tokens[i - 2]?.lower ?? '') && is(i - 3) ? i - 3 : -1;
}

/** "la plateforme « Debout la rue »": end of the title from the word behind its opening mark. */
function inMarks(reading: Reading, i: number, end: number): number {
  const { tokens } = reading;
  if (tokens[i - 1]?.tag !== 'mark' || i < 2) return NOT_HERE;
  if (tokens[i - 2]?.sentence !== tokens[i]!.sentence || nounBefore(reading, i - 1) < 0) return NOT_HERE;
  for (let k = i; k < end && k <= i + MOST_IN_MARKS; k++) {
    if (tokens[k]!.tag === 'mark') return k;
    if (/^[.;:!?…]/.test(tokens[k]!.text)) return NOT_HERE;
  }
  return NOT_HERE;
}

/** Words of a title between marks. */
const MOST_IN_MARKS = 7;

/** "la compagnie minière Cerro Dorado", "le collectif Québec Debout", "au bar Chez Mama Lucie": a place opens the name. */
function runBehindNoun(reading: Reading, i: number, end: number): number {
  const { tokens, infos } = reading;
  const at = nounBefore(reading, i);
  const house = tokens[i]!.text === 'Chez';
  if (at < 0 || !(house || (infos[i]!.known && infos[i]!.known!.kind !== 'organization'))) return NOT_HERE;
  let to = i + 1;
  while (to < end && to < i + 4 && tokens[to]!.capital && infos[to]!.shape === 'capital') {
    if (tokens[to]!.start - tokens[to - 1]!.end !== 1 || infos[to]!.civil || infos[to]!.demonym) break;
    // "le collectif Paris | Jean Roux"
    if (!house && infos[to]!.firstName && !infos[to]!.rareName) return NOT_HERE;
    to++;
  }
  return to > i + 1 ? to : NOT_HERE;
}

/** "Ploumel en commun": what the lists of towns say of them. */
function inCommon({ tokens, infos }: Reading, i: number, end: number): number {
  if (
    i + 2 >= end ||
    tokens[i + 1]!.lower !== 'en' ||
    !/^(?:commun|responsabilité)$/.test(tokens[i + 2]!.lower)
  )
    return NOT_HERE;
  return tokens[i]!.ordinary && !infos[i]!.opensGazetteer ? NOT_HERE : i + 3;
}

/** "Benko | des maraîchers", "Ploumel | autrement": what goes on with a word that may be a place or nobody's word. */
function ofTheirs({ tokens }: Reading, k: number, end: number): number {
  const first = tokens[k];
  if (!first || k >= end) return NOT_HERE;
  if (OWN_WORDS.of(first)) return k + 1;
  if (first.lower === 'en' && k + 1 < end && IN_ACTION.of(tokens[k + 1])) return k + 2;
  if (first.lower !== 'des' || k + 1 >= end) return NOT_HERE;
  const noun = tokens[k + 1]!;
  return noun.tag === 'noun' && !noun.capital && isClosed(tokens[k + 2], end) ? k + 2 : NOT_HERE;
}

const OWN_WORDS = formTest(/^(?:autrement|ensemble|solidaires?|citoyenne|debout|avenir)$/);
const IN_ACTION = formTest(/^(?:commun|marche|mouvement|transition|action|colère|lutte|danger|fête|scène)$/);

function behindNoun(reading: Reading, i: number, end: number): number {
  const { tokens } = reading;
  const at = nounBefore(reading, i);
  if (at < 0) return NOT_HERE;
  const plain = at === i - 1;
  const article = /^(?:les?|la)$/.test(tokens[i]!.lower);
  const first = article ? i + 1 : i;
  const word = tokens[first];
  if (!word?.capital || first >= end) return NOT_HERE;
  if (!word.ordinary || isNamed(reading, first, end))
    return plain ? ofTheirs(reading, first + 1, end) : NOT_HERE;
  let to = first + 1;
  // "Naître en Brenne", "Grandir à Sedan": where it is done.
  if (INFINITIVE.of(word) && to + 1 < end && IN_PLACE.of(tokens[to]) && tokens[to + 1]!.capital)
    return to + 2;
  // "le comité d'usagers Ligne 4"
  if (tokens[to]?.tag === 'number' && to < end && isClosed(tokens[to + 1], end)) return to + 1;
  let best = NOT_HERE;
  for (let words = 0; to < end && words < LONGEST; words++, to++) {
    const { tag, lower, capital } = tokens[to]!;
    // "le syndicat Ambitions PME": letters go on behind a word.
    if (capital && reading.infos[to]!.shape === 'acronym') {
      if (isClosed(tokens[to + 1], end)) best = to + 1;
      break;
    }
    if (capital ? !tokens[to]!.ordinary || isNamed(reading, to, end) : !INSIDE.test(tag)) break;
    if (tag === 'preposition' && !LINKS.test(lower)) break;
    if (tag === 'conjunction' && !/^(?:et|&)$/.test(lower)) break;
    if (closesName(tokens[to]!.tag, capital) && isClosed(tokens[to + 1], end)) best = to + 1;
  }
  return best;
}

/** A first name, or what the gazetteer has. */
function isNamed(reading: Reading, i: number, end: number): boolean {
  const { firstName, rareName, opensGazetteer } = reading.infos[i]!;
  return (firstName !== null && !rareName) || (opensGazetteer && gazetteerPhrase(reading, i, end) !== null);
}

const INFINITIVE = formTest(/.{2}(?:er|ir|re)$/);
const IN_PLACE = formTest(/^(?:en|à|au|aux|dans|sur)$/);

/** Words behind the first; a name of more is a sentence. */
const LONGEST = 5;
const INSIDE =
  /^(?:noun|adjective|adverb|preposition|determiner|clitic|conjunction|participle|infinitive|negation)$/;
const LINKS = /^(?:de|du|des|d'|au|aux|pour|contre|sans|en)$/;

function closesName(tag: string, capital: boolean): boolean {
  return capital || /^(?:noun|adjective|adverb|participle|infinitive)$/.test(tag);
}

/** A verb, a stop or a bracket follows: nothing else hangs on the name. */
function isClosed(next: Reading['tokens'][number] | undefined, end: number): boolean {
  return (
    !next ||
    next.index >= end ||
    /^(?:verb|auxiliary|mark|pronoun)$/.test(next.tag) ||
    /^[.,;:!?()»”]/.test(next.text) ||
    /^(?:ne|n'|se|s'|s’)$/.test(next.lower)
  );
}

/** "Roux et Fils", "Brun & Associés"; not "Jean Roux et Fils de pub", a title behind a name. */
function partners({ tokens, infos }: Reading, i: number, end: number): number {
  let k = i;
  while (k < end && k < i + 4 && tokens[k]!.capital && !infos[k]!.role) k++;
  if (k === i || !AND.of(tokens[k]) || k + 1 >= end) return NOT_HERE;
  if (!PARTNERS.of(tokens[k + 1])) return NOT_HERE;
  const word = OF.of(tokens[k + 2]) ? tokens[k + 3] : undefined;
  return word && !word.capital ? NOT_HERE : k + 2;
}

const OF = formTest(/^d(?:e|['’])$/);
const PARTNERS = writtenTest(
  /^(?:Fils|Filles|Frères|Associés|Associées|Cie|Compagnie|Partenaires|Partners)$/,
);
