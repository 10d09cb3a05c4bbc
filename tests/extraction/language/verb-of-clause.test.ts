import { expect, test } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';

const verbs = (text: string) =>
  analyse(text, 'fr')
    .tokens.filter(({ tag }) => tag === 'verb')
    .map(({ lemma }) => lemma);

test.each([
  ['« La ville compte 300 lits. »', 'compter'],
  ['« Le plan marche bien. »', 'marcher'],
  ['« Le pont date de 1980. »', 'dater'],
  ['« Le premier accord porte sur le gaz. »', 'porter'],
  ['« La loi entre en vigueur. »', 'entrer'],
])('%s has the verb %s', (text, lemma) => {
  expect(verbs(text)).toEqual([lemma]);
});

test.each([
  'Le plan de marche est prêt.',
  'Un accord cadre.',
  'La ville dont la porte sud ferme.',
  'Les hommes politiques de la région.',
])('%s has no other verb than its own', (text) => {
  expect(verbs(text).filter((lemma) => !/^(?:fermer|être)$/.test(lemma))).toEqual([]);
});
