import { expect, test } from 'vitest';
import { areComplementary } from '../../../src/resolution/claims/complementary.ts';

test.each([
  ['guilty', 'innocent'],
  ['refuse', 'accept'],
  ['effective', 'ineffective'],
  ['illegal', 'legal'],
])('either %s or %s', (left, right) => {
  expect(areComplementary(left, right)).toBe(true);
});

test.each([
  ['increase', 'decrease'],
  ['praise', 'criticize'],
  ['form', 'inform'],
  ['late', 'late'],
])('neither %s nor %s may hold, or both are one', (left, right) => {
  expect(areComplementary(left, right)).toBe(false);
});
