// Longer than most: what may stand within a name of a person is told word by word in one pass.

import { listTest, writtenTest } from '../language/form-test.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readWordSets } from '../lib/read-word-sets.ts';
import type { Reading } from './reading.ts';
import type { WordInfo } from './word-info.ts';

const TWO_INITIALS = writtenTest(/^(?:\p{Lu}\.){2}$/u);

/** Capitalised particles inside names: "Le Pen", "De Niro", "Al Sissi". */
const CAPITAL_PARTICLES = listTest(
  new Set(
    'le la du de des da di dos van von der den el al ben bin ibn abu abou mac mc san santa st st. saint sainte ould dos del della do'.split(
      ' ',
    ),
  ),
);
const HONOUR = writtenTest(
  /^(?:QC|KC|SC|BL|MEP|MSP|MLA|TD|JP|FRCS|MP|MD|M\.D\.|PhD|Ph\.D\.|CBE|OBE|MBE|Esq\.?)$/,
);
const MADE_OF_NAME = writtenTest(
  /\p{L}-(?:led|based|run|listed|backed|aligned|born|style|era|dominated|controlled|owned|friendly|like|wide|bound|sponsored|funded|affiliated|linked|related|held|made|occupied|endorsed|leaning|inspired|appointed|elect|trained|supported|educated)$/u,
);
/** Figures and signs, and centuries: "XXe", "XIXth". */
const NO_NAME = writtenTest(/[\d@#&/_]|^[IVX]{2,5}(?:e|es|ème|th)$/);
/** Never a name by themselves, however they are tagged. */
const FUNCTION_WORDS = listTest(
  new Set(
    'le la les un une des du de the a an and et ou or il elle on nous vous ils elles ce cette ces is are was were not no yes oui non who what why how when that this it he she they we'.split(
      ' ',
    ),
  ),
);
const RANKS = writtenTest(/^(?:General|Judge|Justice|Sergeant|Major|Captain|Colonel|Doctor)$/);
const MAX_WORDS = 6;
/** Words of headlines that no name holds behind its second word (lexicon/<language>/names-headlines.yml). */
const headlineWords = perLanguage((language) =>
  listTest(readWordSets<'unnamed'>(language, 'names-headlines').unnamed),
);
/** "al-Kuwari", "bin-Salman" written in one word. */
export const ARABIC_ARTICLE = /^(?:al|el|as|ad|an|at|ar|ash|ben|bin|ibn|abd|abu|abou)[-‐‑'’]\p{Lu}/u;

/** Whether the token can be a word of a personal name. */
export function nameable({ tokens, infos, language }: Reading, i: number, first: boolean): boolean {
  const token = tokens[i]!;
  const info = infos[i]!;
  if (!first && info.shape === 'mixed' && ARABIC_ARTICLE.test(token.text)) return true;
  if (
    !token.capital ||
    (info.civil && !isGivenTitle({ tokens, infos }, i)) ||
    info.abbreviated ||
    (info.calendar &&
      !(first && language === 'en' && isNamedAfterDay({ tokens, infos }, i)) &&
      (first || !info.lastName) &&
      !(info.firstName && tokens[i + 1]?.capital && !/day$/.test(token.lower)))
  )
    return false;
  if (info.shape === 'initial') return true;
  if (info.shape === 'acronym' || info.shape === 'other') return false;
  if (NO_NAME.of(token)) return false;
  if (FUNCTION_WORDS.of(token) && (first || !CAPITAL_PARTICLES.of(token))) return false;
  // "Ford-aligned", "Paris-based": an adjective made of a name.
  if (MADE_OF_NAME.of(token)) return false;
  switch (token.tag) {
    case 'determiner':
    case 'pronoun':
    case 'preposition':
    case 'conjunction':
    case 'subordinator':
    case 'auxiliary':
    case 'clitic':
    case 'negation':
      return !token.ordinary;
    default:
  }
  // "General Tell", "Judge Moss", "Justice Minister Ann Vale": ranks that are given names too.
  if (first && language === 'en' && info.role && RANKS.of(token) && tokens[i + 1]?.capital) return false;
  return !(first && (info.role || info.demonym) && !info.firstName);
}

/** "A driver, Sunday Akpan, said": a day behind what somebody is, with a word behind it that is none. */
function isNamedAfterDay({ tokens, infos }: Pick<Reading, 'tokens' | 'infos'>, i: number): boolean {
  const family = tokens[i + 1];
  if (!/^(?:Sunday|Monday|Friday|Saturday)$/.test(tokens[i]!.text) || !family?.capital) return false;
  const { ordinary, start } = family;
  if (
    ordinary ||
    start - tokens[i]!.end !== 1 ||
    infos[i + 1]!.opensGazetteer ||
    infos[i + 1]!.organizationHead
  )
    return false;
  const role = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  return Boolean(infos[role]?.role) && tokens[role]!.sentence === tokens[i]!.sentence;
}

/** "Cheikh Oumar Sarr", "Cheikh Ndao": with a family name behind it a given name; "le Cheikh Oumar" is a title. */
export function isGivenTitle({ tokens, infos }: Pick<Reading, 'tokens' | 'infos'>, i: number): boolean {
  const { text, sentence } = tokens[i]!;
  if (text !== 'Cheikh' || /^(?:le|du|au)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  const next = infos[i + 1];
  const names = next?.lastName && next.firstName === null ? 2 : 3;
  for (let k = i + 1; k < i + names; k++)
    if (
      !tokens[k]?.capital ||
      tokens[k]!.sentence !== sentence ||
      tokens[k]!.start - tokens[k - 1]!.end !== 1
    )
      return false;
  return true;
}

/**
 * End of the personal name that could begin at token `i`: words with capitals, initials, particles, a nickname between
 * marks, "Jr.". Also cuts where a first name opens another name ("ministre de la Santé | Roman Prymula").
 */
export function personRun(reading: Reading, i: number, end: number): number {
  const { tokens, infos, words } = reading;
  let j = i + 1;
  let count = 1;
  let named = bearsFirstName(reading, i) || infos[i]!.shape === 'initial';
  while (j < end && count < MAX_WORDS) {
    const token = tokens[j]!;
    const info = infos[j]!;
    if (!adjacent(reading, j)) break;
    // "Kim Jong-il", "Kim Jong Un": the last part of a name that looks like a pronoun or an article.
    if (
      infos[i]!.surnameFirst &&
      count === 2 &&
      (/^(?:Un|Il|On)$/.test(token.text) || (token.text === '-il' && token.start === tokens[j - 1]!.end))
    ) {
      j++;
      break;
    }
    // "Holt Communication Director Ann Vale": the field of an office.
    if (
      reading.language === 'en' &&
      token.ordinary &&
      !info.firstName &&
      !info.lastName &&
      infos[j + 1]?.role &&
      tokens[j + 1]!.capital &&
      tokens[j + 2]?.capital
    )
      break;
    // "about Peyton I think": the pronoun.
    if (token.text === 'I' && reading.language === 'en' && !tokens[j + 1]?.capital) break;
    // "Louis XIV", "Mohammed VI"
    if (count === 1 && infos[i]!.firstName && /^(?=[VX]|I[IVX])[IVX]{1,5}$/.test(token.text)) {
      j++;
      // "Jean II Karam": a patriarch has a family name behind his number.
      if (j < end && adjacent(reading, j) && wordAt(reading, j) && !tokens[j]!.ordinary) {
        count++;
        continue;
      }
      break;
    }
    // "Jo Bell Just Called Ana Roe": in a headline words that are no names end one.
    if (count > 1 && reading.language === 'en' && headlineWords('en').of(token)) break;
    // "KC", "M.D.": honours behind a name are none of it.
    if (words.lists.suffixes.has(token.lower) && HONOUR.of(token)) break;
    if (words.lists.suffixes.has(token.lower) && (token.capital || token.lower === 'fils') && count > 0) {
      j++;
      break;
    }
    if (CAPITAL_PARTICLES.of(token) && token.capital) {
      if (j + 1 < end && adjacent(reading, j + 1) && wordAt(reading, j + 1) && (named || count > 0)) {
        j += 2;
        count++;
        continue;
      }
      if (j + 2 < end && CAPITAL_PARTICLES.of(tokens[j + 1]!) && wordAt(reading, j + 2)) {
        j += 3;
        count++;
        continue;
      }
      break;
    }
    if (wordAt(reading, j)) {
      // "la patronne de la région Centre-Loire Ana Roy"
      if (info.firstName && !named && infos[i - 1]?.placeHead && j + 1 < end && wordAt(reading, j + 1)) break;
      // "le député de Lyon Omar Fayad"
      if (
        count === 1 &&
        info.firstName &&
        j + 1 < end &&
        wordAt(reading, j + 1) &&
        (isConstituency(reading, i) || isHouse(reading, i, j + 1))
      )
        break;
      // A first name after a word that is none opens a new name: "Santé Roman Prymula".
      if (info.firstName && !named && j + 1 < end && wordAt(reading, j + 1) && adjacent(reading, j + 1)) {
        if (tokens[j - 1]!.ordinary || infos[j - 1]!.opensGazetteer) break;
      }
      // "Sanders Iowa": a place that is no family name ends the run, unless a first name stands before it.
      if (info.opensGazetteer && !info.lastName && infos[j - 1]!.firstName === null && !info.firstName) {
        const kind = words.gazetteer.entries.get(info.key)?.kind;
        if (kind === 'state' || kind === 'place' || kind === 'capital') break;
      }
      // "Clinton Communication Director": an ordinary word between a family name and a role is the role's.
      if (
        !named &&
        token.ordinary &&
        !info.lastName &&
        infos[j + 1]?.role &&
        tokens[j + 1]!.capital &&
        j + 1 < end
      )
        break;
      // "Paul Ryan Joins Growing List": behind a first and a last name an ordinary word is none of theirs.
      if (
        named &&
        count > 1 &&
        infos[j - 1]!.shape !== 'initial' &&
        infos[j - 1]!.shape !== 'acronym' &&
        token.ordinary &&
        !info.lastName &&
        !info.firstName &&
        info.shape !== 'initial' &&
        (token.lower.endsWith('s') || (tokens[j + 1]?.capital && tokens[j + 1]!.ordinary))
      )
        break;
      named ||= bearsFirstName(reading, j);
      j++;
      count++;
      continue;
    }
    if (info.particle && !token.capital) {
      const next = particleEnd(reading, j, end);
      if (next > 0 && particleFits(reading, i, j, next, named)) {
        j = next + 1;
        count++;
        continue;
      }
      break;
    }
    const nickname = nicknameEnd(reading, j, end);
    // "Everett 'Bassy' Grant", also where no list has the first name.
    if (nickname > 0 && (named || (j === i + 1 && isUnknown(reading, i, nickname)))) {
      j = nickname;
      continue;
    }
    break;
  }
  if (j + 1 < end && tokens[j]!.text === ',' && /^(?:jr|sr)\.?$/.test(tokens[j + 1]!.lower)) j += 2;
  return j;
}

/** First token behind the honours that follow a name: "Ivor Hale KC", "Ann Lowe, MBE". */
export function overHonours({ tokens, words }: Reading, at: number): number {
  let i = at;
  while (tokens[i] && words.lists.suffixes.has(tokens[i]!.lower) && HONOUR.of(tokens[i]!)) i++;
  return i;
}

/** Nothing but a blank, or nothing at all, stands before the token. */
function adjacent({ tokens, analysis }: Reading, j: number): boolean {
  const gap = tokens[j]!.start - tokens[j - 1]!.end;
  return gap <= 1 || !analysis.text.slice(tokens[j - 1]!.end, tokens[j]!.start).trim();
}

/** A first name, unless it is a rare one and an ordinary word. */
function bearsFirstName({ tokens, infos }: Reading, i: number): boolean {
  return infos[i]!.firstName !== null && !(infos[i]!.rareName && tokens[i]!.ordinary);
}

const KIN = writtenTest(/^(?:Frères|Fils|Brothers|Bros|Sœurs|Sisters)$/);

function wordAt(reading: Reading, j: number): boolean {
  const { tokens, infos } = reading;
  if (KIN.of(tokens[j]!)) return false;
  if (nameable(reading, j, false))
    return !(infos[j]!.role && infos[j - 1]?.firstName === null && !infos[j]!.lastName);
  // A family name set in capitals after a first name: "Jean DUPONT"; initials without a blank: "H.W.".
  const info = infos[j]!;
  if (TWO_INITIALS.of(tokens[j]!)) return infos[j - 1]!.firstName !== null && tokens[j + 1]?.capital === true;
  return (
    info.shape === 'acronym' &&
    !info.abbreviated &&
    /^[\p{Lu}'’-]{3,}$/u.test(tokens[j]!.text) &&
    ((infos[j - 1]?.firstName ?? null) !== null || CAPITAL_PARTICLES.of(tokens[j - 1]!)) &&
    !(info.opensGazetteer && !info.lastName)
  );
}

/** Index of the capitalised word after a chain of up to three particles, or 0. */
function particleEnd({ tokens, infos }: Reading, j: number, end: number): number {
  let k = j;
  while (k < end && k < j + 3 && infos[k]!.particle && !tokens[k]!.capital) k++;
  const word = tokens[k];
  return k < end && word?.capital && !infos[k]!.calendar && infos[k]!.shape !== 'acronym' ? k : 0;
}

/** "de", "du", "d'" and "la" also join a name to a place or an office: a first name must go before, no place after. */
function particleFits(reading: Reading, i: number, j: number, next: number, named: boolean): boolean {
  const { tokens, infos, language, words } = reading;
  const particle = tokens[j]!.lower;
  if (
    /^(?:van|von|der|den|ten|ter|bin|ben|ibn|bint|bent|ould|al|el|abu|abou|dos|das|do|da|di|della|del|zu|zum|zur|av|af)$/.test(
      particle,
    )
  )
    return particle !== 'y' && (language === 'en' || particle !== 'den');
  if (particle === 'y' || particle === 'e') return named && infos[next]!.lastName;
  if (!/^(?:de|du|d'|des)$/.test(particle)) return false;
  // "Charles de la Motte du Ché": a second estate, before a stop or a verb.
  if (
    named &&
    j > i + 3 &&
    particle === 'du' &&
    language === 'fr' &&
    /^l[ae]$/.test(tokens[j - 2]!.lower) &&
    !infos[next]!.opensGazetteer &&
    /^(?:punctuation|verb|auxiliary)$/.test(tokens[next + 1]?.tag ?? 'punctuation')
  )
    return true;
  if (!named || j > i + 2) return false;
  const info = infos[next]!;
  // "Anna Sorel du Tillard", "Omar Lind de Ciel Vaste": whom the article names without it is of that house.
  if (language === 'fr' && j === i + 2 && ((particle === 'du' && !info.lastName) || namedAlone(reading, i)))
    return false;
  if (info.organizationHead || info.role || info.placeHead || info.demonym) return false;
  const entry = words.gazetteer.entries.get(info.key);
  if (entry && (entry.kind !== 'city' || !info.lastName)) return false;
  if (info.opensGazetteer && !entry)
    return !words.gazetteer.entries.has(`${info.key} ${infos[next + 1]?.key ?? ''}`);
  // "Marie du Parti", "Jean de Wallonie": an ordinary noun is a place or body more often than a family.
  return !tokens[next]!.ordinary || info.lastName || next > j + 1;
}

/** The word and the next one, both with capitals, stand somewhere in the article without a particle behind them. */
function namedAlone(reading: Reading, i: number): boolean {
  let alone = pairsAlone.get(reading);
  if (!alone) {
    const { tokens, infos } = reading;
    alone = new Set();
    for (let k = 0; k + 1 < tokens.length; k++)
      if (tokens[k]!.capital && tokens[k + 1]!.capital && !infos[k + 2]?.particle)
        alone.add(`${infos[k]!.folded} ${infos[k + 1]!.folded}`);
    pairsAlone.set(reading, alone);
  }
  return alone.has(`${reading.infos[i]!.folded} ${reading.infos[i + 1]!.folded}`);
}

const pairsAlone = new WeakMap<Reading, Set<string>>();

/** End of a nickname in marks that a capitalised word follows: Edward "Ned" Stark. */
function nicknameEnd({ tokens, infos }: Reading, j: number, end: number): number {
  const open = tokens[j]!;
  const round = open.text === '(';
  if (open.tag !== 'mark' && !round) return 0;
  for (let k = j + 1; k < Math.min(end, j + 5); k++) {
    const token = tokens[k]!;
    if (token.tag === 'mark' || (round && token.text === ')')) {
      const after = tokens[k + 1];
      const gap = after ? after.start - token.end : 9;
      return k > j + 1 &&
        k + 1 < end &&
        after?.capital &&
        gap <= 1 &&
        infos[k + 1]!.shape !== 'acronym' &&
        (!after.ordinary || infos[k + 1]!.lastName || (k === j + 2 && mayClose(infos[k + 1]!)))
        ? k + 1
        : 0;
    }
    if (!token.capital && k === j + 1 && !/^(?:le|la|l'|the)$/.test(token.lower)) return 0;
    if (/[.,;:!?]/.test(token.text)) return 0;
  }
  return 0;
}

/** An ordinary word that may be a family name behind a nickname: "Tom 'Tiny' Bell". */
function mayClose({ role, organizationHead, placeHead, demonym, calendar }: WordInfo): boolean {
  return !role && !organizationHead && !placeHead && !demonym && !calendar;
}

/** A word that no list has, and no ordinary one, before a nickname and what is a family name or no word either. */
function isUnknown({ tokens, infos }: Reading, i: number, family: number): boolean {
  const { opensGazetteer, organizationHead, role, demonym } = infos[i]!;
  if (tokens[i]!.ordinary || opensGazetteer || organizationHead || role || demonym) return false;
  return infos[family]!.lastName || !tokens[family]!.ordinary;
}

/** French: a town behind "de" and an office: "la maire écologiste de Lyon", "le député d'Arles". */
function isConstituency({ tokens, infos, words, language }: Reading, i: number): boolean {
  if (language !== 'fr' || !/^(?:de|d')$/.test(tokens[i - 1]?.lower ?? '')) return false;
  const kind = infos[i]!.opensGazetteer ? words.gazetteer.entries.get(infos[i]!.key)?.kind : undefined;
  if (kind !== 'city' && kind !== 'place' && kind !== 'capital') return false;
  for (let k = i - 2; k > i - 5 && k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence; k--) {
    // "la Sénégalaise de Lyon Awa Diop"
    if (infos[k]!.demonym && tokens[k]!.capital) return true;
    if (/^(?:offices|justice|economy)$/.test(infos[k]!.role?.group ?? '')) return true;
    if (!/^(?:adjective|noun)$/.test(tokens[k]!.tag)) return false;
  }
  return false;
}

/**
 * French: a firm or place that no list has, behind "de" and an office: "la directrice générale de Norvia | Ana Roux". Whose
 * speaker or aide somebody is can be a person.
 */
function isHouse({ tokens, infos, language }: Reading, i: number, family: number): boolean {
  if (language !== 'fr' || !/^(?:de|d'|du)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  if (infos[i]!.firstName !== null || infos[i]!.lastName || !infos[family]!.lastName) return false;
  for (let k = i - 2; k > i - 5 && k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence; k--) {
    const role = infos[k]!.role;
    if (role) {
      // "générale" of "directrice générale" is a rank too.
      if (role.group === 'ranks' && infos[k - 1]?.role) continue;
      return /^(?:offices|economy|sport)$/.test(role.group) && !OF_SOMEBODY.test(role.lemma);
    }
    if (!/^(?:adjective|noun)$/.test(tokens[k]!.tag)) return false;
  }
  return false;
}

const OF_SOMEBODY =
  /^(?:porte-parole|conseiller|ministre|successeur|prédécesseur|représentant|envoyé|émissaire|homologue|opposant|adjoint|entraîneur|coach)$/;
