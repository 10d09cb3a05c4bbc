import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { byScore, judge, type Shown } from '../../bench/search/judge.ts';
import { readQuestions } from '../../bench/search/read-questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-questions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'questions.jsonl');
  writeFileSync(file, text);
  return readQuestions(file);
}

const GOOD =
  '{"id":"a","question":"who paid?","language":"en","relevant":[{"article":"x","evidence":"he paid"}]}';

it('reads questions behind a byte order mark, over empty lines', () => {
  expect(read(`\ufeff${GOOD}\n\n${GOOD}\n`).map(({ id }) => id)).toEqual(['a', 'a']);
});

it.each([
  ['a line that is no JSON', `${GOOD}\n{"id":`, /line 2 is no JSON/],
  ['a list', '[1]', /line 1: "\[1\]" is no question/],
  ['no answers', '{"id":"a","question":"who?","language":"en"}', /line 1: .* is no question/],
  ['an empty question', GOOD.replace('who paid?', ' '), /line 1: .* is no question/],
  ['nothing', '\n', /has no questions/],
])('says what is wrong with %s', (_, text, message) => expect(() => read(text)).toThrow(message));

const shown = (score: number, text: string): Shown => ({
  shown: text,
  score,
  reasons: [],
  places: [{ article: 'x', text }],
});

it('judges by article and half the words, one list of two by score', () => {
  const listed = byScore([shown(3, 'no'), shown(1, 'neither')], [shown(2, 'yes, he paid')]);
  expect(listed.map(({ score }) => score)).toEqual([3, 2, 1]);
  const { recall, ndcg, right } = judge(listed, [{ article: 'x', evidence: 'he paid' }]);
  expect(right).toEqual([false, true, false]);
  expect(recall).toBe(1);
  expect(ndcg).toBeCloseTo(1 / Math.log2(3));
  expect(judge(listed, [{ article: 'other', evidence: 'he paid' }]).recall).toBe(0);
});
