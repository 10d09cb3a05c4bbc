import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import type { Language } from '../../../src/model/language.ts';
import { processorTime } from '../../support/processor-time.ts';

const words = (text: string, language: Language) => analyse(text, language).tokens.map((token) => token.text);
const sentences = (text: string, language: Language) =>
  analyse(text, language).sentences.map(({ start, end }) => text.slice(start, end));
const tags = (text: string, language: Language) =>
  analyse(text, language).tokens.map((token) => `${token.text}/${token.tag}`);

describe('tokens', () => {
  const cases: [Language, string, string[]][] = [
    ['fr', "qu’il n’a pas l'idée", ['qu’', 'il', 'n’', 'a', 'pas', "l'", 'idée']],
    ['fr', 'a-t-il, dit-elle, est-ce', ['a', '-t-il', ',', 'dit', '-elle', ',', 'est', '-ce']],
    ['fr', 'aujourd’hui un rendez-vous', ['aujourd’hui', 'un', 'rendez-vous']],
    ['fr', '300 000 habitants, 1,5 %', ['300 000', 'habitants', ',', '1,5', '%']],
    ['fr', 'en 2020 300 personnes', ['en', '2020', '300', 'personnes']],
    ['fr', 'M. J. K. Martin', ['M.', 'J.', 'K.', 'Martin']],
    ['fr', 'la fin.Début', ['la', 'fin', '.', 'Début']],
    ['fr', 'sur www.exemple.fr.', ['sur', 'www.exemple.fr', '.']],
    ['en', "Smith's doesn't they're", ['Smith', "'s", 'does', "n't", 'they', "'re"]],
    ['en', '$12M, 1,250.50 and 3.5%', ['$', '12M', ',', '1,250.50', 'and', '3.5', '%']],
    ['en', "the U.S. and ''this''", ['the', 'U.S.', 'and', "''", 'this', "''"]],
    ['en', 'Wait... what?!', ['Wait', '...', 'what', '?!']],
    ['en', "O'Brien, a 26-year-old", ["O'Brien", ',', 'a', '26-year-old']],
  ];
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });
});

describe('sentences', () => {
  const cases: [Language, string, string[]][] = [
    ['fr', 'C’est fini. Il part.', ['C’est fini.', 'Il part.']],
    ['fr', 'Voici la fin.Début du texte.', ['Voici la fin.', 'Début du texte.']],
    ['fr', 'M. Martin et J. K. Durand parlent.', ['M. Martin et J. K. Durand parlent.']],
    ['fr', '« Partons ! » s’est écrié Paul.', ['« Partons ! » s’est écrié Paul.']],
    ['fr', '« Il part. » Elle reste.', ['« Il part. »', 'Elle reste.']],
    ['fr', 'Une ligne\nUne autre', ['Une ligne', 'Une autre']],
    ['fr', 'Il est jugé pour vol. Nora Lind le défend.', ['Il est jugé pour vol.', 'Nora Lind le défend.']],
    ['fr', 'Ils étaient sept. Luc Petit a fui.', ['Ils étaient sept.', 'Luc Petit a fui.']],
    [
      'fr',
      'Elle a posé nue. Il aime une BD. Le maire rit.',
      ['Elle a posé nue.', 'Il aime une BD.', 'Le maire rit.'],
    ],
    ['fr', 'Il passe le col. « C’est dur », dit-il.', ['Il passe le col.', '« C’est dur », dit-il.']],
    ['fr', 'Des routes, etc. « Nous payons », dit-il.', ['Des routes, etc.', '« Nous payons », dit-il.']],
    ['fr', 'Le col. Dupont lit le vol. II et le vol. 3.', ['Le col. Dupont lit le vol. II et le vol. 3.']],
    [
      'fr',
      'Selon l’art. L. 12 et l’art. 4, le 3 sept. 2020.',
      ['Selon l’art. L. 12 et l’art. 4, le 3 sept. 2020.'],
    ],
    ['en', 'He lives in Tampa, Fla. The mayor left.', ['He lives in Tampa, Fla.', 'The mayor left.']],
    [
      'en',
      'She met Lt. Smith of Ore. State in Jan. 2020.',
      ['She met Lt. Smith of Ore. State in Jan. 2020.'],
    ],
    ['en', 'It stands on Main Ave. Its owner left.', ['It stands on Main Ave.', 'Its owner left.']],
    ['en', 'He moved to the U.S. The law changed.', ['He moved to the U.S.', 'The law changed.']],
    ['en', 'The U.S. Senate sat. Version 1.5 came.', ['The U.S. Senate sat.', 'Version 1.5 came.']],
    ['en', '"Is it over?" Mrs. Lee asked.', ['"Is it over?" Mrs. Lee asked.']],
    ['en', '"It is over." He left.', ['"It is over."', 'He left.']],
  ];
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(sentences(text, language)).toEqual(expected);
  });
});

describe('tags', () => {
  test('a form of two classes is told by its neighbours', () => {
    expect(tags('La Chine porte plainte à la porte', 'fr')).toEqual(
      expect.arrayContaining(['porte/verb', 'porte/noun']),
    );
    expect(tags('They report that the report is late', 'en')).toEqual(
      expect.arrayContaining(['report/verb', 'report/noun']),
    );
  });
  test('a participle follows its auxiliary over adverbs and negation', () => {
    expect(tags('Il n’a pas encore dit oui', 'fr')).toContain('dit/participle');
    expect(tags('He has never denied it', 'en')).toContain('denied/participle');
  });
  test('verbs carry their dictionary form', () => {
    const [, verb] = analyse('Pékin démentirait tout', 'fr').tokens;
    expect(verb).toMatchObject({ tag: 'verb', lemma: 'démentir' });
  });
  test('a capital inside a sentence makes a name, an ordinary word at its start does not', () => {
    expect(tags('Hier, Martin parle', 'fr')).toEqual([
      'Hier/adverb',
      ',/punctuation',
      'Martin/name',
      'parle/verb',
    ]);
  });
});

describe('any text', () => {
  test('every token is its text, in order, and within one sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom<Language>('fr', 'en'),
        (text, language) => {
          const { tokens, sentences: found } = analyse(text, language);
          let end = 0;
          for (const token of tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(end);
            end = token.end;
            const sentence = found[token.sentence]!;
            expect(token.index).toBeGreaterThanOrEqual(sentence.from);
            expect(token.index).toBeLessThan(sentence.to);
          }
        },
      ),
    );
  });
  test.each(['a.', '«', "l'", '-', '1 ', 'a-', '"', 'A. ', '.'])(
    'a megabyte of %j ends in good time',
    (unit) => {
      const text = unit.repeat(Math.floor(1_000_000 / unit.length));
      expect(processorTime(() => analyse(text, 'fr'))).toBeLessThan(8000);
    },
  );
});

describe('English nouns in -ion', () => {
  test.each([
    'The commission heard the witness.',
    'He spoke on condition of anonymity.',
    'A mission was sent.',
  ])('%s', (text) => {
    const token = analyse(text, 'en').tokens.find(({ lower }) => lower.endsWith('ion'));
    expect(token?.tag).toBe('noun');
  });
});
