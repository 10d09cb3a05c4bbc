import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entityToken,
  levelToken,
  MOST_LEVEL,
  originLevel,
  subjectToken,
} from '../../../src/store/lib/search-token.ts';
import { Database, type Value } from '../../../src/store/sqlite/database.ts';
import { bestClaims } from '../../../src/store/sqlite/lib/best-claims.ts';
import { migrate } from '../../../src/store/sqlite/migrations/migrate.ts';
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { ASKED, bestClaimsContract, writeManyClaims } from '../contract/best-claims.ts';
import { batchesOf, STEPS } from '../contract/sequences.ts';

class Recorded extends Database {
  readonly asked: { readonly sql: string; readonly parameters: readonly Value[] }[] = [];
  override all<T>(sql: string, ...parameters: Value[]): T[] {
    if (!sql.startsWith('EXPLAIN')) this.asked.push({ sql, parameters });
    return super.all<T>(sql, ...parameters);
  }
}

describe('claims by what they say of themselves, SQLite', () => {
  const database = new Recorded(':memory:');
  migrate(database, ':memory:');
  const store = sqliteStore(database);
  beforeAll(() => writeManyClaims(store));
  afterAll(() => store.close());

  it('are read along the full-text index, then by the rows found', () => {
    database.asked.length = 0;
    bestClaims(database, [{ groups: ASKED, share: 1 }], 20);
    expect(database.asked.length).toBeGreaterThan(1);
    expect(database.asked.length).toBeLessThanOrEqual(5);
    for (const { sql, parameters } of database.asked) {
      const steps = database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...parameters);
      const details = steps.map(({ detail }) => detail);
      expect(details.some((step) => /^SCAN claim_own VIRTUAL TABLE INDEX/.test(step))).toBe(true);
      expect(details.some((step) => /^SEARCH c USING INTEGER PRIMARY KEY/.test(step))).toBe(true);
    }
  });

  bestClaimsContract(
    () => store,
    async (tries, enough) => bestClaims(database, tries, enough),
  );
});

it('whatever is written, moved, parted and retired, the index holds each current claim under its subject and level', async () => {
  await fc.assert(
    fc.asyncProperty(STEPS, fc.boolean(), async (steps, loaded) => {
      const database = new Database(':memory:');
      migrate(database, ':memory:');
      const store = sqliteStore(database);
      const batches = batchesOf(steps);
      if (loaded) await store.load(batches);
      else for (const batch of batches) await store.write(batch);
      const rowsOf = (word: string) =>
        database
          .all<{ row: number }>('SELECT rowid AS row FROM claim_own WHERE claim_own MATCH ?', word)
          .map(({ row }) => row)
          .sort((a, b) => a - b);
      const claims = database.all<{ row: number; subjectId: string | null; origins: number }>(
        'SELECT row, subjectId, independentOrigins AS origins FROM claim WHERE assertionCount > 0 ORDER BY row',
      );
      for (let level = 0; level <= MOST_LEVEL; level++)
        expect(rowsOf(levelToken(level))).toEqual(
          claims.filter(({ origins }) => originLevel(origins) === level).map(({ row }) => row),
        );
      for (const id of new Set(claims.flatMap(({ subjectId }) => subjectId ?? []))) {
        const own = claims.filter(({ subjectId }) => subjectId === id).map(({ row }) => row);
        expect(rowsOf(subjectToken(id))).toEqual(own);
        expect(rowsOf(entityToken(id))).toEqual(expect.arrayContaining(own));
      }
      await store.close();
    }),
    { numRuns: 20, seed: 11 },
  );
}, 60_000);
