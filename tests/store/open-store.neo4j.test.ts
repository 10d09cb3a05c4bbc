import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { DixitError } from '../../src/model/error.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { openStore } from '../../src/store/open-store.ts';
import { together } from './factory.ts';
import { emptyNeo4j } from './open-empty-neo4j.ts';
import { world } from './world.ts';

const server = inject('neo4j');
const host = new URL(server.uri).host;
const address = (scheme: string, password = server.password) =>
  `${scheme}://${server.user}:${encodeURIComponent(password)}@${host}`;

afterEach(() => {
  delete process.env.NEO4J_USER;
  delete process.env.NEO4J_PASSWORD;
});

describe('neo4j: and bolt:', () => {
  it('open the store, and name product and version', async () => {
    for (const scheme of ['bolt', 'neo4j']) {
      const store = await openStore(address(scheme));
      expect(store.backend).toBe('neo4j');
      expect(await store.describe()).toMatch(/^Neo4j 5\./);
      await store.close();
    }
  });

  it('take user and password from the environment', async () => {
    process.env.NEO4J_USER = server.user;
    process.env.NEO4J_PASSWORD = server.password;
    const store = await openStore(`bolt://${host}`);
    expect(await store.describe()).toMatch(/^Neo4j 5\./);
    await store.close();
  });

  it('say STORE_UNAUTHORIZED for a wrong password, without showing it', async () => {
    const error = await openStore(address('bolt', 'falsches-geheimnis')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DixitError);
    expect(error).toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      message: expect.stringContaining('NEO4J_PASSWORD'),
    });
    expect((error as Error).message).not.toContain('geheimnis');
  });

  it('say STORE_INCOMPATIBLE for a graph of a newer version', async () => {
    await (await openStore(address('bolt'))).close();
    const connection = new Connection(server.uri, server.user, server.password);
    const setVersion = (version: string) =>
      connection.alter(`MATCH (s:DixitStore) SET s.version = ${version}`);
    await setVersion('s.version + 100');
    try {
      await expect(openStore(address('bolt'))).rejects.toMatchObject({
        code: 'STORE_INCOMPATIBLE',
        message: expect.stringContaining('newer'),
      });
    } finally {
      await setVersion('s.version - 100');
      await connection.close();
    }
  });

  it('bring a graph of an older version up to date: every order holds every node', async () => {
    await emptyNeo4j(server);
    const store = await openStore(address('bolt'));
    const { batches, states, outlets } = world(10, 9);
    const [[china], [daily]] = [states, outlets];
    await store.write(together(...batches));
    const orders = async (from: typeof store) => [
      await from.listEntities({}, {}, { field: 'NAME' }),
      await from.listClaims({}, {}, { field: 'ORIGINS' }),
      await from.listArticles({}, {}, { field: 'RECORDED' }),
      await from.listJudgements({}, {}, { field: 'MADE' }),
      await from.listChildren('entity.claims', [china!.id], {}),
      await from.listChildren('speaker.relayed', [daily!.id], {}),
    ];
    const before = await orders(store);
    await store.close();
    const connection = new Connection(server.uri, server.user, server.password);
    await connection.alter('MATCH (n) REMOVE n.nameKey, n.originsKey, n.recordedKey, n.madeKey');
    await connection.alter('MATCH ()-[r:SUBJECT|OBJECT|ABOUT|VIA]->() REMOVE r.orderKey');
    await connection.alter('MATCH (s:DixitStore) SET s.version = 4');
    await connection.close();
    const again = await openStore(address('bolt'));
    expect(await orders(again)).toEqual(before);
    await again.close();
  });

  it('say STORE_UNREACHABLE while the server is away, and go on without being opened anew once it is back', async () => {
    await emptyNeo4j(server);
    const proxy = await startProxy(Number(new URL(server.uri).port));
    const store = await openStore(`bolt://${server.user}:${server.password}@127.0.0.1:${proxy.port}`);
    const { batches } = world(6, 9);
    await store.write(together(...batches.slice(0, 5)));
    const digest = await store.digest();
    await proxy.stop();
    await expect(store.countAll()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await proxy.start();
    expect(await store.digest()).toBe(digest);
    // Cut in the middle of a write: all of it or nothing, and it can be written again.
    const writing = store.write(batches[5]!).catch((error: unknown) => error);
    await new Promise((done) => setTimeout(done, 5));
    await proxy.stop();
    await proxy.start();
    await writing;
    await store.write(batches[5]!);
    const after = await store.digest();
    await emptyNeo4j(server);
    await store.write(together(...batches));
    expect(await store.digest()).toBe(after);
    await store.close();
    await proxy.stop();
  });
});

/** A way to the server that can be cut and mended. */
async function startProxy(target: number) {
  const open = new Set<Socket>();
  let port = 0;
  const make = () =>
    createServer((client) => {
      const upstream = connect(target, '127.0.0.1');
      for (const socket of [client, upstream]) {
        open.add(socket);
        socket.on('error', () => {}).on('close', () => open.delete(socket));
      }
      client.pipe(upstream).pipe(client);
    });
  let listener = make();
  const start = () =>
    new Promise<void>((done) => {
      listener = make().listen(port, '127.0.0.1', () => {
        port = (listener.address() as { port: number }).port;
        done();
      });
    });
  await start();
  return {
    get port() {
      return port;
    },
    start,
    stop: () =>
      new Promise<void>((done) => {
        listener.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
