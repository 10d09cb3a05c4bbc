import { describe, expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';
import { speakersOf } from '../quotes/speakers-of.ts';

const speakers = (text: string) => claimsOf(text, 'en').map(({ speaker }) => speaker);

describe('English roles and the names that bear them', () => {
  test('honours behind the name do not part it from its role', () => {
    expect(
      speakers('Her lawyer, Dr Ivor Kay KC, told the panel she was hurt. He said she needs care.'),
    ).toEqual(['Ivor Kay', 'Ivor Kay']);
  });

  test('"counsel" without an article is the one named counsel, not that of a body', () => {
    const text =
      "Her counsel, Ms Lena Holt SC, said the sum was fair. The NHS's counsel said it would pay. Counsel said the case was closed.";
    expect(speakers(text)).toEqual(['Lena Holt', "The NHS's counsel", 'Lena Holt']);
  });

  test('the role in a heading is borne by the one person who has it', () => {
    const text = 'Dam will be shut until May, mayor says\n\nThe dam will be shut, Mayor Lena Holt said.';
    expect(speakers(text)).toEqual(['Lena Holt', 'Lena Holt']);
  });

  test('two bearers of the role: nobody is chosen', () => {
    const text =
      'Dam will be shut until May, mayor says\n\nMayor Lena Holt spoke first. Mayor Ivor Kay said the dam was old.';
    expect(speakers(text)).toEqual(['mayor', 'Ivor Kay']);
  });
});

describe('words in marks behind "after", "as", "before"', () => {
  test.each([
    ['Guards shut the gate after the mayor, Lena Holt, spoke of a "grave and present danger".', 'Lena Holt'],
    ['Police said the mill had burned down, as neighbours told of "a huge bang".', 'neighbours'],
    ['The club sold cakes before its chairman, Ivor Kay, appealed for "one last effort".', 'Ivor Kay'],
    [
      'Lena Holt had missed two games. Holt fell. Winger Leo Kay tripped her.\n\nAsked about it, coach Ron Tate mostly demurred.\n\n"It is vital we learn from this," he said.',
      'Ron Tate',
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text, 'en')).toEqual([expected]);
  });

  test('what the main clause says ends before them', () => {
    const [first] = claimsOf(
      'Police said the mill had burned down, as neighbours told of "a huge bang".',
      'en',
    );
    expect(first).toMatchObject({ speaker: 'Police', text: 'the mill had burned down', via: [] });
  });
});

test('a topic before the colon of a heading is no source', () => {
  const claims = claimsOf('Harbour fire inquiry: Owner admits locking the doors\n\nHe sat down.', 'en');
  expect(claims).toMatchObject([{ speaker: 'Owner', text: 'locking the doors' }]);
});
