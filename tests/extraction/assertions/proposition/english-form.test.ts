import { expect, it } from 'vitest';
import { pastOf, thirdPersonOf } from '../../../../src/extraction/assertions/proposition/english-form.ts';

it.each([
  ['supply', 'supplied'],
  ['offer', 'offered'],
  ['stop', 'stopped'],
  ['go', 'went'],
  ['say', 'said'],
  ['close', 'closed'],
  ['see', 'saw'],
  ['cut', 'cut'],
  ['prefer', 'preferred'],
  ['have', 'had'],
  ['win', 'won'],
  ['beat', 'beat'],
  ['bear', 'bore'],
  ['uphold', 'upheld'],
  ['oversee', 'oversaw'],
  ['mislead', 'misled'],
  ['rebuild', 'rebuilt'],
  ['relay', 'relayed'],
  ['recover', 'recovered'],
])('past of %s: %s', (verb, form) => expect(pastOf(verb)).toBe(form));

it.each([
  ['supply', 'supplies'],
  ['go', 'goes'],
  ['pay', 'pays'],
  ['watch', 'watches'],
  ['have', 'has'],
  ['want', 'wants'],
])('third person of %s: %s', (verb, form) => expect(thirdPersonOf(verb)).toBe(form));

it('gives nothing for what is no verb', () => expect(pastOf('xqzt')).toBeNull());
