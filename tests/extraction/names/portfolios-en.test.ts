import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const named = (text: string) =>
  extract({ id: 'art_test', language: 'en', text })
    .entities.filter(({ kind }) => kind !== 'Place')
    .map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ['Minister for Housing Fergal Brannock insisted on it. Mr Brannock left.', ['Person Fergal Brannock']],
  ['Minister of Information Chukwuemeka Ezeudu said no.', ['Person Chukwuemeka Ezeudu']],
  ['Minister for Foreign Affairs Tadhg Quilligan said no.', ['Person Tadhg Quilligan']],
  ['The Minister for Home Affairs Department said no.', ['Organization Home Affairs Department']],
])('what a minister is for is none of the name: %s', (text, names) => {
  expect(named(text)).toEqual(names);
});
