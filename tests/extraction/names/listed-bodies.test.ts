import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { named } from './names-of.ts';

describe('lists inside the names of bodies', () => {
  test.each([
    [
      'The head of the Roads, Parks and Heritage Committee, Ruth Amsel, left.',
      ['Roads, Parks and Heritage Committee'],
    ],
    [
      'The Norvia Medical Helpers, Bakers and Porters Union (NMHBPU) met.',
      ['Norvia Medical Helpers, Bakers and Porters Union'],
    ],
    [
      'The Department of Housing, Local Government and Heritage closed.',
      ['Department of Housing, Local Government and Heritage'],
    ],
    [
      'She left the Ministry of Fisheries, Forestry and Mines.',
      ['Ministry of Fisheries, Forestry and Mines'],
    ],
    [
      'They wrote to the Department for Trade, Ports, and Shipping.',
      ['Department for Trade, Ports, and Shipping'],
    ],
  ])('one body in %s', (text, expected) => {
    expect(named('Organization', text, 'en')).toEqual(expected);
  });

  test.each([
    ['She met John Bell, Ann Roe and Heritage Committee members on Friday.', ['Heritage Committee']],
    ['He works with the Treasury, Navy and Justice Department.', ['Treasury', 'Navy', 'Justice Department']],
    ['Norway, Denmark and Kestrel Bank agreed. He saw Paris, Lyon and Rome.', ['Kestrel Bank']],
  ])('no list in a name in %s', (text, expected) => {
    expect(named('Organization', text, 'en')).toEqual(expected);
  });

  test.each([
    [
      'The Rail, Ferry and Tram Workers Union said the line was closed.',
      'Rail, Ferry and Tram Workers Union',
    ],
    [
      'The Ministry of Fisheries, Forestry and Mines said that it had no boats.',
      'Ministry of Fisheries, Forestry and Mines',
    ],
    [
      'Nils Okoro, who met the board of the Masons, Carpenters and Plumbers Union, stated that a path exists.',
      'Nils Okoro',
    ],
  ])('who speaks in %s', (text, speaker) => {
    const { assertions } = extract({ id: 'a', language: 'en', text });
    expect(assertions.map((assertion) => assertion.speaker.name)).toEqual([speaker]);
  });
});
