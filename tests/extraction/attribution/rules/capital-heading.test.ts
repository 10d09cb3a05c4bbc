import { expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(({ speaker, text: evidence }) => `${speaker}: ${evidence}`);
const BODY = '\n\nThe engineer Lena Moss walked along the dam in Leeds on Monday.';

test.each([
  ['New Dam Is a Danger to Fish, Lena Moss Says', 'Lena Moss: New Dam Is a Danger to Fish'],
  ['Lena Moss Says New Dam Will Harm Fish', 'Lena Moss: New Dam Will Harm Fish'],
  ['Moss: We Will Not Sell the Port', 'Lena Moss: We Will Not Sell the Port'],
  ['Study: Bees Sleep Less Near Street Lamps', 'Study: Bees Sleep Less Near Street Lamps'],
])('fires on a heading in capitals: %s', (heading, expected) => {
  expect(claims(heading + BODY)).toEqual([expected]);
});

test.each([
  'Mayor Says Sorry to Widow After Storm',
  'Dam Plans: What We Know So Far',
  'Moss: A Life Near Rivers',
])('does not fire on %s', (heading) => {
  expect(claims(heading + BODY)).toEqual([]);
});
