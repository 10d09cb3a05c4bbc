import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    'Le budget, a-t-elle dit, sera tenu.',
    { cue: 'a-t-elle dit', sources: ['-t-elle'], content: ['Le budget', 'sera tenu'] },
  ],
  ['fr', '« Nous partons », répond-il.', { cue: 'répond-il', sources: ['-il'] }],
  [
    'fr',
    'Les prix baissent, a-t-il ajouté, évoquant la crise.',
    { sources: ['-t-il'], content: ['Les prix baissent'] },
  ],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('inverted', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['fr', 'A-t-il dit la vérité ?']] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('inverted', text, language)).toEqual([]);
});
