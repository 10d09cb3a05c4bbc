import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type Api, serveWith } from '../harness.ts';
import { ids, world } from '../world.ts';

/** Levels each of which needs the one before: at least five store calls, one after another. */
const DEEP = `{ quotes(first: 2) { edges { node { article { quotes(first: 2) { edges { node {
  assertions(first: 2) { edges { node { claim { assertions(first: 2) { edges { node { id } } } } } } }
} } } } } } } }`;

/** A real store on a slow disk: each call takes as long as told. */
function slow(store: Store, milliseconds: number): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || name === 'write' || name === 'close') return member;
      return async (...args: unknown[]) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        return Reflect.apply(member, target, args);
      };
    },
  });
}

describe('time', () => {
  let api: Api;
  afterEach(() => api.close());

  it('a query within its time is answered', async () => {
    api = await serveWith({ timeLimit: 5_000 }, openSqliteStore(':memory:'), world);
    const { errors } = await api.ask('query Short { stats { articles } }');
    expect(errors).toBeUndefined();
  });

  it('a query over its time is stopped with one error that tells time, limit and cost; its store work ends', async () => {
    api = await serveWith({ timeLimit: 250 }, slow(openSqliteStore(':memory:'), 100), world);
    const started = performance.now();
    const { status, errors, data } = await api.ask(DEEP);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(status).toBe(504);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toMatch(/^The request was stopped after \d+ ms; it may take 250 ms\./);
    const { code, found, limit, cost } = errors![0]!.extensions as Record<string, number | string>;
    expect(code).toBe('TIME_LIMIT_EXCEEDED');
    expect(found).toBeGreaterThanOrEqual(250);
    expect(limit).toBe(250);
    expect(cost).toBeGreaterThan(10);
    const calls = api.calls.length;
    expect(calls).toBeLessThanOrEqual(3);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(api.calls.length).toBe(calls);
    expect(api.log).toEqual([]);
    // The next request has a time of its own.
    expect((await api.ask('{ stats { articles } }')).errors).toBeUndefined();
  });

  it('a store that keeps our own thread busy is noticed by the clock, without a timer', async () => {
    const store = openSqliteStore(':memory:');
    const busy = new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name !== 'listChildren') return member;
        return (...args: unknown[]) => {
          const until = performance.now() + 60;
          while (performance.now() < until);
          return Reflect.apply(member as (...args: unknown[]) => unknown, target, args);
        };
      },
    });
    api = await serveWith({ timeLimit: 50 }, busy, world);
    const { errors } = await api.ask(DEEP);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions?.code).toBe('TIME_LIMIT_EXCEEDED');
    expect(api.calls.filter((call) => call === 'listChildren').length).toBeLessThanOrEqual(2);
  });

  it('a change that has begun to be written is answered truly, however long it takes', async () => {
    const store = openSqliteStore(':memory:');
    await store.write(world);
    const late = new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name !== 'write') return member;
        return async (...args: unknown[]) => {
          const report = await Reflect.apply(member as (...args: unknown[]) => unknown, target, args);
          await new Promise((resolve) => setTimeout(resolve, 600));
          return report;
        };
      },
    });
    api = await serveWith({ timeLimit: 400 }, late);
    const { data, errors } = await api.ask(
      'mutation($id: ID!) { withdraw(input: { article: $id, reason: "retracted", by: "Ann" }) { __typename ... on Withdrawn { article { current } } } }',
      { id: ids.articles.port },
    );
    expect(errors).toBeUndefined();
    expect(data.withdraw).toEqual({ __typename: 'Withdrawn', article: { current: false } });
  });

  it('a change that has not begun to be written when its time is over is not made', async () => {
    const store = openSqliteStore(':memory:');
    await store.write(world);
    api = await serveWith({ timeLimit: 100 }, slow(store, 150));
    const before = await store.digest();
    const { errors } = await api.ask(
      'mutation($id: ID!) { withdraw(input: { article: $id, reason: "retracted", by: "Ann" }) { __typename } }',
      { id: ids.articles.port },
    );
    expect(errors![0]!.extensions?.code).toBe('TIME_LIMIT_EXCEEDED');
    expect(await store.digest()).toBe(before);
  });

  it('a caller who goes away ends the work done for them', async () => {
    api = await serveWith({ timeLimit: 10_000 }, slow(openSqliteStore(':memory:'), 100), world);
    await new Promise<void>((resolve) => {
      const sent = request(
        `${api.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        () => {},
      );
      sent.on('error', () => resolve());
      sent.end(JSON.stringify({ query: DEEP }));
      setTimeout(() => sent.destroy(), 150);
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(api.calls.length).toBeLessThanOrEqual(3);
    expect(api.events.filter(({ event }) => event === 'request')).toMatchObject([{ finished: false }]);
  });
});
