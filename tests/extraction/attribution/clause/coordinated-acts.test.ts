import { expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(({ speaker, text: evidence }) => `${speaker}: ${evidence}`);

test.each([
  [
    'Mayor Ida Brandt acknowledged the anger of parents and assured them that the school would stay.',
    ['Ida Brandt: the anger of parents', 'Ida Brandt: the school would stay'],
  ],
  [
    'Mayor Ida Brandt regretted the delay and assured parents that the school would stay.',
    ['Ida Brandt: the delay', 'Ida Brandt: the school would stay'],
  ],
  [
    'Coach Omar Diaz criticised his keeper, recalled the cup run, and said the pitch was a disgrace.',
    ['Omar Diaz: his keeper', 'Omar Diaz: the cup run', 'Omar Diaz: the pitch was a disgrace'],
  ],
  ['Holt announced a tax cut and signed two bills.', ['Holt: a tax cut']],
])('every verb of a subject keeps its own object: %s', (text, expected) => {
  expect(claims(text)).toEqual(expected);
});

test.each([
  ['Holt said he would pray for the winner but gave no hint of a name.', 'he would pray for the winner'],
  ['Holt said it was ready and called the rival bid "a joke".', 'it was ready'],
  ['The court ruled, holding that it will not step in and closed the file.', 'it will not step in'],
  ['Holt said the firm bought two ships and sold one.', 'the firm bought two ships and sold one'],
  ['Holt said the board met in May and chose a chair.', 'the board met in May and chose a chair'],
])('what is said ends where the source goes on to act: %s', (text, evidence) => {
  expect(claims(text).map((claim) => claim.replace(/^.*?: /, ''))).toEqual([evidence]);
});

test('who said the clause before adds the next one', () => {
  expect(claims('Holt said the bridge is closed, adding that it will open soon.')).toEqual([
    'Holt: the bridge is closed',
    'Holt: it will open soon',
  ]);
  expect(claims('Holt said Diaz resigned, saying he was tired.')).toContain('Diaz: he was tired');
});
