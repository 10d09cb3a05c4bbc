import { agencyList, agencyName, isAgencySignature } from './agencies.ts';

/** Lines a credit may stand on: bylines and signatures are short. */
const LONGEST_LINE = 140;
const EDGE = 160;
const BYLINE_START = /^(?:par|by)\s/i;
const WITH = /(?:^|[\s(,–-])(?:avec|with)\s(?:l['’]|the\s)?/gi;
const SOURCE = /(?:^|[.!?…»”"]\s+)sources?\s?:\s?([^.!?|]{2,60})[.\s]*$/i;
const BRACKETS_AT_START = /^([^()]{0,60})\(([^()]{2,60})\)\s?([-–—:]?)\s?(.?)/u;
const DASH_AT_START = /^([^()–—]{2,30}?)\s?[-–—]\s/u;
const BRACKETS_AT_END = /[([]([^()[\]]{2,60})[)\]][\s.]*$/;
const COPYRIGHT =
  /^(?:copyright|©)\s?(?:©\s?)?(?:\d{4}\s)?(?:by\s|the\s)*([^.|,]{2,60}?)(?:\.|,|\||\sall\srights|\stous\sdroits|$)/i;
const NAMED_AGENCY = /^(?:\p{Lu}\p{L}+\s){1,3}(?:Press|News)\sAgency$|^Agence(?:\s\p{Lu}\p{L}+){1,3}$/u;

/**
 * Wire agencies a page credits, as written, each once. Looked for where credits stand: in bylines ("Le Monde avec
 * AFP"), in the dateline of a first paragraph ("PARIS (AFP) —", "(Reuters) -", "AFP —"), in brackets or a signature
 * at the end ("(avec Reuters)", "Source : AFP"), in a foot ("Copyright 2022 The Associated Press"). An agency named in
 * the prose ("a déclaré à l'AFP") is no credit, nor is one in a picture's credit. An acronym that is not in
 * agencies.yml counts in a byline after "avec" or "with" and in a dateline's brackets, where only agencies stand.
 * @param lines short lines around the text: bylines, signatures, what was cut as such
 */
export function findCredits(text: string, lines: readonly string[]): string[] {
  const found = new Map<string, string>();
  const collect = (forms: readonly string[] | null) => {
    for (const form of forms ?? []) {
      const name = agencyName(form) ?? form;
      if (!found.has(name)) found.set(name, form);
    }
  };
  for (const [i, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) continue;
    const owner = COPYRIGHT.exec(line)?.[1];
    // "© AFP" alone is a picture's, unless it is the page's last word.
    if (owner && (/\d{4}|copyright/i.test(line) || i === lines.length - 1))
      collect(agencyList(owner) ?? (NAMED_AGENCY.test(owner) ? [owner] : null));
    if (!isPictureCredit(line)) collect([...signature(line), ...inByline(line), ...atEnd(line)]);
  }
  const paragraphs = text.split('\n\n');
  for (const paragraph of paragraphs.slice(0, 4)) {
    const forms = inDateline(paragraph.slice(0, EDGE));
    if (forms === null) continue;
    collect(forms);
    break;
  }
  for (const paragraph of paragraphs.slice(-2)) collect(atEnd(paragraph.slice(-EDGE)));
  return [...found.values()];
}

function isPictureCredit(line: string): boolean {
  return /©|\bphotos?\b|\bimage|crédits?\b|\(c\)|getty|\bvidéo/i.test(line);
}

function signature(line: string): string[] {
  if (!isAgencySignature(line)) return [];
  return (
    line
      .match(/[\p{L}][\p{L}\s'’-]*/gu)
      ?.flatMap((part) => firstForms(part.replace(/^(?:avec|with|par|by|sources?)\s+/i, ''), false)) ?? []
  );
}

/** What follows "avec" or "with", or "Par" itself. */
function inByline(line: string): string[] {
  const certain = BYLINE_START.test(line);
  const forms = certain ? firstForms(line.replace(BYLINE_START, ''), false) : [];
  for (const match of line.matchAll(WITH)) {
    forms.push(...firstForms(line.slice(match.index + match[0].length), certain));
  }
  return forms;
}

/** Agencies that words begin with: as many parts as are one. */
function firstForms(words: string, acronyms: boolean): string[] {
  const forms: string[] = [];
  for (const part of words
    .split(/\s*[/,;&+|)·]\s*|\s+(?:et|and|avec|with|-|–)\s+|\s+(?=(?:le|on)\s\d)/i)
    .slice(0, 6)) {
    const list = agencyList(part.trim(), acronyms);
    if (list === null) break;
    forms.push(...list);
  }
  return forms;
}

/** Brackets after a place or at the very start, or an agency and a dash. */
function inDateline(start: string): string[] | null {
  const bracketed = BRACKETS_AT_START.exec(start);
  if (bracketed) {
    const [, place, inner, dash, next] = bracketed as unknown as [string, string, string, string, string];
    const words = inner.replace(/^(?:avec|with|by)\s/i, '');
    const certain = place.trim() === '' || dash !== '' || (isPlace(place) && /[\p{Lu}«“"]/u.test(next));
    const forms = certain && (place.trim() === '' || /^\p{Lu}/u.test(place)) ? agencyList(words, true) : null;
    if (forms) return forms;
  }
  const dashed = DASH_AT_START.exec(start);
  return dashed ? agencyList(dashed[1]!) : null;
}

/** "PARIS", "New York, 3 mai": capitals and figures only. */
function isPlace(words: string): boolean {
  const parts = words.trim().split(/[\s,]+/);
  return parts.length <= 6 && /^\p{Lu}/u.test(parts[0]!) && words === words.toUpperCase();
}

/** Brackets or "Source : …" or "avec …" at the end. */
function atEnd(end: string): string[] {
  const bracketed = BRACKETS_AT_END.exec(end)?.[1];
  if (bracketed !== undefined && !isPictureCredit(bracketed)) {
    const words = bracketed.replace(/^.{0,40}?(?:(?:^|\s)(?:avec|with|via)\s|sources?\s?:\s?)/i, '');
    return agencyList(words) ?? [];
  }
  const source =
    SOURCE.exec(end)?.[1] ?? /(?:^|[.!?…»”"]\s+)(?:avec|with)\s([^.!?]{2,60})[.\s]*$/i.exec(end)?.[1];
  return source === undefined ? [] : (agencyList(source) ?? []);
}
