import { describe, it } from 'vitest';
import { cutImageTexts } from '../../../../src/article/noise/rules/cut-image-texts.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-image-texts', () => {
  it('fires, with the caption that points at the picture', () => {
    expectCut(cutImageTexts, [
      'Image of a broken land, told by its farmers',
      PROSE[0],
      '- image of fossil jaw',
      '- Diggers think this jaw belonged to a young animal.',
      PROSE[1],
      '- An artist sketch of the lost harbour of Tarn',
      '- Photo d’un canal à sec près de Brévaux',
      '- Carte montrant les communes évacuées',
      PROSE[1],
    ]);
  });
  it('does not fire on sentences and headings of the article', () => {
    expectCut(cutImageTexts, [
      PROSE[0],
      'A photo of the mayor hung in the hall for years.',
      'Picture of health: the town and its springs',
      'L’image du maire souffre, dit-on.',
      PROSE[1],
      'Une image de « marque » à refaire',
      PROSE[0],
    ]);
  });
});
