import { formTest, writtenTest } from '../../language/form-test.ts';
import type { Reading } from '../reading.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/**
 * French names of channels, papers and magazines that the shape of the name or the marks around it give away.
 * Fires on: Guadeloupe la 1ère, Kalam FM, TV Kalam, Télé 6 Mois, Tchad 24, le magazine « Demain », nos confrères de « Marées »,
 * La Dépêche de la Brenne, Le Journal de l'Élevage.
 * Not on: Smart TV, Télé le soir, le Tchad 24 heures, le magazine « a fermé ».
 */
export function media(walk: Walk, i: number): number {
  const { reading, end } = walk;
  if (reading.language !== 'fr') return NOT_HERE;
  const to =
    betweenMarks(reading, i, end) ||
    publisher(reading, i, end) ||
    paper(reading, i, end) ||
    channel(reading, i, end);
  if (to === NOT_HERE) return NOT_HERE;
  const from = EDITIONS.of(reading.tokens[i]) ? i + 1 : i;
  walk.push(from, to, 'organization', 3.5, 'organization/medium', {});
  return to;
}

const FIRST = formTest(/^(?:1ère|1re|première)$/);
const WAVES = writtenTest(/^(?:FM|TV)$/);
const CHANNEL = writtenTest(/^(?:Radio|Télé|Télévision)$/);
const SET = formTest(/^(?:smart|apple|android|google|box|écran|écrans|la|le|une?|sur|en|à|au|de)$/);
const NUMBERED = writtenTest(/^(?:Télé|Radio|Canal|Antenne|Info)$/);

function channel({ tokens, infos, words }: Reading, i: number, end: number): number {
  const first = tokens[i]!;
  // "des confrères de « radio Soba »"; "a dit à la radio Ali Sow" names who said it.
  const call = tokens[i - 1]?.text === 'radio' ? tokens[i - 2] : undefined;
  if (
    call &&
    (call.tag === 'mark' || /^(?:de|d'|une|cette)$/.test(call.lower)) &&
    infos[i]!.shape === 'capital'
  )
    return infos[i]!.firstName || infos[i]!.role ? NOT_HERE : i + 1;
  const next = tokens[i + 1];
  if (!next || i + 1 >= end || !/^(?:noun|name|adjective|other)$/.test(first.tag)) return NOT_HERE;
  if (next.lower === 'la' && i + 2 < end && FIRST.of(tokens[i + 2])) return infos[i]!.role ? NOT_HERE : i + 3;
  if (next.start - first.end !== 1) return NOT_HERE;
  // "la RTD Radio Soba": the letters of the house before the name of one of its channels.
  if (infos[i]!.shape === 'acronym' && CHANNEL.of(next) && i + 2 < end) {
    const third = infos[i + 2]!;
    const named = tokens[i + 2]!.capital && third.shape === 'capital' && !tokens[i + 2]!.ordinary;
    if (named && !third.role && !tokens[i + 3]?.capital && tokens[i + 2]!.start - next.end === 1)
      return i + 3;
  }
  // "à TV Soba": the letters before the name.
  if (first.text === 'TV' && next.capital && infos[i + 1]!.shape === 'capital' && !next.ordinary)
    return infos[i + 1]!.role || tokens[i + 2]?.capital ? NOT_HERE : i + 2;
  if (WAVES.of(next) && !SET.of(first) && !infos[i]!.role) return i + 2;
  if (!/^\d{1,2}$/.test(next.text)) return NOT_HERE;
  const after = i + 2 < end ? tokens[i + 2] : undefined;
  if (NUMBERED.of(first)) return after?.capital && after.ordinary ? i + 3 : i + 2;
  // "Tchad 24", not "au Tchad 24 personnes"
  const state = words.gazetteer.entries.get(infos[i]!.key)?.kind === 'state';
  const free = !after || /^(?:punctuation|verb|auxiliary|mark|preposition|pronoun)$/.test(after.tag);
  return state && next.text === '24' && free && !/^(?:en|au|aux|du)$/.test(tokens[i - 1]?.lower ?? '')
    ? i + 2
    : NOT_HERE;
}

const ARTICLE = writtenTest(/^(?:Le|La|Les|L['’])$/);
const PAPER = writtenTest(
  /^(?:Presse|Journal|Dépêche|Dépêches|Courrier|Gazette|Tribune|Voix|Écho|Echo|Échos|Éveil|Messager|Nouvelliste|Républicain|Progrès|Quotidien|Moniteur|Réveil|Phare|Avenir|Télégramme|Observateur|Nouvelles|Nouvelle|Populaire|Patriote|Indépendant|Hebdo|Lettre|Revue|Feuille|Petit|Semeur|Bulletin)$/,
);

/** "La Dépêche de la Brenne": the article, what papers are called, and the place or field of its readers in capitals. */
function paper({ tokens, infos }: Reading, i: number, end: number): number {
  if (!ARTICLE.of(tokens[i]) || i + 3 >= end || !PAPER.of(tokens[i + 1])) return NOT_HERE;
  if (!/^(?:de|du|des|d')$/.test(tokens[i + 2]!.lower)) return NOT_HERE;
  const first = /^(?:la|l')$/.test(tokens[i + 3]!.lower) ? i + 4 : i + 3;
  const place = first < end ? tokens[first]! : undefined;
  if (!place?.capital || infos[first]!.civil || infos[first]!.shape !== 'capital') return NOT_HERE;
  const person = infos[first]!.firstName && !infos[first]!.known && first === i + 3;
  if (person && tokens[i + 2]!.lower !== 'du') return NOT_HERE;
  let to = first + 1;
  while (
    to < end &&
    to < first + 3 &&
    tokens[to]!.capital &&
    infos[to]!.shape === 'capital' &&
    !infos[to]!.firstName
  )
    to++;
  return to;
}

const EDITIONS = writtenTest(/^(?:[EÉeé]ds?\.?|[EÉeé]dit\.?|[EÉeé]ditions?)$/);

/** "Requiem (Ed. Boyard)", "Demain (éditions du Large)": who published a book, in brackets behind its title. */
function publisher({ tokens, infos }: Reading, from: number, end: number): number {
  const i = EDITIONS.of(tokens[from]) ? from + 1 : from;
  if (i >= end || !EDITIONS.of(tokens[i - 1]) || tokens[i - 2]?.text !== '(' || !tokens[i]!.capital)
    return NOT_HERE;
  let to = i + 1;
  while (to < end && to < i + LONGEST && tokens[to]!.capital && infos[to]!.shape === 'capital') to++;
  return /^[),]$/.test(tokens[to]?.text ?? '') ? to : NOT_HERE;
}

const PRINTED = formTest(
  /^(?:magazine|journal|quotidien|hebdomadaire|hebdo|mensuel|bimensuel|trimestriel|revue|gazette|confrères|consœurs)$/,
);
/** Words of a title between marks. */
const LONGEST = 5;

/** End of a title from the word behind its opening mark, behind what prints it. */
function betweenMarks({ tokens, quoted }: Reading, i: number, end: number): number {
  if (tokens[i - 1]?.tag !== 'mark' || quoted[i]) return NOT_HERE;
  const link = /^(?:de|du|d')$/.test(tokens[i - 2]?.lower ?? '') ? i - 3 : i - 2;
  const noun = tokens[link];
  if (!noun || noun.sentence !== tokens[i]!.sentence || !PRINTED.of(noun)) return NOT_HERE;
  if ((link === i - 3) !== /^con/.test(noun.lower)) return NOT_HERE;
  for (let k = i; k < end && k < i + LONGEST; k++) {
    if (tokens[k]!.tag === 'mark') return k;
    if (tokens[k]!.tag === 'punctuation') return NOT_HERE;
  }
  return NOT_HERE;
}
