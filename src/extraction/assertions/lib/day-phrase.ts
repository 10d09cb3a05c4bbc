import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { FormTest } from '../../language/form-test.ts';
import { perLanguage } from '../../lib/per-language.ts';
import { readLexicon } from '../../lib/read-lexicon.ts';

/** A day as words tell it. */
export type DayPhrase =
  | { readonly kind: 'back'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly before: boolean }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number | null };

interface DayWords {
  /** Forms all of them begin with, days in figures too. */
  readonly starts: FormTest;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly relative: readonly (readonly [words: readonly string[], days: number])[];
  readonly governing: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
}

const wordsOf = perLanguage((language): DayWords => {
  const data = readLexicon<
    Record<'weekdays' | 'months' | 'governing' | 'past' | 'future', { words: string[] }> & {
      relative: { words: Record<string, number> };
    }
  >(language, 'dates');
  const starts = new Set([
    ...data.weekdays.words,
    ...data.months.words,
    ...Object.keys(data.relative.words).map((phrase) => phrase.split(' ')[0]!),
  ]);
  const words: DayWords = {
    starts: new FormTest(({ lower }) => starts.has(lower) || /^\d/.test(lower)),
    weekdays: data.weekdays.words,
    months: data.months.words,
    relative: Object.entries(data.relative.words).map(([phrase, days]) => [phrase.split(' '), days] as const),
    governing: new Set(data.governing.words),
    past: new Set(data.past.words),
    future: new Set(data.future.words),
  };
  return words;
});

/** The day named at a token ("mardi", "hier", "3 mars 2023", "March 3"), or null; not one that a preposition governs. */
export function dayPhraseAt(view: SentenceView, index: number): DayPhrase | null {
  const words = wordsOf(view.analysis.language);
  if (!view.is(index, words.starts)) return null;
  const at = (i: number) => view.lower(i);
  for (const [phrase, days] of words.relative) {
    if (phrase.every((word, k) => at(index + k) === word) && !governed(index)) return { kind: 'back', days };
  }
  const date = dateAt(view, index, words.months);
  if (date) return governed(index) ? null : date;
  const weekday = words.weekdays.indexOf(at(index));
  if (weekday < 0 || governed(index)) return null;
  const beside = [at(index - 1), at(index + 1), at(index + 2)];
  if (beside.some((word) => words.future.has(word))) return null;
  // "mardi 3 mars": the date says more.
  const exact =
    dateAt(view, index + 1, words.months) ??
    (at(index + 1) === ',' ? dateAt(view, index + 2, words.months) : null);
  return exact ?? { kind: 'weekday', weekday, before: beside.some((word) => words.past.has(word)) };

  /** A word before the phrase, over an article and a weekday, that tells of another time. */
  function governed(from: number): boolean {
    let i = from - 1;
    while (
      i >= view.from &&
      (/^(?:le|l'|ce|cet|cette|the|this|last)$/.test(at(i)) || words.weekdays.includes(at(i)))
    )
      i--;
    return i >= view.from && words.governing.has(at(i));
  }
}

function dateAt(view: SentenceView, index: number, months: readonly string[]): DayPhrase | null {
  const at = (i: number) => view.lower(i);
  const number = (word: string) => {
    const match = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word);
    return match && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? Number(match[1]) : null;
  };
  const yearAt = (i: number) => {
    const comma = at(i) === ',' ? 1 : 0;
    return /^(?:19|20)\d\d$/.test(at(i + comma)) ? Number(at(i + comma)) : null;
  };
  const dayFirst = number(at(index));
  if (dayFirst !== null) {
    const month = months.indexOf(at(index + 1));
    return month < 0 ? null : { kind: 'date', day: dayFirst, month: month + 1, year: yearAt(index + 2) };
  }
  if (view.french) return null;
  const month = months.indexOf(at(index));
  const day = number(at(index + 1));
  return month < 0 || day === null ? null : { kind: 'date', day, month: month + 1, year: yearAt(index + 2) };
}
