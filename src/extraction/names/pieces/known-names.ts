import { writtenTest } from '../../language/form-test.ts';
import { frenchOrganization } from '../french-organization.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { corporateEnd } from '../legal-form.ts';
import { personRun } from '../person-run.ts';
import { absorbPlace } from './absorb-place.ts';
import { CLUB } from './clubs.ts';
import { isNamesakeOfTown } from './namesake-of-town.ts';
import { compassRun, placeRun } from './places.ts';
import { OFFICE, pushPerson } from './push-person.ts';
import { mayBeSubject } from './sentence-start.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const TRADE =
  /^(?:unions?|laws?|markets?|force|shortages?|costs?|camps?|disputes?|rights|leaders|relations|activists)$/;
const CARRIER = writtenTest(/^(?:Airlines|Airways|Aviation|Telecom|Télécom)$/);

/** Parties of which a place has its own: "the Tasmania Liberals", "the Ohio GOP". */
const PARTY = writtenTest(
  /^(?:GOP|Liberals|Conservatives|Democrats|Republicans|Greens|Labor|Labour|Nationals)$/,
);

/** What the gazetteer knows, and what a place makes of the words behind it: a club, a party, a person. */
export function knownNames(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language, initial } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  const phrase =
    info.opensGazetteer && !(language === 'fr' && info.organizationHead && longerOrganization(walk, i))
      ? townOf(walk, i)
      : null;
  if (phrase && phrase.to === i + 1 && isNamesakeOfTown(reading, i)) {
    walk.push(i, phrase.to, 'person', 3, 'person/namesake-of-town', {});
    return phrase.to;
  }
  // "Mayor Ford": who holds the office, no firm.
  if (
    language === 'en' &&
    phrase?.entry.kind === 'organization' &&
    phrase.to === i + 1 &&
    i > walk.from &&
    OFFICE.of(tokens[i - 1]!) &&
    (info.firstName || info.lastName) &&
    personRun(reading, i, end) === i + 1
  ) {
    walk.push(i, i + 1, 'person', 3, 'person/behind-office', {});
    return i + 1;
  }
  // "Labour unions marched": a trade's, no party's.
  if (
    language === 'en' &&
    phrase &&
    initial[i] &&
    /^Labou?r$/.test(token.text) &&
    TRADE.test(tokens[i + 1]?.lower ?? '')
  )
    return i + 1;
  // "Surprise au stade": a noun that opens the sentence, no town.
  if (phrase && phrase.to === i + 1 && opensAsNoun(walk, i, phrase.entry.kind)) return i + 1;
  if (language === 'en') {
    const to = Math.max(placeRun(walk, i), compassRun(walk, i));
    if (to > i + 1 && (!phrase || phrase.to < to)) {
      walk.push(i, to, 'place', 3, 'place/head', {});
      return to;
    }
  }
  if (phrase) {
    const person = phraseIsName(walk, i, phrase.to) && !ofFrance(walk, i) ? personRun(reading, i, end) : 0;
    // "la Sénégalaise de Lyon Awa Diop": the town is hers, no part of her name.
    if (
      language === 'fr' &&
      person > phrase.to + 1 &&
      phrase.entry.kind === 'city' &&
      /^(?:de|d'|à)$/.test(tokens[i - 1]?.lower ?? '') &&
      infos[phrase.to]!.firstName &&
      !infos[phrase.to]!.rareName
    ) {
      walk.pushKnown(i, phrase);
      return phrase.to;
    }
    if (person > phrase.to) {
      return pushPerson(walk, i);
    }
    // "Unite says", "Shelter said": no word but a name has such a verb behind it.
    const speaks =
      language === 'en' &&
      infos[i + 1]?.speech &&
      /^(?:says|said|told|claims|argues|warned|warns)$/.test(tokens[i + 1]!.lower);
    const word = phrase.to === i + 1 && initial[i] && token.ordinary && phrase.entry.weak;
    if (!(word && !speaks && !beginsRow(walk, i))) {
      let to = phrase.to;
      if (
        phrase.entry.kind !== 'organization' &&
        to < end &&
        (CLUB.of(tokens[to]!) ||
          (language === 'en' && (PARTY.of(tokens[to]!) || tokens[to]!.text === 'Fed'))) &&
        tokens[to]!.start - tokens[to - 1]!.end <= 1
      ) {
        walk.push(i, to + 1, 'organization', 3, 'organization/club', {});
        return to + 1;
      }
      // "Andes Airlines": the last word says that it is a firm.
      if (
        phrase.entry.kind !== 'organization' &&
        to < end &&
        CARRIER.of(tokens[to]!) &&
        tokens[to]!.start - tokens[to - 1]!.end === 1
      ) {
        walk.push(i, to + 1, 'organization', 3, 'organization/tail', {});
        return to + 1;
      }
      // "Maghreb Info", "Bordeaux Métropole": an ordinary word in capitals behind a place makes a body of it.
      const tail = tokens[to];
      if (
        language === 'fr' &&
        phrase.entry.kind !== 'organization' &&
        to < end &&
        tail?.capital &&
        tail.ordinary &&
        infos[to]!.shape === 'capital' &&
        tail.start - tokens[to - 1]!.end === 1 &&
        !infos[to]!.firstName &&
        !infos[to]!.role &&
        !infos[to]!.demonym &&
        !infos[to]!.calendar &&
        /^(?:name|noun|adjective)$/.test(tail.tag) &&
        !tokens[to + 1]?.capital
      ) {
        // "le groupe Rennes Verte et Solidaire"
        const pair =
          tokens[to + 1]?.lower === 'et' &&
          tokens[to + 2]?.capital &&
          tokens[to + 2]!.ordinary &&
          to + 2 < end &&
          /^(?:groupe|liste|mouvement|collectif)$/.test(tokens[i - 1]?.lower ?? '');
        const last = pair ? to + 3 : to + 1;
        walk.push(i, last, 'organization', 2.2, 'organization/place-and-noun', {});
        return last;
      }
      if (phrase.entry.kind === 'organization') to = corporateEnd(tokens, absorbPlace(walk, to));
      walk.pushKnown(i, { ...phrase, to });
      return to;
    }
  }
  return NOT_HERE;
}

/** "France Hydrogène", "France Renouvelables": nobody's family name. */
function ofFrance({ reading: { tokens, infos }, end }: Walk, i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.text !== 'France' || !next?.capital || i + 1 >= end || !next.ordinary) return false;
  return !infos[i + 1]!.lastName && infos[i + 1]!.firstName === null;
}

/** An ordinary noun with the capital of its sentence's start, before a preposition or a colon. */
function opensAsNoun({ reading, layout }: Walk, k: number, kind: string): boolean {
  const { tokens, infos, language, initial } = reading;
  const { ordinary, tag, text } = tokens[k]!;
  if (language !== 'fr' || kind !== 'city' || !initial[k] || !ordinary || tag !== 'noun') return false;
  if (infos[k]!.firstName || infos[k]!.lastName || /s$/.test(text) || layout === 'capitals') return false;
  return /^(?:au|aux|à|dans|chez|sur|pour|de|du|des|d'|:)$/.test(tokens[k + 1]?.lower ?? '');
}

/** What the gazetteer knows here, but for a town's article and head word that open a body: "La Garde côtière". */
export function townOf(walk: Walk, k: number): ReturnType<typeof gazetteerPhrase> {
  const { reading, end } = walk;
  const { tokens, infos, language } = reading;
  const phrase = gazetteerPhrase(reading, k, end);
  if (!phrase || language !== 'fr' || phrase.entry.kind === 'organization') return phrase;
  if (phrase.to !== k + 2 || !/^(?:la|le|les|l')$/.test(tokens[k]!.lower)) return phrase;
  if (!infos[k + 1]!.organizationHead) return phrase;
  const run = frenchOrganization(reading, k + 1, end);
  return run && !run.headOnly && run.to > phrase.to ? null : phrase;
}

/** A head word makes a longer name than the gazetteer knows: "Parti libéral du Canada", "Union africaine". */
function longerOrganization(walk: Walk, k: number): boolean {
  const { reading, end } = walk;
  const run = frenchOrganization(reading, k, end);
  return run !== null && !run.headOnly && run.to > (gazetteerPhrase(reading, k, end)?.to ?? 0);
}

/** A known place whose word is also a first or last name, inside a longer name: "Paris Hilton", "Jack London". */
function phraseIsName(walk: Walk, k: number, to: number): boolean {
  const { reading, end } = walk;
  const { tokens, infos, words } = reading;
  const next = tokens[to];
  const known = infos[k]!;
  if (!next || to >= end) return false;
  // "Dominique de Varenne", not "la Dominique de demain".
  if (infos[to]!.particle && tokens[to + 1]?.capital)
    return known.firstName !== null && !/^(?:la|l')$/.test(tokens[k - 1]?.lower ?? '');
  if (!next.capital) return false;
  if (to - k > 1) return false;
  if (
    infos[to]!.role ||
    infos[to]!.organizationHead ||
    infos[to]!.calendar ||
    (infos[to]!.shape === 'acronym' && !/^[IVX]{2,4}$/.test(next.text))
  )
    return false;
  if (
    infos[to]!.firstName &&
    !infos[to]!.rareName &&
    tokens[to + 1]?.capital &&
    words.gazetteer.entries.get(known.key)?.kind !== 'city'
  )
    return false;
  // "Rovers manager Gary Stroud": two towns, and a person behind what somebody is.
  const behindRole =
    reading.language === 'en' &&
    k > walk.from &&
    infos[k - 1]!.role !== null &&
    !tokens[k - 1]!.capital &&
    !known.rareName &&
    !tokens[to + 1]?.capital;
  if (behindRole && known.firstName !== null && infos[to]!.shape === 'capital') return true;
  return (
    known.firstName !== null &&
    !(infos[to]!.opensGazetteer && !infos[to]!.lastName && infos[to]!.shape !== 'initial')
  );
}

/** "Total, Eni et …", "Orange a investi": no ordinary word would stand so at the start of a sentence. */
function beginsRow(walk: Walk, k: number): boolean {
  const { reading, end } = walk;
  const { tokens, language } = reading;
  const next = tokens[k + 1];
  if (!next || k + 1 >= end) return false;
  if (next.text === ',') return language === 'fr' && tokens[k + 2]?.capital === true && k + 2 < end;
  return language === 'fr' && mayBeSubject(walk, k);
}
