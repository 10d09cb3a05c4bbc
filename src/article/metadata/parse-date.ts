import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { fold } from '../../model/fold.ts';

const ISO =
  /\b(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s?(z|[+-]\d{2}:?\d{2})?)?)?\b/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(z)?)?$/i;
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/;
const TIME =
  /(?:\b|,|\s|t)(\d{1,2})\s?(?:[:h]|heures?)\s?(\d{2})?(?::\d{2})?\s?(a\.?m\.?|p\.?m\.?)?(?:\s?(utc|gmt|z|[+-]\d{2}:?\d{2}))?(?=$|[\s,.)|])|\b(\d{1,2})\s?(a\.?m\.?|p\.?m\.?)(?=$|[\s,.)|])/i;
const FIRST_YEAR = 1700;
const LAST_YEAR = 2199;

interface Months {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly alone: RegExp;
}
let loaded: Months | null = null;

/**
 * First date of a short text as ISO 8601, as precise as given: "2023-03-21T14:05+01:00", "2023-03-21T14:05",
 * "2023-03-21", "2023-03". Reads ISO, "21 mars 2023 à 14h05", "March 21, 2023 2:05 p.m.", "21/03/2023". Where a
 * numeric date can be read both ways, `order` decides: "dmy" (the default) or "mdy" (American pages). Null without a
 * date, or with one that no calendar has. Relative dates ("hier") are not read: they need a clock.
 */
export function parseDate(text: string, order: 'dmy' | 'mdy' = 'dmy'): string | null {
  const source = fold(text.slice(0, 300)).trim();
  const iso = ISO.exec(source);
  if (iso) return fromIso(iso);
  const compact = COMPACT.exec(source);
  if (compact) return fromIso(compact);
  const { numberOf, dayFirst, monthFirst, alone } = months();
  const day = dayFirst.exec(source);
  if (day) return withTime(day[3]!, numberOf.get(day[2]!)!, day[1]!, source.slice(day.index + day[0].length));
  const month = monthFirst.exec(source);
  if (month) {
    return withTime(
      month[3]!,
      numberOf.get(month[1]!)!,
      month[2]!,
      source.slice(month.index + month[0].length),
    );
  }
  const numeric = NUMERIC.exec(source);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const monthLeads = second > 12 || (order === 'mdy' && first <= 12);
    const year = numeric[3]!.length === 2 ? `20${numeric[3]}` : numeric[3]!;
    const rest = source.slice(numeric.index + numeric[0].length);
    return withTime(year, monthLeads ? first : second, String(monthLeads ? second : first), rest);
  }
  const onlyMonth = alone.exec(source);
  return onlyMonth ? date(onlyMonth[2]!, numberOf.get(onlyMonth[1]!)!, null) : null;
}

function fromIso([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | null {
  const base = date(year!, Number(month), day ?? null);
  if (!base || !day || hour === undefined || minute === undefined) return base;
  if (Number(hour) > 23 || Number(minute) > 59) return base;
  const seconds = second !== undefined && Number(second) <= 59 ? `:${second}` : '';
  return `${base}T${hour}:${minute}${seconds}${zoneOf(zone)}`;
}

function withTime(year: string, month: number, day: string, after: string): string | null {
  const base = date(year, month, day);
  const time = TIME.exec(after.slice(0, 30));
  if (!base || !time) return base;
  let hour = Number(time[1] ?? time[5]);
  const half = (time[3] ?? time[6] ?? '')[0]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = Number(time[2] ?? 0);
  if (hour > 23 || minute > 59) return base;
  return `${base}T${pad(hour)}:${pad(minute)}${zoneOf(time[4])}`;
}

function date(year: string, month: number, day: string | null): string | null {
  const [y, d] = [Number(year), day === null ? 1 : Number(day)];
  if (y < FIRST_YEAR || y > LAST_YEAR || month < 1 || month > 12) return null;
  if (d < 1 || d > new Date(Date.UTC(y, month, 0)).getUTCDate()) return null;
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(d)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function months(): Months {
  if (loaded) return loaded;
  const lists = readYaml(readFileSync(new URL('./dates.yml', import.meta.url), 'utf8')) as Record<
    string,
    string[][]
  >;
  const numberOf = new Map<string, number>();
  for (const list of Object.values(lists)) {
    list.forEach((names, i) => {
      for (const name of names) numberOf.set(name, i + 1);
    });
  }
  const names = [...numberOf.keys()].sort((a, b) => b.length - a.length).join('|');
  return (loaded = {
    numberOf,
    dayFirst: new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)?[\\s-](${names})\\.?,?[\\s-](\\d{4})\\b`),
    monthFirst: new RegExp(`\\b(${names})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`),
    alone: new RegExp(`\\b(${names})\\.?,?\\s(\\d{4})\\b`),
  });
}
