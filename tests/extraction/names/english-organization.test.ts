import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('organizations in English', () => {
  it.each([
    ['The Justice Department sued the University of Leeds.', ['Justice Department', 'University of Leeds']],
    [
      "The Women's Media Center and the Free Teachers' Union agreed.",
      ["Women's Media Center", "Free Teachers' Union"],
    ],
    [
      'She joined the Department of Housing and Urban Development.',
      ['Department of Housing and Urban Development'],
    ],
    ['Acme Holdings Inc. bought Harker Savings.', ['Acme Holdings Inc.', 'Harker Savings']],
    ["He teaches at Saint Mary's College.", ["Saint Mary's College"]],
    ['The electoral commission said turnout was low.', ['electoral commission']],
    ['The French foreign ministry objected.', ['French foreign ministry']],
    ['American Bridge issued a statement.', ['American Bridge']],
    ['Orvalis, a drugmaker, withdrew the pill.', ['Orvalis']],
    ['NATO and the FBI were told.', ['NATO', 'FBI']],
    ['The Institute for Strategic Studies disagrees.', ['Institute for Strategic Studies']],
  ])('%s', (text, organizations) => {
    expect(named('Organization', text, 'en')).toEqual(organizations);
  });

  it.each([
    'Secretary of State John Kerrigan spoke.',
    'The government and the police declined to comment.',
    'The CEO watched TV in the UK.',
    'Vigo County lies on the Wabash River.',
    'Karen Post voted no.',
  ])('none in: %s', (text) => {
    expect(named('Organization', text, 'en')).toEqual([]);
  });

  it('leaves the person behind the body', () => {
    const text =
      'Republican National Committee Chairman Rance Purcell and Supreme Court Justice Clara Thorne met.';
    expect(named('Organization', text, 'en')).toEqual(['Republican National Committee', 'Supreme Court']);
    expect(named('Person', text, 'en')).toEqual(['Rance Purcell', 'Clara Thorne']);
  });
});
