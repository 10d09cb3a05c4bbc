import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { DixitError } from '../../src/model/error.ts';
import { openStore } from '../../src/store/open-store.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { graph } from '../../src/store/sqlite/migrations/001-graph.ts';
import { embeddings } from '../../src/store/sqlite/migrations/002-embeddings.ts';
import { jobs } from '../../src/store/sqlite/migrations/003-jobs.ts';
import { articleText } from '../../src/store/sqlite/migrations/004-article-text.ts';
import { migrate } from '../../src/store/sqlite/migrations/migrate.ts';
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { together } from './factory.ts';
import { world } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const WORLD = together(...world(20, 4).batches);

async function refusal(url: string): Promise<DixitError> {
  const error = await openStore(url).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DixitError);
  return error as DixitError;
}

describe('sqlite:', () => {
  it('keeps the graph in a file', async () => {
    const first = await openStore(`sqlite:${file('kept.db')}`);
    await first.write(WORLD);
    const digest = await first.digest();
    await first.close();
    const second = await openStore(`sqlite:${file('kept.db')}`);
    expect(second.backend).toBe('sqlite');
    expect(await second.digest()).toBe(digest);
    await second.close();
  });

  it.each(['plain.db', 'plain.sqlite', 'plain.sqlite3'])('takes a path alone: %s', async (name) => {
    const store = await openStore(file(name));
    expect(store.backend).toBe('sqlite');
    await store.close();
    expect(existsSync(file(name))).toBe(true);
  });

  it('lets one process write while another reads', async () => {
    const writer = await openStore(`sqlite:${file('two.db')}`);
    const reader = await openStore(`sqlite:${file('two.db')}`);
    await writer.write(WORLD);
    expect(await reader.digest()).toBe(await writer.digest());
    await Promise.all([writer.close(), reader.close()]);
  });

  it('says STORE_FULL when there is no room, and has written nothing', async () => {
    const database = new Database(file('full.db'));
    migrate(database, file('full.db'));
    const store = sqliteStore(database);
    const empty = await store.digest();
    const { pages } = database.get<{ pages: number }>('SELECT page_count AS pages FROM pragma_page_count')!;
    database.exec(`PRAGMA max_page_count = ${pages + 3}`);
    await expect(store.write(WORLD)).rejects.toMatchObject({
      code: 'STORE_FULL',
      message: expect.stringContaining('free space'),
    });
    expect(await store.digest()).toBe(empty);
    database.exec('PRAGMA max_page_count = 100000');
    await store.write(WORLD);
    expect(await store.digest()).not.toBe(empty);
    await store.close();
  });

  it('brings a file of an older version up to date: what gives lists their orders is filled in', async () => {
    const raw = new DatabaseSync(file('older.db'));
    for (const sql of [graph, embeddings, jobs, articleText]) raw.exec(sql);
    raw.exec(`
      PRAGMA application_id = ${0x44495854}; PRAGMA user_version = 4;
      INSERT INTO entity (id, kind, name, aliases, descriptions, gender, assertionCount) VALUES
        ('per_b', 'Person', 'Éric Lévêque', '[]', '[]', 'male', 2), ('per_a', 'Person', 'Zoé', '[]', '[]', 'female', 1);
      INSERT INTO claim (id, text, language, predicate, subject, object, aboutIds, figures, assertionCount, lastAssertedKey)
        VALUES ('clm_a', 'x', 'fr', '', '', '', '[]', '[]', 1, '2023'), ('clm_b', 'y', 'fr', '', '', '', '[]', '[]', 1, '2022');
      INSERT INTO claim_entity (entityId, claimId, roles) VALUES ('per_a', 'clm_a', 1), ('per_a', 'clm_b', 1);
    `);
    raw.close();
    const store = await openStore(`sqlite:${file('older.db')}`);
    const names = (await store.listEntities({}, {}, { field: 'NAME' })).nodes.map(({ name }) => name);
    expect(names).toEqual(['Éric Lévêque', 'Zoé']);
    const [claims] = await store.listChildren('entity.claims', ['per_a'], {});
    expect(claims!.nodes.map(({ id }) => id)).toEqual(['clm_a', 'clm_b']);
    await store.close();
  });

  it('says STORE_INCOMPATIBLE for a file of a newer version', async () => {
    const store = await openStore(`sqlite:${file('newer.db')}`);
    await store.close();
    const raw = new DatabaseSync(file('newer.db'));
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    expect(await refusal(`sqlite:${file('newer.db')}`)).toMatchObject({
      code: 'STORE_INCOMPATIBLE',
      message: expect.stringContaining('version 99'),
    });
  });

  it('says STORE_INCOMPATIBLE for what is not a database of ours, and leaves it alone', async () => {
    writeFileSync(file('text.db'), 'Ceci n’est pas une base de données. '.repeat(100));
    expect(await refusal(`sqlite:${file('text.db')}`)).toMatchObject({ code: 'STORE_INCOMPATIBLE' });
    const raw = new DatabaseSync(file('other.db'));
    raw.exec('CREATE TABLE note (text)');
    raw.close();
    const before = readFileSync(file('other.db'));
    expect(await refusal(`sqlite:${file('other.db')}`)).toMatchObject({ code: 'STORE_INCOMPATIBLE' });
    expect(readFileSync(file('other.db')).equals(before)).toBe(true);
  });

  it('says STORE_INCOMPATIBLE for a damaged file', async () => {
    const store = await openStore(`sqlite:${file('damaged.db')}`);
    await store.write(WORLD);
    await store.close();
    const bytes = readFileSync(file('damaged.db'));
    bytes.fill(0xaa, 4096, bytes.length - 4096);
    writeFileSync(file('damaged.db'), bytes);
    const damaged = await openStore(`sqlite:${file('damaged.db')}`)
      .then(
        (open) => open.digest().finally(() => open.close()),
        (error) => Promise.reject(error),
      )
      .catch((error: unknown) => error);
    expect(damaged).toMatchObject({
      code: 'STORE_INCOMPATIBLE',
      message: expect.stringContaining('damaged'),
    });
  });

  it('says STORE_UNREACHABLE where no file can be', async () => {
    for (const path of [join(folder, 'none', 'x.db'), folder]) {
      expect(await refusal(`sqlite:${path}`)).toMatchObject({ code: 'STORE_UNREACHABLE' });
    }
  });
});

describe('addresses', () => {
  it.each([
    '',
    'sqlite:',
    'postgres://a:geheim@h/db',
    'neo4j://',
    'neo4j://u:geheim%@h',
    'graph.data',
    'neo4j:u:geheim@h',
  ])('refuses %j and says which it takes', async (url) => {
    const { code, message } = await refusal(url);
    expect(code).toBe('ARGUMENT_INVALID');
    expect(message).toContain('sqlite:FILE');
    expect(message.replace('neo4j://user:password@host:port', '')).not.toMatch(/geheim@|geheim%@/);
  });

  it('says STORE_UNREACHABLE for a server that does not answer, without the password', async () => {
    for (const scheme of ['bolt', 'neo4j']) {
      const error = await refusal(`${scheme}://user:geheim@127.0.0.1:9`);
      expect(error.code).toBe('STORE_UNREACHABLE');
      expect(error.message).toContain('127.0.0.1:9');
      expect(error.message).not.toContain('geheim');
    }
  });
});
