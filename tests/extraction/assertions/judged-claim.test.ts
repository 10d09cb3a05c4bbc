import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const claims = (text: string, language: Language) =>
  claimsOf(text, language).map(
    ({ stance, speaker, proposition }) => `${speaker} ${stance} ${proposition.text}`,
  );

describe('who calls a claim false denies what it claims, and who calls it true affirms it', () => {
  test.each<[Language, string, string[]]>([
    [
      'fr',
      "Rome a qualifié de fausse l'information selon laquelle le port livre des canons.",
      ['Rome DENIES Le port livre des canons'],
    ],
    [
      'fr',
      'Rome a qualifié de mensongères les affirmations selon lesquelles le port livre des canons.',
      ['Rome DENIES Le port livre des canons'],
    ],
    [
      'fr',
      'Anne Roux a déclaré que les informations selon lesquelles le port livre des canons étaient fausses.',
      ['Anne Roux DENIES Le port livre des canons'],
    ],
    [
      'fr',
      'Anne Roux assure que les rumeurs selon lesquelles le port livre des canons ne sont pas fondées.',
      ['Anne Roux DENIES Le port livre des canons'],
    ],
    [
      'fr',
      'Selon Anne Roux, il est faux de dire que le port livre des canons.',
      ['Anne Roux DENIES Le port livre des canons'],
    ],
    [
      'fr',
      '« Les accusations selon lesquelles le port livre des canons sont totalement infondées », a dit Anne Roux.',
      ['Anne Roux DENIES Le port livre des canons'],
    ],
    [
      'fr',
      'Rome juge infondées les accusations selon lesquelles le port livre des canons.',
      ['Rome DENIES Le port livre des canons'],
    ],
    [
      'fr',
      'Rome juge « absurdes » les accusations selon lesquelles le port livre des canons.',
      ['Rome DENIES Le port livre des canons'],
    ],
    [
      'en',
      'Rome said reports that the port supplied guns to rebels were false.',
      ['Rome DENIES The port supplied guns to rebels'],
    ],
    [
      'en',
      'Ann Roe said claims that the port supplies guns are baseless.',
      ['Ann Roe DENIES The port supplies guns'],
    ],
    [
      'en',
      'Rome called false the claim that the port supplies guns.',
      ['Rome DENIES The port supplies guns'],
    ],
    [
      'en',
      'Rome described reports that the port supplies guns as fabricated.',
      ['Rome DENIES The port supplies guns'],
    ],
    [
      'en',
      '"It is simply wrong to say that the port supplies guns," Ann Roe said.',
      ['Ann Roe DENIES The port supplies guns'],
    ],
    [
      'en',
      'Ann Roe said the allegation that the port supplied guns was true.',
      ['Ann Roe AFFIRMS The port supplied guns'],
    ],
  ])('%s: %s', (language, text, expected) => expect(claims(text, language)).toEqual(expected));
});

describe('not what is said of something else', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'Ann Roe said the report that the port published was wrong.',
      'The report that the port published was wrong',
    ],
    [
      'en',
      'Ann Roe said the report that the port published last week was wrong.',
      'The report that the port published last week was wrong',
    ],
    [
      'fr',
      "Anne Roux a déclaré que l'article que le journal a publié était faux.",
      "L'article que le journal a publié était faux",
    ],
    ['en', 'Ann Roe said the reports that were late were false.', 'The reports that were late were false'],
    [
      'fr',
      'Anne Roux a déclaré que les comptes que le port publie étaient faux.',
      'Les comptes que le port publie étaient faux',
    ],
  ])('%s: %s', (language, text, claim) =>
    expect(claims(text, language)).toEqual([
      `${language === 'fr' ? 'Anne Roux' : 'Ann Roe'} AFFIRMS ${claim}`,
    ]),
  );
});
