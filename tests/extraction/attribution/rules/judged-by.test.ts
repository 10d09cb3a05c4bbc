import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'Le texte, qualifié par la maire de « recul », est voté.',
    { cue: 'qualifié', sources: ['la maire'], content: ['Le texte', 'de « recul »'] },
  ],
  ['Ce plan a été jugé « vain » par la Cour.', { sources: ['la Cour'], content: ['Ce plan', '« vain »'] }],
  [
    "Un projet qualifié d'« absurde » par Rose Morel a été retiré.",
    { sources: ['Rose Morel'], content: ['Un projet', "d'« absurde »"] },
  ],
  [
    'La loi, jugée trop floue par les avocats, sera revue.',
    { sources: ['les avocats'], content: ['La loi', 'trop floue'] },
  ],
] as const)('fires on %s', (text, expected) => {
  expect(framesBy('judged-by', text, 'fr')[0]).toMatchObject(expected);
});

test.each([
  'Le texte, voté par la Chambre, est qualifié de recul.',
  'Le préfet était considéré par certains comme « un ami », selon la maire.',
])('does not fire on %s', (text) => {
  expect(framesBy('judged-by', text, 'fr')).toEqual([]);
});
