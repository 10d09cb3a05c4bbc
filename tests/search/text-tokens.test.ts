import { expect, test } from 'vitest';
import { keptByText } from '../../src/search/text-tokens.ts';

test('what was made of a text is made once for each language', () => {
  const made: string[] = [];
  const words = keptByText((text, language) => {
    made.push(`${language} ${text}`);
    return text.split(' ');
  });
  expect(words('un deux', 'fr')).toBe(words('un deux', 'fr'));
  words('un deux', 'en');
  expect(made).toEqual(['fr un deux', 'en un deux']);
});

test('the oldest give way to new ones', () => {
  let count = 0;
  const length = keptByText((text) => {
    count++;
    return text.length;
  });
  const long = (mark: string) => mark + 'x'.repeat(3_000_000);
  for (const mark of ['a', 'b', 'c', 'c']) length(long(mark), 'en');
  expect(count).toBe(3);
  length(long('b'), 'en');
  expect(count).toBe(3);
  length(long('a'), 'en');
  expect(count).toBe(4);
});
