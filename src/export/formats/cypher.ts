import { type AttributeSpec, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from '../attributes.ts';
import type { Attributes, ExportSource, Value } from '../elements.ts';
import { cypherText } from '../lib/cypher-text.ts';

/** Nodes or edges in one statement. */
const AT_ONCE = 500;
/** Between rows and between cells: code points that Unicode sets apart for such use and no text may hold. */
const [ROW, CELL] = ['\ufdd0', '\ufdd1'];

/**
 * A Cypher script, one statement a line: `cypher-shell --file dixit.cypher`. Nodes carry the label of their kind and `Dixit`,
 * by which they are found again; loading it twice is loading it once. The rows of a statement are one text that the server
 * splits: as lists of maps, it plans every value, at a second for each few kilobytes.
 */
export async function* cypher(source: ExportSource): AsyncGenerator<string> {
  yield 'CREATE CONSTRAINT dixit_id IF NOT EXISTS FOR (n:Dixit) REQUIRE n.id IS UNIQUE;\n';
  const nodes = new Batches(
    NODE_ATTRIBUTES,
    (kind, set) =>
      `MERGE (n:Dixit {id: cell[0]}) SET n:${kind}, n.label = ${value(1, 'string')}${set('n', 2)}`,
  );
  for await (const { id, label, kind, attributes } of source.nodes())
    yield* nodes.add(kind, [id, label], attributes);
  yield* nodes.end();
  const edges = new Batches(
    EDGE_ATTRIBUTES,
    (type, set) =>
      `MATCH (a:Dixit {id: cell[1]}) MATCH (b:Dixit {id: cell[2]}) MERGE (a)-[r:${type} {id: cell[0]}]->(b) SET r.relation = '${type}'${set('r', 3)}`,
  );
  for await (const { id, type, source: from, target, attributes } of source.edges())
    yield* edges.add(type, [id, from, target], attributes);
  yield* edges.end();
}

type Statement = (name: string, set: (variable: string, from: number) => string) => string;

/** Rows gathered by label or type, which no parameter can stand for; both are constants of ours, as are attributes' names. */
class Batches {
  readonly #rows = new Map<string, { readonly keys: readonly string[]; readonly attributes: Attributes }[]>();
  readonly #specs: readonly AttributeSpec[];
  readonly #statement: Statement;

  constructor(specs: readonly AttributeSpec[], statement: Statement) {
    this.#specs = specs;
    this.#statement = statement;
  }

  add(name: string, keys: readonly string[], attributes: Attributes): string[] {
    const rows = this.#rows.get(name) ?? [];
    this.#rows.set(name, rows);
    rows.push({ keys, attributes });
    return rows.length < AT_ONCE ? [] : [this.#flush(name)];
  }

  end(): string[] {
    return [...this.#rows].flatMap(([name, rows]) => (rows.length > 0 ? [this.#flush(name)] : []));
  }

  #flush(name: string): string {
    const rows = this.#rows.get(name)!.splice(0);
    // Columns that some row has.
    const specs = this.#specs.filter((spec) => rows.some(({ attributes }) => isGiven(attributes[spec.name])));
    const text = rows
      .map(({ keys, attributes }) =>
        [...keys, ...specs.map((spec) => attributes[spec.name])].map(cell).join(CELL),
      )
      .join(ROW);
    const set = (variable: string, from: number) =>
      specs
        .map((spec, index) => `, ${variable}.\`${spec.name}\` = ${value(from + index, spec.type)}`)
        .join('');
    return `UNWIND split(${cypherText(text)}, '\\ufdd0') AS row WITH split(row, '\\ufdd1') AS cell ${this.#statement(name, set)};\n`;
  }
}

function isGiven(given: Value | null | undefined): boolean {
  return given != null && given !== '';
}

function cell(given: Value | null | undefined): string {
  return given == null ? '' : String(given).replace(/[\ufdd0\ufdd1]/g, '');
}

/** A cell as its type; null, which sets nothing, for an empty one. */
function value(index: number, type: AttributeSpec['type']): string {
  switch (type) {
    case 'integer':
      return `toInteger(cell[${index}])`;
    case 'double':
      return `toFloat(cell[${index}])`;
    case 'boolean':
      return `toBoolean(cell[${index}])`;
    default:
      return `CASE cell[${index}] WHEN '' THEN null ELSE cell[${index}] END`;
  }
}
