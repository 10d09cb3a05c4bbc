import { expect, it } from 'vitest';
import type { Language } from '../../../../src/model/language.ts';
import { claimsOf } from '../claims-of.ts';

it.each<[Language, string, string]>([
  [
    'en',
    'The bakery denies having sold bread to any customer.',
    'The bakery has sold bread to some customer',
  ],
  [
    'en',
    '“We have not sold flour to anyone,” said Paul Morel.',
    'We [Paul Morel] have sold flour to someone',
  ],
  ['en', 'The mayor denied that any road had been closed.', 'Some road had been closed'],
  ['fr', 'Le club nie avoir reçu la moindre offre.', 'Le club a reçu une offre'],
  ['fr', 'La mairie dément toute fermeture de l’école.', 'Une fermeture de l’école'],
  [
    'fr',
    'Le ministre nie avoir exercé une quelconque pression sur les juges.',
    'Le ministre a exercé une pression sur les juges',
  ],
])('%s %s', (language, sentence, text) => {
  expect(claimsOf(sentence, language).at(-1)).toMatchObject({ stance: 'DENIES', proposition: { text } });
});

it.each<[Language, string, string]>([
  ['en', 'The mayor said any customer could come.', 'Any customer could come'],
  ['fr', 'Le maire affirme que toute la ville est fermée.', 'Toute la ville est fermée'],
  ['fr', 'Le club nie avoir vendu toute la pelouse.', 'Le club a vendu toute la pelouse'],
])('%s leaves what does not deny: %s', (language, sentence, text) => {
  expect(claimsOf(sentence, language).at(-1)!.proposition.text).toBe(text);
});

it.each([
  ['« Ce n’est pas un accident », a déclaré Paul Morel.', 'C’est un accident'],
  ['« Je n’ai pas vendu la maison », a déclaré Paul Morel.', 'Je [Paul Morel] ai vendu la maison'],
])('%s without its negation is written as one writes it: %s', (sentence, text) => {
  expect(claimsOf(sentence, 'fr').at(-1)!.proposition.text).toBe(text);
});
