import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ingest } from '../../src/pipeline.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { articleText, goLive, type Live } from '../graphql/live.ts';
import { python } from '../support/python.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLES = resolve(ROOT, 'examples');
const run = promisify(execFile);
/** A folder that goes with its test. */
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'dixit-example-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

interface Done {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('examples, against a real server', () => {
  let store: Store;
  let api: Live;
  beforeAll(async () => {
    store = openSqliteStore(':memory:');
    for await (const _ of ingest([resolve(ROOT, 'seeds')], store));
    api = await goLive(store);
  });
  afterAll(async () => {
    await api?.close();
    await store?.close();
  });

  async function example(program: string, file: string, ...args: string[]): Promise<Done> {
    const env = { ...process.env, DIXIT_URL: api.url, DIXIT_KEY: '' };
    try {
      const { stdout, stderr } = await run(program, [resolve(EXAMPLES, file), ...args], {
        env,
        timeout: 50_000,
      });
      return { code: 0, out: stdout, err: stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    }
  }

  const QUESTION = 'claims about China supplying drones';
  const node = (file: string, ...args: string[]) => example(process.execPath, file, ...args);

  it('graphql-request: who says so', async () => {
    const { out, err } = await node('graphql-request/who-says-so.ts', QUESTION);
    expect(err).toBe('');
    expect(out).toMatch(/\(for: \d+, against: [1-9]\d*\)/);
    expect(out).toMatch(/ {2}affirmed by .+ in .+: "/);
    expect(out).toMatch(/ {2}denied by .+ in .+: "/);
    // Not every page names its outlet.
    expect(out).not.toContain(' in null');
    const refused = await node('graphql-request/who-says-so.ts', ' ');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('ARGUMENT_INVALID') });
  });

  it('graphql-request: every denial', async () => {
    const { out } = await node('graphql-request/all-denials.ts');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { nodes } = await store.listAssertions({ stance: 'DENIES' }, { first: 1_000 });
    expect(lines.length).toBe(nodes.length);
    expect(lines[0].speaker.name).toBeTruthy();
  });

  it('urql: gives an article and follows', async () => {
    const file = join(folder(), 'article.txt');
    writeFileSync(file, `La ministre répond sur les drones\n\n${articleText('Urqueville', 'denies')}`);
    const { out, err } = await node('urql/give-and-follow.ts', file, QUESTION);
    expect(err).toBe('');
    expect(out).toMatch(/^DONE: .*assertions/m);
    expect(out).toMatch(/: Aline Roussin denies "/);
  });

  it('Python, gql: who says so', async () => {
    const { out, err } = await example(await python(), 'python/who_says_so.py', QUESTION);
    expect(err).toBe('');
    expect(out).toMatch(/ {2}denied by .+ \(\d+ independent\)/);
    expect(out).toMatch(/^All that .+ says:\n {2}(AFFIRMS|DENIES): /m);
    const refused = await example(await python(), 'python/who_says_so.py', ' ');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('ARGUMENT_INVALID') });
  });

  it('Python, networkx: a network', async () => {
    const { out, err } = await example(await python(), 'python/draw_network.py', QUESTION);
    expect(err).toBe('');
    expect(out).toMatch(/^\d\d+ nodes, \d\d+ edges\n/);
    expect(out).toMatch(/ denies: /);
  });

  it('curl: asks, quotes and accents included', async () => {
    const { out } = await example('sh', 'curl/ask.sh', 'qui dément "avoir livré" des drones ?');
    const { data } = JSON.parse(out);
    expect(data.ask.hits[0].deniedBy.length).toBeGreaterThan(0);
  });

  it('curl: gives an article and follows', async () => {
    const { out } = await example(
      'sh',
      'curl/give-and-follow.sh',
      `Un "titre"\n\n${articleText('Curlange')}`,
    );
    expect(out).toMatch(/^event: next$/m);
    expect(out).toContain('"step":"DONE"');
    expect(out.trimEnd()).toMatch(/event: complete\ndata:$/);
    const refused = await example('sh', 'curl/give-and-follow.sh', 'http://127.0.0.1/secret');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('ADDRESS_REFUSED') });
  });

  it('curl: exports', async () => {
    const out = folder();
    const { code, err } = await example('sh', 'curl/export.sh', QUESTION, out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const graph = gexf.parse(MultiDirectedGraph, readFileSync(join(out, 'answer.gexf'), 'utf8'));
    expect(graph.order).toBeGreaterThan(10);
    const [packet] = readdirSync(out).filter((name) => name.endsWith('.jsonld'));
    expect(JSON.parse(readFileSync(join(out, packet!), 'utf8'))['@graph'].length).toBeGreaterThan(3);
  });

  it('each stands in docs/clients.md and in a test', () => {
    const docs = readFileSync(resolve(ROOT, 'docs/clients.md'), 'utf8');
    const tests = readFileSync(import.meta.filename, 'utf8');
    const files = globSync('*/*', { cwd: EXAMPLES });
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) {
      expect(docs, file).toContain(`examples/${file}`);
      expect(tests, file).toContain(basename(file));
    }
  });
});
