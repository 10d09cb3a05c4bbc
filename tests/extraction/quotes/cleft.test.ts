import { expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

it.each(['ainsi', 'là'])('"c’est %s qu’il a qualifié" has the speaker of the sentence before', (word) => {
  const text = `Marc Aubin s’est exprimé lundi. « Un choc », c’est ${word} qu’il a qualifié les révélations, estimant que les élus devaient « donner l’exemple ».`;
  const { quotes } = extract({ id: 'art_test', language: 'fr', text });
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Marc Aubin', 'Marc Aubin']);
});
