import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const stances = (text: string, language: Language) =>
  claimsOf(text, language).map(({ stance, proposition }) => `${stance} ${proposition.text}`);

describe('negation becomes stance, and the claim stands in positive form', () => {
  test.each<[Language, string, string]>([
    ['en', 'The bell never rang, Ms Holt said.', 'DENIES The bell rang'],
    ['en', 'The tank is no longer tight, Ms Holt said.', 'DENIES The tank is tight'],
    ['en', 'Nobody was hurt, Ms Holt said.', 'DENIES Somebody was hurt'],
    ['fr', "Le phare n'existera plus, a dit Anne Morel.", 'DENIES Le phare existera'],
    ['fr', 'Le phare ne rouvrira jamais, a dit Anne Morel.', 'DENIES Le phare rouvrira'],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual([expected]));
});

describe('what is turned away is denied only where it was said or supposed', () => {
  test.each<[Language, string, string[]]>([
    ['fr', 'Le maire rejette toute accusation de fraude.', ['DENIES Toute accusation de fraude']],
    ['fr', 'La mine a rejeté du plomb dans le lac.', []],
    [
      'fr',
      'La mine a rejeté du plomb dans le lac, a dit Anne Morel.',
      ['AFFIRMS La mine a rejeté du plomb dans le lac'],
    ],
    ['en', 'The mayor dismissed two clerks.', []],
    ['en', 'The mayor rejected claims that she took gifts.', ['DENIES The mayor took gifts']],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual(expected));
});
