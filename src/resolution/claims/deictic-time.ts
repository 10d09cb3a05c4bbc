/**
 * The time of a claim that only its article's date tells: "the talks will resume in May" in an article of 2019 is not the
 * claim of the same words four years on. Month or year, no finer, since reprints come
 * days later.
 */
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';

const YEAR: Readonly<Record<Language, RegExp>> = {
  fr: /\bcette annee\b|\bl'an(?:nee)? (?:dernier|passe|prochain)e?\b|\bcet (?:ete|hiver|automne)\b|\bce printemps\b/,
  en: /\b(?:this|last|next) (?:year|summer|winter|spring|autumn|fall|season)\b/,
};
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};
const MONTH: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `\\b(?:en|d'ici|fin|debut|mi-?|depuis|des|avant|apres|jusqu'en|\\d+) (${MONTHS.fr.join('|')})\\b(?! (?:19|20)\\d\\d)`,
  ),
  en: new RegExp(
    `\\b(?:in|by|since|until|before|after|late|early|mid-?|of|\\d+) (${MONTHS.en.join('|')})\\b(?!,? (?:19|20)\\d\\d)`,
  ),
};
const DAYS: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|cette (?:semaine|nuit)|ce (?:mois|matin|soir)|la (?:semaine|nuit) (?:derniere|prochaine))\b/,
  en: /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|this (?:week|month|morning)|(?:last|next) (?:week|month|night))\b/,
};

/** ISO year or month, or null when the sentence tells its own time or none. */
export function deicticTime(text: string, language: Language, publishedAt: string | null): string | null {
  if (publishedAt === null) return null;
  const folded = fold(text);
  const month = MONTH[language].exec(folded)?.[1];
  if (month) return nearest(MONTHS[language].indexOf(month), publishedAt);
  if (YEAR[language].test(folded)) return publishedAt.slice(0, 4);
  return DAYS[language].test(folded) ? publishedAt.slice(0, 7) : null;
}

/** The month of that name nearest to a day, as "2023-05": in January, "in December" is the one that has just passed. */
function nearest(month: number, publishedAt: string): string {
  const [year, own] = [Number(publishedAt.slice(0, 4)), Number(publishedAt.slice(5, 7)) - 1];
  const away = month - own;
  const shift = away > 6 ? -1 : away < -6 ? 1 : 0;
  return `${year + shift}-${String(month + 1).padStart(2, '0')}`;
}
