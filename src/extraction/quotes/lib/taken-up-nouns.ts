import { perLanguage } from '../../lib/per-language.ts';
import { readLexicon } from '../../lib/read-lexicon.ts';

export type Gender = 'male' | 'female';

/** Nouns that take up a person just named, by the gender they can have; see lexicon/<lang>/quotes-anaphora.yml. */
export const takenUpNouns = perLanguage((language): ReadonlyMap<Gender, ReadonlySet<string>> => {
  const groups = readLexicon<Record<string, { words: string[] } | undefined>>(language, 'quotes-anaphora');
  const of = (gender: Gender) => new Set([...(groups[gender]?.words ?? []), ...(groups.any?.words ?? [])]);
  const nouns = new Map([
    ['male', of('male')],
    ['female', of('female')],
  ] as const);
  return nouns;
});
