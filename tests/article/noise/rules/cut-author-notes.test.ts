import { describe, it } from 'vitest';
import { cutAuthorNotes } from '../../../../src/article/noise/rules/cut-author-notes.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-author-notes', () => {
  it('the note on the writer goes', () => {
    expectCut(cutAuthorNotes, [
      PROSE[0],
      PROSE[1],
      'Une enquête a été ouverte mercredi par le parquet, qui entendra le directeur de la régie des eaux.',
      '- Anne Martin is a columnist at the Ledger. Her latest book is out in May.',
    ]);
  });
  it("the writer's name at the end goes", () => {
    expectCut(cutAuthorNotes, [
      PROSE[0],
      PROSE[1],
      'Une enquête a été ouverte mercredi par le parquet, qui entendra le directeur de la régie des eaux.',
      '- Anne MARTIN',
    ]);
  });
  it('a person of the story stays', () => {
    expectCut(cutAuthorNotes, [
      'Anne Martin a visité le port avec le maire et deux de ses adjoints, mercredi matin.',
      PROSE[0],
      'Anne Martin est directrice du port.',
    ]);
  });

  it('what the writer covers, and initials at the end, go', () => {
    const body = [PROSE[0], PROSE[1], PROSE[0].replace('lundi', 'jeudi')];
    expectCut(cutAuthorNotes, [
      ...body,
      '- Jo Hale covers floods for the Ledger. She previously worked at the Post.',
    ]);
    expectCut(cutAuthorNotes, [...body, '- A. K.']);
    expectCut(cutAuthorNotes, [...body, 'A. R. et B. T. ont été mis en examen mardi, a indiqué le parquet.']);
  });
});
