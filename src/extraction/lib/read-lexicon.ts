import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { Language } from '../../model/language.ts';

/** A word list of a language (lexicon/<language>/<name>.yml), parsed. Throws where the language has none of that name. */
export function readLexicon<T>(language: Language, name: string): T {
  return readYaml(readFileSync(new URL(`../lexicon/${language}/${name}.yml`, import.meta.url), 'utf8')) as T;
}
