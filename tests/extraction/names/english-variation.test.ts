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
    ['Carl Parr lives in Holt. The 61-year-old plumber said his boat was gone.', 'Carl Parr'],
    ['Anna Vels lives in Holt. The mother of four said her boat was gone.', 'Anna Vels'],
    ['Anna Vels lives in Holt. The former champion said her boat was gone.', 'Anna Vels'],
    ['Foreign minister Ana Holt came late. Norway’s foreign minister said the ice was thin.', 'Ana Holt'],
    ['Judge Ruth Vane heard Tom Arden. The judge said he was late.', 'Ruth Vane'],
    ['Justice Vane heard Mr Tom Arden. The judge said he was late.', 'Vane'],
    ['Senior advocate Ruth Vane came late. The senior lawyer said the ice was thin.', 'Ruth Vane'],
    ['Head coach Idris Cole came late. The Harbour Rovers coach said the ice was thin.', 'Idris Cole'],
  ])('%s', (text, name) => {
    expect(claimants(text)).toEqual([name]);
  });

  test.each([
    ['Sunita Lal is a forecaster. The mayor said no one had been hurt.', 'The mayor'],
    ['A designer left last year. Ivy Tromp sells shoes. The designer said the pay was bad.', 'The designer'],
    [
      'Carl Parr, a 30-year-old baker, left. The 61-year-old plumber said it was late.',
      'The 61-year-old plumber',
    ],
    ['Senator Anna Vels won twice. The former champion said it was late.', 'The former champion'],
    ['Tom Arden, a barrister, spoke for an hour. The judge said he was late.', 'The judge'],
    ['Tom Arden spoke for an hour. The judge said he was late.', 'The judge'],
    ['Anna Vels won. A mother of four waited. The mother of four said it was late.', 'The mother of four'],
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
