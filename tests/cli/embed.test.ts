import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type EmbeddingServer, startEmbeddingServer } from '../support/embedding-server.ts';
import { dixit } from './terminal.ts';

const dir = mkdtempSync(join(tmpdir(), 'dixit-embed-'));
const on = ['--store', `sqlite:${join(dir, 'graph.db')}`];
let server: EmbeddingServer;
beforeAll(async () => {
  server = await startEmbeddingServer();
  expect((await dixit('ingest', resolve(import.meta.dirname, '../../seeds'), ...on)).code).toBe(0);
});
afterEach(() => {
  for (const name of ['URL', 'MODEL']) delete process.env[`DIXIT_EMBEDDINGS_${name}`];
});
afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

it('embeds every claim once, refuses another model, and embeds anew with --again', async () => {
  const none = await dixit('embed', ...on);
  expect(none).toMatchObject({ code: 2, err: expect.stringContaining('DIXIT_EMBEDDINGS_URL is not set') });

  process.env.DIXIT_EMBEDDINGS_URL = server.url;
  const first = JSON.parse((await dixit('embed', '--json', ...on)).out);
  expect(first).toMatchObject({ model: 'multilingual-e5-small', dimension: 256, count: first.embedded });
  expect(first.embedded).toBeGreaterThan(20);
  expect(JSON.parse((await dixit('embed', '--json', ...on)).out).embedded).toBe(0);
  expect(server.requests[0]!.input[0]).toMatch(/^passage: /);

  const answer = JSON.parse((await dixit('ask', 'claims about drones', '--json', ...on)).out);
  expect(answer.notices).toEqual([]);
  expect(answer.claims.flatMap((claim: { why: string[] }) => claim.why).join()).toContain('near in meaning');

  process.env.DIXIT_EMBEDDINGS_MODEL = 'other';
  expect(await dixit('embed', ...on)).toMatchObject({
    code: 6,
    err: expect.stringContaining('dixit embed --again'),
  });
  const again = JSON.parse((await dixit('embed', '--again', '--json', ...on)).out);
  expect(again).toMatchObject({ model: 'other', embedded: first.embedded, count: first.embedded });

  process.env.DIXIT_EMBEDDINGS_URL = 'http://127.0.0.1:1/v1';
  const down = JSON.parse((await dixit('ask', 'claims about drones', '--json', ...on)).out);
  expect(down.notices[0]).toContain('searched by words alone');
  expect(down.claims.length).toBeGreaterThan(0);
});
