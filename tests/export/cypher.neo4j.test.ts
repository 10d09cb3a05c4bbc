import { PassThrough } from 'node:stream';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { exportGraph, type Selection } from '../../src/export/export-graph.ts';
import { cypherText } from '../../src/export/lib/cypher-text.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { crowd } from '../graphql/crowd.ts';
import { ids, world } from '../graphql/world.ts';
import { emptyNeo4j } from '../store/open-empty-neo4j.ts';

/** Texts that would end a literal, or a statement, that does not escape them. */
const HOSTILE = [
  "'",
  "\\'",
  '\\',
  '\\\\',
  '\\u0027}) DETACH DELETE n //',
  '\\\\u0027}) DETACH DELETE n //',
  '\\\\\\u0027',
  "'}]) MATCH (n) DETACH DELETE n; //",
  'a\nb\r\nc\td\be\ff',
  '\\n\\u{41}\\x41',
  '`} $parameter {row} //* */ ;\n;',
  '\u0001\u001f\u007f\u0085\u2028\u2029\ufeff',
  '\\\u0001',
  '\\\u0001u0027',
  'L’été 🛩 «é» 漢字 \u202e',
  '\u0000',
];

describe('a Cypher script', () => {
  let driver: Driver;
  let store: Store;
  beforeAll(async () => {
    const { uri, user, password } = inject('neo4j');
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    store = openSqliteStore(':memory:');
    await store.write(world);
    const { ids: _, ...batch } = crowd(120);
    const claims = batch.claims!.map((claim, index) => ({
      ...claim,
      text: `${HOSTILE[index % HOSTILE.length]} ${index}`,
    }));
    await store.write({ ...batch, claims });
  });
  afterAll(async () => {
    await driver?.executeQuery('DROP CONSTRAINT dixit_id IF EXISTS');
    await driver?.close();
    await store?.close();
  });
  beforeEach(() => emptyNeo4j(inject('neo4j')));

  async function write(format: 'cypher' | 'jsonl', selection: Selection): Promise<string[]> {
    const out = new PassThrough();
    const parts: Buffer[] = [];
    out.on('data', (part: Buffer) => parts.push(part));
    await exportGraph(store, { format, out, selection });
    return Buffer.concat(parts).toString().trimEnd().split('\n');
  }

  async function load(statements: readonly string[]): Promise<void> {
    for (const statement of statements) {
      expect(statement.endsWith(';')).toBe(true);
      await driver.executeQuery(statement.slice(0, -1));
    }
  }

  /** The graph that was loaded, as the JSON lines of the same selection. */
  async function loaded(): Promise<string[]> {
    const nodes = await driver.executeQuery(
      'MATCH (n:Dixit) RETURN labels(n) AS labels, properties(n) AS properties',
    );
    const edges = await driver.executeQuery(
      'MATCH (a:Dixit)-[r]->(b:Dixit) RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties',
    );
    return [
      ...nodes.records.map((record) => {
        const { id, label, ...rest } = record.get('properties');
        const [kind] = record.get('labels').filter((name: string) => name !== 'Dixit');
        return canonical({ node: { id, kind, label, ...rest } });
      }),
      ...edges.records.map((record) => {
        const { id, relation, ...rest } = record.get('properties');
        expect(relation).toBe(record.get('type'));
        return canonical({
          edge: {
            id,
            type: record.get('type'),
            source: record.get('source'),
            target: record.get('target'),
            ...rest,
          },
        });
      }),
    ].sort();
  }

  const canonical = (line: Record<string, object>) =>
    JSON.stringify(
      Object.entries(line).map(([kind, fields]) => [
        kind,
        Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    );
  const expected = async (selection: Selection) =>
    (await write('jsonl', selection)).map((line) => canonical(JSON.parse(line))).sort();

  it.each([
    ['the whole graph', { kind: 'all' }],
    ['a part', { kind: 'around', id: ids.entities.leveque, depth: 3, limit: 50 }],
  ] as const)('of %s gives the same graph on a real server, loaded once or twice', async (_, selection) => {
    const script = await write('cypher', selection);
    await load(script);
    const wanted = await expected(selection);
    expect(wanted.length).toBeGreaterThan(10);
    expect(await loaded()).toEqual(wanted);
    await load(script);
    expect(await loaded()).toEqual(wanted);
  });

  it.each(HOSTILE)('a literal of %j is that text and nothing else', async (text) => {
    await driver.executeQuery("CREATE (:Dixit {id: 'witness'})");
    const { records } = await driver.executeQuery(
      `RETURN ${cypherText(text)} AS text, {key: ${cypherText(text)}}.key AS same`,
    );
    expect(records[0]!.get('text')).toBe(text);
    expect(records[0]!.get('same')).toBe(text);
    const { records: left } = await driver.executeQuery('MATCH (n:Dixit) RETURN count(n) AS n');
    expect(left[0]!.get('n')).toBe(1);
  });
});
