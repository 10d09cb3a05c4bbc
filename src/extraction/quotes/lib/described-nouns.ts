import type { Language } from '../../../model/language.ts';
import { perLanguage } from '../../lib/per-language.ts';
import { readLexicon } from '../../lib/read-lexicon.ts';
import type { Gender } from './taken-up-nouns.ts';

/** Plain lists: papers named like people of a place, writings that are speech, unions, nouns that announce words, trades that are firms. */
export function anaphoraWords(
  language: Language,
  group: 'papers' | 'letters' | 'unions' | 'announcing' | 'wordings' | 'firms',
): ReadonlySet<string> {
  return read(language)[group];
}

/** Nouns that take up a person together with words behind them: people of a place, titles won. */
export function nounsWithMore(
  language: Language,
  group: 'inhabitants' | 'epithets' | 'parts',
): ReadonlyMap<string, Gender | 'any'> {
  return read(language)[group];
}

/** Nouns that describe the one person spoken of, with their gender; see lexicon/<lang>/quotes-anaphora.yml. */
export function describedNouns(language: Language): ReadonlyMap<string, Gender | 'any'> {
  return read(language).nouns;
}

interface Described {
  readonly nouns: ReadonlyMap<string, Gender | 'any'>;
  readonly papers: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly unions: ReadonlySet<string>;
  readonly announcing: ReadonlySet<string>;
  readonly wordings: ReadonlySet<string>;
  readonly inhabitants: ReadonlyMap<string, Gender | 'any'>;
  readonly epithets: ReadonlyMap<string, Gender | 'any'>;
  readonly parts: ReadonlyMap<string, Gender | 'any'>;
  readonly firms: ReadonlySet<string>;
}

const read = perLanguage((language): Described => {
  const groups = readLexicon<Record<string, { words: string[] } | undefined>>(language, 'quotes-anaphora');
  const nounsOf = (group: string) => {
    const nouns = new Map<string, Gender | 'any'>();
    for (const entry of groups[group]?.words ?? []) {
      const [male, female] = entry.split('/') as [string, string?];
      nouns.set(male, female ? 'male' : 'any');
      if (female) nouns.set(female, 'female');
    }
    return nouns;
  };
  const list = (group: string) => new Set(groups[group]?.words);
  const described = {
    nouns: nounsOf('described'),
    inhabitants: nounsOf('inhabitants'),
    epithets: nounsOf('epithets'),
    parts: nounsOf('parts'),
    firms: list('firms'),
    papers: list('papers'),
    letters: list('letters'),
    unions: list('unions'),
    announcing: list('announcing'),
    wordings: list('wordings'),
  };
  return described;
});
