/**
 * Days, months and weekdays that a sentence names. Two sentences that name other ones speak of other times, whether or not
 * it is known which year: "le 3 juin" and "le 17 juin", "in May" and "in July".
 */
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';

export interface Calendar {
  readonly months: readonly number[];
  /** Days of a month, as "6-17". */
  readonly days: readonly string[];
  readonly weekdays: readonly number[];
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
};
/** English months are capitalised, so that "may" and "march" are no verbs. */
const MONTH: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`(?:\\b(\\d{1,2})(?:er)? )?\\b(${MONTHS.fr.join('|')})\\b`, 'g'),
  en: new RegExp(
    `(?:\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?\\b(${MONTHS.en.join('|')})\\b(?: (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?[%\\d]))?`,
    'g',
  ),
};
const WEEKDAY: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`\\b(${WEEKDAYS.fr.join('|')})\\b`, 'g'),
  en: new RegExp(`\\b(${WEEKDAYS.en.join('|')})\\b`, 'g'),
};

export function calendarOf(text: string, language: Language): Calendar {
  const written = language === 'en' ? text.replace(/\b(?:may|march)\b/g, '') : text;
  const folded = fold(written);
  const months: number[] = [];
  const days: string[] = [];
  for (const [, before, name, after] of folded.matchAll(MONTH[language])) {
    const month = MONTHS[language].indexOf(name!) + 1;
    months.push(month);
    const day = before ?? after;
    if (day !== undefined) days.push(`${month}-${Number(day)}`);
  }
  const weekdays = [...folded.matchAll(WEEKDAY[language])].map(([name]) => WEEKDAYS[language].indexOf(name));
  return { months, days, weekdays };
}

/** Whether both name a day, a month or a weekday, and not one of them is in the other. */
export function calendarsClash(left: Calendar, right: Calendar): boolean {
  const apart = <T>(a: readonly T[], b: readonly T[]) =>
    a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
  return (
    apart(left.months, right.months) ||
    apart(left.days, right.days) ||
    (left.days.length + right.days.length === 0 && apart(left.weekdays, right.weekdays))
  );
}
