import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { type Api, serve } from './harness.ts';
import { ids, world } from './world.ts';

describe('a SQLite file that somebody else holds', () => {
  let dir: string;
  let file: string;
  let api: Api;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'dixit-outage-'));
    file = join(dir, 'graph.db');
    api = await serve(openSqliteStore(file), world);
  });
  afterAll(async () => {
    await api.close();
    rmSync(dir, { recursive: true });
  });
  const withdraw = () =>
    api.ask(
      'mutation($id: ID!) { withdraw(input: { article: $id, reason: "retracted", by: "Ann" }) { __typename } }',
      { id: ids.articles.port },
    );

  it('keeps a change waiting and nobody else; it is made as soon as the file is free', async () => {
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    let made = false;
    const changing = api
      .ask(
        'mutation($id: ID!) { withdraw(input: { article: $id, reason: "retracted", by: "Ann" }) { __typename } }',
        { id: ids.articles.report },
      )
      .finally(() => {
        made = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
    expect((await api.ask('{ stats { articles } }')).errors).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(made).toBe(false);
    other.exec('ROLLBACK');
    other.close();
    expect((await changing).data.withdraw.__typename).toBe('Withdrawn');
  });

  it('is read meanwhile; a change is a typed error that changes nothing, and is made when the file is free', async () => {
    const before = await api.store.digest();
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const { errors } = await withdraw();
    expect(errors![0]!.extensions).toEqual({ code: 'STORE_UNREACHABLE' });
    expect(errors![0]!.message).toContain('is locked by another process');
    expect((await api.ask('{ stats { articles } }')).data.stats.articles).toBe(6);
    other.exec('ROLLBACK');
    other.close();
    expect(await api.store.digest()).toBe(before);
    expect((await withdraw()).data.withdraw.__typename).toBe('Withdrawn');
  });
});
