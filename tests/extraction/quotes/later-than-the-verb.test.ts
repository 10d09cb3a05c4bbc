import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('who stands behind a verb and the words that say since when', () => {
  it.each([
    [
      'Le ministre Jean Roux a tranché. « Le port manque de bras », nous expliquait dès le mois dernier le président de la Cobal, Luc Verne.',
      ['Luc Verne'],
    ],
    [
      'Le ministre Jean Roux part. « Tout est prêt », prévenait dès lundi matin la maire Anne Tabel.',
      ['Anne Tabel'],
    ],
    [
      'Le rival de Paul Trevor, JD Marlow, a lancé sa tournée. « Nous irons partout », a-t-il promis.',
      ['JD Marlow'],
    ],
  ])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});
