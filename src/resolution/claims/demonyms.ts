/**
 * Adjectives of places that no list holds: "the Tavarian senate", "le sénat tavarien" are Tavaria's. Only beside a body
 * of a state, since names of people end alike.
 */
import type { Language } from '../../model/language.ts';
import { neutralTokens } from '../../model/neutral-tokens.ts';
import { skeleton } from '../../model/romanise.ts';

const BODY: Readonly<Record<Language, string>> = {
  fr: 'gouvernement|armée|sénat|parlement|président|présidente|police|troupes|forces|autorités|ministre|ministère|marine|soldats|opposition|capitale|frontière|économie|régime|aviation|ambassade|ambassadeur|députés|sénateurs|rebelles|dirigeants|diplomates|douanes|justice|État|territoire|sol',
  en: 'government|army|senate|parliament|president|police|troops|forces|authorities|minister|ministry|navy|soldiers|opposition|capital|border|economy|regime|jets|planes|warplanes|embassy|ambassador|lawmakers|senators|rebels|leaders|diplomats|customs|courts|state|territory|soil|officials|prime|foreign|defence|interior|central|air',
};
const ADJECTIVE: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?<!\\p{L})(?:${BODY.fr})\\s((\\p{Ll}{3,}?)(?:ien|éen|ain|an|ais|ois)(?:n?e)?s?)(?!\\p{L})`,
    'gu',
  ),
  en: new RegExp(`(?<!\\p{L})((\\p{Lu}\\p{Ll}{2,}?)(?:i?an|ean|ese|ish|i))\\s(?:${BODY.en})(?!\\p{L})`, 'gu'),
};

/** Most sentences have no such word. */
const ENDS: Readonly<Record<Language, RegExp>> = {
  fr: /(?:ien|éen|ain|an|ais|ois)(?:n?e)?s?(?:\s|$)/,
  en: /\p{Lu}\p{Ll}+(?:an|ese|ish|i)\s\p{Ll}/u,
};
const NONE: ReadonlyMap<string, string> = new Map();

/** By the token of such an adjective, the token that the name of its place has. */
export function demonymsOf(text: string, language: Language): ReadonlyMap<string, string> {
  if (!ENDS[language].test(text)) return NONE;
  const found = new Map<string, string>();
  for (const [, word, stem] of text.matchAll(ADJECTIVE[language])) {
    const [token] = neutralTokens(word!, language);
    // What the lexicon knows is no place of its own.
    if (token === undefined || !/^[*~]/.test(token)) continue;
    found.set(token, `*${skeleton(stem![0]!.toUpperCase() + stem!.slice(1))}`);
  }
  return found;
}
