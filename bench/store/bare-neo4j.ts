import type { GraphBatch } from '../../src/model/batch.ts';
import type { Kind } from '../../src/store/fields.ts';
import { prepareBatch } from '../../src/store/lib/prepare-batch.ts';
import type { Connection } from '../../src/store/neo4j/connection.ts';
import { LABELS, propertiesOf } from '../../src/store/neo4j/properties.ts';

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

/**
 * The yardstick of a load into Neo4j: the same nodes and relationships by UNWIND and CREATE, one transaction per batch, with
 * nothing but the constraints that find both ends of a relationship. No other indexes, no counters, nothing compared.
 */
export async function bareNeo4j(connection: Connection, batches: Iterable<GraphBatch>): Promise<void> {
  for (const { name } of await connection.read<{ name: string }>(
    `SHOW INDEXES YIELD name, owningConstraint, type WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name`,
  )) {
    await connection.alter(`DROP INDEX ${name}`);
  }
  const written = new Map<Kind, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
  for (const given of batches) {
    const batch = prepareBatch(given);
    const fresh = <K extends Kind>(kind: K) => {
      const seen = written.get(kind)!;
      const rows = [...batch.nodes[kind].values()].filter(({ id }) => !seen.has(id));
      for (const { id } of rows) seen.add(id);
      return rows.map((node) => propertiesOf(kind, node as never));
    };
    await connection.write(async (run) => {
      const work: Promise<unknown>[] = [];
      const rows = (text: string, list: readonly unknown[]) => {
        if (list.length > 0) work.push(run(`UNWIND $rows AS row ${text}`, { rows: list }));
      };
      const create = (kind: Kind, labels = '') => {
        const list = fresh(kind);
        rows(`CREATE (n:${LABELS[kind]}${labels}) SET n = row`, list);
        return list;
      };
      const relate = (
        from: string,
        key: string,
        type: string,
        to: string,
        goal: string,
        list: readonly unknown[],
      ) =>
        rows(
          `MATCH (a:${from} {id: row.${key}}) MATCH (b:${to} {id: row.${goal}}) CREATE (a)-[:${type}]->(b)`,
          list,
        );
      create('entity', ':Speaker:Person');
      relate('EntityForm', 'id', 'RESOLVED_TO', 'Entity', 'canonicalId', create('entityForm'));
      create('origin');
      const articles = create('article');
      relate('Article', 'id', 'FROM_ORIGIN', 'Origin', 'originId', articles);
      relate('Article', 'id', 'PUBLISHED_BY', 'Entity', 'outletId', articles);
      relate('Article', 'articleId', 'NAMES', 'EntityForm', 'formId', batch.articleForms);
      relate('Article', 'articleId', 'MENTIONS', 'Entity', 'formId', batch.articleForms);
      const quotes = create('quote');
      relate('Quote', 'id', 'SAID_BY', 'Speaker', 'speakerId', quotes);
      relate('Quote', 'id', 'APPEARS_IN', 'Article', 'articleId', quotes);
      const claims = create('claim');
      relate('Claim', 'id', 'SUBJECT', 'Entity', 'subjectId', claims);
      relate('Claim', 'id', 'OBJECT', 'Entity', 'objectId', claims);
      rows(
        'UNWIND row.aboutIds AS goal MATCH (a:Claim {id: row.id}) MATCH (b:Entity {id: goal}) CREATE (a)-[:ABOUT]->(b)',
        claims,
      );
      relate('ClaimForm', 'id', 'RESOLVED_TO', 'Claim', 'canonicalId', create('claimForm'));
      const assertions = create('assertion');
      relate('Assertion', 'id', 'MADE_BY', 'Speaker', 'speakerId', assertions);
      relate('Assertion', 'id', 'OF', 'Claim', 'claimId', assertions);
      relate('Assertion', 'id', 'APPEARS_IN', 'Article', 'articleId', assertions);
      rows(
        'UNWIND row.quoteIds AS goal MATCH (a:Assertion {id: row.id}) MATCH (b:Quote {id: goal}) CREATE (a)-[:IN_WORDS]->(b)',
        assertions,
      );
      rows(
        'UNWIND row.viaFormIds AS goal MATCH (a:Assertion {id: row.id}) MATCH (b:Speaker {id: goal}) CREATE (a)-[:VIA]->(b)',
        assertions,
      );
      await Promise.all(work);
    });
  }
}
