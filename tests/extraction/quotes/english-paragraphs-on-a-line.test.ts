import { expect, test } from 'vitest';
import { named } from '../names/names-of.ts';
import { speakersOf } from './speakers-of.ts';

test('paragraphs of one utterance on one line, each opened anew, are its speaker’s', () => {
  const text =
    'Chief executive Stephen Selby told Newsday that the old way has led to a deficit. "Analysis measures direct benefits but not the wider ones. "If Richard Penn had been given a ratio it would have been 0.3. "In the 1990s the Government rarely paid for projects. "Analysis is a part of getting projects built." The council meets on Monday.';
  expect(speakersOf(text, 'en')).toEqual([
    'Stephen Selby',
    'Stephen Selby',
    'Stephen Selby',
    'Stephen Selby',
  ]);
});

test('a mark that is never closed before a later quotation opens none', () => {
  const text = 'The shelf is 6" deep and full. "I built it," said Ann Vale.';
  expect(speakersOf(text, 'en')).toEqual(['Ann Vale']);
});

test.each([
  [
    'Cheuk Hau-yip, the commander of West Tarn district, said: "They are criminals and nothing else."',
    'Cheuk Hau-yip',
  ],
  ['Park Jae-bin, a teacher, said: "They are pupils and nothing else."', 'Park Jae-bin'],
])('given names of two syllables: %s', (text, name) => {
  expect(speakersOf(text, 'en')).toEqual([name]);
  expect(named('Person', text, 'en')).toContain(name);
});
