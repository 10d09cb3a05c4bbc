/**
 * Keys under which spellings of one name in French and English fall together (data/romanisation.yml). For names in
 * Latin letters that are written alike in both languages the key changes nothing that tells two names apart, except
 * double letters and vowels written with two letters.
 */
import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { fold } from './fold.ts';

type Rule = readonly [pattern: string, replacement: string, note: string];

let rules: { pattern: RegExp; replacement: string; familyOnly: boolean }[] | undefined;
const known = new Map<string, string>();
const CACHE = 50_000;

/** Sound-like spelling of one word of a name: "Poutine" and "Putin" give "putin". */
export function romanise(word: string, part: 'family' | 'given' = 'family'): string {
  const cacheKey = `${part} ${word}`;
  let result = known.get(cacheKey);
  if (result === undefined) {
    result = compute(word, part);
    if (known.size >= CACHE) known.clear();
    known.set(cacheKey, result);
  }
  return result;
}

function readRules(): readonly Rule[] {
  const text = readFileSync(new URL('./data/romanisation.yml', import.meta.url), 'utf8');
  return (readYaml(text) as { rules: Rule[] }).rules;
}

function compute(word: string, part: 'family' | 'given'): string {
  rules ??= readRules().map(([pattern, replacement, note]) => ({
    pattern: new RegExp(pattern, 'g'),
    replacement,
    familyOnly: note.includes('only for family names'),
  }));
  let text = fold(word).replace(/[^a-z0-9]/g, '');
  for (const rule of rules) {
    if (rule.familyOnly && part !== 'family') continue;
    text = text.replace(rule.pattern, rule.replacement);
  }
  return text.replace(/(.)\1/g, '$1') || fold(word);
}

/** Consonants of the sound-like spelling, a first vowel as "a": "Rohani" and "Rouhani" share it. Used to find, not to decide. */
export function skeleton(word: string): string {
  const sounds = romanise(word);
  const bare = (sounds[0] ?? '').replace(/[aeiou]/, 'a') + sounds.slice(1).replace(/[aeiou]/g, '');
  // Arabic qaf is written k, q or g.
  return bare.replace(/g/g, 'k').replace(/(.)\1+/g, '$1');
}
