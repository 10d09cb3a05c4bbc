import { describe, expect, it } from 'vitest';
import type { Gold } from '../../bench/extraction/gold.ts';
import { noiseTaken } from '../../bench/extraction/noise.ts';
import { bestMatching, overlap, wordsOf } from '../../bench/extraction/overlap.ts';
import { sameSource } from '../../bench/extraction/same-source.ts';
import { figures, scoreArticle } from '../../bench/extraction/score.ts';
import type { Assertion, Extraction, Quote, Source } from '../../src/model/extraction.ts';

const source = (name: string): Source => ({ kind: 'person', name, entity: null, span: { start: 0, end: 1 } });
const quote = (text: string, speaker: string) =>
  ({ text, speaker: source(speaker), rule: 'r', start: 0, end: 1 }) as Quote;
const claim = (text: string, speaker: string, stance: 'AFFIRMS' | 'DENIES') =>
  ({ text, speaker: source(speaker), stance, rule: 'r', start: 0, end: 1 }) as Assertion;

const gold: Gold = {
  people: [
    { name: 'Ann Lee', mentions: ['Ann Lee', 'Lee'] },
    { name: 'Bob Moor', mentions: ['Moor'] },
  ],
  organizations: [{ name: 'ONU', mentions: ['ONU', 'Nations unies'] }],
  quotes: [
    { text: 'Nous partirons demain', speaker: 'Ann Lee', speakerKind: 'person' },
    { text: 'un deux trois quatre', speaker: 'un haut responsable', speakerKind: 'anonymous' },
  ],
  claims: [
    {
      evidence: 'avoir volé des fruits mûrs',
      claimant: 'Bob Moor',
      claimantKind: 'person',
      polarity: 'denied',
    },
  ],
};

const extraction = (quotes: Quote[], assertions: Assertion[]): Extraction => ({
  articleId: 'art_x',
  language: 'fr',
  entities: [],
  quotes,
  assertions,
  refused: [],
});

describe('overlap', () => {
  it('counts repeated words and forgets case and accents', () => {
    expect(overlap(wordsOf('Élan, élan'), wordsOf('elan'))).toBe(0.5);
    expect(overlap([], [])).toBe(0);
  });
});

describe('bestMatching', () => {
  it('prefers two pairs to the single heaviest', () => {
    expect(
      bestMatching([
        [5, 4, 0],
        [4, 0, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(
      bestMatching([
        [5, 4],
        [4, 0],
        [0, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(bestMatching([[0, 0]])).toEqual([]);
    expect(bestMatching([])).toEqual([]);
  });
});

describe('sameSource', () => {
  const person = (name: string) => ({ name, kind: 'person' });
  it('drops titles and accepts a last name alone', () => {
    expect(sameSource('Mme Lee', person('Ann Lee'), gold)).toBe(true);
    expect(sameSource('Lee', person('Ann Lee'), gold)).toBe(true);
  });
  it('refuses another first name, another person, nobody', () => {
    expect(sameSource('Carl Lee', person('Ann Lee'), gold)).toBe(false);
    expect(sameSource('Bob Moor', person('Ann Lee'), gold)).toBe(false);
    expect(sameSource('', person('Ann Lee'), gold)).toBe(false);
  });
  it('accepts another form of an organization, not another organization', () => {
    expect(sameSource('les Nations unies', { name: 'ONU', kind: 'organization' }, gold)).toBe(true);
    expect(sameSource('Nations', { name: 'ONU', kind: 'organization' }, gold)).toBe(false);
  });
});

describe('scoreArticle', () => {
  it('gives full marks to the gold itself', () => {
    const { counts, misses } = scoreArticle(
      gold,
      extraction(
        [quote('Nous partirons demain', 'Lee'), quote('un deux trois quatre', 'le haut responsable')],
        [claim('avoir volé des fruits mûrs', 'Moor', 'DENIES')],
      ),
    );
    const {
      'quotes F1 0.8': quotes,
      'quote+speaker': speaker,
      'claim+claimant': claimant,
      polarity,
    } = figures(counts);
    expect([quotes, speaker, claimant, polarity]).toEqual([1, 1, 1, 1]);
    expect(misses.map((miss) => miss.kind)).toEqual([
      'person missed',
      'person missed',
      'organization missed',
    ]);
  });

  it('tells a wrong speaker, a missed and a wrong quote, a wrong stance apart', () => {
    const { counts, misses } = scoreArticle(
      gold,
      extraction(
        [quote('Nous partirons demain', 'Bob Moor'), quote('rien de tel', 'Lee')],
        [claim('avoir volé des fruits mûrs', 'Ann Lee', 'AFFIRMS')],
      ),
    );
    expect(counts.quotes30).toBe(1);
    expect(figures(counts)['quotes F1 0.3']).toBe(0.5);
    expect(misses.map((miss) => miss.kind)).toEqual(
      expect.arrayContaining([
        'speaker wrong',
        'quote missed',
        'quote wrong',
        'polarity wrong',
        'claimant wrong',
      ]),
    );
  });
});

describe('noiseTaken', () => {
  const text = 'Ann Lee a parlé. Lire aussi : « Le pont ferme », dit-on. Le pont ferme ce soir. Publicité';
  it('is the words of noise that stand in what was extracted', () => {
    const found = noiseTaken(
      text,
      ['Lire aussi : « Le pont ferme », dit-on.', 'Publicité'],
      [],
      ['dit-on', 'Publicité'],
    );
    expect(found).toEqual({ words: 8, taken: 3, extracts: ['dit-on', 'Publicité'] });
  });
  it('gives an extract the place with the least noise', () => {
    expect(noiseTaken(text, ['Lire aussi : « Le pont ferme »'], [], ['Le pont ferme']).taken).toBe(0);
  });
  it('leaves out what the gold has as content', () => {
    const found = noiseTaken(text, ['Ann Lee a parlé. Lire aussi'], ['Ann Lee a parlé'], ['Ann Lee a parlé']);
    expect(found).toEqual({ words: 2, taken: 0, extracts: [] });
  });
  it('is nothing where there is no noise', () => {
    expect(noiseTaken(text, [], [], [text])).toEqual({ words: 0, taken: 0, extracts: [] });
  });
});
