import { isAdjectiveOfPlace } from './adjective-of-place.ts';
import type { Description } from './find-descriptions.ts';
import { isOfBodyKind, isOfDefence, roleWordsAgain } from './role-words.ts';
import type { Role } from './word-lists.ts';

/** Groups of roles whose words stand in for one another: "le coureur" for a cyclist. */
const KIN = /^(?:sport|knowledge|culture|justice)$/;
/** English: who sits in judgement, and who pleads; nobody else in court is taken up by their names. */
const BENCH = /^(?:judge|justice|chief justice|magistrate|sheriff|coroner)$/;
const BAR =
  /^(?:lawyer|attorney|defense attorney|district attorney|barrister|solicitor|counsel|senior counsel|advocate|senior advocate|public defender|prosecutor)$/;

/** The groups of a role that have such words. */
export function kindsOf({ lemma, group, also }: Role): string[] {
  if (BENCH.test(lemma)) return ['bench'];
  if (BAR.test(lemma)) return ['bar'];
  const kinds = [group, ...also].filter((each) => KIN.test(each));
  return roleWordsAgain().elected.has(lemma) ? ['elected', ...kinds] : kinds;
}

/** Roles by which newspapers call somebody they have named already, and which nobody else near by is likely to bear. */
export function isVariation({ lemma, group, plural }: Role): boolean {
  if (plural) return false;
  const { elected, varied, others } = roleWordsAgain();
  if (group === 'party' || (elected.has(lemma) && lemma !== 'mayor') || varied.has(lemma)) return true;
  return /^(?:sport|knowledge|culture)$/.test(group) && !others.has(lemma);
}

/** Roles that newspapers use for one another have one lemma here. */
export function lemmaOf({ role }: Description): string {
  const { same, portfolios } = roleWordsAgain();
  return portfolios.get(role.lemma)?.role ?? same.get(role.lemma) ?? role.lemma;
}

/** "le chef de la diplomatie danoise" as the minister of foreign affairs, and Danish. */
function spelledOut(description: Description): Description {
  // "le procureur de la République" is that of any French town.
  if (PROSECUTOR.test(description.role.lemma) && description.words.has('republique'))
    return {
      ...description,
      words: new Set([...description.words].filter((word) => word !== 'republique')),
    };
  const portfolio = roleWordsAgain().portfolios.get(description.role.lemma);
  return portfolio
    ? { ...description, words: new Set([...description.words, ...portfolio.words]) }
    : description;
}

const PROSECUTOR = /^(?:vice-)?procureur$/;

/** How well one role phrase takes up another: 0 when the roles differ or a word contradicts. */
export function sameRole(told: Description, before: Description): number {
  if (told === before) return 0;
  const asked = spelledOut(told);
  const known = spelledOut(before);
  if (isGeneral(asked, known)) return 1.5;
  if (isKindred(asked, known)) return 1.2;
  if (isWider(asked, known)) return 1.2;
  if (lemmaOf(asked) !== lemmaOf(known) && !headOf(known.role.lemma, asked.role.lemma)) return 0;
  const exact = lemmaOf(asked) === lemmaOf(known) ? 0 : -1.2;
  if (asked.words.size === 0) return 2 + exact;
  // "le conseiller d'opposition" of a "conseiller municipal": no more than where he stands.
  if (isBesides(asked, known)) return 1.4 + exact;
  if (known.words.size === 0) return Math.min(asked.units, asked.words.size) <= 1 ? 0.8 : 0;
  let common = 0;
  for (const word of asked.words) if (known.words.has(word) || isOfPlace(word, known)) common++;
  if (common === asked.words.size) return 3 + exact;
  if (common > 0) return 1 + common / asked.words.size + exact / 2;
  if (isOfBodyKind(asked, known)) return 1.2 + exact;
  return isOfDefence(asked, known) ? 1.1 : 0;
}

function isBesides(asked: Description, known: Description): boolean {
  const { besides } = roleWordsAgain();
  for (const word of asked.words) if (!besides.has(word)) return false;
  return !areOpposed(asked, known);
}

/** "l'élu de gauche" is not a "sénateur de droite": both are told a side, and not the same one. */
export function areOpposed(asked: Description, known: Description): boolean {
  const side = ({ words }: Description) => [...words].find((word) => SIDE.test(word));
  const one = side(asked);
  const other = side(known);
  return one !== undefined && other !== undefined && one !== other;
}

const SIDE = /^(?:droite|gauche|centre|majorite|opposition)$/;

/** "le procureur liégeois" for "procureur du Roi de Liège". */
function isOfPlace(word: string, { words }: Description): boolean {
  for (const place of words) if (isAdjectiveOfPlace(word, place)) return true;
  return false;
}

/** "la représentante du ministère public" for a deputy prosecutor. */
function isWider(asked: Description, known: Description): boolean {
  const roles = roleWordsAgain().wider.get(asked.role.lemma);
  return asked.words.size === 0 && roles?.has(known.role.lemma) === true;
}

/** "le responsable de Norvia" for its commercial director: a word for any office, and of the same body. */
export function isGeneral(asked: Description, known: Description): boolean {
  if (!GENERAL.test(asked.role.lemma) || asked.words.size === 0 || asked.role.plural) return false;
  if (!/^(?:offices|economy|sport)$/.test(known.role.group) || known.words.size === 0) return false;
  const theirs = new Set([...known.words].map(singular));
  let common = 0;
  for (const word of asked.words)
    if (theirs.has(singular(word))) common++;
    else if (!RANKING.test(word)) return false;
  return common > 0;
}

/** English: "the officer" for a sergeant, "the manager" for a club's boss: a word for any of a kind, with nothing else said. */
function isKindred(asked: Description, known: Description): boolean {
  if (asked.words.size > 0 || asked.role.plural || asked.determiner !== 'definite') return false;
  const { lemma } = asked.role;
  if (lemma === 'officer') return roleWordsAgain().police.has(known.role.lemma);
  return MANAGERS.test(lemma) && MANAGERS.test(known.role.lemma) && lemma !== known.role.lemma;
}

/** Words that take up any role of their kind. */
export const KINDRED = /^(?:officer|manager|boss|coach|head coach)$/;
const MANAGERS = /^(?:manager|boss|coach|head coach)$/;

function singular(word: string): string {
  return word.length > 4 ? word.replace(/[sx]$/, '') : word;
}

/** "le premier responsable des pêches": no more than the one who answers for them. */
const RANKING = /^(?:premiere?|principale?|haute?|grande?|supreme)$/;

export const GENERAL = /^(?:responsable|dirigeant|patron|représentant|cadre)$/;

/** "ministre" takes up "premier ministre" and "ex-ministre"; "manager" takes up "campaign manager". */
function headOf(longer: string, shorter: string): boolean {
  return (
    longer.length > shorter.length + 1 &&
    (longer.endsWith(` ${shorter}`) || longer.startsWith(`${shorter} `) || longer.endsWith(`-${shorter}`))
  );
}
