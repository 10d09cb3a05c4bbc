import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['fr', 'Le préfet est soupçonné de fraude, ce qu’il nie.', 'il', 'Le préfet est soupçonné de fraude'],
  [
    'fr',
    'Le préfet est soupçonné de fraude, accusations qu’il a toujours contestées.',
    'il',
    'Le préfet est soupçonné de fraude',
  ],
  ['fr', 'Elle répond à des accusations de fraude qu’elle conteste.', 'elle', 'des accusations de fraude'],
  ['fr', 'Ces accusations, qu’il a niées, datent de mai.', 'il', 'Ces accusations'],
  [
    'fr',
    'Le préfet est soupçonné de fraude, ce qu’il nie en bloc.',
    'il',
    'Le préfet est soupçonné de fraude',
  ],
  ['en', 'He is accused of fraud, which he denies.', 'he', 'He is accused of fraud'],
  ['en', 'She faces allegations of fraud that she has denied.', 'she', 'allegations of fraud'],
] as const)('%s: fires on %s', (language, text, source, content) => {
  expect(framesBy('denied-relative', text, language)[0]).toMatchObject({
    sense: 'deny',
    sources: [source],
    content: [content],
  });
});

test.each([
  ['fr', 'La vente que la mairie conteste a eu lieu.'],
  ['fr', 'C’est ce que la direction conteste.'],
  ['en', 'The sale that the council disputes took place.'],
] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('denied-relative', text, language)).toEqual([]);
});
