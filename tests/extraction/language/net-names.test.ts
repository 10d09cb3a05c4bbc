import { expect, test } from 'vitest';
import { named } from '../names/names-of.ts';

test.each([
  ['en', 'Prices rose, according to Homes.ie. They fell again.', 'Homes.ie'],
  ['en', 'Data from Carfinder.co.uk showed that cars cost more.', 'Carfinder.co.uk'],
  ['fr', 'Selon Fasozine.bf, la grève est finie.', 'Fasozine.bf'],
] as const)('%s: a name on the net is one word and a body: %s', (language, text, name) => {
  expect(named('Organization', text, language)).toEqual([name]);
});

test('two sentences without a blank stay apart', () => {
  expect(named('Organization', 'He left.Ford said so.', 'en')).toEqual([]);
});
