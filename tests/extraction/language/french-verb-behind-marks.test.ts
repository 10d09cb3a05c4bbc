import { expect, test } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';

function tagOf(text: string, word: string): string {
  return analyse(text, 'fr').tokens.find(({ lower }) => lower === word)!.tag;
}

test.each([
  ['« Les bus rouleront », relève encore le maire.', 'relève'],
  ['« Les bus rouleront », précise lundi le maire.', 'précise'],
  ['« Les bus rouleront », note de son côté la maire.', 'note'],
  ['« Les bus rouleront », note dans un communiqué la maire.', 'note'],
  ['« Les bus rouleront », juge, dans un entretien diffusé jeudi, la maire.', 'juge'],
  ['La rue est fermée, relève aussi le maire.', 'relève'],
  ['Précise encore le maire : « Les bus rouleront. »', 'précise'],
])('a verb of saying behind its words, adverb or place between: %s', (text, word) => {
  expect(tagOf(text, word)).toBe('verb');
});

test.each([
  ['La même source nous apprend que le pont tient.', 'source', 'noun'],
  ['Les mêmes notes le disent.', 'notes', 'noun'],
  ['Une note à la presse est partie.', 'note', 'noun'],
])('%s', (text, word, tag) => {
  expect(tagOf(text, word)).toBe(tag);
});
