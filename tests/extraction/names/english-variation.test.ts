import { describe, expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';
import { speakersOf } from '../quotes/speakers-of.ts';

const claimants = (text: string) => claimsOf(text, 'en').map(({ speaker }) => speaker);

describe('English words for somebody who has just been named', () => {
  test.each([
    ['Alan Birch KC opened for the prosecution. The barrister said that Parr stole the keys.', 'Alan Birch'],
    ['Tom Ryder won twice. The Wisconsin Republican said he would run again.', 'Tom Ryder'],
    ['Hugo Vane won twice. The Florida senator said the street was safe.', 'Hugo Vane'],
    ['Sir Ned Cole owns two mills. The businessman said taxes were too high.', 'Ned Cole'],
    ['Carl Parr is accused of theft – the 41-year-old maintains he was abroad.', 'Carl Parr'],
  ])('%s', (text, name) => {
    expect(claimants(text)).toEqual([name]);
  });

  test.each([
    ['Sunita Lal is a forecaster. The mayor said no one had been hurt.', 'The mayor'],
    ['A designer left last year. Ivy Tromp sells shoes. The designer said the pay was bad.', 'The designer'],
    ['Tom Ryder met the press. The Republican Party said he was out.', 'Republican Party'],
  ])('but not where they can be somebody else: %s', (text, name) => {
    expect(claimants(text)).toEqual([name]);
  });

  test('"a fellow guard" is not the guard named before', () => {
    const text =
      'Guard Anna Poll whispered to a fellow guard, who told her to "write nothing down". "Keep it vague," the guard said.';
    expect(speakersOf(text, 'en').at(-1)).toBe('the guard');
  });

  test('a lone family name behind a role has no gender of its own', () => {
    const text = `Council members Meyer and Zeller were upset.

Council member Meyer did not hide her anger. "The drawings are still in a drawer," she remarked.`;
    expect(speakersOf(text, 'en')).toEqual(['Meyer']);
  });
});
