import { describe, expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';

const said = (text: string) =>
  claimsOf(text, 'en').map(({ speaker, proposition }) => `${speaker}: ${proposition.text}`);

describe('who does something in order to say it is the one who says it', () => {
  test.each([
    ['Mayor Tom Reed took to Twitter to say the bridge would close.', 'Tom Reed: The bridge would close'],
    [
      'Tom Reed went on the radio to announce that the bridge would close.',
      'Tom Reed: The bridge would close',
    ],
    ['Tom Reed used his speech to argue that the bridge was unsafe.', 'Tom Reed: The bridge was unsafe'],
    ['Tom Reed took the stand to deny that the bridge had failed.', 'Tom Reed: The bridge had failed'],
    ['Tom Reed stood outside the gates to say it would rain.', 'Tom Reed: It would rain'],
    [
      'His critics stormed out, rushing to television to say he broke the law.',
      'His critics: He broke the law',
    ],
    [
      "Tom Reed leans on her years as the town's top clerk to argue that the bridge failed.",
      'Tom Reed: The bridge failed',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));
});

describe('who is made to say it says it', () => {
  test.each([
    ['The flood forced Ann Lund to admit that the bridge was unsafe.'],
    ['The flood led chairwoman Ann Lund to declare that the bridge was unsafe.'],
    ['It took two years for Ann Lund to say that the bridge was unsafe.'],
  ])('%s', (text) => expect(said(text)).toEqual(['Ann Lund: The bridge was unsafe']));
});

describe('not where nobody says it, or not yet', () => {
  test.each([
    ['Tom Reed needs to do more work to show that the bridge is safe.'],
    ['Tom Reed would use the hearing to argue that the bridge is safe.'],
    ['It is wrong to say that the bridge was unsafe.'],
    ['Tom Reed is due to announce that the bridge will close.'],
    ['Tom Reed has yet to confirm that the bridge will close.'],
    ['Tom Reed asked Ann Lund to confirm that the bridge was unsafe.'],
    ['Tom Reed urged the council to admit that the bridge was unsafe.'],
    ['Tom Reed called on Ann Lund to admit that the bridge was unsafe.'],
    ['Tom Reed waited for Ann Lund to say that the bridge was unsafe.'],
    ['Tom Reed refused to admit that the bridge was unsafe.'],
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('the subject of what leads to saying it', () => {
  test.each([
    ['Tom Reed was quick to point out that the bridge was unsafe.'],
    ['Tom Reed was the first to say that the bridge was unsafe.'],
    ['Tom Reed had the courage to say that the bridge was unsafe.'],
    ['Tom Reed went on to say that the bridge was unsafe.'],
  ])('%s', (text) => expect(said(text)).toEqual(['Tom Reed: The bridge was unsafe']));
});

describe('what is told of a subject between commas is not the subject', () => {
  test.each([
    [
      "The project's website, run by Mike Mann, an associate professor of history at Carrow University, said the turnout was high.",
      "The project's website",
    ],
    ['The firm, led by Ann Lund, a former clerk, said the turnout was high.', 'The firm'],
  ])('%s', (text, speaker) => expect(claimsOf(text, 'en')[0]?.speaker).toBe(speaker));
});
