import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccess } from '../../src/graphql/access/access.ts';
import { addKey } from '../../src/graphql/access/key-file.ts';
import { openKeyRing } from '../../src/graphql/access/key-ring.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { crowd } from './crowd.ts';
import { type Api, serveWith } from './harness.ts';

const { ids, ...batch } = crowd(6);
const CLAIM =
  'query Claim($id: ID!) { node(id: $id) { ... on Claim { text assertions { edges { node { text speaker { name } } } } } } }';

describe('answers are kept while nothing has changed', () => {
  let api: Api;
  beforeAll(async () => {
    api = await serveWith({ keep: 1_000_000 }, openSqliteStore(':memory:'), batch);
  });
  afterAll(() => api.close());
  beforeEach(() => api.calls.splice(0));

  /** Calls of the store that an answer took, beside looks at the revision. */
  async function callsFor(ask: () => Promise<unknown>): Promise<string[]> {
    api.calls.length = 0;
    await ask();
    // The look that follows an answer.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return api.calls.filter((name) => name !== 'revision');
  }

  it('the second who asks gets the same bytes and headers, with one look at the store', async () => {
    const ask = async () => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: CLAIM, variables: { id: ids.claim![0] } }),
      });
      const { 'x-request-id': _, date: __, ...headers } = Object.fromEntries(response.headers);
      return { status: response.status, headers, body: await response.text() };
    };
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    expect((await callsFor(async () => answers.push(await ask()))).length).toBeGreaterThan(1);
    expect(await callsFor(async () => answers.push(await ask()))).toEqual([]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]!.body).toContain('"text"');
  });

  it('the log and the metrics tell its operation as before', async () => {
    await api.ask(CLAIM, { id: ids.claim![1] });
    await callsFor(() => api.ask(CLAIM, { id: ids.claim![1] }));
    const [made, given] = api.events.filter(({ event }) => event === 'request').slice(-2);
    expect(given).toMatchObject({ operation: 'Claim', cost: made!.cost, storeCalls: 0, status: 200 });
    expect(await (await fetch(`${api.url}/metrics`)).text()).toMatch(
      /dixit_operation_duration_seconds_count\{operation="Claim",outcome="ok"\} [2-9]/,
    );
  });

  it('a change of anybody is in the next answer', async () => {
    const count = async () =>
      (
        await api.ask(
          '{ stats { savedQuestions: assertions articles } savedQuestions { edges { node { text } } } }',
        )
      ).data;
    await count();
    await callsFor(count);
    expect(await callsFor(count)).toEqual([]);
    const before = await count();
    // Not through the API: by the store itself, as another process would.
    await api.store.questions.add({
      id: 'sqn_aaaaaaaaaaaaaaaaaaaa',
      text: 'who else?',
      savedAt: '2023-05-01T00:00:00.000Z',
    });
    const after = await count();
    expect(before.savedQuestions.edges).toEqual([]);
    expect(after.savedQuestions.edges).toEqual([{ node: { text: 'who else?' } }]);
  });

  it.each([
    ['other variables', (n: number) => api.ask(CLAIM, { id: ids.claim![n + 2] })],
    ['an error', () => api.ask('{ node(id: "nonsense") { id } }')],
    ['a document that is not valid', () => api.ask('{ nothing }')],
    ['plain words', () => api.ask('{ ask(question: "who will receive drones") { hits { why } } }')],
    ['claims about plain words', () => api.ask('{ claims(about: "drones") { edges { node { text } } } }')],
  ])('not kept: %s', async (name, ask) => {
    const calls: string[][] = [];
    const answers: unknown[] = [];
    for (const turn of [0, 1, 2]) calls.push(await callsFor(async () => answers.push(await ask(turn))));
    if (name === 'an error' || name.startsWith('a document'))
      expect(JSON.stringify(answers[2])).toContain('"errors"');
    else expect(calls[2]!.length).toBeGreaterThan(0);
  });

  it('who asks for another type of answer gets that type', async () => {
    const types = ['application/json', 'application/graphql-response+json'];
    for (const accept of [...types, ...types]) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: '{ stats { claims } }' }),
      });
      expect(response.headers.get('content-type')).toContain(accept);
    }
  });

  it('nobody gets what was kept for a role of more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dixit-kept-'));
    const file = join(folder, 'keys.json');
    const { key } = addKey(file, { name: 'desk', role: 'reader' }, '2023-05-01T00:00:00.000Z');
    const keys = openKeyRing(file, () => {});
    const closed = await serveWith(
      { keep: 1_000_000, access: createAccess({ keys, tokens: null, anonymous: null }) },
      openSqliteStore(':memory:'),
      batch,
    );
    try {
      const ask = (headers?: Record<string, string>) => closed.ask('{ stats { claims } }', {}, headers);
      for (let turn = 0; turn < 3; turn++) {
        expect((await ask({ authorization: `Bearer ${key}` })).data.stats.claims).toBeGreaterThan(0);
        expect((await ask()).errors![0]!.extensions!.code).toBe('UNAUTHENTICATED');
      }
    } finally {
      await closed.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('different answers take no more than the bytes allowed', async () => {
    for (let turn = 0; turn < 60; turn++)
      await api.ask(`query Q${turn} { articles(first: 6) { edges { node { text title } } } }`);
    const text = await (await fetch(`${api.url}/metrics`)).text();
    const bytes = Number(/^dixit_kept_answers_bytes (\d+)/m.exec(text)![1]);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
  });

  it('many at once are all answered rightly while the store changes under them', async () => {
    const question = '{ savedQuestions(first: 100) { edges { node { text } } } }';
    let written = 0;
    const writer = (async () => {
      for (let n = 0; n < 30; n++) {
        await api.store.questions.add({
          id: `sqn_${String.fromCharCode(98 + (n % 24)).repeat(19)}${n % 10}`,
          text: `question ${n}`,
          savedAt: '2023-05-01T00:00:00.000Z',
        });
        written = (await api.store.questions.list({ first: 100 })).nodes.length;
        await new Promise((resolve) => setTimeout(resolve, 3));
      }
    })();
    const readers = Array.from({ length: 8 }, async () => {
      for (let turn = 0; turn < 40; turn++) {
        const least = written;
        const { data } = await api.ask(question);
        expect(data.savedQuestions.edges.length).toBeGreaterThanOrEqual(least);
      }
    });
    await Promise.all([writer, ...readers]);
  });
});
