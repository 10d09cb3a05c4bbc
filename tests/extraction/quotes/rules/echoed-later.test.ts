import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

const paragraphs = (...each: string[]) => each.join('\n\n');

describe('echoed-later', () => {
  it('gives a line drawn from a longer quotation behind it the speaker of that', () => {
    const text = paragraphs(
      'La poste du bourg ferme en mai, selon Antoine Lebrun.',
      '« On nous efface de la carte ».',
      '« On nous efface de la carte, il ne restera plus un guichet », soupire Solange Petit.',
    );
    expect(speakersOf(text)).toEqual(['Solange Petit', 'Solange Petit']);
  });
  it('leaves out a line that says no less than the quotation it was drawn from', () => {
    const text = paragraphs(
      'La poste du bourg ferme en mai, selon Antoine Lebrun.',
      '« On nous efface de la carte ».',
      '« On nous efface de la carte », soupire Solange Petit.',
    );
    expect(speakersOf(text)).toEqual(['Solange Petit']);
  });
  it('gives the words of an English heading the speaker of the quotation that holds them', () => {
    const text = paragraphs(
      "'Wiped off the map': islanders lose their post office",
      'Peter Lowe said the office would close in May.',
      '“We are being wiped off the map,” Joan Marsh said.',
    );
    expect(speakersOf(text, 'en')).toEqual(['Joan Marsh', 'Joan Marsh']);
  });
  it('gives the words of a French heading the speaker of the quotation that holds them', () => {
    const text = paragraphs(
      'Fermeture de la poste : « on nous efface de la carte »',
      'La poste du bourg ferme en mai, selon Antoine Lebrun.',
      '« Cette fois, on nous efface de la carte », soupire Solange Petit.',
    );
    expect(speakersOf(text)).toEqual(['Solange Petit', 'Solange Petit']);
  });
  it('leaves out the words of a heading that nobody says in the text', () => {
    const text = paragraphs(
      "Islanders lose their 'lifeline to mainland'",
      'Peter Lowe said the office would close in May.',
      '“We are being wiped off the map,” Joan Marsh said.',
    );
    expect(speakersOf(text, 'en')).toEqual(['Joan Marsh']);
  });
});
