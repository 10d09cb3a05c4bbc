/** A date as precise as it is given: "2023-03" becomes "March 2023". What is no date is shown as it is. */
export function formatDate(date: string | null | undefined, locale: string): string {
  if (!date) return '';
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  if (!month) return year!;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // 3/4 is two days; the British order with the month in letters is one, on either side of the ocean.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric',
    month: day ? 'short' : 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment);
}
