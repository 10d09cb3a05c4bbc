import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const stances = (text: string, language: Language) =>
  claimsOf(text, language).map(({ stance, proposition }) => `${stance} ${proposition.text}`);

describe('an appeal to the hearer goes before the claim and is no part of it', () => {
  test.each<[Language, string, string[]]>([
    ['en', '"Don\'t worry, the dam is safe," Mayor Tom Reed said.', ['AFFIRMS The dam is safe']],
    ['en', 'Don’t worry, the dam is safe, said Mayor Tom Reed.', ['AFFIRMS The dam is safe']],
    ['en', '"Do not panic: the water is clean," Mayor Tom Reed said.', ['AFFIRMS The water is clean']],
    ['en', '"Make no mistake, the pier is sinking," Mayor Tom Reed said.', ['AFFIRMS The pier is sinking']],
    ['en', '"Let\'s be clear: the dam is not safe," Mayor Tom Reed said.', ['DENIES The dam is safe']],
    ['en', '"Let me be clear, the quay was sold," Mayor Tom Reed said.', ['AFFIRMS The quay was sold']],
    ['en', '"Rest assured, the school will open," Mayor Tom Reed said.', ['AFFIRMS The school will open']],
    ['en', '"Look, the pier is closed," Mayor Tom Reed said.', ['AFFIRMS The pier is closed']],
    [
      'en',
      '"Don\'t get me wrong, the police did their job," Mayor Tom Reed said.',
      ['AFFIRMS The police did their job'],
    ],
    ['fr', "« Soyons clairs : l'usine fermera », a dit Paul Roux.", ["AFFIRMS L'usine fermera"]],
    ['fr', "« Rassurez-vous, l'eau est potable », a dit Paul Roux.", ["AFFIRMS L'eau est potable"]],
    ['fr', '« Pas de panique, le pont est ouvert », a dit Paul Roux.', ['AFFIRMS Le pont est ouvert']],
    [
      'fr',
      "« Ne vous inquiétez pas : le barrage n'a pas cédé », a dit Paul Roux.",
      ['DENIES Le barrage a cédé'],
    ],
    ['fr', '« Écoutez, le quai est fermé », a dit Paul Roux.', ['AFFIRMS Le quai est fermé']],
    ['fr', '« Croyez-moi, le quai a été vendu », a dit Paul Roux.', ['AFFIRMS Le quai a été vendu']],
    [
      'fr',
      "« Que les choses soient claires : l'école fermera », a dit Paul Roux.",
      ["AFFIRMS L'école fermera"],
    ],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual(expected));
});

describe('what is no appeal stays, and an appeal alone is no claim', () => {
  test.each<[Language, string, string[]]>([
    ['en', '"Do not panic," Mayor Tom Reed said.', []],
    ['en', '"Look at the pier," Mayor Tom Reed said.', []],
    [
      'en',
      '"The dam, the mayor says, is safe," Ann Clark said.',
      ['AFFIRMS The dam, the mayor says, is safe'],
    ],
    ['en', '"In March, the dam was safe," Mayor Tom Reed said.', ['AFFIRMS In March, the dam was safe']],
    ['fr', '« Soyons clairs », a dit Paul Roux.', []],
    ['fr', '« Rassurez-vous », a dit Paul Roux.', []],
    [
      'fr',
      '« Les élus, rassurez-vous, ont payé leur place », a dit Paul Roux.',
      ['AFFIRMS Les élus ont payé leur place'],
    ],
    ['fr', '« En mars, le barrage a tenu », a dit Paul Roux.', ['AFFIRMS En mars, le barrage a tenu']],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual(expected));
});
