import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entityToken,
  levelToken,
  MOST_LEVEL,
  originLevel,
  predicateToken,
  subjectToken,
} from '../../../src/store/lib/search-token.ts';
import { Database, type Value } from '../../../src/store/sqlite/database.ts';
import { bestClaims } from '../../../src/store/sqlite/lib/best-claims.ts';
import { migrate } from '../../../src/store/sqlite/migrations/migrate.ts';
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { batchesOf, STEPS } from '../contract/sequences.ts';
import { article, assertion, claim, claimForm, entity, entityForm, origin } from '../factory.ts';

const china = entityForm('Chine', 'Place');
const speaker = entityForm('Anne Duval');
/** More than are read of one try. */
const CLAIMS = 700;
/** How many origins each claim of these has; the others have one. */
const REPEATED = new Map([
  [3, 9],
  [350, 4],
  [699, 2],
]);

class Recorded extends Database {
  readonly asked: { readonly sql: string; readonly parameters: readonly Value[] }[] = [];
  override all<T>(sql: string, ...parameters: Value[]): T[] {
    if (!sql.startsWith('EXPLAIN')) this.asked.push({ sql, parameters });
    return super.all<T>(sql, ...parameters);
  }
}

describe('claims by what they say of themselves', () => {
  const database = new Recorded(':memory:');
  let store: Store;
  const forms = Array.from({ length: CLAIMS }, (_, i) =>
    claimForm(`La Chine a livré ${i} drones`, { subject: china }),
  );
  const asked = [[subjectToken(china.id)], [predicateToken('supply')], ['drones']];

  beforeAll(async () => {
    migrate(database, ':memory:');
    store = sqliteStore(database);
    const articles = Array.from({ length: 9 }, (_, i) => article(`Article ${i}`));
    await store.write({
      origins: articles.map(({ title }) => origin(title)),
      articles,
      entityForms: [china, speaker],
      entities: [entity(china), entity(speaker)],
      claimForms: forms,
      claims: forms.map((form) => claim(form, { subject: china })),
      assertions: forms.flatMap((form, i) =>
        articles.slice(0, REPEATED.get(i) ?? 1).map((one) => assertion(one, form, speaker)),
      ),
    });
  });
  afterAll(() => store.close());

  it('where very many meet what is asked, those of most origins are found, wherever they stand', () => {
    const found = [...bestClaims(database, [{ groups: asked, share: 1 }], 20)];
    expect(found).toHaveLength(20);
    expect(found.slice(0, 3).map(([id]) => id)).toEqual([3, 350, 699].map((i) => forms[i]!.id));
  });

  it('a stricter try comes before a wider one, which adds only what is not there', () => {
    const few = { groups: [...asked, ['350']], share: 1 };
    const found = [...bestClaims(database, [few, { groups: asked, share: 0.5 }], 20)];
    expect(found[0]).toEqual([forms[350]!.id, 1]);
    expect(found[1]).toEqual([forms[3]!.id, 0.5]);
    expect(found).toHaveLength(20);
  });

  it('is read along the full-text index, then by the rows found', () => {
    database.asked.length = 0;
    bestClaims(database, [{ groups: asked, share: 1 }], 20);
    expect(database.asked.length).toBeGreaterThan(1);
    expect(database.asked.length).toBeLessThanOrEqual(5);
    for (const { sql, parameters } of database.asked) {
      const steps = database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...parameters);
      const details = steps.map(({ detail }) => detail);
      expect(details.some((step) => /^SCAN claim_own VIRTUAL TABLE INDEX/.test(step))).toBe(true);
      expect(details.some((step) => /^SEARCH c USING INTEGER PRIMARY KEY/.test(step))).toBe(true);
    }
  });
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
