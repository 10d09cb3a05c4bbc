import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['fr', 'Les riverains assurent que non.', 'Les riverains', 'non'],
  ['fr', 'Le syndicat affirme que si.', 'Le syndicat', 'si'],
  ['fr', 'La mairie répond que oui, preuves à l’appui.', 'La mairie', 'oui'],
  ['fr', 'Le syndicat soutient le contraire.', 'Le syndicat', 'le contraire'],
  ['fr', 'Luc Roy affirme exactement l’inverse.', 'Luc Roy', 'l’inverse'],
  ['en', 'The union says otherwise.', 'The union', 'otherwise'],
  ['en', 'The owner claimed the opposite.', 'The owner', 'the opposite'],
] as const)('%s: fires on %s', (language, text, source, content) => {
  expect(framesBy('answered', text, language)[0]).toMatchObject({ sources: [source], content: [content] });
});

test.each([
  ['fr', 'Il affirme que si le pont cède, la ville sera coupée.'],
  ['fr', 'Il affirme le contraire de la vérité.'],
  ['en', 'The union says otherwise good workers left.'],
  ['en', 'The owner claimed the opposite bank.'],
] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('answered', text, language)).toEqual([]);
});
