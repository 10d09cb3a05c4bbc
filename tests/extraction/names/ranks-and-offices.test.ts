import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const read = (text: string) => {
  const { entities, assertions } = extract({ id: 'art_test', language: 'en', text });
  return {
    people: entities.filter(({ kind }) => kind === 'Person').map(({ name }) => name),
    speakers: assertions.map(({ speaker }) => speaker.name),
  };
};

test.each([
  [
    'General Okonda said the camp was closed. Amos Okonda, 61, had led the army for ten years.',
    ['Amos Okonda'],
    ['Amos Okonda'],
  ],
  [
    'Judge Okonda said the law was clear. Ellen Okonda, 61, retires in May.',
    ['Ellen Okonda'],
    ['Ellen Okonda'],
  ],
  [
    'Omar Holt spoke. Holt Communication Director Ann Vale said the rule will stay.',
    ['Omar Holt', 'Ann Vale'],
    ['Ann Vale'],
  ],
  ['Justice Minister R. K. Singh said the rule will stay.', ['R. K. Singh'], ['R. K. Singh']],
])('a rank that is a given name too is no part of the name: %s', (text, people, speakers) => {
  expect(read(text)).toEqual({ people, speakers });
});

test.each([
  ["Palm County Supervisor of Schools Susan Barker said that late pupils can't vote.", 'Susan Barker'],
  ['“The samples are unusual,” said soil chemist and co-director Peter Lamb.', 'Peter Lamb'],
])('offices with a link or a conjunction before the name: %s', (text, speaker) => {
  expect(read(text).speakers).toEqual([speaker]);
});

test.each([
  'Friends of singer Peter Lamb said the show was late.',
  'Teachers and principal Peter Lamb left.',
])('others than the one named speak: %s', (text) => {
  expect(read(text).speakers).not.toEqual(['Peter Lamb']);
});
