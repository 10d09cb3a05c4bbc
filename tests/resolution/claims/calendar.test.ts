import { describe, expect, test } from 'vitest';
import { calendarOf, calendarsClash } from '../../../src/resolution/claims/calendar.ts';
import { type Pair, relationsOf } from './claim-pairs.ts';

test('days, months and weekdays of a sentence', () => {
  expect(calendarOf('Le procès du 1er juin reprendra lundi', 'fr')).toEqual({
    months: [6],
    days: ['6-1'],
    weekdays: [0],
  });
  expect(calendarOf('It may start on June 18', 'en')).toEqual({ months: [6], days: ['6-18'], weekdays: [] });
  expect(calendarsClash(calendarOf('in May', 'en'), calendarOf('en juillet', 'fr'))).toBe(true);
  expect(calendarsClash(calendarOf('on 3 June', 'en'), calendarOf('en juin', 'fr'))).toBe(false);
});

describe('claims of two days', () => {
  test.each<Pair>([
    ['fr', 'Le festival ouvrira le 4 juin', 'fr', 'Le festival ouvrira le 18 juin'],
    ['en', 'The vote will take place in May', 'fr', 'Le vote aura lieu en juillet'],
  ])('%s: %s contradicts %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['CONTRADICTS', 'CONTRADICTS']);
  });

  test('what happens again and again is told of two days', () => {
    expect(
      relationsOf(['en', 'The army shelled the town on Monday', 'en', 'The army shelled the town on Friday']),
    ).toEqual(['NONE', 'NONE']);
  });
});
