import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

const frames = (text: string) => framesBy('quoted-as-saying', text, 'en');

test('fires on whoever is quoted; who quotes goes between', () => {
  const [frame] = frames('The Courier quoted a witness as saying that the boat left.');
  expect(frame).toMatchObject({ sources: ['a witness'], via: ['The Courier'], content: ['the boat left'] });
  const [passive] = frames('The minister was quoted as saying he would go.');
  expect(passive).toMatchObject({ sources: ['The minister'], via: [], content: ['he would go'] });
});

test('not without a verb of quoting', () => {
  expect(frames('He was known as saying little.')).toEqual([]);
});
