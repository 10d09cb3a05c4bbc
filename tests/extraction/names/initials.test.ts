import { describe, expect, test } from 'vitest';
import { named } from './names-of.ts';

describe('English people by initials, in headlines and beside places', () => {
  test.each([
    ['It was settled by president TN Solanki and leader HK Munirathna.', ['TN Solanki', 'HK Munirathna']],
    ['A pardon was granted to KR Varadesan, the clerk said.', ['KR Varadesan']],
    ['Minister K N Solanki spoke. V Chandrasekar said no.', ['K N Solanki', 'V Chandrasekar']],
    ['The coach said that (Simon) Hale was late.', ['Hale']],
    ['Jo Bell Just Called Ana Vels a coward, he said.', ['Jo Bell', 'Ana Vels']],
    ['Tim Pell Never Told Ana Vels, he said.', ['Tim Pell', 'Ana Vels']],
  ])('%s', (text, expected) => {
    expect(named('Person', text, 'en')).toEqual(expected);
  });

  test.each([
    'BC Hydro and UN Women met. Plan B failed. Vitamin D is scarce.',
    'Marchers left Sagar Mahal and reached Nyaya Soudha.',
    'A fire burned from Tarrawell to Nulla Nulla.',
  ])('nobody in %s', (text) => {
    expect(named('Person', text, 'en')).toEqual([]);
  });
});

describe('French people by initials without stops', () => {
  test.each([
    ['Le rival, JD Marlow, a lancé sa tournée.', ['JD Marlow']],
    ['Le chanteur JB Tavel a annulé sa tournée.', ['JB Tavel']],
    ['Il a vu JL Bourg et la JS Kabylie, et acheté chez JD Sports.', []],
  ])('%s', (text, expected) => {
    expect(named('Person', text, 'fr')).toEqual(expected);
  });
});
