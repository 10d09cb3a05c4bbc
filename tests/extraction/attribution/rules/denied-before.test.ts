import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['fr', 'La mairie le nie.', 'La mairie', 'le nie'],
  ['fr', 'La Russie rejette cela.', 'La Russie', 'rejette cela'],
  ['fr', 'Le patron le conteste et affirme que le pont tient.', 'Le patron', 'le conteste'],
  ['en', 'The club denies it.', 'The club', 'denies it'],
  ['en', 'The firm denied the allegations.', 'The firm', 'the allegations'],
  ['en', 'One engineer doubted that figure.', 'One engineer', 'that figure'],
  ['fr', 'Le maire met en doute ces chiffres.', 'Le maire', 'ces chiffres'],
  ['fr', 'La Russie rejette l’accusation et accuse la France de mentir.', 'La Russie', 'l’accusation'],
  ['fr', 'La préfecture dément.', 'La préfecture', 'dément'],
] as const)('%s: fires on %s', (language, text, source, content) => {
  expect(framesBy('denied-before', text, language)[0]).toMatchObject({
    sense: 'deny',
    sources: [source],
    content: [content],
  });
});

test.each([
  ['fr', 'Elle rejette l’offre.'],
  ['fr', 'Elle rejette les accusations de fraude.'],
  ['fr', 'Il conteste.'],
  ['en', 'The firm denied the claims of fraud.'],
] as const)('%s: does not fire on an object of its own: %s', (language, text) => {
  expect(framesBy('denied-before', text, language)).toEqual([]);
});
