import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import { claimsOf } from '../assertions/claims-of.ts';

const claims = (text: string) => claimsOf(text, 'en').map(({ text: evidence }) => evidence);
const verbs = (text: string) =>
  analyse(text, 'en')
    .tokens.filter(({ tag }) => tag === 'verb')
    .map(({ text }) => text);

describe('past forms that could be nouns or participles', () => {
  test.each(['closed', 'fell', 'lost', 'won', 'left', 'rose', 'shut', 'failed', 'burned', 'improved'])(
    'a clause whose only verb is "%s" is a statement, said before or after',
    (verb) => {
      expect(claims(`Tim Boyd said the yard ${verb} in May.`)).toEqual([`the yard ${verb} in May`]);
      expect(claims(`The old yard ${verb}, Tim Boyd said.`)).toEqual([`The old yard ${verb}`]);
    },
  );

  test('a form behind its noun stays a participle where the verb is still to come', () => {
    expect(verbs('The bridge closed in June reopened in autumn.')).toEqual(['reopened']);
  });
});

describe('forms in -ing between an article and its noun', () => {
  test.each([
    ['The returning officer left.', 'returning', 'adjective'],
    ['She praised the outgoing chair.', 'outgoing', 'adjective'],
    ['She began the training course.', 'training', 'noun'],
    ['He opposed the closing of the mill.', 'closing', 'noun'],
    ['He was returning officers to work.', 'returning', 'gerund'],
  ])('%s %s: %s', (text, word, tag) => {
    expect(analyse(text, 'en').tokens.find((token) => token.text === word)?.tag).toBe(tag);
  });
});

describe('plural nouns that could be verbs', () => {
  test.each([
    ['Danish barges sank off Ribe.', ['sank']],
    ['Danish barges have left Ribe.', []],
    ['Two Danish barges were seized.', []],
    ['Gust speeds fell to forty knots.', ['fell']],
    ['The skater won gold in Ghent.', ['won']],
    ['A Dane barges in.', ['barges']],
    ['A Russian claims the island.', ['claims']],
    ['Boyd claims the island.', ['claims']],
    ['Boyd says the September samples were lost.', ['says']],
    ['The Tuesday figures show a fall.', ['show']],
    ['This Friday marks the end.', ['marks']],
  ])('%s', (text, expected) => expect(verbs(text)).toEqual(expected));
});

describe('a first word that could be a verb', () => {
  test.each([
    'Demand for steel was weak in every port,',
    'Open access is a right,',
    'Present rules allow it,',
    'Associate Professor Gwen Hale has built a sensor,',
  ])('"%s" is a statement', (words) => {
    expect(claims(`"${words}" Mr Easton said.`)).toEqual([words]);
  });

  test.each(['Open the gates and leave,', 'Stop the boats that were sent north,', 'Do not sign the paper,'])(
    '"%s" is an order',
    (words) => {
      expect(claims(`"${words}" Mr Easton said.`)).toEqual([]);
    },
  );
});

describe('whom a clause begins with', () => {
  test.each([
    ['The firm rejects claims that it lied.', ['it lied']],
    ['Boyd Lines, which runs the boat, disputes reports that it sank.', ['it sank']],
    ['Tim Boyd called that remark a disgrace.', ['that remark a disgrace']],
    [
      'Tim Boyd said the alarm rang at 5:20 a.m. Mayor Ann Cole said the door was shut.',
      ['the alarm rang at 5:20 a.m.', 'the door was shut'],
    ],
    ['Tim Boyd said the alarm rang at 8 a.m. Monday.', ['the alarm rang at 8 a.m. Monday']],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected));
});
