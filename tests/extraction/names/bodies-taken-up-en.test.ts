import { expect, test } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';

test.each([
  [
    'the miner',
    'The pit opened in 1960. Workers at Kestrel Minerals will meet in June, when Kestrel Minerals shuts its copper mine. In a statement to the Lisbon Stock Exchange, the miner said the pit was “no longer worth the diesel”.',
    ['Kestrel Minerals'],
  ],
  [
    'the utility',
    'Northern Gas & Light told inspectors that a line was down. The utility said it was “helping in every way”.',
    ['Northern Gas & Light'],
  ],
  [
    'the authority, of the one council',
    'Westmarsh District Council wanted to sell a hall.\n\nMs Ruth Ainsley told the Coastal News Service that the hall was warm. In a statement, the authority said it “respects the decision”.',
    ['Westmarsh District Council'],
  ],
])('the body that a noun takes up: %s', (_, text, speakers) => {
  expect(speakersOf(text, 'en')).toEqual(speakers);
});

test('a noun for a person stays with the person', () => {
  const text =
    'Kestrel Minerals will close its copper mine in June.\n\nMiner Tom Arden came out. “I heard it on the radio,” the miner said.';
  expect(speakersOf(text, 'en')).toEqual(['Tom Arden']);
});

test('a bench takes up no body that was never called a court', () => {
  const text = 'Kestrel Minerals pleaded that it had a permit. “You had a year,” the bench said.';
  expect(speakersOf(text, 'en')).not.toContain('Kestrel Minerals');
});
