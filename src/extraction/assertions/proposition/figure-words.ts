import type { Figure } from '../../../model/extraction.ts';
import { FormTest } from '../../language/form-test.ts';
import { perLanguage } from '../../lib/per-language.ts';
import { readLexicon } from '../../lib/read-lexicon.ts';

/** Words about numbers of one language (lexicon/<language>/figures.yml). */
export interface FigureWords {
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly numerals: ReadonlyMap<string, number>;
  readonly hundreds: ReadonlyMap<string, number>;
  readonly collectives: ReadonlyMap<string, number>;
  /** Parts of a whole, in hundredths. */
  readonly shares: ReadonlyMap<string, number>;
  /** Verbs that multiply. */
  readonly multiples: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, string>;
  readonly signs: ReadonlyMap<string, string>;
  readonly qualified: ReadonlyMap<string, string>;
  /** Phrases, longest first, as words. */
  readonly bounds: readonly { readonly words: readonly string[]; readonly bound: Figure['bound'] }[];
  /** Forms at which a figure may begin: digits, words of number, "un". Reading begins at no other. */
  readonly openers: FormTest;
}

const OPENER = /^(?:\d|(?:une?|an?|one|moitié|half|nil|zéro)$)/;

export const figureWordsOf = perLanguage((language): FigureWords => {
  const data = readLexicon<
    Record<string, { words: Record<string, never> }> & {
      bounds: Record<Exclude<Figure['bound'], 'exact'>, string[]>;
    }
  >(language, 'figures');
  const map = (name: string) => new Map(Object.entries(data[name]!.words));
  const bounds = Object.entries(data.bounds)
    .flatMap(([bound, phrases]) =>
      phrases.map((phrase) => ({ words: phrase.match(/[^\s']+'?/g)!, bound: bound as Figure['bound'] })),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const numbers = {
    magnitudes: map('magnitudes'),
    numerals: map('numerals'),
    hundreds: map('hundreds'),
    collectives: map('collectives'),
  };
  const opens = (lower: string) => {
    const first = lower.split('-', 1)[0]!;
    const { numerals, hundreds, magnitudes, collectives } = numbers;
    return (
      OPENER.test(lower) ||
      [numerals, hundreds, magnitudes].some((list) => list.has(first)) ||
      [lower, lower.replace(/s$/, '')].some((word) => collectives.has(word))
    );
  };
  const words = {
    ...numbers,
    shares: map('shares'),
    multiples: map('multiples'),
    currencies: map('currencies'),
    signs: map('signs'),
    qualified: map('qualified'),
    bounds,
    openers: new FormTest(({ lower }) => opens(lower)),
  };
  return words;
});
