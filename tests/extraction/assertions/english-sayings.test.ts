import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(
    ({ speaker, stance, text: evidence }) =>
      `${speaker} ${stance === 'DENIES' ? 'denies' : 'affirms'}: ${evidence}`,
  );

describe('English sayings that give a claim', () => {
  test.each([
    [
      'Holt said the quay, the mast and the crane, which were hit by frost, would be mended.',
      'Holt affirms: the quay, the mast and the crane, which were hit by frost, would be mended',
    ],
    [
      'According to Holt, the quay, which was hit by frost, would be mended.',
      'Holt affirms: the quay, which was hit by frost, would be mended',
    ],
    [
      'Holt said the quay is shut, but it will open in May.',
      'Holt affirms: the quay is shut, but it will open in May',
    ],
    ['Some 40% said the noise was worse.', '40% affirms: the noise was worse'],
    ['Six of the nine said the mast was down.', 'Six of the nine affirms: the mast was down'],
    ['Eight said they had seen the van.', 'Eight affirms: they had seen the van'],
    [
      'Acme Holdings did not comment. It has previously said that it pays its staff.',
      'Acme Holdings affirms: it pays its staff',
    ],
    ['Ivor Kay left. He, however, said that the talks were over.', 'Ivor Kay affirms: the talks were over'],
    ['Acme Holdings posted a loss of $4 million.', 'Acme Holdings affirms: a loss of $4 million'],
    [
      "Ivor Kay on Friday restated the firm's plan to close two docks.",
      "Ivor Kay affirms: the firm's plan to close two docks",
    ],
    ['Lena Holt voiced confidence that rents would fall.', 'Lena Holt affirms: rents would fall'],
    ['The script was cut, and Lena Holt is calling it theft.', 'Lena Holt affirms: it theft'],
    [
      'The survey, which found that rents had doubled, was read by all.',
      'The survey affirms: rents had doubled',
    ],
    [
      'The firm published a report which found that rents had doubled.',
      'a report affirms: rents had doubled',
    ],
    [
      'A poll by the Marsh Group/Civic Watch found rents had doubled.',
      'A poll by the Marsh Group/Civic Watch affirms: rents had doubled',
    ],
    [
      'He shouted "words like, \'Go home\'", police said.',
      'police affirms: He shouted "words like, \'Go home\'"',
    ],
    ['Ivor Kay has pleaded guilty to fraud.', 'Ivor Kay affirms: fraud'],
    ['Ivor Kay pleaded not guilty to fraud.', 'Ivor Kay denies: fraud'],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  test('"but that" opens a second statement, which is not denied with the first', () => {
    expect(claims('Holt says the crew has not met since May, but that the vote stands.')).toEqual([
      'Holt denies: the crew has not met since May',
      'Holt affirms: the vote stands',
    ]);
  });

  test('"he added" after a nameless speaker', () => {
    expect(claims('"Wires are down," one driver said. It was far worse at the quay, he added.')).toEqual([
      'one driver affirms: Wires are down,',
      'one driver affirms: It was far worse at the quay',
    ]);
  });

  test('a participle may lead in to a quoted statement', () => {
    expect(claims('"Compared to last year, it appears rents have doubled," Lena Holt said.')).toEqual([
      'Lena Holt affirms: Compared to last year, it appears rents have doubled,',
    ]);
    expect(claims('"Come to the quay, it is dry there," Lena Holt said.')).toEqual([]);
  });

  test('an opening "calling" has the subject of the sentence', () => {
    expect(claims('Calling the plan a farce that harms ports, Lena Holt said the quay is shut.')).toEqual([
      'Lena Holt affirms: the plan a farce that harms ports',
      'Lena Holt affirms: the quay is shut',
    ]);
  });

  test.each([
    "Lena Holt questioned the firm's motives.",
    'Ivor Kay spoke against the plans.',
    'The union is opposing the sale.',
    'Lena Holt talked about her school days.',
    'The club will announce on Friday whether the match goes ahead.',
    'Coach explains why he dropped the keeper.',
    'It has been said that the quay is old.',
  ])('nothing is claimed: %s', (text) => {
    expect(claimsOf(text, 'en').filter(({ rule }) => rule !== 'reported/impersonal')).toEqual([]);
  });
});
