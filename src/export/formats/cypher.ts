import { type AttributeSpec, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from '../attributes.ts';
import type { Attributes, ExportSource } from '../elements.ts';
import { cypherText } from '../lib/cypher-text.ts';

/** Nodes or edges in one statement. */
const AT_ONCE = 200;

/**
 * A Cypher script, one statement a line: `cypher-shell --file dixit.cypher`. Nodes carry the label of their kind and `Dixit`,
 * by which they are found again; loading it twice is loading it once.
 */
export async function* cypher(source: ExportSource): AsyncGenerator<string> {
  yield 'CREATE CONSTRAINT dixit_id IF NOT EXISTS FOR (n:Dixit) REQUIRE n.id IS UNIQUE;\n';
  const nodes = new Batches((kind, rows) => [
    `UNWIND [${rows.join(', ')}] AS row MERGE (n:Dixit {id: row.id}) SET n:${kind}, n += row.set;\n`,
  ]);
  for await (const { id, label, kind, attributes } of source.nodes())
    yield* nodes.add(
      kind,
      `{id: ${cypherText(id)}, set: {label: ${cypherText(label)}${rest(NODE_ATTRIBUTES, attributes)}}}`,
    );
  yield* nodes.end();
  const edges = new Batches((type, rows) => [
    `UNWIND [${rows.join(', ')}] AS row MATCH (a:Dixit {id: row.from}) MATCH (b:Dixit {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.set;\n`,
  ]);
  for await (const { id, type, source: from, target, attributes } of source.edges())
    yield* edges.add(
      type,
      `{id: ${cypherText(id)}, from: ${cypherText(from)}, to: ${cypherText(target)}, set: {relation: ${cypherText(type)}${rest(EDGE_ATTRIBUTES, attributes)}}}`,
    );
  yield* edges.end();
}

/** Rows gathered by label or type, which no parameter can stand for; both are constants of ours. */
class Batches {
  readonly #rows = new Map<string, string[]>();
  readonly #statement: (name: string, rows: readonly string[]) => string[];

  constructor(statement: (name: string, rows: readonly string[]) => string[]) {
    this.#statement = statement;
  }

  add(name: string, row: string): string[] {
    const rows = this.#rows.get(name) ?? [];
    this.#rows.set(name, rows);
    rows.push(row);
    return rows.length < AT_ONCE ? [] : this.#statement(name, rows.splice(0));
  }

  end(): string[] {
    return [...this.#rows].flatMap(([name, rows]) => (rows.length > 0 ? this.#statement(name, rows) : []));
  }
}

function rest(specs: readonly AttributeSpec[], attributes: Attributes): string {
  return specs
    .map(({ name, type }) => {
      const value = attributes[name];
      if (value == null || value === '') return '';
      return `, ${name}: ${typeof value === 'string' ? cypherText(value) : literal(value, type)}`;
    })
    .join('');
}

/** A whole number of a property that need not be one is written as floating point: one property, one type. */
function literal(value: number | boolean, type: AttributeSpec['type']): string {
  const text = String(value);
  return type === 'double' && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
