import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['fr', 'Selon la mairie, le pont est fermé.', { sources: ['la mairie'], content: ['le pont est fermé'] }],
  ['fr', 'Le pont est fermé, selon la mairie.', { sources: ['la mairie'], content: ['Le pont est fermé'] }],
  [
    'fr',
    "Le pont, selon des témoins cités par l'AFP, est fermé.",
    { via: ["l'AFP"], content: ['Le pont', 'est fermé'] },
  ],
  ['fr', 'Pour le ministre, la loi est juste.', { sense: 'think', sources: ['le ministre'] }],
  ['en', 'According to early results of a poll, the mayor leads.', { sources: ['early results of a poll'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('according-to', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([
  ['fr', 'Pour gagner, il faut jouer.'],
  ['fr', 'Selon le cas, le prix change.'],
] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('according-to', text, language)).toEqual([]);
});
