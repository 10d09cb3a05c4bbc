import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/graphql/server.ts';
import { ingest } from '../../src/pipeline.ts';
import { type Api, openApi } from './harness.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

const JUDGE = `mutation($left: ID!, $right: ID!, $verdict: Verdict!, $reason: String!, $by: String!) {
  judge(input: { left: $left, right: $right, verdict: $verdict, reason: $reason, by: $by }) {
    __typename
    ... on Judged { judgement { id kind verdict score reason by at left { ... on Entity { name } } right { ... on Entity { name } } } }
    ... on Refused { code message }
  } }`;
const REVOKE = `mutation($id: ID!, $by: String!, $reason: String) { revoke(input: { judgement: $id, by: $by, reason: $reason }) { __typename ... on Revoked { judgement { id revokedAt } } ... on Refused { code message } } }`;
const WITHDRAW = `mutation($id: ID!, $reason: String!) { withdraw(input: { article: $id, reason: $reason, by: "Marie Vance" }) { __typename ... on Withdrawn { article { id current withdrawnAt claims { edges { node { id } } } } } ... on Refused { code message } } }`;

describe('changes by people', () => {
  let api: Api;
  let forms: { id: string; name: string }[];
  beforeAll(async () => {
    api = await openApi();
    for await (const event of ingest([SEEDS], api.store, { now: () => '2023-04-01T00:00:00.000Z' }))
      expect(event.kind).not.toBe('set-aside');
    const { data } = await api.ask(
      '{ people(filter: { named: "zvontsov" }) { edges { node { forms { id name } } } } }',
    );
    forms = data.people.edges[0].node.forms;
  });
  afterAll(() => api.close());

  const people = async () => {
    const { data } = await api.ask(
      '{ people(filter: { named: "zvontsov" }) { edges { node { id name } } } }',
    );
    return data.people.edges.map(({ node }: { node: { name: string } }) => node.name).sort();
  };

  it('two names said to be two people are two, until that is taken back', async () => {
    expect(forms.length).toBe(2);
    expect(await people()).toHaveLength(1);
    const { data, errors } = await api.ask(JUDGE, {
      left: forms[0]!.id,
      right: forms[1]!.id,
      verdict: 'DIFFERENT',
      reason: 'two brothers',
      by: 'Marie Vance',
    });
    expect(errors).toBeUndefined();
    const { judgement } = data.judge;
    expect(judgement).toMatchObject({
      kind: 'ENTITY',
      verdict: 'DIFFERENT',
      score: 1,
      reason: 'two brothers',
      by: 'person:Marie Vance',
      at: '2023-05-01T00:00:00.000Z',
    });
    expect([judgement.left.name, judgement.right.name].sort()).toEqual(forms.map(({ name }) => name).sort());
    expect(await people()).toEqual(forms.map(({ name }) => name).sort());

    const contrary = await api.ask(JUDGE, {
      left: forms[1]!.id,
      right: forms[0]!.id,
      verdict: 'SAME',
      reason: 'x',
      by: 'Paul Roy',
    });
    expect(contrary.data.judge).toMatchObject({ __typename: 'Refused', code: 'JUDGEMENT_CONFLICT' });

    const unexplained = await api.ask(REVOKE, { id: judgement.id, by: 'Marie Vance', reason: '' });
    expect(unexplained.data.revoke).toMatchObject({ __typename: 'Refused', code: 'ARGUMENT_INVALID' });
    const revoked = await api.ask(REVOKE, { id: judgement.id, by: 'Marie Vance', reason: 'one man' });
    expect(revoked.data.revoke).toEqual({
      __typename: 'Revoked',
      judgement: { id: judgement.id, revokedAt: '2023-05-01T00:00:00.000Z' },
    });
    expect(await people()).toHaveLength(1);
    expect((await api.ask(REVOKE, { id: judgement.id, by: 'Marie Vance' })).data.revoke).toMatchObject({
      __typename: 'Refused',
      code: 'JUDGEMENT_CONFLICT',
    });
  });

  it('a withdrawn article counts no more and stays visible', async () => {
    const before = (
      await api.ask(
        '{ articles(first: 1, filter: { language: "en" }) { edges { node { id claims { edges { node { id } } } } } } }',
      )
    ).data;
    const { id, claims } = before.articles.edges[0].node;
    expect(claims.edges.length).toBeGreaterThan(0);
    const { data } = await api.ask(WITHDRAW, { id, reason: 'retracted by its outlet' });
    expect(data.withdraw.article).toEqual({
      id,
      current: false,
      withdrawnAt: '2023-05-01T00:00:00.000Z',
      claims: { edges: [] },
    });
    expect(
      (await api.ask('query($id: ID!) { node(id: $id) { ... on Article { title } } }', { id })).data.node
        .title,
    ).toBeTruthy();
    expect((await api.ask(WITHDRAW, { id, reason: 'again' })).data.withdraw).toMatchObject({
      code: 'ARGUMENT_INVALID',
    });
  });

  it.each([
    [{ left: 'x', right: 'y' }, 'ID_MALFORMED'],
    [{ left: 'per_aaaaaaaaaaaaaaaaaaaa', right: 'per_bbbbbbbbbbbbbbbbbbbb' }, 'ID_NOT_FOUND'],
    [{ left: 'per_aaaaaaaaaaaaaaaaaaaa', right: 'per_aaaaaaaaaaaaaaaaaaaa' }, 'ARGUMENT_INVALID'],
    [{ left: 'per_aaaaaaaaaaaaaaaaaaaa', right: 'clm_aaaaaaaaaaaaaaaaaaaa' }, 'ARGUMENT_INVALID'],
    [{ left: 'quo_aaaaaaaaaaaaaaaaaaaa', right: 'quo_bbbbbbbbbbbbbbbbbbbb' }, 'ARGUMENT_INVALID'],
    [{ reason: ' ' }, 'ARGUMENT_INVALID'],
    [{ by: '' }, 'ARGUMENT_INVALID'],
    [{ by: 'rule:entities/compare-people' }, 'ARGUMENT_INVALID'],
  ])('judge %j is refused: %s', async (part, code) => {
    const digest = await api.store.digest();
    const { data } = await api.ask(JUDGE, {
      left: forms[0]!.id,
      right: forms[1]!.id,
      verdict: 'UNSURE',
      reason: 'why',
      by: 'Marie Vance',
      ...part,
    });
    expect(data.judge).toMatchObject({ __typename: 'Refused', code });
    expect(await api.store.digest()).toBe(digest);
  });

  it('several changes in one request see each other', async () => {
    const { data } = await api.ask(
      `mutation($a: ID!, $b: ID!) {
        split: judge(input: { left: $a, right: $b, verdict: DIFFERENT, reason: "two", by: "Marie Vance" }) { ... on Judged { judgement { id left { id } right { id } } } }
        again: judge(input: { left: $a, right: $b, verdict: UNSURE, reason: "perhaps one", by: "Marie Vance" }) { __typename ... on Judged { judgement { verdict } } ... on Refused { code } }
      }`,
      { a: forms[0]!.id, b: forms[1]!.id },
    );
    expect(data.split.judgement.left.id).not.toBe(data.split.judgement.right.id);
    expect(data.again.__typename).toMatch(/Judged|Refused/);
    await api.ask(REVOKE, { id: data.split.judgement.id, by: 'Marie Vance' });
  });

  it('changes asked for at once are made one after another', async () => {
    const answers = await Promise.all(
      ['Ann', 'Ben', 'Cyd'].map((by) =>
        api.ask(JUDGE, { left: forms[0]!.id, right: forms[1]!.id, verdict: 'SAME', reason: 'one man', by }),
      ),
    );
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(data.judge.__typename).toBe('Judged');
    }
    expect(await people()).toHaveLength(1);
  });

  it('nothing is changed by GET', async () => {
    const query =
      'mutation { revoke(input: { judgement: "jud_aaaaaaaaaaaaaaaaaaaa", by: "x" }) { __typename } }';
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
    expect(response.status).toBe(405);
  });
});

describe('who may change', () => {
  it('a server without curation is read-only', async () => {
    const api = await openApi();
    const server = createServer({
      store: api.store,
      search: { ask: () => Promise.reject(new Error('unused')) },
      log: () => {},
      explorer: false,
    });
    const { url } = await server.listen(0, '127.0.0.1');
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: REVOKE, variables: { id: 'jud_aaaaaaaaaaaaaaaaaaaa', by: 'x' } }),
    });
    expect(await response.json()).toMatchObject({
      data: { revoke: { __typename: 'Refused', code: 'READ_ONLY' } },
    });
    await server.close();
    await api.close();
  });

  it('a server that others can reach, and that asks nobody who they are, is read-only', async () => {
    const api = await openApi();
    const server = createServer({
      store: api.store,
      search: { ask: () => Promise.reject(new Error('unused')) },
      curation: {
        judge: () => Promise.reject(new Error('reached')),
        revoke: () => Promise.reject(new Error('reached')),
        withdraw: () => Promise.reject(new Error('reached')),
      },
      log: () => {},
      explorer: false,
      public: true,
      withoutKeys: true,
    });
    const { url } = await server.listen(0, '0.0.0.0');
    const response = await fetch(`${url.replace('0.0.0.0', '127.0.0.1')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: REVOKE, variables: { id: 'jud_aaaaaaaaaaaaaaaaaaaa', by: 'x' } }),
    });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', needed: 'editor' } }],
    });
    await server.close();
    await api.close();
  });

  it('a page that gave its name the address of this machine is not answered', async () => {
    const api = await openApi();
    const { port } = new URL(api.url);
    const status = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request({ host: '127.0.0.1', port, path: '/health', headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status(`rebound.example:${port}`)).toBe(421);
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status(`127.0.0.1:${port}`)).toBe(200);
    expect(await status('localhost.evil.example')).toBe(421);
    await api.close();
  });
});
