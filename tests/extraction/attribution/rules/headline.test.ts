import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test('fires on a heading with its source before a colon', () => {
  expect(framesBy('headline', "Rapport de la Cour : l'hôpital a caché ses pertes", 'fr')[0]).toMatchObject({
    sources: ['Rapport de la Cour'],
    content: ["l'hôpital a caché ses pertes"],
  });
});

test('does not fire on a sentence of the text', () => {
  expect(framesBy('headline', 'Le maire part : la ville dort.', 'fr')).toEqual([]);
});
