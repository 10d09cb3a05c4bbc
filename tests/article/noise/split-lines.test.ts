import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/article/noise/split-lines.ts';

describe('splitLines', () => {
  it('keeps one paragraph a line in web text, with or without empty lines', () => {
    expect(splitLines('Un paragraphe.\nUn autre.\n\n\nUn troisième.')).toEqual([
      'Un paragraphe.',
      'Un autre.',
      'Un troisième.',
    ]);
  });

  it('joins the lines of a hard-wrapped text by one space', () => {
    const wrapped = [
      'The owner of a flooded mine in the north of the country denied on',
      'Friday that it had ignored warnings about a dam above the site and',
      'said that engineers had visited it twice in January without finding',
      'anything amiss.',
      '',
      'Union officials dispute that account and want to see the log books',
      'of the last ten years, which the company has refused to hand over',
      'so far.',
    ].join('\n');
    const paragraphs = splitLines(wrapped);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toContain('denied on Friday that');
    expect(paragraphs[1]).toMatch(/hand over so far\.$/);
  });

  it('makes runs of plain blanks one and keeps no-break spaces', () => {
    expect(splitLines('Un  président «\u00a0non\u00a0» a \t dit ')).toEqual([
      'Un président «\u00a0non\u00a0» a dit',
    ]);
  });
});
