// Longer than most: finding a role phrase, its two ends and whom it stands beside are steps over the same indexes.

import { fold } from '../../model/fold.ts';
import { FormTest, formTest } from '../language/form-test.ts';
import { type Determiner, determinerOf } from './determiner-of.ts';
import { isAddressee } from './is-addressee.ts';
import { joinApposedRoles } from './join-apposed-roles.ts';
import { overHonours } from './person-run.ts';
import type { Piece } from './piece.ts';
import { OFFICE } from './pieces/push-person.ts';
import type { Reading } from './reading.ts';
import type { Gender, Role } from './word-lists.ts';

/** A noun phrase for a person by role: "le ministre de la Santé", "Florida senator", "son homologue russe". */
export interface Description {
  /** Token range with determiner and complements. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly headTo: number;
  readonly role: Role;
  readonly determiner: Determiner;
  /** Folded content words besides the head: what "of what" and "which" say. */
  readonly words: ReadonlySet<string>;
  /** How many things these words say: in English the words of one name are one. */
  readonly units: number;
  /** Piece it belongs to by position, else -1. */
  readonly piece: number;
  readonly how: 'role before' | 'role after, in apposition' | 'role before, in apposition' | null;
}

const MAX_TOKENS = 24;
/** Forms of address that are written in small letters too. */
const SMALL_TITLE = /^(?:maître|docteur|monseigneur|monsieur|madame)$/;
/** Endings of professions. */
const PROFESSION = formTest(/.{3}(?:logue|logiste|nomiste|graphe|iste|ien|ienne|eur|euse|trice|ier|ière)$/);
/** Endings of those who follow somebody or something. */
const FOLLOWER = formTest(/.{4}istes?$/);
/** "3e", "1re", "XVe" (in small letters). */
const ORDINAL = formTest(/^(?:\d{1,3}|[ivx]{1,6})(?:e|er|re|ère|ème|nd|nde)$/);
const STOP = new Set(
  "de du des d' la le les l' a au aux en et pour of the for at in on to and 's an un une".split(' '),
);

/** Role phrases of the article, in order, each with the name it stands next to. Pieces must be in order. */
export function findDescriptions(reading: Reading, pieces: readonly Piece[]): Description[] {
  const { tokens, infos, words, language } = reading;
  const french = language === 'fr';
  const startAt = new Int32Array(tokens.length).fill(-1);
  const titleAt = new Int32Array(tokens.length).fill(-1);
  const endAt = new Int32Array(tokens.length + 1).fill(-1);
  pieces.forEach((piece, index) => {
    startAt[piece.from] = index;
    titleAt[piece.titleFrom] = index;
    // "l'avocat de la ville, maître Paul Roux"
    if (french && piece.kind !== 'organization' && SMALL_TITLE.test(tokens[piece.titleFrom - 1]?.lower ?? ''))
      titleAt[piece.titleFrom - 1] = index;
    endAt[piece.to] = index;
  });
  const found: Description[] = [];
  let i = 0;
  while (i < tokens.length) {
    const info = infos[i]!;
    const special = specialRole(i);
    if (special) {
      found.push(phraseAt(i, i + 1, special));
      i++;
      continue;
    }
    if (!info.role && !info.opensRole) {
      i++;
      continue;
    }
    const inside = startAt[i]! >= 0 && pieces[startAt[i]!]!.kind === 'unknown' ? startAt[i]! : -1;
    if (inside >= 0 && pieces[inside]!.to > i + 1) {
      i++;
      continue;
    }
    const match = roleAt(i);
    if (!match || !(match.to > i + 1 || possible(i))) {
      i++;
      continue;
    }
    const description = phraseAt(i, match.to, match.role);
    found.push(description);
    i = match.to;
  }
  // "le vice-Premier ministre et ministre de l'Intérieur Jean Martin": both roles are his.
  for (let k = found.length - 2; k >= 0; k--) {
    const one = found[k]!;
    const other = found[k + 1]!;
    if (
      one.piece < 0 &&
      other.piece >= 0 &&
      other.how !== 'role after, in apposition' &&
      // "le conseiller municipal communiste Jean Martin": the party is a noun of its own.
      ((french && other.head === one.to) ||
        (other.from === one.to + 1 && /^(?:et|and)$/.test(tokens[one.to]!.lower))) &&
      !one.role.plural
    )
      found[k] = { ...one, piece: other.piece, how: other.how };
  }
  if (french) joinApposedRoles(reading, found, pieces, titleAt, startAt);
  return found;

  /** Roles that no list has: a nationality as a noun, a profession by its ending, an office written short. */
  function specialRole(i: number): Role | null {
    const token = tokens[i]!;
    const info = infos[i]!;
    if (
      french &&
      info.demonym &&
      token.capital &&
      /^(?:le|la|l'|un|une)$/.test(tokens[i - 1]?.lower ?? '') &&
      startAt[i]! < 0
    ) {
      const female =
        tokens[i - 1]!.lower === 'la' ||
        tokens[i - 1]!.lower === 'une' ||
        /(?:nne|aine|aise|oise|ande|que)$/.test(info.folded);
      const male = /^(?:le|un)$/.test(tokens[i - 1]!.lower);
      return {
        lemma: `nationality ${info.demonym}`,
        gender: male ? 'male' : female ? 'female' : 'unknown',
        plural: false,
        group: 'nationality',
        also: [],
      };
    }
    if (!french && !info.abbreviated) return describedPerson(tokens, i);
    if (
      french &&
      !info.role &&
      !info.opensRole &&
      token.tag === 'noun' &&
      !token.capital &&
      tokens[i - 1]?.text === ',' &&
      endAt[i - 1]! >= 0 &&
      PROFESSION.of(token) &&
      !/^(?:verb|auxiliary)$/.test(tokens[i + 1]?.tag ?? '')
    ) {
      return {
        lemma: token.lower,
        gender: /(?:ienne|euse|trice|ière)$/.test(token.lower)
          ? 'female'
          : /(?:ien|eur|ier)$/.test(token.lower)
            ? 'male'
            : 'unknown',
        plural: false,
        group: 'unlisted',
        also: [],
      };
    }
    if (info.abbreviated) {
      const full = words.lists.expansions.get(token.lower.replace(/\.$/, ''));
      return (full && words.lists.roles.get(full)) || null;
    }
    return null;
  }

  function roleAt(i: number): { to: number; role: Role } | null {
    const sentence = tokens[i]!.sentence;
    let phrase = '';
    let best: { to: number; role: Role } | null = null;
    for (let j = i; j < i + 5 && tokens[j]?.sentence === sentence; j++) {
      const word = tokens[j]!.lower;
      phrase += !phrase || phrase.endsWith("'") ? word : ` ${word}`;
      const role = words.lists.roles.get(phrase);
      if (role) best = { to: j + 1, role };
      if (!words.lists.rolePrefixes.has(phrase)) break;
    }
    // "l'avocate-conseil", "le médecin-chef": what the first word says.
    const own = best ? null : infos[i]!.role;
    return own ? { to: i + 1, role: own } : best;
  }

  function possible(i: number): boolean {
    const { tag } = tokens[i]!;
    if (tag === 'noun' || tag === 'name' || tag === 'other') return true;
    if (french)
      return tag === 'adjective' || tag === 'participle'
        ? // "l'ancienne | ministre" is no elder.
          !(tokens[i + 1]?.tag === 'noun' && infos[i + 1]!.role) &&
            (determinerBefore(i) || titleAt[i + 1]! >= 0)
        : tokens[i]!.capital || (determinerBefore(i) && tag !== 'auxiliary');
    return tokens[i]!.capital || (tag === 'adjective' && titleAt[i + 1]! >= 0);
  }

  function determinerBefore(i: number): boolean {
    const before = tokens[i - 1];
    return (
      before !== undefined &&
      before.sentence === tokens[i]!.sentence &&
      (before.tag === 'determiner' || determinerOf(before) === 'definite')
    );
  }

  function phraseAt(head: number, headTo: number, role: Role): Description {
    const sentence = tokens[head]!.sentence;
    const content = new Set<string>();
    const start = french ? frenchStart(head, sentence, content) : englishStart(head, sentence, content);
    const end = complementEnd(head, headTo, sentence, content);
    const determiner = determinerOf(tokens[start]!);
    const { piece, how } = role.plural ? { piece: -1, how: null } : attach(start, end, determiner, sentence);
    const units = french ? content.size : unitsIn(start, head, content) + unitsIn(headTo, end, content);
    return { from: start, to: end, head, headTo, role, determiner, words: content, units, piece, how };
  }

  function unitsIn(from: number, to: number, content: ReadonlySet<string>): number {
    let units = 0;
    for (let k = from; k < to; k++) {
      const name = startAt[k]!;
      if (name < 0 && !content.has(fold(tokens[k]!.lower))) continue;
      units++;
      if (name >= 0) k = pieces[name]!.to - 1;
    }
    return units;
  }

  function frenchStart(head: number, sentence: number, content: Set<string>): number {
    let start = head;
    for (let k = head - 1; k >= 0 && k > head - 5 && tokens[k]!.sentence === sentence; k--) {
      const { lower, tag } = tokens[k]!;
      if (determinerOf(tokens[k]!) !== 'none') return k;
      if (
        tag === 'adjective' ||
        tag === 'adverb' ||
        tag === 'number' ||
        (tag === 'noun' &&
          /^(?:ancien|ancienne|jeune|ex|haut|haute|nouveau|nouvelle|futur|future|feu|vice)$/.test(lower))
      ) {
        start = k;
        if (tag === 'adjective' || tag === 'noun') content.add(fold(lower));
      } else if (tag !== 'participle' || !/^(?:determiner|adverb)$/.test(tokens[k - 1]?.tag ?? '')) break;
    }
    return start;
  }

  function englishStart(head: number, sentence: number, content: Set<string>): number {
    let start = head;
    for (let k = head - 1; k >= 0 && k > head - 8 && tokens[k]!.sentence === sentence; k--) {
      const { lower, tag, capital } = tokens[k]!;
      if (determinerOf(tokens[k]!) !== 'none') return k;
      if (
        tag === 'adjective' ||
        tag === 'noun' ||
        tag === 'name' ||
        tag === 'number' ||
        tag === 'gerund' ||
        (tag === 'participle' && k < head - 1) ||
        (capital && !STOP.has(lower)) ||
        /^['’]s?$/.test(lower) ||
        (lower === 'and' && tokens[k - 1]?.tag === 'adjective') ||
        lower === '-'
      ) {
        start = k;
        if (!/^['’]/.test(lower)) content.add(fold(lower));
      } else break;
    }
    return start;
  }

  function complementEnd(head: number, headTo: number, sentence: number, content: Set<string>): number {
    let j = headTo;
    let to = j;
    const limit = Math.min(tokens.length, head + MAX_TOKENS);
    while (j < limit && tokens[j]!.sentence === sentence) {
      const token = tokens[j]!;
      const { lower, tag } = token;
      const piece = titleAt[j]! >= 0 ? titleAt[j]! : startAt[j]!;
      if (piece >= 0 && j === to) {
        // A person's name right behind is the name of the role's bearer; a body or place is what the role is of.
        const kind = pieces[piece]!.kind;
        // "le député LFI Jean Martin": a body or place between the role and the name is what the role is of.
        if ((kind === 'person' || kind === 'unknown') && !namedByKind(j, headTo, pieces[piece]!)) break;
        if (french && kind !== 'unknown' && titleAt[overComma(pieces[piece]!.to)]! < 0) break;
        addAll(pieces[piece]!.from, pieces[piece]!.to, content);
        j = to = pieces[piece]!.to;
        continue;
      }
      // "la conseillère fillonniste de Nantes": an adjective made of a name, which no list has.
      const partisan = french && j === headTo && tag === 'noun' && FOLLOWER.of(token);
      if ((tag === 'adjective' || infos[j]!.demonym || partisan) && !token.capital) {
        if (!french) break;
        content.add(fold(lower));
        j = to = j + 1;
        continue;
      }
      const joins = french
        ? /^(?:de|du|des|d'|à|au|aux|en|pour|chez|auprès|sur)$/.test(lower)
        : /^(?:of|for|at|in|to|with|on|from)$/.test(lower);
      if (french && isAddressee(tokens, j)) break;
      const chargé = french && /^chargée?s?$/.test(lower);
      if (chargé) {
        j++;
        continue;
      }
      if (
        joins ||
        (lower === 'et' && /^(?:de|du|des|d')$/.test(tokens[j + 1]?.lower ?? '')) ||
        (!french && lower === 'and' && tokens[j + 1]?.capital && startAt[j + 1]! < 0)
      ) {
        let k = j + 1;
        if (lower === 'et') k++;
        while (
          tokens[k]?.sentence === sentence &&
          (tokens[k]!.tag === 'determiner' ||
            /^(?:la|le|les|l'|the|du|de)$/.test(tokens[k]!.lower) ||
            // "le commandant de la 3e compagnie"
            (french && ORDINAL.of(tokens[k]!) && tokens[k + 1]?.tag === 'noun') ||
            (tokens[k]!.tag === 'adjective' &&
              startAt[k]! < 0 &&
              (tokens[k + 1]?.tag === 'noun' || (tokens[k + 1]?.capital && !opensPerson(k + 1)))))
        ) {
          if (tokens[k]!.tag === 'adjective' || (french && ORDINAL.of(tokens[k]!)))
            content.add(fold(tokens[k]!.lower));
          k++;
        }
        const object = tokens[k];
        if (!object || object.sentence !== sentence || k >= limit) break;
        const target = titleAt[k]! >= 0 ? titleAt[k]! : startAt[k]!;
        if (target >= 0) {
          if (!french && lower !== 'of' && pieces[target]!.kind === 'unknown' && lower === 'to') break;
          addAll(pieces[target]!.from, pieces[target]!.to, content);
          j = to = pieces[target]!.to;
          // "the commander of West Tarn district"
          const side = !french && QUARTER.of(tokens[j]) ? j + 1 : j;
          if (!french && tokens[side]?.sentence === sentence && DISTRICT.of(tokens[side]!)) j = to = side + 1;
          continue;
        }
        if (
          infos[k]!.calendar ||
          object.tag === 'number' ||
          object.tag === 'infinitive' ||
          object.tag === 'pronoun'
        )
          break;
        if (object.capital || object.tag === 'noun' || object.tag === 'name' || object.tag === 'adjective') {
          content.add(fold(object.lower));
          j = to = k + 1;
          // Nouns and names in a row: "the House Budget Committee".
          while (
            j < limit &&
            tokens[j]!.sentence === sentence &&
            titleAt[j]! < 0 &&
            (tokens[j]!.tag === 'name' ||
              (!french && tokens[j]!.tag === 'noun') ||
              (french && tokens[j]!.capital && tokens[j]!.tag === 'noun'))
          ) {
            content.add(fold(tokens[j]!.lower));
            j = to = j + 1;
          }
          continue;
        }
      }
      break;
    }
    return to;
  }

  /** "le président de la coopérative Benkoto | de Sarou": the body of a kind told in small letters, nobody's name. */
  function namedByKind(j: number, headTo: number, piece: Piece): boolean {
    const noun = infos[j - 1]!;
    return (
      french &&
      piece.kind === 'unknown' &&
      piece.from === j &&
      j > headTo + 1 &&
      noun.kind &&
      // "chef d'entreprise", "général de brigade": without an article a trade or a rank.
      /^(?:la|le|l'|du|cette)$/.test(tokens[j - 2]!.lower) &&
      !noun.role &&
      !tokens[j - 1]!.capital &&
      infos[j]!.firstName === null &&
      !infos[j]!.lastName
    );
  }

  /** "le sénateur de droite | Jean Martin": more than one word that may be somebody's name. */
  function opensPerson(k: number): boolean {
    const piece = pieces[french ? titleAt[k]! : -1];
    return piece !== undefined && piece.to > piece.from + 1 && /^(?:person|unknown)$/.test(piece.kind);
  }

  /** "le sénateur du parti UDR, M. Jean Martin": behind the comma where a title stands behind it. */
  function overComma(k: number): number {
    const titled = tokens[k]?.text === ',' ? (titleAt[k + 1] ?? -1) : -1;
    return titled >= 0 && pieces[titled]!.titleFrom < pieces[titled]!.from ? k + 1 : k;
  }

  function addAll(from: number, to: number, content: Set<string>): void {
    for (let k = from; k < to; k++)
      if (!STOP.has(tokens[k]!.lower)) content.add(infos[k]!.folded.replaceAll('.', ''));
  }

  function attach(
    start: number,
    end: number,
    determiner: Description['determiner'],
    sentence: number,
  ): Pick<Description, 'piece' | 'how'> {
    const next = titleAt[end] ?? -1;
    if (infos[end - 1]!.abbreviated && startAt[end]! >= 0)
      return { piece: startAt[end]!, how: 'role before' };
    // "Celebrity Apprentice": two words of a title, neither of them a name.
    const title =
      next >= 0 &&
      tokens[start]!.capital &&
      tokens[end - 1]!.capital &&
      pieces[next]!.to === end + 1 &&
      tokens[end]!.ordinary &&
      // "President Trump", "Mayor Bloom"
      !(determiner === 'none' && OFFICE.of(tokens[end - 1]!)) &&
      !infos[end]!.firstName &&
      !infos[end]!.lastName;
    if (next >= 0 && !title && tokens[end]!.sentence === sentence && isPersonLike(next))
      return { piece: next, how: 'role before' };
    // "…, said president Ann Lee" is done; now what stands behind a comma or bracket before the role.
    let before = start - 1;
    if (
      tokens[before]?.text === ',' ||
      tokens[before]?.text === '(' ||
      /^[–—-]$/.test(tokens[before]?.text ?? '')
    ) {
      before = skipAge(before);
      const previous = endAt[before] ?? -1;
      const after = tokens[end];
      const closed =
        !after ||
        after.sentence !== sentence ||
        /^[,.;:)(!?»”"…–—]/.test(after.text) ||
        /^(?:et|and|qui|who|dans|à|in|at|mais|but|dont|whose)$/.test(after.lower) ||
        after.tag === 'mark';
      if (
        previous >= 0 &&
        tokens[before - 1]!.sentence === sentence &&
        isPersonLike(previous) &&
        !(french && isWhere(pieces[previous]!)) &&
        (determiner === 'none' || closed)
      ) {
        if (
          !(
            determiner === 'none' &&
            /^(?:de|du|des|d'|par|à|au|pour|avec|of|by|with)$/.test(tokens[start - 1]!.lower)
          )
        )
          return { piece: previous, how: 'role after, in apposition' };
      }
    }
    const at = french ? end : overLetters(end);
    const comma = tokens[at];
    if (comma?.text === ',' && comma.sentence === sentence) {
      const article = !french && tokens[at + 1]?.lower === 'the' ? 1 : 0;
      const following = titleAt[at + 1 + article] ?? -1;
      const titled = following >= 0 && pieces[following]!.titleFrom < pieces[following]!.from;
      // "a youth leader, Dr Ann Vale,": who has a title is no other member of a list.
      const named = titled
        ? !french || determiner !== 'indefinite'
        : determiner !== 'indefinite' && article === 0;
      if (following >= 0 && named && isPersonLike(following)) {
        const beyond = tokens[overHonours(reading, pieces[following]!.to)];
        const ends =
          !beyond ||
          beyond.sentence !== sentence ||
          /^[,.;:)(!?»”"]/.test(beyond.text) ||
          beyond.tag === 'verb' ||
          beyond.tag === 'auxiliary' ||
          beyond.tag === 'mark' ||
          beyond.tag === 'clitic' ||
          // "résume l'avocat de la ville, Me Paul Roux à la sortie": behind its verb the subject goes on with the name.
          (french &&
            beyond.tag === 'preposition' &&
            /^(?:verb|participle)$/.test(tokens[start - 1]?.tag ?? ''));
        if (ends) return { piece: following, how: 'role before, in apposition' };
      }
    }
    const called = french ? -1 : nameGiven(end, sentence);
    if (called >= 0) return { piece: called, how: 'role before, in apposition' };
    // "X est le ministre", "X was a judge".
    let copula = start - 1;
    if (tokens[copula]?.tag === 'adverb') copula--;
    if (/^(?:est|était|fut|devient|reste|demeure|is|was|became|remains)$/.test(tokens[copula]?.lower ?? '')) {
      const subject = endAt[french ? overApposition(copula) : copula] ?? -1;
      if (subject >= 0 && isPersonLike(subject)) return { piece: subject, how: 'role after, in apposition' };
    }
    return { piece: -1, how: null };
  }

  /** French: "Ana Roux, autrice et mère de deux fils, | est la directrice": the end of the name before the commas. */
  function overApposition(copula: number): number {
    const { sentence: own } = tokens[copula]!;
    if (tokens[copula - 1]?.text !== ',') return copula;
    for (let k = copula - 2; k > copula - MOST_APPOSED && tokens[k]?.sentence === own; k--) {
      if (tokens[k]!.text === ',' && endAt[k]! >= 0) return k;
      if (
        !/^(?:noun|adjective|name|preposition|determiner|clitic|conjunction|number)$/.test(tokens[k]!.tag) &&
        tokens[k]!.text !== ','
      )
        break;
    }
    return copula;
  }

  /** English: "a nurse, who gave her name only as Ruth,": the name that somebody gives; -1 for none. */
  function nameGiven(end: number, sentence: number): number {
    const who = tokens[end]?.text === ',' ? end + 1 : end;
    if (tokens[who]?.lower !== 'who' || tokens[who]!.sentence !== sentence) return -1;
    let naming = false;
    for (let k = who + 1; k < who + MOST_TO_NAME && tokens[k]?.sentence === sentence; k++) {
      if (NAMING.of(tokens[k]!)) naming = true;
      const piece = titleAt[k]!;
      if (piece >= 0)
        return naming && /^(?:as|,)$/.test(tokens[k - 1]!.lower) && isPersonLike(piece) ? piece : -1;
      if (/^(?:verb|auxiliary)$/.test(tokens[k]!.tag) && !GIVING.of(tokens[k]!)) return -1;
    }
    return -1;
  }

  /** English: behind the letters of the body that the role is of: "secretary of the Elm Growers' Union (EGU), Ann Vale". */
  function overLetters(k: number): number {
    return tokens[k]?.text === '(' && tokens[k + 2]?.text === ')' ? k + 3 : k;
  }

  function isPersonLike(index: number): boolean {
    const piece = pieces[index]!;
    if (piece.kind === 'person' || piece.kind === 'unknown') return true;
    return piece.known === 'city' && infos[piece.from]!.lastName;
  }

  /** "À Sambrou, le préfet": an unknown word behind "à" is where, not who. */
  function isWhere({ kind, from, to }: Piece): boolean {
    return (
      kind === 'unknown' &&
      to === from + 1 &&
      /^(?:à|en|depuis|vers)$/.test(tokens[from - 1]?.lower ?? '') &&
      !/^(?:verb|participle|infinitive)$/.test(tokens[from - 2]?.tag ?? '') &&
      infos[from]!.firstName === null &&
      !infos[from]!.lastName
    );
  }

  /** Index of the comma before ", 56 ans" when one stands between name and role, else the index given. */
  function skipAge(comma: number): number {
    for (let k = comma - 1; k > comma - 5 && k > 0; k--) {
      if (tokens[k]!.tag === 'number' && tokens[k - 1]!.text === ',' && endAt[k - 1]! >= 0) return k - 1;
    }
    return comma;
  }
}

const QUARTER = formTest(/^(?:west|east|north|south|central)$/);
const DISTRICT = formTest(
  /^(?:district|county|province|state|region|division|borough|parish|precinct|city|prefecture|governorate)$/,
);
/** Tokens of an apposition between a name and its verb. */
const MOST_APPOSED = 20;
/** Tokens from "who" to the name somebody gives. */
const MOST_TO_NAME = 16;
const NAMING = formTest(/^(?:name|names|named|surname|nickname|identified|known|sign)$/);
const GIVING = formTest(
  /^(?:gave|gives|asked|wanted|wished|identified|provided|would|is|was|goes|went|be|only|named|known)$/,
);

/** English: "the Wisconsin Democrat", "the 41-year-old", with nothing behind that makes an adjective of them. */
function describedPerson(tokens: Reading['tokens'], i: number): Role | null {
  if (!DESCRIBED.of(tokens[i]!)) return null;
  const { text, sentence } = tokens[i]!;
  const age = AGE.test(text);
  const next = tokens[i + 1];
  // "The 79-year-old wipes a spot": a verb that is read as a noun.
  const isVerb = age && /s$/.test(next?.lower ?? '') && tokens[i + 2]?.tag === 'determiner';
  if (next?.sentence === sentence && !isVerb && (next.capital || /^(?:noun|name|adjective)$/.test(next.tag)))
    return null;
  let k = i - 1;
  while (
    k > i - 4 &&
    k > 0 &&
    tokens[k]!.sentence === sentence &&
    (tokens[k]!.capital || tokens[k]!.tag === 'adjective')
  )
    if (tokens[k]!.lower === 'the') break;
    else k--;
  if (tokens[k]?.lower !== 'the' || tokens[k]!.sentence !== sentence) return null;
  const lemma = age ? 'person of an age' : text.toLowerCase();
  return { lemma, gender: 'unknown', plural: false, group: age ? 'age' : 'party', also: [] };
}

const PARTY_MEMBER =
  /^(?:Republican|Democrat|Independent|Tory|Conservative|Liberal|Green|Socialist|Libertarian)$/;
const AGE = /^\d{1,3}-year-old$/;
const DESCRIBED = new FormTest(({ text }) => AGE.test(text) || PARTY_MEMBER.test(text));

/** Gender that a description gives: the role's form, else the determiner's. */
export function genderOfDescription({ tokens }: Reading, description: Description): Gender {
  if (description.role.gender !== 'unknown') return description.role.gender;
  const first = tokens[description.from]!.lower;
  if (/^(?:la|une|cette)$/.test(first)) return 'female';
  if (/^(?:le|un|ce|du|au|cet)$/.test(first)) return 'male';
  return 'unknown';
}
