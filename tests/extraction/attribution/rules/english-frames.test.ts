import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(({ speaker, text: evidence }) => `${speaker}: ${evidence}`);

describe('frames of English sayings', () => {
  test.each([
    ['The contention of the owners was that the pier was theirs.', 'the owners: the pier was theirs'],
    ["It is the union's view that pay has fallen.", 'the union: pay has fallen'],
    ["Mr Dole's argument is that the ban is unlawful.", 'Dole: the ban is unlawful'],
    ['Holt spoke for an hour, stressing that, in her view, the plan was sound.', 'Holt: the plan was sound'],
    [
      'He slept in the yard for three days, Reyes told the court.',
      'Reyes: He slept in the yard for three days',
    ],
    ['The bridge was closed, Boyd told court.', 'Boyd: The bridge was closed'],
    [
      'The van turned north at speed, throwing a crate into the road, the footage showed.',
      'the footage: The van turned north at speed, throwing a crate into the road',
    ],
    ['TLG announced that it will buy one unit per Tarn share.', 'TLG: it will buy one unit per Tarn share'],
    ['Holt vowed not to resign.', 'Holt: not to resign'],
    [
      'Holt stressed the key role that nurses play in the valley.',
      'Holt: the key role that nurses play in the valley',
    ],
    [
      'In a statement posted on Chirp, Governor Delia Santos acknowledged the patience of the crews.',
      'Delia Santos: the patience of the crews',
    ],
    ['The Weekly Star has learned that three clerks will go.', 'Weekly Star: three clerks will go'],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  test.each([
    ['One aide inside Moor Tower said the lease was void.', 'One aide inside Moor Tower'],
    ['Friends of Diaz who met him on the ferry say he is tired.', 'Friends of Diaz'],
    [
      'Majorities of voters going to the polls say the economy is weak.',
      'Majorities of voters going to the polls',
    ],
  ])('the head of a long subject is the source: %s', (text, source) => {
    expect(claimsOf(text, 'en')[0]!.speaker).toBe(source);
  });

  test.each([
    'They saw lifts and wards deemed to be "unsafe" and "dirty".',
    'As several guards began looking for the boy, Guard Paul Dunn saw him.',
    'After committing millions abroad, the Kade Group is shopping at home.',
    'Tarn govt v. Union: Appeal Court refuses to step in',
    'The MPs stand accused of bullying staff.',
    'Holt learned that she had won.',
    '"In these days, let us remember the brave," Holt said.',
  ])('no claim: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  test.each([
    ['"The permit is void from Monday," the order reads.', 'the order'],
    ['"Guests must leave," reads the notice on the door.', 'the notice'],
  ])('a document that reads: %s', (text, source) => {
    expect(claimsOf(text, 'en').map(({ speaker }) => speaker)).toEqual([source]);
  });

  test.each([
    [
      'The files showed patients waiting all night, a lack of beds, broken lifts and wards without heat.',
      'The files: patients waiting all night, a lack of beds, broken lifts and wards without heat',
    ],
    ['Holt defended the tax, a levy on sugar.', 'Holt: the tax'],
    [
      'A poll from Tarn College found Holt leading Diaz by 15 points.',
      'A poll from Tarn College: Holt leading Diaz by 15 points',
    ],
    [
      'Three clerks are accused by the auditor of theft.',
      'the auditor: Three clerks are accused by the auditor of theft',
    ],
    ['The main opposition party, the Civic Union (CU), has threatened to leave.', 'Civic Union: to leave'],
    ['The sister told officers he had been ill. Guard Paul Dunn ran off.', 'The sister: he had been ill.'],
  ])('objects, agents and appositions: %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  test.each([
    'He told the clerk to "say very little" about it.',
    'After the guard told the man to "stop pushing," the man ran off.',
  ])('words in marks are no cue, and what follows them is the article’s: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});
