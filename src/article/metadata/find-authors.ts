import { isAgencySignature } from './agencies.ts';

const BYLINE =
  /^(?:par|by|un texte de|texte de|propos recueillis par|written by|story by|auteure?|author|reporting by|posted by|publié par)\s*:?\s+(.{3,120})$/i;
const SEPARATOR = /\s*(?:,|;|\/|\s&\s|\s(?:et|and|avec|with)\s)\s*/i;
const PERSON =
  /^(?!(?:Le|La|Les|The|Agence|Rédaction|Redaction|Staff|Web)\s)\p{Lu}[\p{L}'’.-]*(?:\s(?:de|du|des|van|von|der|di|da|el|al|ben|bin|la|le|d['’]\p{L}+|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;

/**
 * Writers that the first byline among short lines names ("Par Anne Martin et Jean Dubois", "By ANNE MARTIN"), and those
 * of bylines right below it. Later bylines are those of other articles.
 */
export function findAuthors(lines: readonly string[]): string[] {
  for (let i = 0; i < lines.length; i++) {
    const fields: string[] = [];
    for (let j = i; j < lines.length; j++) {
      const byline = BYLINE.exec(lines[j]!.trim());
      if (!byline) break;
      fields.push(byline[1]!);
    }
    const names = splitAuthors(fields);
    if (names.length > 0) return names;
  }
  return [];
}

/** Single names out of bylines and meta fields; agencies, addresses and dates are none. */
export function splitAuthors(fields: readonly string[]): string[] {
  const names = new Set<string>();
  for (const field of fields) {
    const cleaned = field
      .replace(/^(?:par|by)\s+/i, '')
      .replace(/\s[|–—-]\s.*$/, '')
      .replace(/\b(?:le|on|published|publié|mis à jour)\s+\d.*$/i, '')
      .trim();
    for (const part of cleaned.split(SEPARATOR)) {
      const name = part.trim().replace(/[.:]$/, '');
      if (name !== '' && !isAgencySignature(name) && PERSON.test(name)) names.add(name);
    }
  }
  return [...names];
}
