import { expect, test } from 'vitest';
import { presentOf } from '../../../../src/extraction/assertions/proposition/present-of.ts';

test.each([
  ['fournir', 'fournit', 'fournissent'],
  ['livrer', 'livre', 'livrent'],
  ['acheter', 'achète', 'achètent'],
  ['appeler', 'appelle', 'appellent'],
  ['posséder', 'possède', 'possèdent'],
  ['partir', 'part', 'partent'],
  ['tenir', 'tient', 'tiennent'],
  ['avertir', 'avertit', 'avertissent'],
  ['courir', 'court', 'courent'],
  ['ouvrir', 'ouvre', 'ouvrent'],
  ['vendre', 'vend', 'vendent'],
  ['prendre', 'prend', 'prennent'],
  ['craindre', 'craint', 'craignent'],
  ['produire', 'produit', 'produisent'],
  ['recevoir', 'reçoit', 'reçoivent'],
  ['vouloir', 'veut', 'veulent'],
])('%s: %s, %s', (infinitive, one, many) => {
  expect([presentOf(infinitive, false), presentOf(infinitive, true)]).toEqual([one, many]);
});

test('a word that is no verb has none', () => {
  expect(presentOf('hiver', false)).toBeNull();
});
