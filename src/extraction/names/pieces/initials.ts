import { formTest } from '../../language/form-test.ts';
import { personRun } from '../person-run.ts';
import { CLUB } from './clubs.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/**
 * Initials without stops before a family name; in French those alone that no club, party or firm has. English: also a given name
 * in brackets before or behind one.
 * Fires on: "JD Marlow", "TN Solanki", "K N Solanki", "leader P Morande", "(Simon) Hale".
 * Not on: "BC Hydro", "UN Women", "Plan B", "Vitamin D".
 */
export function initials(walk: Walk, i: number): number {
  const { reading, end, layout } = walk;
  const { tokens, infos, language, words, initial } = reading;
  if (language === 'fr') return frenchInitials(walk, i);
  if (layout !== 'prose') return NOT_HERE;
  const { text } = tokens[i]!;
  // "(Simon) Hale": the family name is what stands for him.
  if (tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')' && infos[i]!.firstName && i + 2 < end) {
    if (!isFamily(walk, i + 2, true) || tokens[i + 2]!.start - tokens[i + 1]!.end !== 1) return NOT_HERE;
    walk.push(i + 2, i + 3, 'person', 3, 'person/given-name-in-brackets', {});
    return i + 3;
  }
  if (!/^\p{Lu}{1,2}$/u.test(text)) return NOT_HERE;
  let k = i + 1;
  while (
    k < end &&
    k < i + 3 &&
    /^\p{Lu}$/u.test(tokens[k]!.text) &&
    tokens[k]!.start - tokens[k - 1]!.end === 1
  )
    k++;
  if (k >= end || tokens[k]!.start - tokens[k - 1]!.end !== 1 || !isFamily(walk, k)) return NOT_HERE;
  const before = tokens[i - 1];
  const called = before?.sentence === tokens[i]!.sentence && infos[i - 1]!.role !== null;
  if (k === i + 1 && text.length === 1) {
    if (/^[AIX]$/.test(text) || (initial[i] && !infos[k]!.lastName && !SAYS.test(tokens[k + 1]?.tag ?? '')))
      return NOT_HERE;
    if (before?.sentence === tokens[i]!.sentence && CLASSIFIERS.of(before)) return NOT_HERE;
  }
  // "the Social Democrats TD Ann Roe"
  if (text.length === 2 && words.lists.titleLetters.has(text) && k + 1 < end && tokens[k + 1]!.capital)
    return NOT_HERE;
  if (text.length === 2 && !called) {
    const { lists, gazetteer } = words;
    if (
      CLUB.of(tokens[i]!) ||
      BODIES.test(text) ||
      lists.titleLetters.has(text) ||
      lists.notAcronyms.has(text)
    )
      return NOT_HERE;
    if (gazetteer.entries.has(infos[i]!.key)) return NOT_HERE;
  }
  const to = personRun(reading, k, end);
  walk.push(i, to, 'person', 3, 'person/initials', {});
  return to;
}

function frenchInitials(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens } = reading;
  const family = i + 1;
  if (!GIVEN.test(tokens[i]!.text) || family >= end || tokens[family]!.start - tokens[i]!.end !== 1)
    return NOT_HERE;
  if (!isFamily(walk, family) || FIRM.of(tokens[family]!)) return NOT_HERE;
  const to = personRun(reading, family, end);
  walk.push(i, to, 'person', 3, 'person/initials', {});
  return to;
}

/** Not "JL Bourg", "JS Kabylie", "JA", "AJ Auxerre". */
const GIVEN = /^(?:J[BCDFGJKMPR]|OJ)$/;
/** "JP Morgan", "JC Penney", "JD Sports": firms. */
const FIRM = formTest(/^(?:morgan|penney|sports?|edwards|hunt|power|decaux)$/);

/** A word that can only be a family name here, with no word behind it that makes it a body's. */
function isFamily({ reading, end }: Walk, k: number, sure = false): boolean {
  const { tokens, infos, words } = reading;
  const { shape, organizationHead, demonym, known, role, calendar, placeHead, lastName } = infos[k]!;
  if (
    !tokens[k]!.capital ||
    shape !== 'capital' ||
    organizationHead ||
    demonym ||
    role ||
    calendar ||
    placeHead
  )
    return false;
  if ((tokens[k]!.ordinary && !lastName && !sure) || (known && !lastName)) return false;
  for (let n = k; n < end && n < k + 4 && tokens[n]!.capital; n++)
    if (infos[n]!.organizationHead || words.lists.firms.tails.has(tokens[n]!.lower)) return false;
  return true;
}

const SAYS = /^(?:verb|auxiliary)$/;
/** Letters of bodies, countries and regions before names. */
const BODIES =
  /^(?:UN|EU|UK|US|NZ|SA|BC|TV|BP|GE|LG|HP|GM|VW|UP|AP|HK|KL|JP|AB|UD|SD|AZ|NK|VV|TS|IF|OK|PM|ID|IT|TD|PR|XL|DJ|MC|CJ)$/;
/** Words that a letter counts: no name with it. */
export const CLASSIFIERS = formTest(
  /^(?:plan|group|vitamin|hepatitis|class|grade|section|block|type|category|model|team|level|appendix|schedule|pool|zone|terminal|gate|series|division|tier|band|route|line|pier|runway|wing|phase|form|exhibit|witness|person|defendant|complainant|child|influenza|formula|serie|ligue|liga)s?$/,
);
