import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dixit } from './terminal.ts';

const dir = mkdtempSync(join(tmpdir(), 'dixit-judgements-'));
const store = `sqlite:${join(dir, 'graph.db')}`;
const on = ['--store', store];
afterAll(() => rmSync(dir, { recursive: true, force: true }));
beforeAll(async () => {
  expect((await dixit('ingest', resolve(import.meta.dirname, '../../seeds'), ...on)).code).toBe(0);
});

interface Found {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
const find = async (words: string): Promise<Found[]> =>
  JSON.parse((await dixit('find', words, '--json', ...on)).out);
const digest = async (): Promise<string> =>
  JSON.parse((await dixit('stats', '--digest', '--json', ...on)).out).digest;

it('a person merges two people, sees it, takes it back, and the graph is as before', async () => {
  const before = await digest();
  const [kerbrat] = await find('kerbrat');
  const [zvontsov] = await find('zvontsov');
  const judged = await dixit(
    'judge',
    kerbrat!.id,
    zvontsov!.id,
    'same',
    '--reason',
    'a wrong merge on purpose',
    '--by',
    'Marie Vance',
    '--json',
    ...on,
  );
  expect(judged.code).toBe(0);
  const judgement = JSON.parse(judged.out);
  expect(judgement).toMatchObject({
    verdict: 'SAME',
    by: 'person:Marie Vance',
    reason: 'a wrong merge on purpose',
  });
  expect((await find('kerbrat'))[0]!.id).toBe((await find('zvontsov'))[0]!.id);
  expect(await digest()).not.toBe(before);

  const list = await dixit('judgements', '--touching', kerbrat!.id, ...on);
  expect(list.out).toContain('a wrong merge on purpose');

  expect((await dixit('revoke', judgement.id, '--by', 'Marie Vance', ...on)).code).toBe(0);
  expect((await find('kerbrat'))[0]!.id).toBe(kerbrat!.id);
  expect((await find('zvontsov'))[0]!.id).toBe(zvontsov!.id);
  expect(await digest()).toBe(before);
});

it('refuses ids that do not exist, a second revocation, and a verdict that is none', async () => {
  const [kerbrat] = await find('kerbrat');
  const missing = `per_${'a'.repeat(20)}`;
  const judge = (left: string, right: string, verdict = 'same') =>
    dixit('judge', left, right, verdict, '--reason', 'x', ...on);
  expect(await judge(kerbrat!.id, missing)).toMatchObject({
    code: 2,
    err: expect.stringContaining('ID_NOT_FOUND'),
  });
  expect(await judge('nonsense', missing)).toMatchObject({
    code: 2,
    err: expect.stringContaining('"nonsense"'),
  });
  expect(await judge(kerbrat!.id, missing, 'perhaps')).toMatchObject({
    code: 2,
    err: expect.stringContaining('"PERHAPS"'),
  });
  expect(await dixit('revoke', `jud_${'a'.repeat(20)}`, ...on)).toMatchObject({
    code: 2,
    err: expect.stringContaining('ID_NOT_FOUND'),
  });
});

it('a withdrawn article takes what rests on it alone out of the answers', async () => {
  const ask = async () =>
    JSON.parse(
      (await dixit('ask', 'claims about China supplying drones', '--json', '--limit', '50', ...on)).out,
    ).claims;
  const claims: { sayings: { article: { id: string } }[] }[] = await ask();
  const article = claims[0]!.sayings[0]!.article.id;
  expect((await dixit('withdraw', article, '--reason', 'retracted', ...on)).code).toBe(0);
  const after: typeof claims = await ask();
  expect(after.flatMap((claim) => claim.sayings).filter((saying) => saying.article.id === article)).toEqual(
    [],
  );
  expect(await dixit('withdraw', article, '--reason', 'again', ...on)).toMatchObject({ code: 2 });
});
