import { parseDate } from './parse-date.ts';

const LONGEST_LINE = 160;
const SEPARATOR = /\s*[|·•]\s*|\s[–—-]\s|,\s(?=le\s(?:\p{L}+\s)?\d|on\s)/u;
const MODIFIED =
  /(?:mise? à jour|modifié|actualisé|updated|modified|edited)\s*(?:le|on|:|at|à|-|–)?\s*(.{0,60})/i;
const PUBLISHED =
  /(?:publiée?|parue?|posté|mis en ligne|créé|published|posted|first published|created|date)\s*(?:le|on|:|at|-|–)?\s*(.{0,60})/i;
const BARE =
  /^(?:le\s|on\s)?(?:(?:lun|mar|mer|jeu|ven|sam|dim)\p{L}+,?\s|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}+,?\s)?.{0,12}(?:\d{1,2}(?:er|st|nd|rd|th)?[\s/.-]|\d{4}-|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})/iu;

/**
 * A line that closes with a date, or with a date and who wrote it: "By Ann Lee, The Northern Ledger, 8 June 2022",
 * "La Voix du Sud, 30 mars 2023, par Nadia Fabre". What has two sentences, or a full stop at its end, is text.
 */
const CLOSING =
  /^(?:\p{L}{3,14}[.:]\s)?[^.!?;]{2,100}?,\s(?:le\s|on\s)?([^,;]{0,14}\d{4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})(?:[.,]?\s(?:par|by)\s[^;]{2,60})?$/iu;
/** A date in brackets at the end of the last line. */
const BRACKETED = /\(([^()]{6,30}\d{4})\)$/u;

/**
 * Dates of publication and of change that short lines around the text tell ("Publié le 21 mars 2023 à 14h05, mis à
 * jour le 22 mars", "30 avril 2015 à 07:19 (Mis à jour : 30 avril 2015 à 07:38)").
 */
export function findDates(
  lines: readonly string[],
  order: 'dmy' | 'mdy',
): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  let bare: string | null = null;
  let closing: string | null = null;
  for (const line of lines
    .filter((line) => line.length <= LONGEST_LINE)
    .flatMap((line) => line.split(SEPARATOR))) {
    if (!/\d/.test(line)) continue;
    const change = MODIFIED.exec(line);
    if (change) modified ??= parseDate(change[1]!, order);
    const before = change ? line.slice(0, change.index) : line;
    const publication = PUBLISHED.exec(before);
    if (publication) published ??= parseDate(publication[1]!, order);
    else if (BARE.test(before) || change) bare ??= parseDate(before, order);
    else {
      const end = CLOSING.exec(before.trim()) ?? BRACKETED.exec(before.trim());
      if (end) closing ??= parseDate(end[1]!, order);
    }
  }
  return { published: published ?? bare ?? closing, modified };
}
