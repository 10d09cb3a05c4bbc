import { describe, it } from 'vitest';
import { cutByWording } from '../../../../src/article/noise/rules/cut-by-wording.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-by-wording', () => {
  it('furniture of both languages goes', () => {
    expectCut(cutByWording, [
      '- Partager sur Facebook',
      '- Leave a Reply',
      '- Nous utilisons des cookies pour mesurer l’audience de ce site.',
      '- Il vous reste 72 % de cet article à lire.',
      PROSE[0],
    ]);
  });
  it('verbs of the same form stay', () => {
    expectCut(cutByWording, [
      'Partager le pouvoir ne suffit plus, disent-ils.',
      'Imprimer des billets ne suffira pas, prévient la banque centrale.',
    ]);
  });
  it('quoted words stay', () => {
    expectCut(cutByWording, ['« Nous utilisons des cookies », a reconnu le directeur.']);
  });
});
