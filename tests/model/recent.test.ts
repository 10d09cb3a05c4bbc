import { expect, test } from 'vitest';
import { Recent } from '../../src/model/recent.ts';

test('what is asked for stays, what is not goes', () => {
  const recent = new Recent<number, string>(3);
  recent.set(0, 'asked for');
  for (let key = 1; key <= 10; key++) {
    recent.set(key, `value ${key}`);
    expect(recent.get(0)).toBe('asked for');
  }
  expect(recent.get(1)).toBeUndefined();
  expect(recent.get(10)).toBe('value 10');
});

test('as many as its size are always kept', () => {
  const recent = new Recent<number, number>(5);
  for (let key = 0; key < 23; key++) recent.set(key, key);
  for (let key = 18; key < 23; key++) expect(recent.get(key)).toBe(key);
});
