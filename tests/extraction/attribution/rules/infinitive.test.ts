import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    "Le groupe affirme avoir vendu l'usine.",
    { sources: ['Le groupe'], content: ["avoir vendu l'usine"] },
  ],
  [
    'fr',
    'Pékin dément avoir livré des drones, a dit son porte-parole.',
    { sense: 'deny', content: ['avoir livré des drones'] },
  ],
  [
    'fr',
    'Une voisine, Anne Morel, dit en avoir compté cent.',
    { sources: ['Une voisine, Anne Morel'], content: ['en avoir compté cent'] },
  ],
  ['en', 'The firm denies selling it.', { sense: 'deny', content: ['selling it'] }],
  [
    'fr',
    'Le caissier a reconnu mardi devant le juge avoir pris les clefs.',
    { sources: ['Le caissier'], content: ['avoir pris les clefs'] },
  ],
  [
    'fr',
    'Elle a assuré lors de son procès ne rien savoir.',
    { cue: 'a assuré', content: ['ne rien savoir'] },
  ],
  ['fr', 'Elle promet de partir.', { sense: 'promise', content: ['partir'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('infinitive', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['fr', 'Il a dit adieu avant de partir.']] as const)(
  '%s: does not fire on %s',
  (language, text) => {
    expect(framesBy('infinitive', text, language)).toEqual([]);
  },
);
