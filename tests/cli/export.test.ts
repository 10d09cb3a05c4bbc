import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dixit } from './terminal.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
const QUESTION = 'claims about China supplying drones';
let folder: string;
let store: string;
let claim: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-export-'));
  store = `sqlite:${join(folder, 'graph.db')}`;
  await dixit('ingest', SEEDS, '--store', store);
  const { out } = await dixit(
    'export',
    '--format',
    'jsonl',
    '--filter',
    '{"stance":"DENIES"}',
    '--store',
    store,
  );
  claim = /"id":"(clm_[a-z2-7]{20})"/.exec(out)![1]!;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('dixit export', () => {
  it('writes the answers to a question into a file', async () => {
    const file = join(folder, 'answer.gexf');
    const { code, out } = await dixit(
      'export',
      '--format',
      'gexf',
      '--question',
      QUESTION,
      '--out',
      file,
      '--store',
      store,
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const part = gexf.parse(MultiDirectedGraph, readFileSync(file, 'utf8'));
    const whole = gexf.parse(
      MultiDirectedGraph,
      (await dixit('export', '--format', 'gexf', '--store', store)).out,
    );
    expect(part.order).toBeGreaterThan(10);
    expect(part.order).toBeLessThan(whole.order);
  });

  it('takes the format from the ending of the file, and says when nothing is in it', async () => {
    const file = join(folder, 'some.graphml');
    const { code, err } = await dixit(
      'export',
      '--question',
      'zyzzyva quokkas',
      '--out',
      file,
      '--store',
      store,
    );
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('the file is empty') });
    expect(readFileSync(file, 'utf8')).toContain('<graphml');
    const unclear = await dixit('export', '--out', join(folder, 'some.csv'), '--store', store);
    expect(unclear).toMatchObject({ code: 2, err: expect.stringContaining('--format is missing') });
  });

  it('writes what is around a node, further with depth, no more than the limit', async () => {
    const size = async (...more: string[]) => {
      const { out } = await dixit(
        'export',
        '--format',
        'graphology',
        '--around',
        claim,
        '--store',
        store,
        ...more,
      );
      return JSON.parse(out).nodes.filter(
        (node: { attributes: { kind: string } }) => node.attributes.kind === 'Claim',
      ).length;
    };
    expect(await size()).toBe(1);
    expect(await size('--depth', '2')).toBeGreaterThan(1);
    expect(await size('--depth', '5', '--limit', '3')).toBe(3);
  });

  it('prints a link that opens Gephi Lite', async () => {
    const { out, err } = await dixit(
      'export',
      '--gephi-lite',
      'http://127.0.0.1:4321',
      '--around',
      claim,
      '--depth',
      '2',
    );
    const link = new URL(out.trim());
    expect(link.href).toMatch(/^https:\/\/lite\.gephi\.org\/\?file=/);
    expect(link.searchParams.get('file')).toBe(
      `http://127.0.0.1:4321/export?format=gexf&around=${claim}&depth=2`,
    );
    expect(err).toContain('DIXIT_CORS_ORIGINS');
  });

  it.each([
    [['--format', 'docx'], '"docx"'],
    [[], '--format is missing'],
    [['--format', 'gexf', '--question', 'x', '--around', 'y'], 'question and around'],
    [['--format', 'gexf', '--around', 'y'], '"y"'],
    [['--format', 'gexf', '--filter', '{'], 'not JSON'],
    [['--format', 'gexf', '--depth', 'deep'], '"deep"'],
    [['--gephi-lite', 'nowhere'], '"nowhere"'],
  ])('%j is refused, quoting it', async (args, quoted) => {
    const { code, err } = await dixit('export', ...args, '--store', store);
    expect(code).toBe(2);
    expect(err).toContain(quoted);
  });
});

describe('dixit evidence', () => {
  it('writes the packet of a claim', async () => {
    const { code, out } = await dixit('evidence', claim, '--store', store);
    expect(code).toBe(0);
    const nodes: { id: string; type: string | string[] }[] = JSON.parse(out)['@graph'];
    expect(nodes.some(({ id }) => id === `urn:dixit:${claim}`)).toBe(true);
    expect(nodes.some(({ type }) => type.includes('oa:Annotation'))).toBe(true);
  });

  it('knows no claim by another id', async () => {
    const { code, err } = await dixit('evidence', 'clm_aaaaaaaaaaaaaaaaaaaa', '--store', store);
    expect(code).not.toBe(0);
    expect(err).toContain('clm_aaaaaaaaaaaaaaaaaaaa');
  });
});
