import { perLanguage } from '../../lib/per-language.ts';
import { readLexicon } from '../../lib/read-lexicon.ts';

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

export const titleWordsOf = perLanguage((language): TitleWords => {
  const groups = readLexicon<Record<Group, { words: string[] }>>(language, 'quotes-titles');
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
  return words;
});

function withPlurals(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, `${word}s`]));
}
