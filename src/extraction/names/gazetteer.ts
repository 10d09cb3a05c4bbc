import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';
import { stateAcronyms, stateNames } from '../../model/states.ts';
import { perLanguage } from '../lib/per-language.ts';

/** What the data knows under a name. */
export interface GazetteerEntry {
  readonly kind: 'state' | 'capital' | 'metonym' | 'place' | 'city' | 'organization';
  /** ISO code for states, their capitals and metonyms. */
  readonly country: string | null;
  /** As often something else: an ordinary word, a first name, a place. */
  readonly weak: boolean;
  /** The last word of the name has a capital ("Cour suprême" has not). */
  readonly lastCapital: boolean;
}

/** Names of places and organizations, by their key (gazetteerKey). */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** Beginnings of names of several words, and the words that go on with each (firstWordOfKey). */
  readonly followers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded French or English demonyms and their state. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Names of one body that do not show it, by key: the number of the body. */
  readonly same: ReadonlyMap<string, number>;
}

/** Folded, hyphens as blanks, no points, nothing beside an apostrophe. */
export function gazetteerKey(name: string): string {
  return fold(name)
    .replace(/[-‐‑]+/g, ' ')
    .replace(/\./g, '')
    .replace(/\s*'\s*/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first word of a key or of what follows one; an apostrophe where it begins with that. */
export function firstWordOfKey(key: string): string {
  return key.startsWith("'") ? "'" : key.split(/[ ']/, 1)[0]!;
}

/** The gazetteer for articles in a language, read once. */
export const gazetteerOf = perLanguage(load);

function load(language: Language): Gazetteer {
  const entries = new Map<string, GazetteerEntry>();
  const demonyms = new Map<string, string>();
  const data = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8');
  const add = (name: string, kind: GazetteerEntry['kind'], country: string | null, weak = false) => {
    const key = gazetteerKey(name);
    const last = name.slice(
      Math.max(name.lastIndexOf(' '), name.lastIndexOf("'"), name.lastIndexOf('-')) + 1,
    );
    const known = entries.get(key);
    // "Agence France-Presse", "Agence France presse": both spellings are listed.
    if (known?.kind === kind && known.lastCapital && last === last.toLowerCase() && key.split(' ').length > 2)
      entries.set(key, { ...known, lastCapital: false });
    if (key.length < 2 || known) return;
    entries.set(key, { kind, country, weak, lastCapital: last !== last.toLowerCase() });
  };

  const organizations = readYaml(data('organizations.yml')) as Record<string, { names: string }>;
  const weak = new Set(organizations.weak!.names.split('|'));
  // Seats of power that are bodies themselves come before the metonyms.
  const seats = new Set(organizations.seats!.names.split('|').map(gazetteerKey));
  // States first in their own language, then in the other: an English article may say "Côte d'Ivoire".
  for (const each of language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)) {
    const own = each === language;
    for (const { country, names, capitals, metonyms } of stateNames(each)) {
      if (own) {
        for (const name of metonyms)
          add(name, seats.has(gazetteerKey(name)) ? 'organization' : 'metonym', country);
        for (const name of names) add(name, 'state', country);
      } else for (const name of names) if (/^[A-ZÀ-Ý].{4,}/.test(name)) add(name, 'state', country, true);
      for (const name of capitals) if (own || name.length > 4) add(name, 'capital', country);
    }
  }
  for (const { country, demonyms: forms } of stateNames(language))
    for (const form of forms) if (!demonyms.has(fold(form))) demonyms.set(fold(form), country);
  for (const [short, { country }] of stateAcronyms()) add(short, 'state', country);
  const places = readYaml(data('places.yml')) as Record<Language, { names: string }>;
  for (const name of places[language].names.split('|')) add(name, 'place', null);
  for (const [topic, { names }] of Object.entries(organizations)) {
    if (topic === 'weak' || topic === 'same') continue;
    for (const name of names.split('|')) {
      add(name, 'organization', null, weak.has(name));
    }
  }
  for (const name of data('cities.txt').trim().split('|')) {
    if (!entries.has(name))
      entries.set(name, { kind: 'city', country: null, weak: false, lastCapital: true });
  }
  const same = new Map<string, number>();
  organizations.same!.names.split('|').forEach((names, body) => {
    for (const name of names.split('=')) same.set(gazetteerKey(name), body);
  });
  return { entries, followers: followersIn(entries.keys()), demonyms, same };
}

function followersIn(keys: Iterable<string>): Map<string, Set<string>> {
  const followers = new Map<string, Set<string>>();
  const add = (beginning: string, rest: string) => {
    const known = followers.get(beginning);
    if (known) known.add(firstWordOfKey(rest));
    else followers.set(beginning, new Set([firstWordOfKey(rest)]));
  };
  for (const key of keys) {
    for (let i = 1; i < key.length; i++) {
      if (key[i] === ' ') add(key.slice(0, i), key.slice(i + 1));
      else if (key[i] === "'") {
        add(key.slice(0, i + 1), key.slice(i + 1));
        add(key.slice(0, i), key.slice(i));
      }
    }
  }
  return followers;
}
