import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('own-wording', () => {
  it('gives words in the sentence about somebody who speaks elsewhere to them', () => {
    const text =
      'Ana Duarte sort à peine de « trois nuits sans sommeil ». « On tiendra jusqu’au printemps », assure Ana Duarte.';
    expect(speakersOf(text)).toEqual(['Ana Duarte', 'Ana Duarte']);
  });
  it('gives words beside a quotation in a sentence about a thing to its speaker', () => {
    const text =
      '« Le four s’est éteint lundi », raconte Ana Duarte. La verrerie tourne depuis « avec des bouts de ficelle ».';
    expect(speakersOf(text)).toEqual(['Ana Duarte', 'Ana Duarte']);
  });
  it('gives words before the first quotation of a paragraph to the speaker of that', () => {
    const text =
      'Le marché rouvre « contre vents et marées ». « Il nous faut des clients », explique Ana Duarte, maraîchère.';
    expect(speakersOf(text)).toEqual(['Ana Duarte', 'Ana Duarte']);
  });
  it.each([
    ['two words without a verb', 'Le « gros temps » continue. « On tiendra », assure Ana Duarte.'],
    ['a title', 'Elle joue dans « Les Filles du Quai ». « On tiendra », assure Ana Duarte.'],
  ])('leaves out %s', (_, text) => {
    expect(speakersOf(text)).toEqual(['Ana Duarte']);
  });
  it('leaves out words that nobody near by is quoted beside', () => {
    const text = 'La ligne ferme « jusqu’à nouvel ordre ».\n\n« On tiendra », assure Ana Duarte.';
    expect(speakersOf(text)).toEqual(['Ana Duarte']);
  });
});
