import { expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

test.each([
  'Anne Morel a, à nouveau, affirmé que la digue tenait.',
  'Anne Morel a découvert que la caisse était vide.',
])('%s', (text) => {
  expect(claimsOf(text, 'fr').map(({ speaker }) => speaker)).toEqual(['Anne Morel']);
});
