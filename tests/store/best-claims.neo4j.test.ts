import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { askedBy, bestClaims, bestClaimsQuery } from '../../src/store/neo4j/lib/best-claims.ts';
import type { Store } from '../../src/store/store.ts';
import { ASKED, bestClaimsContract, writeManyClaims } from './contract/best-claims.ts';
import { openEmptyNeo4j } from './open-empty-neo4j.ts';

const { uri, user, password } = inject('neo4j');

describe('claims by what they say of themselves, Neo4j', () => {
  const connection = new Connection(uri, user, password);
  let store: Store;
  beforeAll(async () => {
    store = await openEmptyNeo4j({ uri, user, password });
    await writeManyClaims(store);
  });
  afterAll(async () => {
    await connection.close();
    await store.close();
  });

  it('are given by the index, no more than are asked for', async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    try {
      const own = { by: 'own', below: 20, tries: [{ groups: ASKED, share: 1 }] } as const;
      const { text, parameters } = bestClaimsQuery(askedBy(own), [], 20);
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
      const steps: { readonly step: string; readonly rows: number }[] = [];
      const walk = (plan: {
        readonly operatorType: string;
        readonly rows?: number;
        readonly children: readonly unknown[];
      }) => {
        steps.push({ step: plan.operatorType, rows: Number(plan.rows) });
        for (const child of plan.children) walk(child as typeof plan);
      };
      walk(summary.profile as never);
      expect(steps.some(({ step }) => /Scan/.test(step))).toBe(false);
      expect(Math.max(...steps.map(({ rows }) => rows))).toBe(20);
    } finally {
      await driver.close();
    }
  });

  bestClaimsContract(
    () => store,
    async (tries, enough) => {
      const found = await bestClaims(connection, [{ by: 'own', below: enough, tries }], enough);
      return new Map(found.map(({ claim, share }) => [claim.id, share]));
    },
  );
});
