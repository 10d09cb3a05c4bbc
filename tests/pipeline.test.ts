import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { GraphBatch } from '../src/model/batch.ts';
import { DixitError, type ErrorCode } from '../src/model/error.ts';
import { type IngestEvent, type IngestOptions, ingest } from '../src/pipeline.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const now = () => '2024-01-01T00:00:00.000Z';

async function load(store: Store, options: IngestOptions = {}): Promise<IngestEvent[]> {
  const events: IngestEvent[] = [];
  for await (const event of ingest([SEEDS], store, { now, ...options })) events.push(event);
  return events;
}

/** A real store that refuses batches which hold an article of this title. */
async function refusing(title: string, code: ErrorCode): Promise<Store & { title: string | null }> {
  const store = await openStore('sqlite::memory:');
  const refuser = {
    ...store,
    title: title as string | null,
    write: async (batch: GraphBatch) => {
      if (batch.articles?.some((article) => article.title === refuser.title))
        throw new DixitError(code, `"${title}" cannot be written; choose another`);
      return store.write(batch);
    },
  };
  return refuser;
}

test('articles written together leave the same graph, and the same is said of each', async () => {
  const found = [];
  for (const together of [1, 3, 100]) {
    const store = await openStore('sqlite::memory:');
    const events = await load(store, { together });
    found.push({ digest: await store.digest(), said: events.map(({ kind, path }) => `${kind} ${path}`) });
    const again = await load(store, { together });
    expect(again.every(({ kind }) => kind === 'unchanged' || kind === 'set-aside')).toBe(true);
    expect(await store.digest()).toBe(found.at(-1)!.digest);
    await store.close();
  }
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});

test('an article that cannot be written is set aside alone, whatever it was to be written with', async () => {
  const plain = await openStore('sqlite::memory:');
  const titles = (await load(plain)).flatMap((event) =>
    event.kind === 'ingested' ? [event.article.title] : [],
  );
  const title = titles[5]!;
  for (const together of [1, 4]) {
    const store = await refusing(title, 'ARGUMENT_INVALID');
    const events = await load(store, { together });
    const setAside = events.flatMap((event) => (event.kind === 'set-aside' ? [event.error.code] : []));
    expect(setAside).toEqual(['ARGUMENT_INVALID']);
    expect(events.filter(({ kind }) => kind === 'ingested')).toHaveLength(titles.length - 1);
    await store.close();
  }
  await plain.close();
});

test('a store that fails ends the run, and a second run ends it as if nothing had been', async () => {
  const whole = await openStore('sqlite::memory:');
  const titles = (await load(whole)).flatMap((event) =>
    event.kind === 'ingested' ? [event.article.title] : [],
  );
  const store = await refusing(titles[9]!, 'STORE_FULL');
  await expect(load(store, { together: 4 })).rejects.toMatchObject({ code: 'STORE_FULL' });
  expect(await store.digest()).not.toBe(await whole.digest());
  store.title = null;
  await load(store, { together: 4 });
  expect(await store.digest()).toBe(await whole.digest());
  for (const each of [whole, store]) await each.close();
});

test('what is read ahead is said in its turn: an article that comes again, a reader who leaves, a path that is none', async () => {
  const store = await openStore('sqlite::memory:');
  const said: string[] = [];
  const article = join(SEEDS, 'ciel-et-defense-repris.txt');
  for await (const event of ingest([article, article, article], store, { now, together: 1 }))
    said.push(event.kind);
  expect(said).toEqual(['ingested', 'unchanged', 'unchanged']);

  for await (const event of ingest([SEEDS], store, { now, together: 2 })) {
    expect(event.kind).not.toBe('set-aside');
    break;
  }
  // Nothing goes on behind the back of who left.
  const [left, { articles }] = [await store.digest(), await store.countAll()];
  await setTimeout(100);
  expect(await store.digest()).toBe(left);
  expect(articles).toBe(2);
  await store.close();
});
