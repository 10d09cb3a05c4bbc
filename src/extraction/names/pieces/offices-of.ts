import { writtenTest } from '../../language/form-test.ts';
import { isClosedWord } from '../is-closed-word.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const GENITIVE = writtenTest(/^['’]s?$/);

const LONGEST = 6;

/**
 * English: the office of whoever holds an office, and the shop of somebody.
 * Fires on: "Kestrel County Sheriff's Office", "the Auditor General's office", "Rosa's Kitchen".
 * Not on: "President Roe's office", "the mayor's office".
 */
export function officesOf(walk: Walk, i: number): number {
  const { reading, end, layout } = walk;
  const { tokens, infos, language } = reading;
  if (language !== 'en' || layout !== 'prose' || !tokens[i]!.capital) return NOT_HERE;
  if (isClosedWord(tokens[i]!)) return NOT_HERE;
  let k = i + 1;
  while (k < end && k < i + LONGEST && tokens[k]!.capital && tokens[k]!.start - tokens[k - 1]!.end === 1) k++;
  if (k + 1 >= end || !GENITIVE.of(tokens[k]!)) return NOT_HERE;
  const owner = tokens[k - 1]!;
  const owned = tokens[k + 1]!;
  const holder = HOLDERS.test(owner.lower) || infos[k - 1]!.role?.group === 'offices';
  for (let n = i; n < k - 1; n++)
    if (infos[n]!.firstName && !tokens[n]!.ordinary && !infos[n]!.opensGazetteer) return NOT_HERE;
  if (
    holder &&
    (owned.text === 'Office' || owned.text === 'Department' || (owned.text === 'office' && k > i + 1))
  ) {
    walk.push(i, k + 2, 'organization', 4, 'organization/office-of', {});
    return k + 2;
  }
  if (!holder && k <= i + 3 && SHOPS.test(owned.text) && !infos[i]!.demonym && !infos[i]!.role) {
    walk.push(i, k + 2, 'organization', 3.5, 'organization/shop-of', {});
    return k + 2;
  }
  return NOT_HERE;
}

const HOLDERS =
  /^(?:attorney|prosecutor|protector|ombudsman|ombudsperson|commissioner|coroner|examiner|sheriff|marshal|auditor|comptroller|controller|treasurer|clerk|secretary|general|minister|president|governor|mayor|chancellor|premier|registrar|inspector|defender|solicitor|speaker|advocate|executive|assessor|constable|recorder|prosecutions|taoiseach|tánaiste)$/;
const SHOPS =
  /^(?:Kitchen|Bakery|Diner|Cafe|Café|Bar|Grill|Pizza|Pizzeria|Restaurant|Deli|Pub|Tavern|Steakhouse|Bistro|Store|Market|Garage|Pharmacy|Bookshop|Bookstore|Hardware|Butchers|Barbershop|Creamery|Florist|Inn)$/;
