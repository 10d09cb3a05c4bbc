import { DatabaseSync } from 'node:sqlite';
import type { GraphBatch } from '../../src/model/batch.ts';
import type { Kind } from '../../src/store/fields.ts';
import { prepareBatch } from '../../src/store/lib/prepare-batch.ts';
import { columnsOf, TABLES, valuesOf } from '../../src/store/sqlite/columns.ts';
import { graph } from '../../src/store/sqlite/migrations/001-graph.ts';

/**
 * The yardstick of a load into SQLite: the same rows into the same tables with their primary keys, by prepared INSERT, one
 * transaction per batch. No secondary indexes, no full-text index, no counters, nothing read or compared.
 */
export function bareSqlite(file: string, batches: Iterable<GraphBatch>): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -131072;`);
  const tables = graph
    .split(/;\s*(?=CREATE|--)/)
    .filter((statement) => !/CREATE (INDEX|VIRTUAL)/.test(statement))
    .join(';');
  database.exec(tables);
  const statements = new Map<Kind, ReturnType<DatabaseSync['prepare']>>();
  for (const [kind, table] of Object.entries(TABLES) as [Kind, string][]) {
    const columns = columnsOf(kind).map((name) => `"${name}"`);
    statements.set(
      kind,
      database.prepare(
        `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ),
    );
  }
  const link = (sql: string) => database.prepare(`INSERT OR IGNORE INTO ${sql}`);
  const mention = link('article_form (articleId, formId, mentions, count) VALUES (?, ?, ?, ?)');
  const article = link(`article_entity (articleId, entityId, count, publishedKey) VALUES (?, ?, ?, '')`);
  const role = link('claim_entity (entityId, claimId, roles) VALUES (?, ?, ?)');
  const words = link('assertion_quote (assertionId, quoteId) VALUES (?, ?)');
  const via = link('assertion_via (assertionId, position, formId) VALUES (?, ?, ?)');
  for (const given of batches) {
    const batch = prepareBatch(given);
    database.exec('BEGIN');
    for (const [kind, statement] of statements) {
      for (const node of batch.nodes[kind].values()) statement.run(...valuesOf(kind, node as never));
    }
    for (const { articleId, formId, mentions } of batch.articleForms) {
      mention.run(articleId, formId, JSON.stringify(mentions), mentions.length);
      article.run(articleId, formId, mentions.length);
    }
    for (const { id, subjectId, objectId, aboutIds } of batch.nodes.claim.values()) {
      for (const entityId of new Set([subjectId!, objectId!, ...aboutIds])) role.run(entityId, id, 1);
    }
    for (const { id, quoteIds, viaFormIds } of batch.nodes.assertion.values()) {
      for (const quoteId of quoteIds) words.run(id, quoteId);
      viaFormIds.forEach((formId, position) => void via.run(id, position, formId));
    }
    database.exec('COMMIT');
  }
  database.close();
}
