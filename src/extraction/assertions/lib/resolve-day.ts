import type { DayPhrase } from './day-phrase.ts';

const DAY = 86_400_000;

/**
 * ISO date of a day told in words. Days without a year are the last ones up to publication, by the date that
 * `publishedAt` has in its own time zone; null where that is missing or unreadable.
 */
export function resolveDay(phrase: DayPhrase, publishedAt: string | null): string | null {
  if (phrase.kind === 'date' && phrase.year !== null)
    return isoDate(Date.UTC(phrase.year, phrase.month - 1, phrase.day), phrase.day);
  const published = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt ?? '');
  if (!published) return null;
  const year = Number(published[1]);
  const today = Date.UTC(year, Number(published[2]) - 1, Number(published[3]));
  if (phrase.kind === 'back') return isoDate(today - phrase.days * DAY);
  if (phrase.kind === 'weekday') {
    // Monday is 0 here, Sunday is 0 in JavaScript.
    const weekday = (new Date(today).getUTCDay() + 6) % 7;
    const back = (weekday - phrase.weekday + 7) % 7;
    return isoDate(today - (back === 0 && phrase.before ? 7 : back) * DAY);
  }
  const thisYear = Date.UTC(year, phrase.month - 1, phrase.day);
  return isoDate(thisYear <= today ? thisYear : Date.UTC(year - 1, phrase.month - 1, phrase.day), phrase.day);
}

/** Null for a day that its month does not have. */
function isoDate(time: number, day?: number): string | null {
  const date = new Date(time);
  return day !== undefined && date.getUTCDate() !== day ? null : date.toISOString().slice(0, 10);
}
