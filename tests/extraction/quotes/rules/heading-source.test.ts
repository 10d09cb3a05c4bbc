import { expect, test } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

const BODY = 'Paul Nguema a joué samedi. Le stade était plein et la recette est bonne.';

test.each([
  ['Paul Nguema : « Jouer ici, un rêve d’enfant »', ['Paul Nguema']],
  ['Rugby. Paul Nguema (US Tarn) : « Jouer ici, un rêve d’enfant »', ['Paul Nguema']],
  ['Le Parti de l’Union met les points sur les "i" : "Nous sommes prêts"', ['Parti de l’Union']],
  ['Procès de Paul Nguema : « Un homme seul et perdu »', []],
  ['Réouverture : « Jouer ici, un rêve d’enfant »', []],
  ['Le club perd son capitaine Paul Nguema : « Une page se tourne »', []],
])('heading: %s', (heading, speakers) => {
  expect(speakersOf(`${heading}\n\n${BODY}`)).toEqual(speakers);
});
