import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

test.each([
  'The senator Joan Reid defended her record on crime.',
  'Ella Davies claimed a second medal in Rome.',
  'The keeper denied Harry Kane a second goal.',
  'President Ruto welcomed Hakan Fidan in Nairobi.',
])('an act states nothing: %s', (text) => {
  expect(claimsOf(text, 'en')).toEqual([]);
});

test.each([
  'The senator Joan Reid defended the cuts.',
  'Ella Davies claimed responsibility for the error.',
  'The ministry denied any link with the firm.',
  'President Ruto welcomed the fall in prices.',
])('a stand or a fact does: %s', (text) => {
  expect(claimsOf(text, 'en')).toHaveLength(1);
});
