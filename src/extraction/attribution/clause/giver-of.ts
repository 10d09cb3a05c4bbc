import { formTest } from '../../language/form-test.ts';
import { phraseFrom, type Range, TIME_WORDS } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { isMedium } from './via.ts';

/** "selon un bilan fourni par la Croix-Rouge", "selon des chiffres communiqués jeudi par la police": who gave them out. */
export function giverOf(view: SentenceView, { from, to }: Range): Range | null {
  const noun = view.tokens.slice(from, to).findIndex(({ tag }) => tag === 'noun');
  if (noun < 0 || !view.is(from + noun, GIVEN)) return null;
  let i = from + noun + 1;
  while (i < to + 3 && i < view.to && !view.is(i, GIVING))
    if (/^(?:adjective|adverb|participle|noun|name|preposition)$/.test(view.tokens[i]!.tag)) i++;
    else return null;
  if (!view.is(i, GIVING)) return null;
  i++;
  while (i < view.to && (view.tokens[i]!.tag === 'adverb' || TIME_WORDS.has(view.lower(i)))) i++;
  if (view.lower(i) !== 'par') return null;
  const giver = phraseFrom(view, i + 1);
  return giver && !isMedium(view, giver.from, giver.to) ? giver : null;
}

/** "bilan", "décompte": figures that somebody gives out. */
export const GIVEN = formTest(
  /^(?:bilans?|décompte|comptage|estimations?|chiffres?|données|informations?|éléments|détails|précisions|point|version|liste|statistiques)$/,
);
const GIVING = formTest(
  /^(?:fourni|communiqué|donné|transmis|livré|délivré|établi|dressé|avancé|diffusé|annoncé|publié|présenté|compilé|recueilli|rassemblé)(?:e?s?)$/,
);
