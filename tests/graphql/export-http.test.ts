import { request } from 'node:http';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/export-graph.ts';
import { crowd } from './crowd.ts';
import { type Api, openApi } from './harness.ts';
import { goLive } from './live.ts';
import { ids, world } from './world.ts';

describe('exports over HTTP', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  const get = (path: string, init?: RequestInit) => fetch(api.url + path, init);
  const counts = (file: string) => {
    const lines = file
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return [lines.filter(({ node }) => node).length, lines.filter(({ edge }) => edge).length];
  };

  it.each(EXPORT_FORMATS)('the answers to a question as %s', async (format) => {
    const query = new URLSearchParams({
      format,
      question: 'claims about China supplying drones',
      limit: '3',
    });
    const response = await get(`/export?${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="dixit[-.a-z]+"$/);
    const file = await response.text();
    expect(file).toContain(ids.claims.supplied);
    // The same by the short address of the format.
    expect(
      await (await get(`/export/${format}?${query.toString().replace(/format=[^&]+&/, '')}`)).text(),
    ).toBe(file);
  });

  it('around a node, and by a filter as the schema has it', async () => {
    const around = counts(await (await get(`/export/jsonl?around=${ids.entities.leveque}&depth=2`)).text());
    const one = counts(await (await get(`/export/jsonl?around=${ids.entities.leveque}`)).text());
    expect(around[0]).toBeGreaterThan(one[0]!);
    const filter = encodeURIComponent(JSON.stringify({ stance: 'DENIES', speakers: [ids.entities.china] }));
    const denied = await (await get(`/export/jsonl?filter=${filter}`)).text();
    expect(denied).toContain(ids.claims.supplied);
    expect(denied).not.toContain(ids.claims.talks);
  });

  it.each([
    ['/export', 'ARGUMENT_INVALID', 400],
    ['/export?format=docx', 'ARGUMENT_INVALID', 400],
    ['/export/gexf?around=x', 'ID_MALFORMED', 400],
    ['/export/gexf?around=per_aaaaaaaaaaaaaaaaaaaa', 'ID_NOT_FOUND', 404],
    [`/export/gexf?around=${ids.entities.leveque}&depth=9`, 'ARGUMENT_INVALID', 400],
    [`/export/gexf?around=${ids.entities.leveque}&depth=x`, 'ARGUMENT_INVALID', 400],
    [`/export/gexf?around=${ids.entities.leveque}&limit=1000000`, 'ARGUMENT_INVALID', 400],
    [`/export/gexf?around=${ids.entities.leveque}&question=x`, 'ARGUMENT_INVALID', 400],
    ['/export/gexf?question=%20', 'ARGUMENT_INVALID', 400],
    ['/export/gexf?question=drones&depth=2', 'ARGUMENT_INVALID', 400],
    ['/export/gexf?limit=3', 'ARGUMENT_INVALID', 400],
    ['/export/gexf?filter={', 'ARGUMENT_INVALID', 400],
    ['/export/gexf?filter=[]', 'ARGUMENT_INVALID', 400],
    ['/export/gexf?filter={"nothing":1}', 'ARGUMENT_INVALID', 400],
    ['/export/gexf?filter={"stance":"MAYBE"}', 'ARGUMENT_INVALID', 400],
    ['/export/gexf?filter={"speakers":["x"]}', 'ID_MALFORMED', 400],
    ['/export/gexf?whatever=1', 'ARGUMENT_INVALID', 400],
    ['/claims/x/evidence.jsonld', 'ID_MALFORMED', 400],
    ['/claims/clm_aaaaaaaaaaaaaaaaaaaa/evidence.jsonld', 'ID_NOT_FOUND', 404],
    [`/claims/${ids.articles.report}/evidence.jsonld`, 'ID_MALFORMED', 400],
  ])('%s is refused: %s', async (path, code, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]!.extensions.code).toBe(code);
  });

  it('the evidence of a claim', async () => {
    const response = await get(`/claims/${ids.claims.supplied}/evidence.jsonld`);
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const packet = (await response.json()) as { '@graph': { id: string }[] };
    expect(packet['@graph'].some(({ id }) => id === `urn:dixit:${ids.claims.supplied}`)).toBe(true);
    expect((await get(`/claims/${ids.claims.supplied}/evidence.jsonld`, { method: 'HEAD' })).status).toBe(
      200,
    );
  });

  it('the API gives the address of a file, and a link that opens it in Gephi Lite', async () => {
    const { data, errors } = await api.ask(
      'query($around: ID) { exportLinks(around: $around, depth: 2, format: JSONL) { file gephiLite } }',
      { around: ids.entities.leveque },
    );
    expect(errors).toBeUndefined();
    const { file, gephiLite } = data.exportLinks;
    expect(counts(await (await fetch(file)).text())[0]).toBeGreaterThan(3);
    const link = new URL(gephiLite);
    expect(link.origin).toBe('https://lite.gephi.org');
    const graph = gexf.parse(MultiDirectedGraph, await (await fetch(link.searchParams.get('file')!)).text());
    expect(graph.hasNode(ids.entities.leveque)).toBe(true);
    const refused = await api.ask('{ exportLinks(question: " ") { file } }');
    expect(refused.errors![0]!.extensions!.code).toBe('ARGUMENT_INVALID');
  });

  it('Gephi Lite may read it where the server is open to it, and nowhere else', async () => {
    const origin = 'https://lite.gephi.org';
    const open = await goLive(api.store, { start: false, server: { origins: [origin] } });
    const path = `/export/gexf?around=${ids.entities.leveque}`;
    const allowed = await fetch(open.url + path, { headers: { origin } });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    expect((await get(path, { headers: { origin } })).headers.get('access-control-allow-origin')).toBeNull();
    await open.close();
  });

  it('a reader who stops, and one who reads slowly, cost no more than they take', async () => {
    const { ids: _, ...batch } = crowd(1_500);
    const large = await openApi(batch);
    const path = `/export/jsonl?filter=${encodeURIComponent('{}')}`;
    // Half a second in, somebody who reads nothing has made the server read a part of the graph only.
    const unread = request(`${large.url}${path}`, { agent: false });
    const response = await new Promise<import('node:http').IncomingMessage>((resolve) =>
      unread.on('response', resolve).end(),
    );
    response.pause();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const after = large.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stalled = large.calls.length;
    unread.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const left = large.calls.length;
    const whole = await (await fetch(large.url + path)).text();
    expect(counts(whole)[0]).toBeGreaterThan(9_000);
    const needed = large.calls.length - left;
    expect(left - stalled).toBeLessThan(10);
    expect(after === stalled || stalled < needed).toBe(true);
    await large.close();
  });
});
