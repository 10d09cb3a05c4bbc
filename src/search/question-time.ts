import type { Language } from '../model/language.ts';
import { questionWords } from './question-words.ts';

/** Bounds on the day of publication that a question sets ("en février 2023", "since 2022", "le 21 mars 2023"). */
export interface QuestionTime {
  readonly from: string | null;
  readonly to: string | null;
  /** It only says since when. */
  readonly since: boolean;
  /** Words of the question that said so, folded. */
  readonly words: readonly string[];
}

const NONE: QuestionTime = { from: null, to: null, since: false, words: [] };

export function questionTime(folded: string, language: Language): QuestionTime {
  const { months } = questionWords(language);
  const month = `(${months.join('|')})`;
  const bound = boundOf(folded, language);
  const day =
    new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? ${month},? (\\d{4})\\b`).exec(folded) ??
    flip(new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`).exec(folded));
  if (day) {
    const date = iso(Number(day[3]), months.indexOf(day[2]!) + 1, Number(day[1]));
    return apply(bound, date, date, day[0]!);
  }
  const exact = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/.exec(folded);
  if (exact) {
    const [whole, year, number, dayOfMonth] = exact;
    if (dayOfMonth) return apply(bound, whole!, whole!, whole!);
    return apply(bound, `${year}-${number}-01`, lastDay(Number(year), Number(number)), whole!);
  }
  const monthYear = new RegExp(`\\b${month} (?:de |d')?(\\d{4})\\b`).exec(folded);
  if (monthYear) {
    const number = months.indexOf(monthYear[1]!) + 1;
    const year = Number(monthYear[2]);
    const part = partOf(folded.slice(0, monthYear.index), lastDay(year, number));
    return apply(bound, iso(year, number, part.from), iso(year, number, part.to), part.words + monthYear[0]!);
  }
  const year =
    /\b(?:en|in|depuis|since|avant|before|apres|after|de|of|during|pendant) ((?:19|20)\d{2})\b/.exec(folded);
  if (year) return apply(bound, `${year[1]}-01-01`, `${year[1]}-12-31`, year[0]!);
  return NONE;
}

/** First and last day of the part of a month that the words before its name tell: "last week of", "début", "mid-". */
function partOf(before: string, end: string): { from: number; to: number; words: string } {
  const last = Number(end.slice(8));
  const near = before.slice(-40);
  for (const [pattern, from, to] of PARTS) {
    const words = pattern.exec(near)?.[0];
    if (words !== undefined) return { from: from > 0 ? from : last + from, to: to > 0 ? to : last, words };
  }
  return { from: 1, to: last, words: '' };
}

/** Days; a negative first day counts from the month's end. Weeks are taken wide: a paper's week is not the calendar's. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:last (?:week|days) of |(?:derniere semaine|derniers jours) (?:de |d'|du mois de ))$/, -7, 0],
  [/\b(?:first week of |premiere semaine de |premiere semaine d')$/, 1, 8],
  [/\b(?:second half of |seconde quinzaine de |seconde moitie de |deuxieme quinzaine de )$/, 15, 0],
  [/\b(?:first half of |premiere quinzaine de |premiere moitie de )$/, 1, 16],
  [/\b(?:early|beginning of|start of|debut|au debut de|debut de) $/, 1, 12],
  [/\b(?:mid-|mid |middle of |mi-|milieu de )$/, 9, 22],
  [/\b(?:late|end of|fin|fin de|a la fin de) $/, -12, 0],
];

type Bound = 'within' | 'since' | 'before' | 'after';

function boundOf(folded: string, language: Language): Bound {
  if (language === 'fr') {
    if (
      /\bdepuis (?:le |la )?(?:\d|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|debut)/.test(folded)
    )
      return 'since';
    if (/\bavant (?:le |la )?(?:\d|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)/.test(folded))
      return 'before';
    if (/\bapres (?:le |la )?(?:\d|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)/.test(folded))
      return 'after';
    return 'within';
  }
  if (/\bsince (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(folded)) return 'since';
  if (/\bbefore (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(folded)) return 'before';
  if (/\bafter (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(folded)) return 'after';
  return 'within';
}

function apply(bound: Bound, from: string, to: string, matched: string): QuestionTime {
  const words = [
    ...(matched.match(/[\p{L}\p{N}]+/gu) ?? []),
    'depuis',
    'since',
    'avant',
    'before',
    'apres',
    'after',
  ];
  if (bound === 'since') return { from, to: null, since: true, words };
  if (bound === 'before') return { from: null, to: dayBefore(from), since: false, words };
  if (bound === 'after') return { from: dayAfter(to), to: null, since: false, words };
  return { from, to, since: false, words };
}

function flip(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], match[3]];
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, 31)).padStart(2, '0')}`;
}

function lastDay(year: number, month: number): string {
  return iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function dayBefore(date: string): string {
  return shift(date, -1);
}

function dayAfter(date: string): string {
  return shift(date, 1);
}

function shift(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
