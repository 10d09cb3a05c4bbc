import { describe, it } from 'vitest';
import { cutBylines } from '../../../../src/article/noise/rules/cut-bylines.ts';
import { expectCut } from './harness.ts';

describe('cut-bylines', () => {
  it('writers, dates and times go', () => {
    expectCut(cutBylines, [
      '- Par Anne Martin',
      '- By JOHN SMITH and Mary Jones',
      '- Publié le 21 mars 2023 à 14h05',
      '- Par Anne Martin avec AFP - Publié le 21 mars 2023 à 14h05, mis à jour à 18h | Lecture : 2 min',
      '- Nov 29, 2022 Updated Nov 30, 2022 | 3 min to read',
      '- 9:05 p.m.',
      '- il y a 2 heures',
    ]);
  });
  it('adverbs and facts stay', () => {
    expectCut(cutBylines, [
      "Par ailleurs, le ministre s'est dit confiant.",
      'Le 21 mars 2023, trois villages ont été évacués.',
    ]);
  });
});
