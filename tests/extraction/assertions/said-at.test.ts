import { describe, expect, test } from 'vitest';
import { resolveDay } from '../../../src/extraction/assertions/lib/resolve-day.ts';
import { extract } from '../../../src/extraction/extract.ts';
import type { Language } from '../../../src/model/language.ts';

/** Published on a Thursday. */
const PUBLISHED = '2023-03-09T08:30:00+01:00';

const saidAt = (text: string, language: Language, publishedAt: string | null = PUBLISHED) =>
  extract({ id: 'art_test', language, text, publishedAt }).assertions.map((assertion) => assertion.saidAt);

describe('the day of a saying', () => {
  test.each([
    ['fr', 'Rose Morel a déclaré mardi que le pont est fermé.', '2023-03-07'],
    ['fr', 'Rose Morel a déclaré mardi soir à la presse que le pont est fermé.', '2023-03-07'],
    ['fr', '« Le pont est fermé », a déclaré jeudi Rose Morel.', '2023-03-09'],
    ['fr', '« Le pont est fermé », a déclaré Rose Morel, vendredi.', '2023-03-03'],
    ['fr', 'Jeudi dernier, Rose Morel a affirmé que le pont est fermé.', '2023-03-02'],
    ['fr', 'Hier, Rose Morel a affirmé que le pont est fermé.', '2023-03-08'],
    ['fr', 'Le 3 mars, Rose Morel avait affirmé que le pont est fermé.', '2023-03-03'],
    ['fr', 'Le 12 décembre, Rose Morel avait affirmé que le pont est fermé.', '2022-12-12'],
    ['fr', 'Rose Morel a affirmé le lundi 6 mars que le pont est fermé.', '2023-03-06'],
    ['fr', 'Rose Morel a, ce mercredi, affirmé que le pont est fermé.', '2023-03-08'],
    ['fr', 'Rose Morel a reconnu mardi devant le juge avoir fermé le pont.', '2023-03-07'],
    ['fr', 'Le pont est fermé, selon un communiqué publié lundi.', '2023-03-06'],
    ['en', 'Rose Morel said on Tuesday that the bridge was closed.', '2023-03-07'],
    ['en', '"The bridge is closed," Rose Morel said Wednesday.', '2023-03-08'],
    ['en', 'Yesterday, Rose Morel said that the bridge was closed.', '2023-03-08'],
    ['en', 'Rose Morel said on March 3 that the bridge was closed.', '2023-03-03'],
  ] as const)('%s: %s', (language, text, day) => {
    expect(saidAt(text, language)).toEqual([day]);
  });

  test.each([
    ['fr', 'Rose Morel a déclaré que le pont a cédé mardi.'],
    ['fr', '« Le pont a cédé mardi », a déclaré Rose Morel.'],
    ['fr', 'Lors de la réunion de mardi, Rose Morel a déclaré que le pont est fermé.'],
    ['fr', 'Le pont, fermé depuis lundi, a cédé, selon Rose Morel.'],
    ['fr', 'Rose Morel a annoncé lundi prochain comme jour de fermeture du pont.'],
    ['en', 'Rose Morel said that the bridge closed on Tuesday.'],
  ] as const)('%s: nothing told of the saying: %s', (language, text) => {
    for (const day of saidAt(text, language)) expect(day).toBeNull();
  });

  test('without a date of publication only a year helps', () => {
    expect(saidAt('Rose Morel a déclaré mardi que le pont est fermé.', 'fr', null)).toEqual([null]);
    expect(saidAt('Rose Morel a déclaré le 3 mars 2021 que le pont est fermé.', 'fr', null)).toEqual([
      '2021-03-03',
    ]);
  });
});

describe('resolveDay', () => {
  test.each([
    [{ kind: 'back', days: 1 }, '2024-03-01', '2024-02-29'],
    [{ kind: 'weekday', weekday: 6, before: false }, '2023-01-01', '2023-01-01'],
    [{ kind: 'weekday', weekday: 6, before: true }, '2023-01-01', '2022-12-25'],
    [{ kind: 'date', day: 31, month: 2, year: 2023 }, '2023-03-09', null],
    [{ kind: 'date', day: 29, month: 2, year: null }, '2023-03-09', null],
    [{ kind: 'back', days: 0 }, 'not a date', null],
  ] as const)('%j published %s', (phrase, publishedAt, day) => {
    expect(resolveDay(phrase, publishedAt)).toBe(day);
  });
});
