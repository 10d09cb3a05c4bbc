import { describe, it } from 'vitest';
import { cutAddresses } from '../../../../src/article/noise/rules/cut-addresses.ts';
import { expectCut } from './harness.ts';

describe('cut-addresses', () => {
  it('addresses and pointers go', () => {
    expectCut(cutAddresses, [
      '- https://example.org/a/b?c=d',
      "- ► Le voyage a été payé par l'organisateur.",
      '- *Le prénom a été changé',
    ]);
  });
  it('quoted words behind an arrow stay', () => {
    expectCut(cutAddresses, ['→ « Nous ne céderons pas », a répondu la maire de la ville.']);
  });
});
