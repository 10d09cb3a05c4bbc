import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const stances = (text: string, language: Language) =>
  claimsOf(text, language).map(({ stance, proposition }) => `${stance} ${proposition.text}`);

describe('a negative in a clause of condition, time or description denies nothing', () => {
  test.each<[Language, string, string[]]>([
    [
      'fr',
      '« Quand une barque ne vaut rien on la brûle », a dit Anne Morel.',
      ['AFFIRMS Quand une barque ne vaut rien on la brûle'],
    ],
    ['fr', '« Un prix que plus rien ne justifie », a dit Anne Morel.', []],
    ['fr', '« Si rien ne change dans ce port », a dit Anne Morel.', []],
    [
      'fr',
      '« Quand il pleut, rien ne bouge », a dit Anne Morel.',
      ['DENIES Quand il pleut, quelque chose bouge'],
    ],
    [
      'en',
      '"If nobody pays the gate stays shut," Ms Holt said.',
      ['AFFIRMS If nobody pays the gate stays shut'],
    ],
    ['en', 'When asked, nobody had an answer, Ms Holt said.', ['DENIES When asked, somebody had an answer']],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual(expected));
});

describe('what is left, what was answered and what is asked for deny nothing', () => {
  test.each<[Language, string, string[]]>([
    [
      'fr',
      '« Je n’ai plus que deux barques », a dit Anne Morel.',
      ['AFFIRMS Je [Anne Morel] n’ai plus que deux barques'],
    ],
    [
      'fr',
      '« On ne sert plus que le vin du coin », a dit Anne Morel.',
      ['AFFIRMS On ne sert plus que le vin du coin'],
    ],
    [
      'fr',
      '« Les gens ne croient plus que le lac gèle », a dit Anne Morel.',
      ['DENIES Les gens croient que le lac gèle'],
    ],
    [
      'fr',
      '« Je disais non à tous les marchands », a dit Anne Morel.',
      ['AFFIRMS Je [Anne Morel] disais non à tous les marchands'],
    ],
    ['fr', '« Ne prenez pas le bac, ne montez pas sur la digue », a dit Anne Morel.', []],
    [
      'en',
      'Ms Holt warned that saying no would cost the town its port.',
      ['AFFIRMS Saying no would cost the town its port'],
    ],
    ['en', 'Ms Holt said no boat was lost.', ['DENIES A boat was lost']],
    ['en', '"Please stay calm and do not leave the shelter," Ms Holt said.', []],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual(expected));
});
