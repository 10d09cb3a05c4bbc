import { describe, expect, it } from 'vitest';
import { cutOtherStories } from '../../../../src/article/noise/rules/cut-other-stories.ts';
import { expectCut, remaining } from './harness.ts';

const OWN = [
  'School roof repaired at last',
  'The roof of the school at Harlow Green was repaired on Monday, said its head, Jane Porter, who had waited two years for it.',
];
const STORIES = [
  'Harbour closes for repairs until spring',
  'The harbour of Whitmouth closes for repairs until spring, its master says.',
  'Baker wins prize for rye bread',
  'A baker in Lower Dell wins the county prize for her rye bread again.',
  'Bus drivers reject offer on pay',
  'The drivers of Tolling Buses reject an offer on pay and plan new talks.',
];

describe('cut-other-stories', () => {
  it('cuts headlines with their teasers below the text', () => {
    expectCut(cutOtherStories, [...OWN, ...STORIES.map((line) => `- ${line}`)]);
  });

  it('keeps entries that return to the names of the article', () => {
    const lines = [
      ...OWN,
      'Head thanks the parents of the school',
      'The head thanks the parents of the school, and Jane Porter sings with them.',
      'Council says repairs were paid in full',
      'The council says the repairs were paid in full by Harlow Green itself.',
      'Pupils return to their classrooms today',
      'The pupils return to their classrooms, where Jane Porter waits for them.',
    ];
    expect(remaining(cutOtherStories, lines)).toEqual(lines);
  });

  it('keeps two chapters', () => {
    const lines = [...OWN, ...STORIES.slice(0, 4)];
    expect(remaining(cutOtherStories, lines)).toEqual(lines);
  });
});
