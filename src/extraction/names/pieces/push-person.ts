import { formTest, writtenTest } from '../../language/form-test.ts';
import { corporateEnd, isLegalForm } from '../legal-form.ts';
import { nameable, overHonours, personRun } from '../person-run.ts';
import { CLASSIFIERS } from './initials.ts';
import { mayBeSubject } from './sentence-start.ts';
import type { Walk } from './walk.ts';

/** English: offices that stand before a family name alone, some of which are given names too. */
export const OFFICE = writtenTest(
  /^(?:Judge|Justice|Magistrate|Sheriff|Coroner|Mayor|Governor|Premier|Senator|Councillor|Councilwoman|Councilman|Chancellor|President|Minister|Ambassador|Commissioner|Superintendent)$/,
);

/** Pushes a person-like run at `k`, if there is one, and returns where to go on. */
export function pushPerson(walk: Walk, k: number): number {
  const { reading, end, layout } = walk;
  const { tokens, infos, words, initial } = reading;
  const { lists } = words;
  if (
    layout === 'capitals' ||
    !nameable(reading, k, true) ||
    (infos[k]!.shape === 'initial' && !tokens[k]!.text.endsWith('.'))
  )
    return k + 1;
  // "Ca ne va plus", written without its cedilla; "le groupe En avant"
  if (reading.language === 'fr' && /^(?:Ca|En)$/.test(tokens[k]!.text)) return k + 1;
  // "Justice Clara Thorne", "Major Ann Holt": a role that is also a first name, before another first name.
  if (
    infos[k]!.role &&
    k + 1 < end &&
    tokens[k + 1]!.capital &&
    infos[k + 1]!.firstName &&
    tokens[k + 2]?.capital &&
    !infos[k + 1]!.rareName
  )
    return pushPerson(walk, k + 1);
  // "Judge Lowe": one family name behind the office.
  if (
    reading.language === 'en' &&
    OFFICE.of(tokens[k]!) &&
    tokens[k + 1]?.capital &&
    k + 1 < end &&
    nameable(reading, k + 1, true) &&
    mayBeFamily(walk, k + 1)
  )
    return pushPerson(walk, k + 1);
  const to = personRun(reading, k, end);
  if (isMediumTold(walk, k, to)) {
    walk.push(k, k + 1, 'organization', 2.6, 'organization/told', {});
    return pushPerson(walk, k + 1);
  }
  if (infos[k]!.shape === 'initial' && to === k + 1) return to;
  // "Block C", "Grade A"
  if (
    reading.language === 'en' &&
    to === k + 2 &&
    infos[k + 1]!.shape === 'initial' &&
    CLASSIFIERS.of(tokens[k]!)
  )
    return to;
  // "Livret A", "Zone B"
  if (
    reading.language === 'fr' &&
    to === k + 2 &&
    tokens[k + 1]!.text.length === 1 &&
    FRENCH_CLASSIFIERS.of(tokens[k]!)
  )
    return to;
  // "Dupont & Keller"
  if (tokens[to]?.text === '&' && to + 1 < end && tokens[to + 1]!.capital) {
    const second = corporateEnd(tokens, personRun(reading, to + 1, end));
    walk.push(k, second, 'organization', 3, 'organization/partners', {});
    return second;
  }
  // "Morgan Biscuit Co": the form of the firm closes what else reads like somebody's name.
  if (to > k + 1 && reading.language === 'en' && isLegalForm(tokens[to - 1]!)) {
    const firm = corporateEnd(tokens, to);
    walk.push(k, firm, 'organization', 4.5, 'organization/legal-form', {});
    return firm;
  }
  // "according to Keldon Hale I/B/E/S": letters with strokes are a product of a firm.
  let stroke = to < end && tokens[to]!.text !== '/' && infos[to]!.shape === 'initial' ? to + 1 : to;
  if (stroke > k + 1 && tokens[stroke]?.text === '/' && infos[stroke - 1]!.shape === 'initial') {
    while (stroke + 1 < end && tokens[stroke]!.text === '/' && tokens[stroke + 1]!.capital) stroke += 2;
    walk.push(k, stroke, 'organization', 4.5, 'organization/product-letters', {});
    return stroke;
  }
  // "Delcourt Textiles", "Rhône Habitat": the last word says that it is a firm.
  const tail = firmTail(walk, k, to);
  if (tail > k) {
    const firm = corporateEnd(tokens, tail);
    walk.push(k, firm, 'organization', 2.8, 'organization/tail', {});
    return firm;
  }
  // "Priorities USA", "Teamsters Canada": a state behind a word that is no first name.
  const behind = tokens[to];
  if (
    behind?.capital &&
    to < end &&
    to <= k + 2 &&
    infos[k]!.firstName === null &&
    !/^(?:au|aux|en|à|du|de|des|dans|vers)$/.test(tokens[k]!.lower) &&
    behind.start - tokens[to - 1]!.end === 1 &&
    !tokens[to + 1]?.capital &&
    words.gazetteer.entries.get(infos[to]!.key)?.kind === 'state'
  ) {
    // "Pêches et Forêts Canada": two fields of one department.
    const first = tokens[k - 1]?.lower === 'et' && k - 2 >= walk.from ? tokens[k - 2] : undefined;
    const pair = reading.language === 'fr' && first?.capital && first.ordinary && tokens[k]!.ordinary;
    const { pieces } = walk;
    while (pair && pieces.length && pieces.at(-1)!.to > k - 2) pieces.pop();
    walk.push(pair ? k - 2 : k, to + 1, 'organization', 2.2, 'organization/of-a-state', {});
    return to + 1;
  }
  // "« El Toro » Efraín Quispe": a nickname before the name it stands for.
  if (reading.language === 'fr' && isNickname(walk, k, to)) return to;
  const single = to === k + 1;
  if (single && reading.language === 'en' && lists.notAcronyms.has(tokens[k]!.text)) return to;
  // "la Tour Kessler", "la Villa Rosa": a building.
  if (
    reading.language === 'fr' &&
    !single &&
    BUILDING.of(tokens[k]!) &&
    /^(?:la|le|l'|du|au)$/.test(tokens[k - 1]?.lower ?? '')
  ) {
    walk.push(k, to, 'place', 3.5, 'place/building', {});
    return to;
  }
  // "Saint-Martin-des-Prés", "Villers-sous-Bois": nobody is called so.
  if (single && reading.language === 'fr' && !infos[k]!.firstName && VILLAGE.of(tokens[k]!)) {
    walk.push(k, to, 'place', 3, 'place/village', {});
    return to;
  }
  if (single && (infos[k]!.demonym || isOfTwoNations(walk, k))) return to;
  // "their North American neighbours"
  if (to === k + 2 && reading.language === 'en' && infos[k + 1]!.demonym && QUARTER.of(tokens[k]!)) return to;
  // "la ligne Paris-Granville": from one town to another.
  if (single && reading.language === 'fr' && LINE.of(tokens[k - 1]) && BETWEEN_TOWNS.of(tokens[k]!))
    return to;
  if (to === k + 2 && words.gazetteer.demonyms.has(`${infos[k]!.folded} ${infos[k + 1]!.folded}`)) return to;
  if (single && lists.notOrganizations.has(infos[k]!.folded) && !isNamedWhole(walk, k)) return to;
  if (
    single &&
    initial[k] &&
    tokens[k]!.ordinary &&
    !infos[k]!.firstName &&
    !infos[k]!.lastName &&
    !mayBeSubject(walk, k)
  )
    return to;
  if (initial[k] && tokens[k]!.ordinary && !infos[k]!.firstName && to > k + 1) {
    // "Interrogé Paul Martin", "Yesterday Ann Lee": the word before the name is the sentence's.
    if (infos[k + 1]!.firstName || tokens[k]!.tag !== 'name') {
      if (nameable(reading, k + 1, true)) return pushPerson(walk, k + 1);
      return k + 1;
    }
  }
  // "Everald 'Bassy' Grant": nobody but a person has a nickname.
  if (reading.language === 'en' && !single && tokens.slice(k + 1, to).some(({ tag }) => tag === 'mark')) {
    walk.push(k, to, 'person', 5, 'person/nickname', {});
    return overHonours(reading, to);
  }
  const firm = corporateEnd(tokens, to);
  if (firm > to) {
    walk.push(k, firm, 'organization', 3.5, 'organization/legal-form', {});
    return firm;
  }
  walk.push(k, to, 'unknown', 0, 'name/capitals', {});
  return overHonours(reading, to);
}

const QUARTER = writtenTest(/^(?:North|South|East|West|Central|Latin)$/);

/** French: "Paul Noël est venu. « … », dit Noël": the last word of somebody's whole name, without what a feast would have before it. */
function isNamedWhole({ reading: { tokens, infos, language }, pieces, from }: Walk, k: number): boolean {
  const before = k > from ? tokens[k - 1]! : undefined;
  if (language !== 'fr' || (before && !/^(?:verb|participle|adverb|punctuation|mark)$/.test(before.tag)))
    return false;
  for (let p = pieces.length - 1; p >= 0 && p > pieces.length - FARTHEST; p--) {
    const piece = pieces[p]!;
    const whole = piece.to - piece.from > 1 && infos[piece.from]!.firstName !== null;
    if (whole && tokens[piece.to - 1]!.text === tokens[k]!.text) return true;
  }
  return false;
}

/** Names looked back over for a whole one; keeps hostile text linear. */
const FARTHEST = 200;

/** "Hungarian-American investor": an adjective of two nations. */
function isOfTwoNations({ reading: { tokens, words } }: Walk, k: number): boolean {
  const halves = tokens[k]!.lower.split('-');
  return halves.length === 2 && halves.every((half) => words.gazetteer.demonyms.has(half));
}

/** French: "a confié à Kapitar | Louise Morel": the subject's first name right behind the paper that was told. */
function isMediumTold({ reading: { tokens, infos, language } }: Walk, k: number, to: number): boolean {
  const verb = tokens[k - 2];
  if (language !== 'fr' || to < k + 3 || tokens[k - 1]?.lower !== 'à' || !verb) return false;
  const { firstName, lastName } = infos[k]!;
  const said = verb.sentence === tokens[k]!.sentence && /^(?:verb|participle)$/.test(verb.tag);
  return said && infos[k - 2]!.speech && firstName === null && !lastName && infos[k + 1]!.firstName !== null;
}

/** A word that is none, or one that is a name too, or stands alone: "Mayor Bloom met". */
function mayBeFamily({ reading: { tokens, infos }, layout }: Walk, k: number): boolean {
  const token = tokens[k]!;
  if (!token.ordinary || infos[k]!.firstName || infos[k]!.lastName) return true;
  return layout === 'prose' && token.tag === 'name' && !/s$/.test(token.lower) && !tokens[k + 1]?.capital;
}

const LINE = formTest(
  /^(?:ligne|liaison|axe|trajet|vol|train|tgv|ter|route|autoroute|course|étape|corridor|chemin|parcours|tronçon)s?$/,
);
const BETWEEN_TOWNS = writtenTest(/^\p{Lu}[\p{L}'’]+-\p{Lu}[\p{L}'’-]+$/u);
/** Words that a letter counts: no name with it. */
const FRENCH_CLASSIFIERS = formTest(
  /^(?:livret|zone|plan|groupe|bloc|catégorie|série|ligne|terminal|hall|porte|quai|annexe|lot|secteur|classe|vitamine|hépatite|grippe|type|niveau|pavillon|bâtiment|poule|formule|permis|virage|tribune|appartement|escalier|allée|chapiteau)$/,
);
const BUILDING = writtenTest(
  /^(?:Tour|Villa|Résidence|Halle|Médiathèque|Bibliothèque|Gymnase|Pavillon|Auditorium)$/,
);
const VILLAGE = writtenTest(
  /^\p{Lu}\p{L}+-(?:sur|sous|en|lès|lez|les|la|le|aux?|du|des|de|d['’]|l['’])-?\p{Lu}[\p{L}-]+$|-(?:sur|sous|lès|lez|aux|du|des)-\p{Lu}/u,
);

/** Words between marks, alone, with a first name and another capital right behind them. */
function isNickname({ reading, end }: Walk, k: number, to: number): boolean {
  const { tokens, infos } = reading;
  // "Momar Fall alias \"Baye Kheul\""
  const said = tokens[k - 1]?.tag === 'mark' ? tokens[k - 2] : undefined;
  if (/^(?:alias|surnommée?|surnom)$/.test(said?.lower ?? '')) return true;
  if (tokens[k - 1]?.tag !== 'mark' || tokens[to]?.tag !== 'mark' || to + 2 >= end) return false;
  return tokens[to + 1]!.capital && infos[to + 1]!.firstName !== null && tokens[to + 2]!.capital;
}

/** End of the name from `k` that one of the last words of firms closes, or `k`. */
function firmTail(walk: Walk, k: number, run: number): number {
  const { reading, end } = walk;
  const { tokens, infos, initial, words } = reading;
  const { lists } = words;
  for (let n = Math.min(run + 1, end, k + 5) - 1; n > k; n--) {
    const token = tokens[n]!;
    if (!token.capital || infos[n]!.shape !== 'capital' || token.start - tokens[n - 1]!.end > 1) continue;
    if (!lists.firms.tails.has(token.lower)) continue;
    // "Anne Marine", "Paul Energy": a first name and one word more is somebody.
    if (n === k + 1 && infos[k]!.firstName && !infos[k]!.rareName && infos[n]!.lastName) continue;
    if (initial[k] && tokens[k]!.ordinary && n === k + 1 && !infos[k]!.lastName) continue;
    return goesOnBehind(walk, n + 1) ? n + 2 : n + 1;
  }
  return k;
}

/** "Norvia Habitat Plus": one ordinary word more in capitals. */
function goesOnBehind({ reading, end }: Walk, k: number): boolean {
  const { tokens, infos, language } = reading;
  const next = tokens[k];
  if (language !== 'fr' || k >= end || !next?.capital || !next.ordinary) return false;
  if (next.start - tokens[k - 1]!.end !== 1 || tokens[k + 1]?.capital) return false;
  const { shape, role, firstName, lastName, opensGazetteer, demonym, civil } = infos[k]!;
  return shape === 'capital' && !role && !firstName && !lastName && !opensGazetteer && !demonym && !civil;
}
