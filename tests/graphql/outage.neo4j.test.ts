import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Deadline, within } from '../../src/model/deadline.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { emptyNeo4j } from '../store/open-empty-neo4j.ts';
import { type Api, serveWith } from './harness.ts';
import { world } from './world.ts';

/** The way to the real server, which can be cut, and blocked so that what is sent goes nowhere. */
class Wire {
  blocked = false;
  /** Called when the client sends something. */
  sent = () => {};
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #port = 0;

  constructor(target: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => {
          this.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.on('data', (part) => {
        if (!this.blocked) far.write(part);
        this.sent();
      });
      far.on('data', (part) => {
        if (!this.blocked) near.write(part);
      });
    });
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this.#port;
  }

  /** As if the server had died. */
  cut(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

const QUERY = '{ people { edges { node { name } } } }';

describe('a Neo4j that dies and returns', () => {
  let wire: Wire;
  let api: Api;
  beforeAll(async () => {
    const { uri, user, password } = inject('neo4j');
    await emptyNeo4j({ uri, user, password });
    wire = new Wire(new URL(uri));
    const port = await wire.open();
    // bolt: neo4j: would ask the server for its own address and go there past the wire.
    const store = await openNeo4jStore(`bolt://127.0.0.1:${port}`, user, password);
    api = await serveWith({ timeLimit: 3_000 }, store, world);
  });
  afterAll(async () => {
    await api?.close();
    wire?.cut();
  });
  const ready = async () => (await fetch(`${api.url}/ready`)).status;

  it('in mid-request: a typed error, nothing of its insides, no crash; and all is well when it is back', async () => {
    const { data } = await api.ask(QUERY);
    expect(data.people.edges.length).toBeGreaterThan(0);
    wire.blocked = true;
    const asked = new Promise<void>((resolve) => {
      wire.sent = resolve;
    });
    const answer = api.ask(QUERY);
    await asked;
    wire.cut();
    const { errors } = await answer;
    expect(errors![0]!.extensions).toEqual({ code: 'STORE_UNREACHABLE' });
    expect(errors![0]!.message).not.toMatch(/ECONN|socket|Bolt|at Object/i);
    expect(await ready()).toBe(503);
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
    expect((await api.ask(QUERY)).errors![0]!.extensions?.code).toBe('STORE_UNREACHABLE');

    wire.blocked = false;
    await wire.open();
    expect((await api.ask(QUERY)).data).toEqual(data);
    expect(await ready()).toBe(200);
  });

  it('a change asked for meanwhile is refused or made whole, and made when it is back', async () => {
    const { data } = await api.ask('{ articles { edges { node { id } } } }');
    const { id } = data.articles.edges[0].node;
    const withdraw = () =>
      api.ask(
        'mutation($id: ID!) { withdraw(input: { article: $id, reason: "retracted", by: "Ann" }) { __typename } }',
        { id },
      );
    const before = await api.store.digest();
    wire.cut();
    const { errors } = await withdraw();
    expect(errors![0]!.extensions?.code).toMatch(/^(STORE_UNREACHABLE|TIME_LIMIT_EXCEEDED)$/);
    await wire.open();
    expect(await api.store.digest()).toBe(before);
    expect((await withdraw()).data.withdraw.__typename).toBe('Withdrawn');
  });

  it('that is silent: the request ends with its time, and /ready does not wait either', async () => {
    wire.blocked = true;
    const started = performance.now();
    const { status, errors } = await api.ask(QUERY);
    expect(status).toBe(504);
    expect(errors![0]!.extensions).toMatchObject({ code: 'TIME_LIMIT_EXCEEDED', limit: 3_000 });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await ready()).toBe(503);
    wire.cut();
    wire.blocked = false;
    await wire.open();
    expect((await api.ask(QUERY)).errors).toBeUndefined();
  });

  it('gives a query up once the time of its request is over: it does not go on in the server', async () => {
    const { uri, user, password } = inject('neo4j');
    const connection = new Connection(uri, user, password);
    const endless = 'UNWIND range(1, 2000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n';
    const started = performance.now();
    const reading = within(new Deadline(500), () => connection.read(endless));
    await expect(reading).rejects.toMatchObject({ code: 'TIME_LIMIT_EXCEEDED' });
    expect(performance.now() - started).toBeLessThan(10_000);
    const running = await connection.read<{ query: string }>(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'UNWIND range(1, 2000000000)' AND NOT currentQuery STARTS WITH 'SHOW' AND status = 'Running' RETURN currentQuery AS query",
    );
    expect(running).toEqual([]);
    await connection.close();
  });
});
