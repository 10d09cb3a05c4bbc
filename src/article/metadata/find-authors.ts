import { isAgencySignature } from './agencies.ts';

const BYLINE =
  /^(?:par|by|un texte de|texte de|propos recueillis par|written by|story by|auteure?|author|reporting by|posted by|publié par)\s*:?\s+(.{3,120})$/i;
const SEPARATOR = /\s*(?:,|;|\/|\s&\s|\s(?:et|and|avec|with)\s)\s*/i;
const PERSON =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:de|du|des|van|von|der|di|da|el|al|ben|bin|la|le|d['’]\p{L}+|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;

/** Writers named by short lines ("Par Anne Martin et Jean Dubois", "By ANNE MARTIN"), each once, in order. */
export function findAuthors(lines: readonly string[]): string[] {
  return splitAuthors(lines.flatMap((line) => BYLINE.exec(line.trim())?.[1] ?? []));
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
