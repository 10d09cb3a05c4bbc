import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBilingual } from '../../../src/model/bilingual.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { neutralTokenSets } from '../../../src/model/neutral-tokens.ts';
import { areOpposite } from '../../../src/model/opposites.ts';
import { areAntonyms } from '../../../src/resolution/claims/antonyms.ts';
import { standInGroups } from '../../../src/resolution/claims/stand-ins.ts';

const FILE = new URL('../../../src/resolution/data/stand-ins.txt', import.meta.url);
const lines = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const conceptOf = (word: string, language: Language) => neutralTokenSets(word, language)[0]![0]!;
const share = (one: string, other: string) =>
  standInGroups(one).some((group) => standInGroups(other).includes(group));

describe('words that stand for one another', () => {
  test.each<[string, Language, string, Language]>([
    ['interpeller', 'fr', 'arrêter', 'fr'],
    ['exécutif', 'fr', 'gouvernement', 'fr'],
    ['lawmaker', 'en', 'parlement', 'fr'],
    ['blaze', 'en', 'incendie', 'fr'],
  ])('%s (%s) and %s (%s)', (one, language, other, otherLanguage) => {
    expect(share(conceptOf(one, language), conceptOf(other, otherLanguage))).toBe(true);
  });

  test.each<[string, string]>([
    ['blé', 'maïs'],
    ['arrêter', 'interroger'],
    ['médecin', 'infirmier'],
  ])('not %s and %s', (one, other) => {
    expect(share(conceptOf(one, 'fr'), conceptOf(other, 'fr'))).toBe(false);
  });

  test('every line has words on both sides, and none that says the opposite of another', () => {
    const wrong = lines.flatMap((line) => {
      const entry = parseBilingual(line);
      if (!entry) return [line];
      const concepts = LANGUAGES.flatMap((language) =>
        entry[language].flatMap((word) => {
          const tokens = neutralTokenSets(word, language);
          return tokens.length === 1 ? [tokens[0]![0]!] : [];
        }),
      );
      return concepts.flatMap((one) =>
        concepts
          .filter((other) => areOpposite(one, other) || areAntonyms(one, other))
          .map((other) => `${one} and ${other}: ${line}`),
      );
    });
    expect(wrong).toEqual([]);
  });
});
