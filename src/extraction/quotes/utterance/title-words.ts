import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { Language } from '../../../model/language.ts';

/** Words that introduce a title, a name or a term; see lexicon/<lang>/quotes-titles.yml. Lower case. */
export interface TitleWords {
  readonly works: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  /** Words of the law that charges follow, and what may stand between. */
  readonly charges: ReadonlySet<string>;
  readonly chargeLinks: ReadonlySet<string>;
  /** Phrases of likeness, longest tried first. */
  readonly likened: readonly string[];
  readonly renamed: ReadonlySet<string>;
}

type Group = 'works' | 'named' | 'terms' | 'participles' | 'charges' | 'charge links' | 'likened' | 'renamed';

const loaded = new Map<Language, TitleWords>();

export function titleWordsOf(language: Language): TitleWords {
  const known = loaded.get(language);
  if (known) return known;
  const file = new URL(`../../lexicon/${language}/quotes-titles.yml`, import.meta.url);
  const groups = readYaml(readFileSync(file, 'utf8')) as Record<Group, { words: string[] }>;
  const words = {
    works: withPlurals(groups.works.words),
    named: withPlurals(groups.named.words),
    terms: withPlurals(groups.terms.words),
    participles: new Set(groups.participles.words),
    charges: withPlurals(groups.charges.words),
    chargeLinks: new Set(groups['charge links'].words),
    likened: groups.likened.words,
    renamed: new Set(groups.renamed.words),
  };
  loaded.set(language, words);
  return words;
}

function withPlurals(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, `${word}s`]));
}
