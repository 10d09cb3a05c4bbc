import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import { processorTime } from '../../support/processor-time.ts';
import { bareAnalysis } from './passages-of.ts';

const MARKS = ['«', '»', '“', '”', '„', '"', "'", "''", '‘', '’', '‹', '›', '``', '<<', '>>', '—'];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'mot',
      'Je pars',
      ' ',
      '\u00a0',
      '\n',
      '\n\n',
      ', a dit X. ',
      '55',
      '. ',
      ': ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

function check(text: string): void {
  let last = 0;
  for (const { start, end, outerStart, outerEnd } of findPassages(bareAnalysis(text))) {
    const ordered =
      last <= outerStart && outerStart <= start && start < end && end <= outerEnd && outerEnd <= text.length;
    if (!ordered) throw new Error(`spans out of order: ${outerStart} ${start} ${end} ${outerEnd}`);
    if (/^\s|\s$/.test(text[start]! + text[end - 1]!))
      throw new Error(`blank at the edge of ${start}-${end}`);
    last = outerStart;
  }
}

function milliseconds(text: string): number {
  return processorTime(() => check(text));
}

describe('any text', () => {
  it('gives passages in order, within the text, trimmed', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        check(pieces.join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('gives spans that do not cross', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const open: number[] = [];
        for (const { outerStart, outerEnd } of findPassages(bareAnalysis(pieces.join('')))) {
          while (open.length > 0 && open.at(-1)! <= outerStart) open.pop();
          if (open.length > 0) expect(outerEnd).toBeLessThanOrEqual(open.at(-1)!);
          open.push(outerEnd);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['opening guillemets', '«'.repeat(100_000)],
    ['opening guillemets with words', '« mot '.repeat(100_000)],
    ['opening guillemets, one a line', '« mot\n'.repeat(100_000)],
    ['openings, then closings of another kind', '« a '.repeat(50_000) + '” b '.repeat(50_000)],
    ['openings, then closings', '“a '.repeat(50_000) + 'b” '.repeat(50_000)],
    ['straight marks', '"a '.repeat(100_000)],
    ['straight marks after figures', '5" '.repeat(100_000)],
    ['single marks', "'a ".repeat(100_000)],
    ['apostrophes', "'".repeat(100_000)],
    ['closings', 'mot » '.repeat(100_000)],
    ['words without blanks between marks', '«a»'.repeat(300_000)],
    ['one long word in marks', `«${'a'.repeat(1_000_000)}»`],
    ['blanks in marks', `«${' '.repeat(1_000_000)}»`],
    ['stops after a mark', `“${'. '.repeat(500_000)}`],
    ['commas after a mark', `“${', a '.repeat(250_000)}`],
  ])('%s: a megabyte within seconds', (_name, text) => {
    expect(milliseconds(text)).toBeLessThan(5000);
  });

  it('time grows with the length, not its square', () => {
    const unit = 'Il dit : « Nous partons. "Vite" », puis l’homme "part" : \'oui\' » et «\n';
    const short = Math.max(30, milliseconds(unit.repeat(1000)));
    expect(milliseconds(unit.repeat(8000))).toBeLessThan(short * 32);
  });
});
