import { formTest, writtenTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import type { Reading } from '../reading.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const AND = formTest(/^(?:et|&)$/);

/**
 * French names made of ordinary words behind the noun that says what they name, and firms of partners.
 * Fires on: l'association Terres et Forêts, le collectif Stop aux nuisances, le collectif Les Mères en colère, Brun et Associés.
 * Not on: l'association Alpha et Jean Roux, le collectif Épargne à Paris, l'association des Voisins.
 */
export function societies(walk: Walk, i: number): number {
  const { reading, layout, end } = walk;
  if (reading.language !== 'fr' || layout !== 'prose' || !reading.tokens[i]!.capital) return NOT_HERE;
  const to = behindNoun(reading, i, end) || partners(reading, i, end) || again(walk, i);
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
  /^(?:association|asso|collectif|syndicat|intersyndicale|ong|fondation|mouvement|compagnie|coordination|réseau|plateforme|plate-forme|campagne|troupe|revue|magazine|émission|podcast|librairie|comité|coopérative|liste|cabinet|start-up|startup|entreprise|société|festival|orchestre|chorale|ensemble|groupe)$/,
);

function behindNoun(reading: Reading, i: number, end: number): number {
  const { tokens } = reading;
  const noun = tokens[i - 1];
  if (!noun || noun.sentence !== tokens[i]!.sentence || noun.capital || !SOCIETIES.of(noun)) return NOT_HERE;
  const article = /^(?:les?|la)$/.test(tokens[i]!.lower);
  const first = article ? i + 1 : i;
  const word = tokens[first];
  if (!word?.capital || first >= end || !word.ordinary || isNamed(reading, first, end)) return NOT_HERE;
  let to = first + 1;
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

/** Words behind the first; a name of more is a sentence. */
const LONGEST = 5;
const INSIDE =
  /^(?:noun|adjective|adverb|preposition|determiner|clitic|conjunction|participle|infinitive|negation)$/;
const LINKS = /^(?:de|du|des|d'|d’|au|aux|pour|contre|sans|en)$/;

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
    /^(?:ne|n'|n’|se|s'|s’)$/.test(next.lower)
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
