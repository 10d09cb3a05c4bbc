import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const claim = (text: string) =>
  extract({ id: 'art_0', language: 'en', text }).assertions.map(({ proposition }) => proposition.text);

describe('"it" in what an English body says', () => {
  it.each([
    ['Norvia Group says it has paid the fine.', 'Norvia Group has paid the fine'],
    ['Norvia Group said it would pay the fine in May.', 'Norvia Group would pay the fine in May'],
    ['Norvia Group says it will not close the mill.', 'Norvia Group will close the mill'],
    ['Norvia Group said it had already repaired the dam.', 'Norvia Group had already repaired the dam'],
    ['The company said it would pay the fine.', 'The company would pay the fine'],
  ])('is the body: %s', (text, wanted) => {
    expect(claim(text)).toEqual([wanted]);
  });
  it.each([
    ['Norvia Group says it will rain on Sunday.', 'It will rain on Sunday'],
    ['Norvia Group said it would take years to drain the lake.', 'It would take years to drain the lake'],
    ['Norvia Group said it has been a hard winter.', 'It has been a hard winter'],
  ])('is nothing: %s', (text, wanted) => {
    expect(claim(text)).toEqual([wanted]);
  });
});
