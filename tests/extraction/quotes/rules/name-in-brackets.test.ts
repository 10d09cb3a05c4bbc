import { expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

const BEFORE = 'La maire Ana Duarte et Paul Morin ont visité le pont. ';

it.each([
  ['fires', '« Nous resterons tous ici. » (Paul Morin) Le chantier dure.', 'Paul Morin'],
  ['fires with a description', '« Nous resterons tous ici » (Paul Morin, architecte).', 'Paul Morin'],
])('name-in-brackets %s', (_name, text, speaker) => {
  expect(speakersOf(BEFORE + text)).toEqual([speaker]);
});

it('name-in-brackets does not fire on a work', () => {
  expect(speakersOf(`${BEFORE}« Nous resterons tous ici » (Paul Morin, 1998).`)).not.toEqual(['Paul Morin']);
});
