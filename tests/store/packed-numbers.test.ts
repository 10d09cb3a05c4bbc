import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../src/store/lib/packed-numbers.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { migrate } from '../../src/store/sqlite/migrations/migrate.ts';
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { smallStory } from './contract/small-story.ts';

test('whole numbers of 32 bits come back as they went', () => {
  for (const numbers of [[], [0], [1, 2 ** 32 - 1, 0x5b5b5b5b, 42]])
    expect(unpackNumbers(packNumbers(numbers)!)).toEqual(numbers);
});

test('numbers that do not fit are not packed', () => {
  for (const number of [-1, 2 ** 32, 0.5, Number.NaN]) expect(packNumbers([1, number])).toBeNull();
});

test('a signature that an earlier version kept as JSON is read, and is no change', async () => {
  const database = new Database(':memory:');
  migrate(database, ':memory:');
  const store = sqliteStore(database);
  const { batch } = smallStory();
  await store.write(batch);
  const digest = await store.digest();
  const [article] = batch.articles!;
  database.run(
    'UPDATE article SET signature = ? WHERE id = ?',
    JSON.stringify(article!.signature),
    article!.id,
  );
  expect(await store.digest()).toBe(digest);
  const [found] = await store.findNodes([article!.id]);
  expect(found).toMatchObject({ signature: article!.signature });
  await store.close();
});
