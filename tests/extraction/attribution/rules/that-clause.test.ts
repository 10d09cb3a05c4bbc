import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    "La ministre a déclaré lundi à l'AFP que les ventes baissent.",
    { cue: 'a déclaré', sources: ['La ministre'], via: ["l'AFP"], content: ['les ventes baissent'] },
  ],
  [
    'fr',
    'Les États-Unis et la France ont affirmé que la trêve tient.',
    { sources: ['Les États-Unis', 'la France'] },
  ],
  ['fr', 'Paul Durand, ministre des Sports, a annoncé que le stade ferme.', { sources: ['Paul Durand'] }],
  ['fr', "Il salue l'accord, ajoutant que la paix tient.", { cue: 'ajoutant', sources: ['Il'] }],
  ['fr', "Le groupe n'a pas confirmé que l'usine ferme.", { negated: true }],
  [
    'en',
    'New polls released Sunday showed that voters trust the mayor.',
    { cue: 'showed', sources: ['New polls released'] },
  ],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('that-clause', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['fr', 'Il a dit plus que son collègue.']] as const)(
  '%s: does not fire on %s',
  (language, text) => {
    expect(framesBy('that-clause', text, language)).toEqual([]);
  },
);
