/** What the made graph speaks of: states that deliver, sell or refuse goods to others, said in French and in English. */
import type { Language } from '../../src/model/language.ts';
import { stateNames } from '../../src/model/states.ts';

/** Those in the news most come first; the rest follow in the order of the data. */
const FIRST = 'RU UA CN US FR IL IR DE GB TR KP SA IN PL SY'.split(' ');

export interface StateName {
  readonly country: string;
  readonly fr: string;
  readonly en: string;
}

/** Every state with its plain names, the most named first. */
export function statesByFame(): StateName[] {
  const english = new Map(stateNames('en').map(({ country, names }) => [country, names[0]!]));
  const rank = ({ country }: StateName) => {
    const at = FIRST.indexOf(country);
    return at < 0 ? FIRST.length : at;
  };
  return stateNames('fr')
    .map(({ country, names }) => ({ country, fr: names[0]!, en: english.get(country)! }))
    .sort((a, b) => rank(a) - rank(b));
}

/** Class, then the predicate as a form has it, then the words between subject and figure and before the object. */
export const VERBS: readonly {
  readonly id: string;
  readonly lemma: string;
  readonly fr: readonly [string, string];
  readonly en: readonly [string, string];
}[] = [
  { id: 'supply', lemma: 'livrer', fr: ['a livré', 'à'], en: ['delivered', 'to'] },
  { id: 'sell', lemma: 'vendre', fr: ['a vendu', 'à'], en: ['sold', 'to'] },
  { id: 'buy', lemma: 'acheter', fr: ['a acheté', 'à'], en: ['bought', 'from'] },
  { id: 'promise', lemma: 'promettre', fr: ['a promis', 'à'], en: ['promised', 'to'] },
  { id: 'refuse', lemma: 'refuser', fr: ['a refusé', 'à'], en: ['refused', 'to'] },
  { id: 'demand', lemma: 'demander', fr: ['a demandé', 'à'], en: ['demanded', 'from'] },
  { id: 'produce', lemma: 'produire', fr: ['a produit', 'pour'], en: ['produced', 'for'] },
  { id: 'destroy', lemma: 'détruire', fr: ['a détruit', 'en'], en: ['destroyed', 'in'] },
  { id: 'seize', lemma: 'saisir', fr: ['a saisi', 'en'], en: ['seized', 'in'] },
  { id: 'fund', lemma: 'financer', fr: ['a financé', 'en'], en: ['funded', 'in'] },
];

export const GOODS: readonly { readonly fr: string; readonly en: string }[] = [
  ['drones', 'drones'],
  ['missiles', 'missiles'],
  ['obus', 'shells'],
  ['chars', 'tanks'],
  ['avions', 'planes'],
  ['camions', 'trucks'],
  ['vaccins', 'vaccines'],
  ['tonnes de blé', 'tons of wheat'],
  ['tonnes de riz', 'tons of rice'],
  ['barils de pétrole', 'barrels of oil'],
  ['tonnes de charbon', 'tons of coal'],
  ['navires', 'ships'],
  ['satellites', 'satellites'],
  ['réacteurs', 'reactors'],
  ['hélicoptères', 'helicopters'],
  ['fusils', 'rifles'],
  ['ordinateurs', 'computers'],
  ['puces', 'chips'],
  ['batteries', 'batteries'],
  ['voitures', 'cars'],
  ['hôpitaux', 'hospitals'],
  ['écoles', 'schools'],
  ['ponts', 'bridges'],
  ['routes', 'roads'],
  ['turbines', 'turbines'],
  ['tracteurs', 'tractors'],
  ['médicaments', 'medicines'],
  ['masques', 'masks'],
  ['tonnes d’acier', 'tons of steel'],
  ['radars', 'radars'],
].map(([fr, en]) => ({ fr: fr!, en: en! }));

export interface Proposition {
  readonly subject: StateName;
  readonly object: StateName;
  readonly verb: (typeof VERBS)[number];
  readonly goods: (typeof GOODS)[number];
  readonly figure: number;
}

/** "Chine a livré 300 drones à Russie": articles are left out, as no reader but a parser sees it. */
export function sentenceOf(
  { subject, object, verb, goods, figure }: Proposition,
  language: Language,
): string {
  const [before, after] = verb[language];
  return `${subject[language]} ${before} ${figure} ${goods[language]} ${after} ${object[language]}`;
}
