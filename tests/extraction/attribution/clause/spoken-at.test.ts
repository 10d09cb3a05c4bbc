import { expect, test } from 'vitest';
import { framesOf } from '../frames-of.ts';

test.each([
  ['La piscine rouvrira lundi, a-t-on appris auprès de la mairie.', 'la mairie'],
  ['« La piscine rouvrira lundi », indique-t-on à la direction.', 'la direction'],
  ['La grève est finie, assure-t-on du côté de la régie.', 'la régie'],
  ['La grève est finie, dit-on chez Nordal.', 'Nordal'],
  ['On apprend auprès de la mairie que la piscine rouvrira.', 'la mairie'],
])('whoever "on" is, the body it speaks at is the source: %s', (text, source) => {
  expect(framesOf(text, 'fr')[0]!.sources).toEqual([source]);
});

test('a town is no source', () => {
  expect(framesOf('La rue est calme, dit-on à Paris.', 'fr')[0]!.sources).toEqual(['-on']);
});

test('what is learnt from a source stands behind "que"', () => {
  const frames = framesOf('Nous avons appris de source sûre que le ministre partira.', 'fr');
  expect(frames.find(({ rule }) => rule === 'according-to')!.content).toEqual(['le ministre partira']);
});
