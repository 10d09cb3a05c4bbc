import { describe, expect, it } from 'vitest';
import { conceptOf, contentWords, lexiconConcepts, translations } from '../../src/model/concepts.ts';
import { findingTokens, neutralTokens } from '../../src/model/neutral-tokens.ts';

const conceptsOf = (text: string, language: 'fr' | 'en') =>
  contentWords(text, language).map(({ concept }) => concept);

describe('lexiconConcepts', () => {
  it('gives words of two languages one concept, whatever their inflection', () => {
    for (const [french, english] of [
      ['grèves', 'strikes'],
      ['licenciements', 'layoffs'],
      ['tribunaux', 'courts'],
      ['usines', 'factories'],
    ] as const)
      expect(lexiconConcepts(french, 'fr')).toContain(lexiconConcepts(english, 'en')[0]);
  });

  it('tells words apart by their accents', () => {
    expect(conceptOf('livre', 'fr')).toBe('pound');
    expect(conceptOf('livré', 'fr')).toBe('supply');
  });

  it('knows nothing of a word that no line holds', () => {
    expect(lexiconConcepts('zblorg', 'fr')).toEqual([]);
  });
});

describe('translations', () => {
  it('gives the words of the other language', () => {
    expect(translations('grève', 'fr', 'en')).toContain('walkout');
  });
});

describe('expressions of several words', () => {
  it('are one concept in both languages', () => {
    expect(conceptsOf('Le premier ministre démissionne.', 'fr')[0]).toBe('prime-minister');
    expect(conceptsOf('The prime minister resigns.', 'en')[0]).toBe('prime-minister');
  });

  it('are found in the plural, with a typographic apostrophe, with hyphens, and with other small words', () => {
    expect(conceptsOf('des gardes à vue', 'fr')).toEqual(['custody']);
    expect(conceptsOf('le chiffre d’affaires', 'fr')).toEqual(['turnover']);
    expect(conceptsOf('une garde-à-vue', 'fr')).toEqual(['custody']);
    expect(conceptsOf('les chiffres des affaires', 'fr')).toEqual(['turnover']);
  });

  it('are found where an elision follows a hyphen, and where they begin with a small word', () => {
    expect(conceptsOf("la main-d'œuvre étrangère", 'fr')[0]).toBe(conceptOf('workforce', 'en'));
    expect(conceptsOf('deux hommes en cavale', 'fr')).toContain('on-the-run');
  });

  it('take the place of their words, and leave the words beside them alone', () => {
    expect(contentWords('une garde à vue de 24 heures', 'fr').map(({ word }) => word)).toEqual([
      'garde a vue',
      'heures',
    ]);
  });

  it('stand for the predicate class of the word they say', () => {
    expect(contentWords('mises en garde', 'fr')[0]!.concepts).toEqual(lexiconConcepts('warning', 'en'));
  });

  it('are not found across a full stop or where a word is missing', () => {
    expect(neutralTokens('Elle finit première. Ministre ?', 'fr')).not.toContain('prime-minister');
    expect(conceptsOf('le premier des ministres élus, le premier vrai ministre', 'fr').at(-1)).toBe(
      'minister',
    );
    expect(conceptsOf('pouvoir', 'fr')).toEqual(['power']);
  });

  it('stay their words where the words say the same in both languages', () => {
    expect(conceptsOf('un accord de paix', 'fr')).toEqual(['agreement', 'peace']);
    expect(conceptsOf('a peace agreement', 'en')).toEqual(['peace', 'agreement']);
  });

  it('are tokens of a claim, their words beside them only for finding', () => {
    expect(neutralTokens('Le premier ministre part.', 'fr')).not.toContain('minister');
    expect(findingTokens('Le premier ministre part.', 'fr')).toEqual(
      expect.arrayContaining(['prime-minister', 'minister']),
    );
  });
});

describe('forms that the stemmer leaves apart', () => {
  it.each([
    ['livrent', 'livrer', 'fr'],
    ['démantèlent', 'démanteler', 'fr'],
    ['mangeons', 'manger', 'fr'],
    ['soutiendront', 'soutenir', 'fr'],
    ['détruisaient', 'détruire', 'fr'],
    ['craignait', 'craindre', 'fr'],
    ['upheld', 'uphold', 'en'],
    ['undertaken', 'undertake', 'en'],
    ['crises', 'crisis', 'en'],
  ] as const)('%s is %s', (form, dictionary, language) => {
    expect(conceptOf(form, language)).toBe(conceptOf(dictionary, language));
  });

  it.each(['président', 'client', 'saisons'])('%s is a noun', (noun) => {
    expect(conceptOf(noun, 'fr')).toBe(conceptOf(noun.replace(/s$/, ''), 'fr'));
    expect(conceptOf(noun, 'fr')).not.toMatch(/^govern$/);
  });
});
