import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/article/metadata/find-dates.ts';
import { parseDate } from '../../../src/article/metadata/parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2023-03-21', '2023-03-21'],
    ['2023-03-21T14:05:00+01:00', '2023-03-21T14:05:00+01:00'],
    ['2023-03-21T14:05:00.000Z', '2023-03-21T14:05:00Z'],
    ['2023-03-21T14:05:00+0100', '2023-03-21T14:05:00+01:00'],
    ['20230321', '2023-03-21'],
    ['publié le 21 mars 2023 à 14h05', '2023-03-21T14:05'],
    ['le 1er août 2022', '2022-08-01'],
    ['mardi 14 février 2023 à 19 h 20', '2023-02-14T19:20'],
    ['Published March 21, 2023', '2023-03-21'],
    ['March 21, 2023 2:05 p.m.', '2023-03-21T14:05'],
    ['21st of March 2023, 9am', '2023-03-21T09:00'],
    ['Nov. 9, 2022', '2022-11-09'],
    ['21/03/2023', '2023-03-21'],
    ['21.03.23', '2023-03-21'],
    ['mars 2023', '2023-03'],
  ])('%s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it('puts the month first on American pages, where both readings are possible', () => {
    expect(parseDate('03/04/2023', 'mdy')).toBe('2023-03-04');
    expect(parseDate('03/04/2023', 'dmy')).toBe('2023-04-03');
    expect(parseDate('21/03/2023', 'mdy')).toBe('2023-03-21');
  });

  it.each(['31 février 2023', '2023-13-01', 'hier à 14h', '45/45/2023', '', 'may the force', '3 mai'])(
    'refuses %s',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});

describe('findDates', () => {
  it('tells publication from change', () => {
    expect(findDates(['Publié le 21 mars 2023 à 14h05, mis à jour le 22 mars 2023'], 'dmy')).toEqual({
      published: '2023-03-21T14:05',
      modified: '2023-03-22',
    });
    expect(findDates(['30 avril 2015 à 07:19 (Mis à jour : 30 avril 2015 à 07:38)'], 'dmy')).toEqual({
      published: '2015-04-30T07:19',
      modified: '2015-04-30T07:38',
    });
  });

  it.each([
    ['By Ann Lee, Science Editor, The Northern Ledger, 8 June 2022', '2022-06-08'],
    ['La Voix du Sud, 30 mars 2023, par Nadia Fabre', '2023-03-30'],
    ['Analyse. L’Écho du Léman, 3 février 2023', '2023-02-03'],
    ['The Harrow Plains Tribune, July 18, 2023', '2023-07-18'],
    ['Radio Jura Libre (source : AFP), 04.05.2023', '2023-05-04'],
    ['The count is over. (March 9, 2023)', '2023-03-09'],
  ])('reads the date that closes the line "%s"', (line, day) => {
    expect(findDates([line], 'dmy').published).toBe(day);
  });

  it.each([
    'They met in Geneva, then in Bern, 3 May 2019.',
    'She left. He stayed until the end, 3 May 2019',
    'Paris, 2019',
  ])('reads no date of publication in "%s"', (line) => {
    expect(findDates([line], 'dmy').published).toBeNull();
  });

  it('takes no date from a headline with figures', () => {
    expect(findDates(['Les 300 jours du procès de 2019 racontés'], 'dmy').published).toBeNull();
  });
});
