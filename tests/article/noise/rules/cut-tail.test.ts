import { describe, it } from 'vitest';
import { cutTail } from '../../../../src/article/noise/rules/cut-tail.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-tail', () => {
  it('what follows a heading of links goes', () => {
    expectCut(cutTail, [
      PROSE[0],
      PROSE[1],
      'Articles similaires',
      '- Le port rouvre lundi',
      '- Un pont trop loin',
    ]);
  });
  it('comments go to the end', () => {
    expectCut(cutTail, [
      PROSE[0],
      PROSE[1],
      '3 commentaires',
      '- Gérard',
      '- Encore un barrage que personne ne surveillait, on se demande bien où passent nos impôts.',
    ]);
  });
  it("an agency's signature ends the article", () => {
    expectCut(cutTail, [PROSE[0], PROSE[1], '- AFP', '- Le port rouvre lundi']);
  });
  it('a box within the text leaves the paragraphs below it', () => {
    expectCut(cutTail, [
      PROSE[0],
      PROSE[1],
      'Articles similaires',
      '- Le port rouvre lundi',
      'La préfète a promis une enquête indépendante sur l’entretien de l’ouvrage depuis dix ans.',
      'Les habitants, eux, réclament le départ du directeur de la régie des eaux de la vallée.',
    ]);
  });
});
