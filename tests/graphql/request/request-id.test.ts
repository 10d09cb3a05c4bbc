import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../harness.ts';
import { world } from '../world.ts';

describe('the id of a request', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  it('is the caller’s own, in the answer and in the log', async () => {
    const response = await fetch(`${api.url}/graphql?query={stats{articles}}`, {
      headers: { 'x-request-id': 'desk-7' },
    });
    expect(response.headers.get('x-request-id')).toBe('desk-7');
    await response.text();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(api.events.filter(({ requestId }) => requestId === 'desk-7')).toMatchObject([
      {
        event: 'request',
        level: 'info',
        method: 'GET',
        route: 'graphql',
        status: 200,
        storeCalls: 1,
        caller: 'local 127.0.0.1',
        milliseconds: expect.any(Number),
      },
    ]);
  });

  it.each(['', 'a b', 'x'.repeat(200), 'a"b', 'a\tb'])(
    'one is made where the caller’s is none: %j',
    async (id) => {
      const { headers } = await fetch(`${api.url}/health`, { headers: { 'x-request-id': id } });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('is what an unexpected error tells the caller; the log has all of it', async () => {
    api.store.countAll = () => Promise.reject(new Error('SELECT password FROM keys'));
    const { errors } = await api.ask('{ stats { articles } }', {}, { 'x-request-id': 'desk-8' });
    expect(errors![0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: 'desk-8' });
    const [logged] = api.events.filter(
      ({ requestId, event }) => requestId === 'desk-8' && event === 'unexpected error',
    );
    expect(logged).toMatchObject({ level: 'error', path: 'stats' });
    expect(logged!.error).toContain('SELECT password FROM keys');
    expect(logged!.error).toContain('request-id.test.ts');
  });

  it('signs of life that are asked for every few seconds do not fill the log', async () => {
    for (const path of ['/health', '/ready', '/metrics'])
      await (
        await fetch(api.url + path, { headers: { 'x-request-id': `quiet ${path}`.replace(' ', '-') } })
      ).text();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const quiet = api.events.filter(({ requestId }) => requestId?.startsWith('quiet-'));
    expect(quiet.map(({ level }) => level)).toEqual(['debug', 'debug', 'debug']);
  });

  it('changes are logged by who made them', async () => {
    await api.ask(
      'mutation Mend { revoke(input: { judgement: "jud_aaaaaaaaaaaaaaaaaaaa", by: "Ann" }) { __typename } }',
    );
    expect(api.events).toContainEqual(
      expect.objectContaining({ event: 'mutation', operation: 'Mend', caller: 'local 127.0.0.1' }),
    );
  });
});
