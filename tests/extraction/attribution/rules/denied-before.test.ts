import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['fr', 'La mairie le nie.', 'La mairie', 'le nie'],
  ['fr', 'La Russie rejette cela.', 'La Russie', 'rejette cela'],
  ['fr', 'Le patron le conteste et affirme que le pont tient.', 'Le patron', 'le conteste'],
  ['en', 'The club denies it.', 'The club', 'denies it'],
] as const)('%s: fires on %s', (language, text, source, content) => {
  expect(framesBy('denied-before', text, language)[0]).toMatchObject({
    sense: 'deny',
    sources: [source],
    content: [content],
  });
});

test('does not fire on an object of its own', () => {
  expect(framesBy('denied-before', "Elle rejette l'offre.", 'fr')).toEqual([]);
});
