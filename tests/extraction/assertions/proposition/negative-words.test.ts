import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/model/language.ts';
import { claimsOf } from '../claims-of.ts';

const stances = (text: string, language: Language) =>
  claimsOf(text, language).map(({ stance, proposition }) => `${stance} ${proposition.text}`);

describe('the word that denies gives way to its opposite, with an article where the noun wants one', () => {
  test.each<[Language, string, string]>([
    ['en', 'There is no threat to the harbour, Ms Holt said.', 'There is a threat to the harbour'],
    ['en', 'No such offer was made, Ms Holt said.', 'Such an offer was made'],
    ['en', 'The crew had no other choice, Ms Holt said.', 'The crew had another choice'],
    ['en', 'There was no evidence of theft, Ms Holt said.', 'There was evidence of theft'],
    ['en', 'No boats were lost, Ms Holt said.', 'Boats were lost'],
    ['en', 'Not a single boat was lost, Ms Holt said.', 'A single boat was lost'],
    ['en', 'Neither ferry ran on Sunday, Ms Holt said.', 'Either ferry ran on Sunday'],
    [
      'en',
      'Neither the ferry nor the train ran on Sunday, Ms Holt said.',
      'Either the ferry or the train ran on Sunday',
    ],
    ['en', '"We didn\'t even see the reef," Ms Holt said.', 'We [Holt] saw the reef'],
    ['en', 'The crew did not want to leave the ship, Ms Holt said.', 'The crew wanted to leave the ship'],
    [
      'fr',
      '« Je n’ai tendu la main à personne », a dit Anne Morel.',
      "Je [Anne Morel] ai tendu la main à quelqu'un",
    ],
    ['fr', "« Personne n'a rien vu », a dit Anne Morel.", "Quelqu'un a vu quelque chose"],
    [
      'fr',
      '« On ne touchera ni aux quais ni aux grues », a dit Anne Morel.',
      'On touchera aux quais ou aux grues',
    ],
    [
      'fr',
      '« On ne vend pas des barques ni des rames », a dit Anne Morel.',
      'On vend des barques ou des rames',
    ],
    [
      'fr',
      '« Ces photos ne permettent ni de confirmer ni d’exclure sa présence », a dit Anne Morel.',
      'Ces photos permettent de confirmer ou d’exclure sa présence',
    ],
    [
      'fr',
      "Ni la mairie ni le club n'ont payé la grue, a dit Anne Morel.",
      'La mairie ou le club ont payé la grue',
    ],
    ['fr', "« J'ai pas de bateau », a dit Anne Morel.", 'Je [Anne Morel] ai un bateau'],
    ['fr', "« On n'a pas posé de questions », a dit Anne Morel.", 'On a posé des questions'],
    ['fr', "« Il n'existe plus de menace », a dit Anne Morel.", 'Il existe une menace'],
  ])('%s: %s', (language, text, expected) => expect(stances(text, language)).toEqual([`DENIES ${expected}`]));
});
