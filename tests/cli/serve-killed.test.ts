import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { GraphQLAnswer } from '../graphql/harness.ts';
import { articleText, goLive, INGEST, whenOver } from '../graphql/live.ts';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'dixit-killed-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Served {
  readonly child: ChildProcess;
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
}

/** `dixit serve` as a process of its own. */
async function serve(file: string): Promise<Served> {
  // Its log is not read here: a full pipe would hold the server.
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--store', `sqlite:${file}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const url = await new Promise<string>((resolveUrl, reject) => {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /GraphQL\s+(\S+)\/graphql/.exec(out);
      if (found) resolveUrl(found[1]!);
    });
    child.once('exit', (code) => reject(new Error(`dixit serve ended with ${code}`)));
  });
  return {
    child,
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<GraphQLAnswer, 'status'>) };
    },
  };
}

const TOWNS = Array.from({ length: 24 }, (_, nth) => `Ville ${nth}`);
const input = (town: string) => ({
  text: articleText(town, TOWNS.indexOf(town) % 2 ? 'denies' : 'affirms'),
  url: `https://courrier.example/${encodeURIComponent(town)}`,
});

describe('a server killed in the middle of its work', () => {
  it('finds its jobs when it is started again, and ends with the graph an undisturbed run gives', async () => {
    const file = join(folder, 'killed.db');
    const first = await serve(file);
    const jobs: string[] = [];
    for (const town of TOWNS) {
      const { data } = await first.ask(INGEST, { input: input(town) });
      jobs.push(data.ingest.job.id);
    }
    first.child.kill('SIGKILL');
    await new Promise((ended) => first.child.once('exit', ended));

    const again = await serve(file);
    for (const id of jobs) expect(await whenOver(again, id)).toMatchObject({ state: 'DONE' });
    const ended = new Promise((exit) => again.child.once('exit', exit));
    again.child.kill('SIGTERM');
    expect(await ended).toBe(0);

    const undisturbed = openSqliteStore(':memory:');
    const live = await goLive(undisturbed);
    for (const town of TOWNS) {
      const { data } = await live.ask(INGEST, { input: input(town) });
      await whenOver(live, data.ingest.job.id);
    }
    const killed = openSqliteStore(file);
    expect(await killed.digest()).toBe(await undisturbed.digest());
    const added = (await killed.listChanges(0, 1_000)).filter(({ action }) => action === 'ARTICLE_ADDED');
    expect(added).toHaveLength(TOWNS.length);
    await killed.close();
    await live.close();
    await undisturbed.close();
  }, 120_000);
});
