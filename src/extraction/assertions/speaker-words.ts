import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { Language } from '../../model/language.ts';

const loaded = new Map<Language, ReadonlySet<string>>();

/** Nouns for unnamed sources (lexicon/<language>/speakers.yml). */
export function speakerWordsOf(language: Language): ReadonlySet<string> {
  let words = loaded.get(language);
  if (!words) {
    const file = new URL(`../lexicon/${language}/speakers.yml`, import.meta.url);
    const groups = readYaml(readFileSync(file, 'utf8')) as Record<string, { words: string[] }>;
    words = new Set(Object.values(groups).flatMap((group) => group.words));
    loaded.set(language, words);
  }
  return words;
}
