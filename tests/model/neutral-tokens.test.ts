import { describe, expect, test } from 'vitest';
import { indexWord, indexWords, neutralTokenSets } from '../../src/model/neutral-tokens.ts';

const TEXTS = {
  fr: `La Corée du Nord et les États-Unis ont mis en garde l'Iran. Le Premier ministre a pris feu. La France,
    la France encore, et la Banque centrale européenne. Il faut mettre en garde la Chine, dit-il à Pékin. Laïcité.`,
  en: `North Korea and the U.S. put the prime minister on notice. The World Health Organization, the WHO, who said
    so. The ceasefire took place in South Sudan. The ceasefire.`,
};

describe('words of the full-text index', () => {
  test.each(['fr', 'en'] as const)(
    'are all that finding reads of a text, each once, first come first (%s)',
    (language) => {
      const read = neutralTokenSets(TEXTS[language], language, 'finding').flat().map(indexWord);
      const words = indexWords(TEXTS[language], language);
      expect(words.split(' ')).toEqual([...new Set(read)]);
      expect(words).toContain(language === 'fr' ? 'qsKP' : 'qsSS');
      expect(indexWords(TEXTS[language], language)).toBe(words);
    },
  );

  test('there are none in a language without a lexicon', () => {
    expect(indexWords('Die Regierung hat gewarnt.', 'de')).toBe('');
  });

  test('a word of a million letters takes no time', () => {
    const start = process.cpuUsage();
    const words = indexWords(`${'y'.repeat(1e6)} ${'ement'.repeat(2e5)}`, 'fr');
    const { user } = process.cpuUsage(start);
    expect(words.split(' ')).toHaveLength(2);
    expect(user / 1e6).toBeLessThan(5);
  });
});

test('an expression is found by an irregular form of its first word that no line has, whatever was asked before', () => {
  // The lexicon has "lay eggs"; "lie" has "lay" among its forms, which begins with other letters.
  const alone = neutralTokenSets('lie eggs', 'en', 'usual');
  neutralTokenSets('lay eggs', 'en', 'usual');
  expect(neutralTokenSets('lie eggs', 'en', 'usual')).toEqual(alone);
  expect(alone.flat()).toContain('lay-eggs');
});
