import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    "Il rejette l'affirmation du maire selon laquelle le pont tient.",
    { cue: 'affirmation', sources: ['maire'], content: ['le pont tient'] },
  ],
  ['en', 'His claim that the bridge holds was false.', { cue: 'claim', sources: ['His'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('nominal', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['en', 'The claim was late.']] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('nominal', text, language)).toEqual([]);
});
