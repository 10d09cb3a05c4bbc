import { expect, it } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import { read } from '../../../src/extraction/names/reading.ts';
import { weightOfMention } from '../../../src/extraction/names/weight-of-mention.ts';

/** What the words from one to another weigh. */
function weight(text: string, first: string, last: string): number {
  const analysis = analyse(text, 'en');
  const at = (word: string) => analysis.tokens.findIndex((token) => token.text === word);
  return weightOfMention(read(analysis, []), at(first), at(last) + 1);
}

it('a name is the subject behind brackets as without them', () => {
  const plain = weight('Rewi Tautahi left the meeting, and the birds had gone.', 'Rewi', 'Tautahi');
  const bracketed = 'Rewi Tautahi (Ngāti Hine) left the meeting, and the birds had gone.';
  expect(weight(bracketed, 'Rewi', 'Tautahi')).toBe(plain);
  expect(weight(bracketed, 'Ngāti', 'Hine')).toBeLessThan(plain);
});
