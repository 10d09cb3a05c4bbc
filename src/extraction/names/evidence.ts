// Longer than most: every feature of a name and its neighbours, one line each, read together with weights.ts.
import { formTest, writtenTest } from '../language/form-test.ts';
import { acronymFits } from './acronym-fits.ts';
import { firmEvidence } from './firm-evidence.ts';
import { isChannel } from './is-channel.ts';
import { isInhabitant } from './is-inhabitant.ts';
import { isOneOfMake } from './is-one-of-make.ts';
import { playsMatch, scoresInMatch } from './match-evidence.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Feature } from './weights.ts';

const ENDS_APPOSITION: ReadonlySet<string> = new Set([
  'verb',
  'auxiliary',
  'punctuation',
  'pronoun',
  'subordinator',
]);

const ENGLISH_GENITIVE = writtenTest(/^['’]s$/);
const WHO = formTest(/^(?:qui|who|whose)$/);
const VESSELS = formTest(
  /^(?:navires?|bateaux?|chalutiers?|cargos?|ferry|paquebots?|voiliers?|vedettes?|canots?)$/,
);
const FRENCH_OF = formTest(/^(?:de|du|d')$/);
const DIGIT = writtenTest(/\d/);

/** Endings that firms give themselves: "Aerotech", "Sibtrans", "Finansbank". */
const FIRM_ENDING =
  /.{2}(?:tech|soft|corp|bank|banque|trans|gaz|neft|pharm|pharma|telecom|media|\.[a-z]{2,6}|net|systems|ware|economics|analytics|consulting|motors|chem|chimie|steel|logic|labs?|tronics?|biotech|avia|jet|scope|energy|link|tel|com|industries|cement|express)$/;
const FRENCH_PLACE = formTest(/^(?:à|en|vers|depuis|dans|jusqu'|près)$/);
const ENGLISH_PLACE = formTest(/^(?:in|at|near|around|across|outside|throughout|toward|towards|into)$/);
const FRENCH_ARTICLE = formTest(/^(?:le|la|les|l'|du|des|au|aux|cet|cette|ce|un|une)$/);
const ENGLISH_ARTICLE = formTest(/^(?:the|a|an)$/);
/** Who lives in a town, by the endings of the word. */
const OF_A_TOWN = writtenTest(/^\p{Lu}\p{Ll}{3,}(?:oise?|aise?|ienn?e?|éenn?e?)$/u);
const ASKED = formTest(/^(?:contacté|contactée|sollicité|sollicitée|interrogé|interrogée|joint|jointe)$/);
const DE = formTest(/^(?:de|d')$/);
const SEAT_LINK = formTest(/^(?:de|d'|l')$/);
const SELON = formTest(/^(?:selon|d'après|après)$/);
/** Letters that may show a capital inside a word, once what opens names is taken off. */
const SEVERAL_CAPITALS = writtenTest(/\p{Ll}\p{Lu}|\p{Lu}{2}|-\p{Lu}$/u);

/** "Norvia, premier média du pays" */
const RANKED = formTest(/^(?:premier|première|deuxième|second|seconde|troisième|principale?)$/);
const RELATIVE = formTest(/^(?:qui|who|whose|dont)$/);
const POSSESSIVE = writtenTest(/^['’]s?$/);
const OF_FIRMS = formTest(
  /^(?:chief|managing|finance|marketing|sales|founding|technical|investment|research|communications|operations)$/,
);
const SPEAKING = formTest(/^(?:speaking|talking|spoke|talked|spoken|speaks)$/);
const TELLING = formTest(/^(?:told|tells|tell|telling)$/);
const ARTICLE = formTest(/^(?:le|la|les|l'|the)$/);
const OF = formTest(/^(?:de|d'|of)$/);

/** "du parti", "de la société": a body that something is of, by the token of its noun. */
function ofIt(tokens: Reading['tokens'], noun: number): boolean {
  const article = /^(?:la|l')$/.test(tokens[noun - 1]?.lower ?? '');
  return /^(?:de|du|des|d')$/.test(tokens[article ? noun - 2 : noun - 1]?.lower ?? '');
}

/** What the words around and inside a piece say of it. Role features are added by the caller that knows the roles. */
export function featuresOf(reading: Reading, piece: Piece): Feature[] {
  const { tokens, infos, language, initial, words, analysis } = reading;
  const features: Feature[] = [];
  const { from, to } = piece;
  const sentence = tokens[from]!.sentence;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const before = at(piece.titleFrom - 1);
  const before2 = at(piece.titleFrom - 2);
  const after = at(to);
  const after2 = at(to + 1);
  const french = language === 'fr';

  if (piece.titled) features.push('title before');
  if (
    french &&
    to > from + 1 &&
    PLACE_FIRST.of(tokens[from]) &&
    !piece.titled &&
    FROM_OR_AT.of(tokens[from - 1])
  )
    features.push('place head before');
  if (french && playsMatch(reading, piece)) features.push('plays a match');
  else if (french && scoresInMatch(reading, piece)) features.push('scores in a match');
  if (piece.known === 'organization' && isChannel(reading, from, to)) features.push('channel of a statement');
  if (french && piece.known === 'organization' && isOneOfMake(reading, from)) features.push('one of a make');
  if (french && isInhabitant(reading, from, to)) features.push('who lives there');
  if (french && piece.known === null && isTitled(reading, from, to)) features.push('name of a thing');
  // "la mairie RN": letters are a party's.
  const letters = to === from + 1 && infos[from]!.shape === 'acronym';
  const kindAt = (i: number) =>
    tokens[i]?.sentence === sentence &&
    !tokens[i]!.capital &&
    (infos[i]!.kind || infos[i]!.kinds) &&
    !infos[i]!.role;
  if (before) {
    const word = before.lower;
    if (
      word === ',' &&
      after?.text === ',' &&
      before2 &&
      (!tokens[before2.index - 1]?.capital || tokens[before2.index - 1]!.tag === 'determiner') &&
      // "la porte-parole du parti, Ana Roux,"
      !(french && infos[from]!.firstName !== null && to > from + 1 && ofIt(tokens, before2.index)) &&
      (kindAt(before2.index) || (before2.tag === 'adjective' && kindAt(before2.index - 1)))
    )
      features.push('kind of organization in apposition');
    if (
      before2 &&
      OF.of(before) &&
      /^(?:fondateur|fondatrice|cofondateur|cofondatrice|patron|patronne|pdg|p-dg|dg|président|présidente|porte-parole|gérant|gérante|directeur|directrice|actionnaire|dirigeant|dirigeante|siège|filiale|employés|salariés|founder|co-founder|ceo|owner|chairman|chairwoman|headquarters|subsidiary|employees|shares|shareholders)$/.test(
        before2.lower,
      )
    )
      features.push('head of it named');
    const info = infos[before.index]!;
    if (french) {
      if (FRENCH_ARTICLE.of(before)) features.push('article before');
      if (FRENCH_PLACE.of(before)) features.push('place preposition before');
      if (word === 'à' && before2 && /^(?:grâce|quant|face|rapport)$/.test(before2.lower)) features.pop();
      if (word === 'chez')
        features.push((before2 && worksThere(before2)) || saidThere() ? 'works there' : 'chez before');
      if (DE.of(before)) features.push('of before');
      if (SEAT_LINK.of(before) && isSeat(reading, before.index)) features.push('office of it');
      // "la fondation Karl Brandt", "la clinique Anne Roux"
      if (NAMED_AFTER.of(before) && /^(?:la|le|l'|du|cette)$/.test(before2?.lower ?? '') && to > from + 1)
        features.push('named after somebody');
      if (piece.kind === 'unknown' && toldTo()) features.push('told to it');
      if (SELON.of(before)) features.push('selon before');
    } else {
      if (ENGLISH_ARTICLE.of(before)) features.push('article before');
      if (ENGLISH_PLACE.of(before)) features.push('place preposition before');
      if (word === 'of' || word === 'from') features.push('of before');
      if (word === 'to' && before2?.lower === 'according') features.push('selon before');
    }
    // "le général de brigade Sidi Tokone": a rank; not "la secrétaire générale de la CGT".
    const rank =
      before2 !== undefined &&
      before.tag !== 'determiner' &&
      /^(?:de|d')$/.test(before2.lower) &&
      isRank(at(before2.index - 1));
    if (rank) features.push('role before');
    else if (
      (info.kind || info.kinds) &&
      (!before.capital || (initial[before.index] && before.tag === 'noun')) &&
      !info.role
    )
      features.push('kind of organization before');
    else if (info.kind && before2 && !info.role) features.push('kind of organization before');
    else if (before.tag === 'adjective' && before2 && infos[before2.index]!.kind && french)
      features.push('kind of organization before');
    else if (before2 && info.closesKind && words.lists.organizationKinds.has(`${before2.lower} ${word}`))
      features.push('kind of organization before');
    else if (before.tag === 'mark' && before2 && infos[before2.index]!.kind)
      features.push('kind of organization before');
    else if (french && listedKind(before, before2)) features.push('kind of organization before');
    else if (
      french &&
      before.tag === 'adjective' &&
      before2 &&
      infos[before2.index]!.closesKind &&
      words.lists.organizationKinds.has(`${at(before2.index - 1)?.lower ?? ''} ${before2.lower}`)
    )
      features.push('kind of organization before');
    if (french && before.tag === 'mark' && before2?.lower === 'chez') features.push('works there');
    const stop = french && word === 'station' && /^(?:city|place|state|capital)$/.test(townAt(from));
    if (stop) features.splice(features.indexOf('kind of organization before'), 1);
    if (stop || (info.placeHead && !info.role && !info.kind && !(french && letters)))
      features.push('place head before');
    if (
      before2 &&
      infos[before2.index]!.placeHead &&
      /^(?:de|du|d'|of)$/.test(word) &&
      !infos[before2.index]!.role &&
      !infos[before2.index]!.kind
    )
      features.push('place head before');
    if (before2 && OF.of(before) && words.lists.bearers.has(before2.lower))
      features.push('place head before');
    // "tendon d'Achille", "maladie de Crohn"
    if (before2 && (word === 'de' || word === "d'") && words.lists.eponyms.has(before2.lower))
      features.push('name of a thing');
    // "selon le Kremlin", "indique la SNCF": an article does not hide what stands before it.
    const lead = before2 && ARTICLE.of(before) ? before2 : before;
    if (
      lead !== before &&
      (/^(?:selon|d'après)$/.test(lead.lower) ||
        (lead.lower === 'to' && tokens[lead.index - 1]?.lower === 'according'))
    )
      features.push('selon before');
    if (
      lead !== before &&
      infos[lead.index]!.speech &&
      /^(?:verb|participle)$/.test(lead.tag) &&
      !/^(?:fait|faire|told)$/.test(lead.lower)
    )
      features.push('speech verb next to it');
    // "lui a lancé d'entrée de jeu Ana Roux"
    const game = word === 'jeu' && before2?.lower === 'de';
    if (!info.role && !info.kind && words.lists.things.has(word) && before.tag !== 'verb' && !game)
      features.push('name of a thing');
    // "le bateau de pêche Rosa"
    if (
      french &&
      before2?.lower === 'de' &&
      before.tag === 'noun' &&
      !info.role &&
      VESSELS.of(tokens[before2.index - 1])
    )
      features.push('name of a thing');
    // "le bateau Princesse Ana"
    if (
      french &&
      piece.titleFrom === from &&
      info.role &&
      before2 &&
      words.lists.things.has(before2.lower) &&
      before.capital
    )
      features.push('name of a thing');
    // "l'impasse « Anne Roux »"
    if (french && before.tag === 'mark' && before2 && infos[before2.index]!.placeHead)
      features.push('place head before');
    // "le capitaine du Marie-Stella": no woman has a masculine article.
    if (
      french &&
      infos[from]!.firstName === 'female' &&
      /^(?:le|du|au)$/.test(word) &&
      !infos[from]!.rareName
    )
      features.push('name of a thing');
    // "», corrige Ana Roux"
    if (french && piece.kind === 'unknown' && behindQuotation()) features.push('behind a quotation');
    // "un de ses camarades, Ismo"
    if (french && piece.kind === 'unknown' && word === ',' && oneOfSeveral(before.index))
      features.push('role before, in apposition');
    if ((word === 'avec' || word === 'with') && piece.kind === 'unknown') features.push('with before');
    if (before.text === ',' && before2 && listed(before2.index)) features.push('in a list of organizations');
    const spoken = !french && /^(?:to|with)$/.test(word) && before2 && SPEAKING.of(before2);
    if (TELLING.of(before) || (spoken && piece.known === 'organization')) features.push('told to it');
    else if (info.speech && !/^(?:fait|faire)$/.test(word)) features.push('speech verb next to it');
    else if (word === 'par' && before2 && infos[before2.index]!.speech) features.push('subject of a verb');
  }
  if (after) {
    if (
      after2 &&
      ENGLISH_GENITIVE.of(after) &&
      /^(?:founder|co-founder|ceo|headquarters|shares|shareholders|chief|board|employees|products|website|offices|spokesman|spokeswoman)$/.test(
        after2.lower,
      )
    )
      features.push('head of it named');
    if (french && printsIt(tokens, to)) features.push('prints it');
    if (after.text === ',' && !(french && before && isFronted(before, piece)) && apposedKind(to + 1))
      features.push('kind of organization in apposition');
    const info = infos[to]!;
    const verb = (after.tag === 'verb' || after.tag === 'auxiliary') && !ofSubject();
    if (info.speech && verb) features.push('speech verb next to it');
    else if (
      verb &&
      after2 &&
      (after2.tag === 'auxiliary' || after2.tag === 'participle') &&
      infos[to + 1]!.speech
    )
      features.push('speech verb next to it');
    else if (after.tag === 'auxiliary' && tokens[to + 2]?.tag === 'participle' && infos[to + 2]!.speech)
      features.push('speech verb next to it');
    else if (verb || after.tag === 'negation') features.push('subject of a verb');
    if (RELATIVE.of(after)) features.push('relative pronoun after');
    if (after.text === ',' && after2 && WHO.of(after2)) features.push('relative pronoun after');
    // "Farrell analyst Joan Webb": the firm, the job, the person.
    if (
      !french &&
      piece.kind === 'unknown' &&
      (to === from + 1 || !infos[from]!.firstName) &&
      !after.capital &&
      ((info.role && namedBehind(to + 1)) || officeBehind(to))
    )
      features.push('works there');
    if (POSSESSIVE.of(after)) features.push('possessive after');
    // "Marwan, la trentaine", "Fériel, une quinquagénaire"
    if (
      french &&
      after.text === ',' &&
      /^(?:la|une?)$/.test(after2?.lower ?? '') &&
      /^(?:ving|tren|quaran|cinquan|soixan)taine$|(?:a|é)génaire$/.test(at(to + 2)?.lower ?? '')
    )
      features.push('age after');
    if ((after.text === ',' || after.text === '(') && after2?.tag === 'number') {
      const third = at(to + 2);
      const age = /^\d{1,3}$/.test(after2.text) && Number(after2.text) < 110;
      if (age && third && (third.lower === 'ans' || (!french && third.text === ',') || third.text === ')'))
        features.push('age after');
    }
    if (after.text === '(' && after2 && infos[to + 1]!.shape === 'acronym' && tokens[to + 2]?.text === ')') {
      if (acronymFits(analysis.text.slice(piece.start, piece.end), after2.text))
        features.push('acronym in brackets after');
    }
    if (
      after.text === ',' &&
      after2 &&
      infos[to + 1]!.opensGazetteer &&
      after2.capital &&
      !infos[to + 1]!.firstName &&
      to - from <= 2
    ) {
      const entry = words.gazetteer.entries.get(infos[to + 1]!.key);
      const third = at(to + 2);
      if (
        entry &&
        (entry.kind === 'place' || entry.kind === 'state') &&
        third &&
        /^[,.;)]$/.test(third.text) &&
        before?.text !== ','
      )
        features.push('state in apposition');
    }
  }
  // No person has an article in French: what speaks with one is a body, "selon la Cédéao".
  if (
    french &&
    piece.kind === 'unknown' &&
    to === from + 1 &&
    !tokens[from]!.ordinary &&
    /^(?:le|la|les|l')$/.test(before?.lower ?? '') &&
    !/^(?:de|d'|à|en|dans)$/.test(before2?.lower ?? '') &&
    features.includes('article before') &&
    !OF_A_TOWN.of(tokens[from]) &&
    (features.includes('speech verb next to it') ||
      features.includes('selon before') ||
      // "la Finma ne commente pas", "Contactée, la Finma …"
      (after?.tag === 'negation' && after2 !== undefined && infos[to + 1]!.speech) ||
      (before2?.text === ',' && ASKED.of(at(before2.index - 1))))
  )
    features.push('speaks with an article');
  // "La Verviétoise a augmenté ses prix": who is from there.
  if (
    french &&
    piece.kind === 'unknown' &&
    to === from + 1 &&
    OF_A_TOWN.of(tokens[from]) &&
    /^(?:le|la)$/.test(before?.lower ?? '')
  )
    features.push('name of a thing');
  if (after?.text === ',' && after2 && listed(to + 1) && !features.includes('in a list of organizations'))
    features.push('in a list of organizations');
  if (piece.kind === 'unknown' && takenUp()) features.push('taken up by a pronoun');
  if (
    french &&
    piece.kind === 'unknown' &&
    initial[from] &&
    to === from + 1 &&
    !before &&
    after &&
    !/^(?!Mc|Mac|De|Le|La|Du).*\p{Ll}\p{Lu}/u.test(tokens[from]!.text) &&
    bareSubject()
  )
    features.push('bare subject');
  if (
    piece.known === 'metonym' &&
    features.some(
      (feature) =>
        feature === 'speech verb next to it' ||
        feature === 'selon before' ||
        (french && feature === 'relative pronoun after' && features.includes('article before')),
    )
  )
    features.push('seat of power that speaks');
  if (
    (piece.kind === 'unknown' || (piece.kind === 'organization' && piece.weight < 2)) &&
    (to === from + 1 || infos[from]!.firstName === null)
  )
    for (const feature of firmEvidence(reading, piece))
      if (!features.includes(feature)) features.push(feature);
  if (piece.known === 'organization' && piece.weight < 2 && namesItself())
    features.push('well-known name as subject');
  if (piece.kind === 'unknown' || piece.kind === 'person') inner();
  if (to === from + 1 && infos[from]!.shape === 'acronym' && piece.known === null && lettersOfThing())
    features.push('letters of a thing');
  if (to === from + 1 && infos[from]!.shape === 'acronym' && piece.known === null && counted())
    features.push('counted or one of several');
  return features;

  /** A verb with its subject behind it, right behind a closing mark. */
  function behindQuotation(): boolean {
    let k = piece.titleFrom - 1;
    if (!/^(?:verb|participle)$/.test(at(k)?.tag ?? '')) return false;
    k--;
    while (k > piece.titleFrom - 5 && /^(?:auxiliary|clitic|adverb|pronoun)$/.test(at(k)?.tag ?? '')) k--;
    if (at(k)?.text === ',') k--;
    return at(k)?.tag === 'mark' && /^[»”"’]$/.test(at(k)!.text);
  }

  /** "le bureau de Kaya", "sa Clio": a name that few bear is a village's or a thing's there. */
  function ofPlaceOrThing(): boolean {
    // "les parents de Mathéo"
    if (DE.of(before) && before2 && infos[before2.index]!.role?.group === 'relations') return false;
    return french && (DE.of(before) || /^(?:sa|mon|ma|leur|notre|votre|une?)$/.test(before?.lower ?? ''));
  }

  /** "un de ses camarades": the comma behind it stands at `comma`. */
  function oneOfSeveral(comma: number): boolean {
    const role = at(comma - 1) ? infos[comma - 1]!.role : null;
    if (!role?.plural || !/^(?:ses|leurs|nos|mes|vos|des)$/.test(at(comma - 2)?.lower ?? '')) return false;
    return at(comma - 2)!.lower === 'des'
      ? /^une?$/.test(at(comma - 3)?.lower ?? '')
      : at(comma - 3)?.lower === 'de' && /^une?$/.test(at(comma - 4)?.lower ?? '');
  }

  function townAt(i: number): string {
    return words.gazetteer.entries.get(infos[i]!.key)?.kind ?? '';
  }

  /** "deux syndicats (Landbond et VAB)", "(la milice privée) Kestrel": a bracket before, a kind of body by it. */
  function listedKind({ text, index }: Reading['tokens'][number], left: typeof before2): boolean {
    if (!left || infos[from]!.opensGazetteer || infos[from]!.firstName) return false;
    const first = left.tag === 'adjective' && at(index - 2) ? index - 2 : index - 1;
    if (text === ')' && at(first - 1)?.lower !== 'la' && at(first - 1)?.lower !== 'le') return false;
    return /^[()]$/.test(text) && kindAt(first);
  }

  /** "l'éleveuse de Torgny plaide": an unknown word says whence who speaks is; kinship goes with names of people. */
  function ofSubject(): boolean {
    if (!french || to !== from + 1 || infos[from]!.firstName !== null || infos[from]!.lastName) return false;
    if (!DE.of(before) || !before2) return false;
    const role = infos[before2.index]!.role;
    return role !== null && role.group !== 'relations';
  }

  /** "Orange a investi", "avec Total": no ordinary word has a capital there. */
  function namesItself(): boolean {
    if (infos[from]!.firstName && to === from + 1) return false;
    if (!initial[from])
      return tokens[from]!.ordinary || /^(?:verb|auxiliary|negation)$/.test(after?.tag ?? '');
    return (
      /^(?:verb|auxiliary|negation)$/.test(after?.tag ?? '') ||
      (after?.text === ',' && after2?.capital === true)
    );
  }

  /** "a indiqué au Clairon que", "confié à la Gazette": an article behind the "à" of telling. */
  function toldTo(): boolean {
    const article = /^(?:la|l')$/.test(before!.lower);
    const preposition = article ? before2 : before;
    if (!preposition || !(article ? /^à$/ : /^au$/).test(preposition.lower)) return false;
    const verb = at(preposition.index - 1);
    return verb !== undefined && infos[verb.index]!.speech && /^(?:verb|participle)$/.test(verb.tag);
  }

  /** "un CDI", "deux CRS", "trois LGV": one of many is no body. */
  function counted(): boolean {
    if (!before) return false;
    // "a CNN poll": the letters stand before a noun.
    if (!french && (after?.capital || /^(?:noun|name|adjective|gerund|mark)$/.test(after?.tag ?? 'noun')))
      return false;
    if (
      /^(?:une?|deux|trois|quatre|cinq|plusieurs|quelques|certaine?s|diverse?s|nombreux|nombreuses|chaque|aucune?|an?|two|three|four|several|many|each)$/.test(
        before.lower,
      )
    )
      return true;
    return before.tag === 'number' && !/^\d{4}$/.test(before.text);
  }

  /** "gaz naturel liquéfié (GNL)", "une dose de PDI", "Le PLP est un appareil": letters that name no body. */
  function lettersOfThing(): boolean {
    if (before?.text === '(' && after?.text === ')') return expandsToThing();
    // "hypersensitivity pneumonitis, or HP"
    if (!french && before?.lower === 'or' && before2?.text === ',' && expandsToThing()) return true;
    // "« STOP ! »": a word that is shouted.
    if (french && initial[from] && after?.text === '!') return true;
    if (
      after &&
      /^(?:est|était|is|was)$/.test(after.lower) &&
      /^(?:une?|an?)$/.test(after2?.lower ?? '') &&
      at(to + 2)?.tag === 'noun' &&
      !infos[to + 2]!.kind &&
      !infos[to + 2]!.organizationHead &&
      !infos[to + 2]!.role &&
      !infos[to + 2]!.group
    )
      return true;
    if (!french && after && words.lists.things.has(after.lower)) return true;
    return (
      before !== undefined &&
      /^(?:de|du|d'|of)$/.test(before.lower) &&
      before2 !== undefined &&
      words.lists.measures.has(before2.lower)
    );
  }

  /** The words in small letters before the bracket have these initials and none of them is a kind of body. */
  function expandsToThing(): boolean {
    const letters = infos[from]!.folded.replace(/[^a-z]/g, '');
    let initials = '';
    for (
      let k = before?.text === '(' ? from - 2 : from - 3;
      k >= 0 && k > from - 4 - 2 * letters.length;
      k--
    ) {
      const token = at(k);
      if (!token || /^(?:punctuation|mark|verb|auxiliary)$/.test(token.tag)) return false;
      if (token.capital && !initial[k] && !(french && PROJECT.of(token))) return false;
      if (/^(?:de|du|des|d'|la|le|les|l'|et|à|en|of|the|and|for)$/.test(token.lower)) continue;
      if (infos[k]!.kind || infos[k]!.organizationHead) return false;
      initials = (infos[k]!.folded[0] ?? '') + initials;
      if (initials.length === letters.length) return letters.length > 1 && initials === letters;
    }
    return false;
  }

  /** "Directrice chez", "elle travaille chez": a job, no visit. */
  function worksThere({ index, lower }: Reading['tokens'][number]): boolean {
    return (
      infos[index]!.role !== null ||
      /^(?:travaill\p{L}*|embauch\p{L}*|employ\p{L}*|salari\p{L}*|stag\p{L}*|poste|carrière|emploi)$/u.test(
        lower,
      )
    );
  }

  /** "Chez Norvia, on se dit prêt": a house that speaks. */
  function saidThere(): boolean {
    return !before2 && after?.text === ',' && after2?.lower === 'on';
  }

  /** A person's name begins here: two words with capitals, the first a first name. */
  function namedBehind(i: number): boolean {
    return Boolean(at(i)?.capital && infos[i]!.firstName && at(i + 1)?.capital);
  }

  /** "chief executive Ann Vale", "head of sales" is none: an office of a firm in two or three words, and a name. */
  function officeBehind(i: number): boolean {
    if (to !== from + 1 || infos[from]!.firstName || !OF_FIRMS.of(tokens[i]!)) return false;
    for (let k = i + 1; k < i + 3 && at(k) && !tokens[k]!.capital; k++)
      if (infos[k]!.role && namedBehind(k + 1)) return true;
    return false;
  }

  /** Letters in capitals that name a body. */
  function listed(i: number): boolean {
    const token = at(i);
    return (
      token !== undefined &&
      infos[i]!.shape === 'acronym' &&
      token.text.length > 2 &&
      !words.lists.notAcronyms.has(token.text)
    );
  }

  /** The last name of its sentence, and the next sentence begins with "Il", "Elle", "She", "Cette jeune femme". */
  function takenUp(): boolean {
    const next = analysis.sentences[sentence + 1];
    if (!next || next.paragraph !== analysis.sentences[sentence]!.paragraph) return false;
    for (let i = to; i < next.from; i++) if (tokens[i]!.capital) return false;
    // "Ana Roux roulait déjà vers Torgny. Elle": the pronoun is hers, whose name stands before.
    if (french && to === from + 1 && infos[from]!.firstName === null && !infos[from]!.lastName)
      for (let i = analysis.sentences[sentence]!.from; i < from; i++)
        if (tokens[i]!.capital && !initial[i]) return false;
    const first = tokens[next.from]!.lower;
    if (/^(?:il|elle|he|she)$/.test(first))
      return !/^(?:y|faut|s'|n'|est)$/.test(tokens[next.from + 1]?.lower ?? '');
    return (
      /^(?:cet|cette|this)$/.test(first) &&
      [1, 2].some((n) => infos[next.from + n]?.role?.group === 'relations')
    );
  }

  /** A French noun without an article before a verb is a name: "Poutine a reçu". */
  function bareSubject(): boolean {
    if (/^(?:verb|auxiliary)$/.test(after!.tag)) return true;
    return (
      /^(?:clitic|negation|pronoun)$/.test(after!.tag) &&
      /^(?:s'|n'|se|ne|l'|lui|y|en)$/.test(after!.lower) &&
      /^(?:verb|auxiliary)$/.test(after2?.tag ?? '')
    );
  }

  /** ", une entreprise de", ", a trade analysis firm". */
  function apposedKind(i: number): boolean {
    let noun = -1;
    for (let k = i; k < i + 7; k++) {
      const token = at(k);
      // "its secretary, Ann Roe, the party described", "in Osk, an arms watchdog said": the noun is a subject.
      const predicate = token?.tag === 'verb' || token?.tag === 'auxiliary';
      const behindRole = before?.text === ',' && before2 && infos[before2.index]!.role;
      if (predicate && noun === k - 1 && (!french || behindRole)) return false;
      if (!token || ENDS_APPOSITION.has(token.tag)) break;
      if (token.tag === 'preposition' || FRENCH_OF.of(token)) break;
      if (token.tag === 'noun') {
        noun = k;
        if (french) break;
      } else if (k === i && token.tag !== 'determiner' && !kindAt(k) && !(french && RANKED.of(token)))
        return false;
    }
    if (noun < 0) return false;
    // "La Fenapeg, la fédération des parents": no person has an article.
    const body =
      french && piece.kind === 'unknown' && /^(?:la|le|l')$/.test(before?.lower ?? '') && noun === i + 1;
    return kindAt(noun) || (body && infos[noun]!.organizationHead && !infos[noun]!.role);
  }

  function inner(): void {
    const length = to - from;
    const first = infos[from]!;
    let ordinary = 0;
    let initials = 0;
    let capitals = false;
    for (let i = from; i < to; i++) {
      const info = infos[i]!;
      capitals ||= SEVERAL_CAPITALS.of(tokens[i]!);
      const letter = french && i > from && info.shape === 'initial';
      if (tokens[i]!.ordinary && tokens[i]!.capital && !info.firstName && !info.lastName && !letter)
        ordinary++;
      if (info.shape === 'initial') initials++;
      if (info.organizationHead && i > from && tokens[i]!.capital && !info.lastName && !info.firstName)
        features.push('organization head inside');
      if (!tokens[i]!.capital && info.particle && i > from) features.push('particle');
      if (DIGIT.of(tokens[i]!)) features.push('digit inside');
    }
    if (french && length > 1 && /^(?:Le|La|Les|L['’])$/.test(tokens[from]!.text))
      features.push('capital article');
    if (
      length > 1 &&
      !(first.firstName && !tokens[from]!.ordinary) &&
      !infos[to - 1]!.lastName &&
      words.lists.notOrganizations.has(infos[to - 1]!.folded)
    )
      features.push('law, work or event');
    if (initials && length > 1) features.push('initial');
    if (
      length > 1 &&
      first.firstName === null &&
      !initials &&
      ordinary > 0 &&
      ordinary < length &&
      tokens[to - 1]!.ordinary
    )
      features.push('no first name, ordinary word inside');
    // "West Coast", "Law School": a first name that is an ordinary word makes no name with ordinary words behind it.
    let plain = tokens[from]!.ordinary && first.rareName;
    for (let i = from + 1; i < to && plain; i++)
      plain = tokens[i]!.ordinary && !infos[i]!.lastName && infos[i]!.shape !== 'initial';
    // "Pas peu fier, Aimé Brisé livre": no ordinary words have capitals there.
    const bare =
      french &&
      length === 2 &&
      !initial[from] &&
      first.firstName &&
      !features.includes('article before') &&
      features.some((feature) => ACTS.has(feature));
    if (length > 1 && plain && first.firstName && !bare) features.push('several words, all ordinary');
    else if (length > 1 && first.firstName && !(french && /^El$/.test(tokens[from]!.text) && DE.of(before)))
      features.push('first name');
    else if (
      length === 1 &&
      first.firstName &&
      !(first.rareName && (tokens[from]!.ordinary || ofPlaceOrThing()))
    )
      features.push('first name alone');
    // "KerChem Lamorte": the firm's word first, then where it is.
    if (
      length > 1 &&
      length < 4 &&
      first.firstName === null &&
      !first.lastName &&
      !tokens[from]!.ordinary &&
      FIRM_ENDING.test(first.folded) &&
      /\p{Ll}\p{Lu}/u.test(tokens[from]!.text)
    )
      features.push('ending of a firm');
    else if (
      length < 4 &&
      (first.firstName === null || length === 1) &&
      !tokens[to - 1]!.ordinary &&
      !infos[to - 1]!.lastName &&
      !infos[to - 1]!.firstName &&
      FIRM_ENDING.test(infos[to - 1]!.folded)
    )
      features.push('ending of a firm');
    if (length > 1 && first.firstName && infos[to - 1]!.lastName) features.push('first and last name known');
    if (length > 1 && ordinary === 0) features.push('several words, none ordinary');
    // "Lakshi Singh, another driver, said": a family name behind a word that is none.
    if (
      length === 2 &&
      ordinary === 0 &&
      first.firstName === null &&
      !first.lastName &&
      infos[to - 1]!.lastName &&
      !first.opensGazetteer
    )
      features.push('family name behind an unknown word');
    if (
      french &&
      length > 1 &&
      first.firstName === null &&
      features.includes('article before') &&
      !/^(?:un|une|des|ce|cette|cet)$/.test(before?.lower ?? '')
    )
      features.push('article before several words');
    if (first.surnameFirst && length > 1 && length < 4)
      features.push('surname of a people that puts it first');
    if (length === 1 && first.lastName && !first.firstName) features.push('surname alone');
    if (!initial[from]) features.push('capital inside a sentence');
    if (length === 1 && first.calendar) features.push('month or day');
    if (ordinary === length && length > 1 && !bare) features.push('several words, all ordinary');
    else if (ordinary > 1) features.push('several ordinary words inside');
    if (ordinary === length && length === 1 && initial[from]) features.push('all ordinary words');
    else if (ordinary && length > 1) features.push('ordinary word inside');
    if (initial[from] && tokens[from]!.ordinary && length === 1)
      features.push('sentence start, ordinary word');
    if (
      capitals &&
      /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}/u.test(
        analysis.text
          .slice(piece.start, piece.end)
          .replace(/-(?=\p{Lu}$)/gu, '')
          .replace(/\b(?:Mc|Mac|De|Di|Da|Le|La|Du|Van|Von|Fitz|O['’])(?=\p{Lu})/gu, ''),
      )
    )
      features.push('inner capital');
    if (tokens[from - 1]?.tag === 'mark' && tokens[to]?.tag === 'mark') features.push('quoted title');
  }
}

/** What a person does beside the name. */
const ACTS: ReadonlySet<Feature> = new Set<Feature>([
  'subject of a verb',
  'speech verb next to it',
  'relative pronoun after',
  'selon before',
  'behind a quotation',
]);

/** "À Brive, le fabricant": the town is where, whatever stands behind its comma. */
function isFronted({ lower }: Reading['tokens'][number], { known }: Piece): boolean {
  return /^(?:à|en|dans|depuis|vers|près|d'|de)$/.test(lower) && known !== null && known !== 'organization';
}

/** Bodies that bear somebody's whole name right behind their own word. */
const NAMED_AFTER = formTest(
  /^(?:fondation|clinique|institut|galerie|laboratoire|librairie|imprimerie|polyclinique|école|lycée|collège)$/,
);

/** French "député d'El Karama", "préfet de l'Iffou": the seat of an office, from the "de" or article at `i`. */
function isSeat({ tokens, infos }: Reading, i: number): boolean {
  const of = /^l['’]$/.test(tokens[i]!.lower) ? i - 1 : i;
  const link = tokens[of];
  if (!link || !/^(?:de|d')$/.test(link.lower) || link.sentence !== tokens[i]!.sentence) return false;
  const office = tokens[of - 1];
  if (office === undefined) return false;
  // "les autorités de Belmagne"
  if (office.lower === 'autorités' && tokens[of - 2]?.lower === 'les')
    return infos[i + 1]!.firstName === null;
  return SEATS.test(office.lower) && infos[of - 1]!.role?.plural === false;
}

const SEATS =
  /^(?:députée?|maire|préfète?|sous-préfète?|bourgmestre|sénat(?:eur|rice)|gouverneure?|évêque|archevêque)$/;

/** French "le voilier s'appelle L'Obstinée", "Avec Le Dernier Quai, en salles": a title, unless a body was to be called so. */
function isTitled({ tokens, infos }: Reading, from: number, to: number): boolean {
  if (!/^(?:Le|La|Les|L['’])$/.test(tokens[from]!.text)) return false;
  const { sentence } = tokens[from]!;
  if (
    tokens[to]?.text === ',' &&
    tokens[to + 1]?.lower === 'en' &&
    /^salles?$/.test(tokens[to + 2]?.lower ?? '')
  )
    return true;
  const verb = tokens[from - 1];
  if (verb?.sentence !== sentence || !CALLED.test(verb.lemma)) return false;
  for (let k = from - 2; k > from - 8 && tokens[k]?.sentence === sentence; k--)
    if (infos[k]!.kind || infos[k]!.organizationHead) return false;
  return true;
}

const CALLED = /^(?:appeler|baptiser|intituler|surnommer)$/;

/** French: "dans son édition de jeudi", "dans ses colonnes" behind the name: a paper. */
function printsIt(tokens: Reading['tokens'], to: number): boolean {
  return (
    tokens[to]!.lower === 'dans' &&
    /^(?:son|sa|ses|leurs?|une?)$/.test(tokens[to + 1]?.lower ?? '') &&
    /^(?:édition|numéro|livraison|colonnes|éditorial|édito|une|manchette)$/.test(tokens[to + 2]?.lower ?? '')
  );
}

/** What is told in words and letters and is no body: "le Projet d'appui aux écoles (PAE)". */
const PROJECT = formTest(
  /^(?:projet|plan|système|stratégie|document|indice|taxe|impôt|accord|traité|convention|charte|prix)$/,
);

/** First words of places in Arabic, Wolof, Chinese and Spanish that some bear as a name: "le marché de Bab Souika". */
const PLACE_FIRST = writtenTest(
  /^(?:Aïn|Ain|Oued|Bab|Hammam|Ksar|Bordj|Souk|Keur|Tian|Villa|Oum|Wadi|Tell|Deir|Beit|Djebel|Jebel|Jabal|Dar)$/,
);
const FROM_OR_AT = formTest(/^(?:de|du|d'|à|au|vers|entre|et|depuis|le|la|douar|quartier)$/);

/** Ranks that are told with their unit, accents or none. */
function isRank(token: Reading['tokens'][number] | undefined): boolean {
  return token !== undefined && /^(?:g[ée]n[ée]rale?|commandante?|adjudante?|médecin)$/.test(token.lower);
}
