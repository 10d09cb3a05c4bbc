import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { Language } from '../../../model/language.ts';

export type Gender = 'male' | 'female';

const loaded = new Map<Language, ReadonlyMap<Gender, ReadonlySet<string>>>();

/** Nouns that take up a person just named, by the gender they can have; see lexicon/<lang>/quotes-anaphora.yml. */
export function takenUpNouns(language: Language): ReadonlyMap<Gender, ReadonlySet<string>> {
  const known = loaded.get(language);
  if (known) return known;
  const file = new URL(`../../lexicon/${language}/quotes-anaphora.yml`, import.meta.url);
  const groups = readYaml(readFileSync(file, 'utf8')) as Record<string, { words: string[] } | undefined>;
  const of = (gender: Gender) => new Set([...(groups[gender]?.words ?? []), ...(groups.any?.words ?? [])]);
  const nouns = new Map([
    ['male', of('male')],
    ['female', of('female')],
  ] as const);
  loaded.set(language, nouns);
  return nouns;
}
