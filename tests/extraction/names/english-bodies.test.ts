import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const named = (kind: string, text: string) =>
  extract({ id: 'art_test', language: 'en', text })
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name }) => name);

test.each([
  ['The Porter steel plant in Bolton, which opened in 1950, will shut.', ['Porter']],
  ['It came while the Ann Vale-run State Department was asleep.', ['State Department']],
  ['A new ad from Our Harbour PAC says so.', ['Our Harbour PAC']],
  ['She told Vellum last year that the dress was blue.', ['Vellum']],
  ['The Boston Fed said no.', ['Boston Fed']],
])('a body by the words around it: %s', (text, bodies) => {
  expect(named('Organization', text)).toEqual(bodies);
});

test.each([
  'Labour unions and civil groups in Accra marched on Tuesday.',
  'QLD Fire Services Minister Dana Holt spoke.',
  'The polls close at nine Eastern Standard Time.',
  'On Eve Of Vote, Hill Just Got Blindsided By Stunning News\n\nThe vote is on Monday.',
  'The Fukushima nuclear plant in Japan was hit.',
  'She told Anna last year that the dress was blue.',
])('no body: %s', (text) => {
  expect(named('Organization', text)).toEqual([]);
});

test('a family name that is a word for bodies too, behind an office', () => {
  expect(
    named('Person', 'Dr Simon Banks and chairwoman Clara Church met the new trustee Omar House.'),
  ).toEqual(['Simon Banks', 'Clara Church', 'Omar House']);
});
