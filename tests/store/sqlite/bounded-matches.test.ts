import { expect, test } from 'vitest';
import { indexWords } from '../../../src/model/neutral-tokens.ts';
import { entityToken, predicateToken } from '../../../src/store/lib/search-token.ts';
import { Database } from '../../../src/store/sqlite/database.ts';
import { ARTICLE_INDEX, boundedMatches, CLAIM_INDEX } from '../../../src/store/sqlite/lib/bounded-matches.ts';
import { migrate } from '../../../src/store/sqlite/migrations/migrate.ts';
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { world } from '../world.ts';

test('claims that hold all of what is asked come first, then those that hold all but one', async () => {
  const database = new Database(':memory:');
  migrate(database, ':memory:');
  const store = sqliteStore(database);
  const { batches } = world(60, 9);
  await store.load(batches);
  const claims = (await store.listClaims({}, { first: 1000 })).nodes;
  const [one] = claims.filter(({ subjectId, predicateClass }) => subjectId && predicateClass);
  const asked = {
    subject: [entityToken(one!.subjectId!)],
    predicate: [predicateToken(one!.predicateClass!)],
    nothing: ['wordthatnoclaimholds'],
  };
  const both = boundedMatches(database, CLAIM_INDEX, [asked.subject, asked.predicate], 100);
  const whole = [...both].filter(([, score]) => score === 1).map(([id]) => id);
  expect(whole).toContain(one!.id);
  // A claim whose subject and predicate these are holds both.
  for (const { id, subjectId, predicateClass } of claims) {
    if (subjectId === one!.subjectId && predicateClass === one!.predicateClass) expect(whole).toContain(id);
  }
  const without = boundedMatches(database, CLAIM_INDEX, [asked.subject, asked.predicate, asked.nothing], 100);
  expect(without.get(one!.id)).toBeCloseTo(2 / 3);
  expect(boundedMatches(database, CLAIM_INDEX, [asked.nothing], 100).size).toBe(0);
  const words = indexWords(batches[0]!.articles![0]!.text, batches[0]!.articles![0]!.language).split(' ');
  const articles = boundedMatches(database, ARTICLE_INDEX, [[words[0]!]], 100);
  expect([...articles.keys()]).toContain(batches[0]!.articles![0]!.id);
  await store.close();
});
