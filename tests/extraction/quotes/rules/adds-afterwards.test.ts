import { expect, test } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

test.each([
  [
    'Les maçons ont dû étayer « quatre étages, un balcon et une cage d’escalier ». « Tout est sûr et nous veillons », a ajouté Karim Saadi.',
    ['Karim Saadi', 'Karim Saadi'],
  ],
])('adds-afterwards fires on %s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));

test('adds-afterwards does not fire where somebody spoke before', () => {
  expect(
    speakersOf(
      '« Nous restons », dit Ana Ruiz. Elle voit « un balcon et une cage ». « Tout est sûr », a ajouté Karim Saadi.',
    )[0],
  ).toBe('Ana Ruiz');
});
