import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { Language } from '../../model/language.ts';

/** What an abbreviation's stop can mean for the sentence. */
export type AbbreviationKind = 'titles' | 'inner' | 'words' | 'closing';

const loaded = new Map<Language, ReadonlyMap<string, AbbreviationKind>>();

/** Abbreviations of a language, lower case with their stops, and their kind. */
export function abbreviationsOf(language: Language): ReadonlyMap<string, AbbreviationKind> {
  const known = loaded.get(language);
  if (known) return known;
  const file = new URL(`../lexicon/${language}/abbreviations.yml`, import.meta.url);
  const groups = readYaml(readFileSync(file, 'utf8')) as Record<AbbreviationKind, { words: string[] }>;
  const map = new Map<string, AbbreviationKind>();
  for (const [kind, { words }] of Object.entries(groups)) {
    for (const word of words) map.set(word, kind as AbbreviationKind);
  }
  loaded.set(language, map);
  return map;
}
