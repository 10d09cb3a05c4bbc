import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dixit } from './terminal.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SEEDS = join(ROOT, 'seeds');
const dir = mkdtempSync(join(tmpdir(), 'dixit-resume-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const stats = async (store: string) =>
  JSON.parse((await dixit('stats', '--digest', '--json', '--store', store)).out);

it('an ingest killed in the middle and started again leaves the graph of an undisturbed run', async () => {
  const whole = `sqlite:${join(dir, 'whole.db')}`;
  await dixit('ingest', SEEDS, '--store', whole);
  const expected = await stats(whole);

  const killed = `sqlite:${join(dir, 'killed.db')}`;
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'ingest', SEEDS, '--store', killed], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  let articles = 0;
  while (articles < 3 && child.exitCode === null) {
    await new Promise((resume) => setTimeout(resume, 5));
    try {
      articles = (await stats(killed)).articles;
    } catch {
      // The database is not there yet.
    }
  }
  child.kill('SIGKILL');
  await ended;
  const partial = await stats(killed);
  expect(partial.articles).toBeGreaterThanOrEqual(1);

  await dixit('ingest', SEEDS, '--store', killed);
  expect(await stats(killed)).toEqual(expected);
});
