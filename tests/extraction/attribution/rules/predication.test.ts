import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    "Paris accuse Londres de bloquer l'accord.",
    { sense: 'accuse', sources: ['Paris'], content: ["Londres de bloquer l'accord"] },
  ],
  [
    'fr',
    'Cette loi, que la sénatrice a qualifiée de « bancale et vaine », sera votée.',
    { sources: ['la sénatrice'], content: ['Cette loi', 'de « bancale et vaine »'] },
  ],
  [
    'fr',
    'Ce pont que le club a jugé dangereux sera fermé.',
    { sources: ['le club'], content: ['Ce pont', 'dangereux'] },
  ],
  ['en', 'She called the plan a failure.', { sources: ['She'], content: ['the plan a failure'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('predication', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([
  ['fr', 'Elle a accusé le coup.'],
  ['fr', "Il avait tenté de se présenter pour le parti de l'ancien maire."],
] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('predication', text, language)).toEqual([]);
});
