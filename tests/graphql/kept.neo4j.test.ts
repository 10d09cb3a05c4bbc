import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { crowd } from './crowd.ts';
import { type Api, serveWith } from './harness.ts';

const { ids, ...batch } = crowd(3);
const QUERY = 'query($id: ID!) { node(id: $id) { ... on Claim { text } } }';

describe('kept answers over Neo4j', () => {
  let api: Api;
  beforeAll(async () => {
    api = await serveWith({ keep: 1_000_000 }, await openEmptyNeo4j(inject('neo4j')), batch);
  });
  afterAll(() => api.close());

  const ask = async () => (await api.ask(QUERY, { id: ids.claim![0] })).data.node.text as string;
  const calls = () => api.calls.filter((name) => name !== 'revision');

  it('are given until anybody writes, with Cypher too, and then no longer', async () => {
    const { uri, user, password } = inject('neo4j');
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    try {
      const before = await ask();
      for (let turn = 0; turn < 20; turn++) {
        await expect
          .poll(
            async () => {
              api.calls.length = 0;
              await ask();
              return calls();
            },
            { timeout: 30_000 },
          )
          .toEqual([]);
        await driver.executeQuery('MATCH (c:Claim {id: $id}) SET c.text = $text', {
          id: ids.claim![0],
          text: `${before} ${turn}`,
        });
        expect(await ask()).toBe(`${before} ${turn}`);
      }
    } finally {
      await driver.close();
    }
  });

  it('a claim with its assertions, their speakers and articles is one read of the store for each loader', async () => {
    api.calls.length = 0;
    const { data } = await api.ask(
      `query($id: ID!) { node(id: $id) { ... on Claim { text counts { assertions } assertions(first: 5) {
        edges { node { text speaker { name } article { title } } } } } } }`,
      { id: ids.claim![1] },
    );
    expect(data.node.assertions.edges.length).toBeGreaterThan(0);
    // What assertions lead to came along with them.
    expect(calls().sort()).toEqual(['findClaimCounts', 'findNodes', 'listChildren']);
  });

  it('asked by many at once are those of one after another: their reads travel together', async () => {
    const nested = `query($id: ID!) { node(id: $id) { id ... on Claim { text assertions(first: 3) { totalCount
      edges { node { text speaker { id name } article { title } } } } }
      ... on Person { name assertions(first: 2) { totalCount edges { node { text claim { text } } } } } } stats { claims } }`;
    const asked = [...ids.claim!, ...ids.person!, ...ids.claim!];
    const alone: unknown[] = [];
    for (const id of asked) alone.push(await api.ask(nested, { id }));
    // Another spelling, so that no answer is one that was kept.
    const again = await Promise.all(asked.map((id) => api.ask(`${nested} #`, { id })));
    expect(again).toEqual(alone);
    expect(new Set(alone.map((answer) => JSON.stringify(answer))).size).toBe(new Set(asked).size);
  });
});
