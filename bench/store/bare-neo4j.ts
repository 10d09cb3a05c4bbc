import type { GraphBatch } from '../../src/model/batch.ts';
import type { Kind } from '../../src/store/fields.ts';
import { prepareBatch } from '../../src/store/lib/prepare-batch.ts';
import type { Connection } from '../../src/store/neo4j/connection.ts';
import { LABELS, propertiesOf } from '../../src/store/neo4j/properties.ts';
import { createSchema } from '../../src/store/neo4j/schema.ts';

const KINDS: readonly Kind[] = [
  'entity',
  'entityForm',
  'origin',
  'article',
  'quote',
  'claim',
  'claimForm',
  'assertion',
];

/** A server with the constraints that find both ends of a relationship, and no other index. */
export async function prepareBare(connection: Connection, address: string): Promise<void> {
  await createSchema(connection, address);
  for (const { name } of await connection.read<{ name: string }>(
    `SHOW INDEXES YIELD name, owningConstraint, type WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name`,
  )) {
    await connection.alter(`DROP INDEX ${name}`);
  }
}

/**
 * The yardstick of a load into Neo4j: the same nodes and relationships by UNWIND and CREATE, one transaction per batch.
 * Nothing is read or compared, and there are no counters. It keeps in mind itself what it has created.
 */
export class BareNeo4j {
  readonly #connection: Connection;
  readonly #written = new Map<Kind, Set<string>>(KINDS.map((kind) => [kind, new Set()]));

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async write(given: GraphBatch): Promise<void> {
    const batch = prepareBatch(given);
    const fresh = <K extends Kind>(kind: K) => {
      const seen = this.#written.get(kind)!;
      const nodes = [...batch.nodes[kind].values()].filter(({ id }) => !seen.has(id));
      for (const { id } of nodes) seen.add(id);
      return nodes.map((node) => propertiesOf(kind, node as never));
    };
    await this.#connection.write(async (run) => {
      const work: Promise<unknown>[] = [];
      const rows = (text: string, list: readonly unknown[]) => {
        if (list.length > 0) work.push(run(`UNWIND $rows AS row ${text}`, { rows: list }));
      };
      const create = (kind: Kind, labels = '') => {
        const list = fresh(kind);
        rows(`CREATE (n:${LABELS[kind]}${labels}) SET n = row`, list);
        return list;
      };
      const pairs = (list: readonly Record<string, unknown>[], from: string, to: string) =>
        list.flatMap((row) => [row[to]].flat().map((goal) => ({ from: row[from], to: goal })));
      const relate = (
        label: string,
        type: string,
        goal: string,
        list: readonly { from: unknown; to: unknown }[],
      ) =>
        rows(
          `MATCH (a:${label} {id: row.from}) MATCH (b:${goal} {id: row.to}) CREATE (a)-[:${type}]->(b)`,
          list,
        );
      create('entity', ':Speaker:Person');
      relate('EntityForm', 'RESOLVED_TO', 'Entity', pairs(create('entityForm'), 'id', 'canonicalId'));
      create('origin');
      const articles = create('article');
      relate('Article', 'FROM_ORIGIN', 'Origin', pairs(articles, 'id', 'originId'));
      relate('Article', 'PUBLISHED_BY', 'Entity', pairs(articles, 'id', 'outletId'));
      const mentions = batch.articleForms.map(({ articleId, formId }) => ({ from: articleId, to: formId }));
      relate('Article', 'NAMES', 'EntityForm', mentions);
      relate('Article', 'MENTIONS', 'Entity', mentions);
      const quotes = create('quote');
      relate('Quote', 'SAID_BY', 'Speaker', pairs(quotes, 'id', 'speakerId'));
      relate('Quote', 'APPEARS_IN', 'Article', pairs(quotes, 'id', 'articleId'));
      const claims = create('claim');
      relate('Claim', 'SUBJECT', 'Entity', pairs(claims, 'id', 'subjectId'));
      relate('Claim', 'OBJECT', 'Entity', pairs(claims, 'id', 'objectId'));
      relate('Claim', 'ABOUT', 'Entity', pairs(claims, 'id', 'aboutIds'));
      relate('ClaimForm', 'RESOLVED_TO', 'Claim', pairs(create('claimForm'), 'id', 'canonicalId'));
      const assertions = create('assertion');
      relate('Assertion', 'MADE_BY', 'Speaker', pairs(assertions, 'id', 'speakerId'));
      relate('Assertion', 'OF', 'Claim', pairs(assertions, 'id', 'claimId'));
      relate('Assertion', 'APPEARS_IN', 'Article', pairs(assertions, 'id', 'articleId'));
      relate('Assertion', 'IN_WORDS', 'Quote', pairs(assertions, 'id', 'quoteIds'));
      relate('Assertion', 'VIA', 'Speaker', pairs(assertions, 'id', 'viaFormIds'));
      await Promise.all(work);
    });
  }
}
