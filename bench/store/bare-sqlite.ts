import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { GraphBatch } from '../../src/model/batch.ts';
import type { Kind } from '../../src/store/fields.ts';
import { mentionsText } from '../../src/store/lib/mentions-text.ts';
import { prepareBatch } from '../../src/store/lib/prepare-batch.ts';
import { columnsOf, TABLES, valuesOf } from '../../src/store/sqlite/columns.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { migrate } from '../../src/store/sqlite/migrations/migrate.ts';

/**
 * The yardstick of a load into SQLite: the same rows into the same tables with their primary keys, by prepared INSERT, one
 * transaction per batch. No secondary indexes, no full-text index, no counters, nothing read or compared.
 */
export class BareSqlite {
  readonly #database: DatabaseSync;
  readonly #nodes = new Map<Kind, StatementSync>();
  readonly #links: Record<'mention' | 'article' | 'role' | 'words' | 'via', StatementSync>;

  constructor(file: string) {
    prepareTables(file);
    const database = new DatabaseSync(file);
    this.#database = database;
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -131072;');
    for (const [kind, table] of Object.entries(TABLES) as [Kind, string][]) {
      const columns = columnsOf(kind).map((name) => `"${name}"`);
      const marks = columns.map(() => '?').join(', ');
      this.#nodes.set(
        kind,
        database.prepare(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`),
      );
    }
    const link = (sql: string) => database.prepare(`INSERT OR IGNORE INTO ${sql}`);
    this.#links = {
      mention: link('article_form (articleId, formId, mentions, count) VALUES (?, ?, ?, ?)'),
      article: link(`article_entity (articleId, entityId, count, publishedKey) VALUES (?, ?, ?, '')`),
      role: link('claim_entity (entityId, claimId, roles) VALUES (?, ?, ?)'),
      words: link('assertion_quote (assertionId, quoteId) VALUES (?, ?)'),
      via: link('assertion_via (assertionId, position, formId) VALUES (?, ?, ?)'),
    };
  }

  write(given: GraphBatch): void {
    const batch = prepareBatch(given);
    const { mention, article, role, words, via } = this.#links;
    this.#database.exec('BEGIN');
    for (const [kind, statement] of this.#nodes) {
      for (const node of batch.nodes[kind].values()) statement.run(...valuesOf(kind, node as never));
    }
    for (const { articleId, formId, mentions } of batch.articleForms) {
      mention.run(articleId, formId, mentionsText(mentions), mentions.length);
      article.run(articleId, formId, mentions.length);
    }
    for (const { id, subjectId, objectId, aboutIds } of batch.nodes.claim.values()) {
      for (const entityId of new Set([subjectId!, objectId!, ...aboutIds])) role.run(entityId, id, 1);
    }
    for (const { id, quoteIds, viaFormIds } of batch.nodes.assertion.values()) {
      for (const quoteId of quoteIds) words.run(id, quoteId);
      for (const [position, formId] of viaFormIds.entries()) via.run(id, position, formId);
    }
    this.#database.exec('COMMIT');
  }

  close(): void {
    this.#database.close();
  }
}

/** Our tables as they are, without what a load into them alone would not need: secondary indexes, triggers, full text. */
function prepareTables(file: string): void {
  const database = new Database(file);
  migrate(database, file);
  const drop = (type: string, where: string) => {
    for (const { name } of database.all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = '${type}' AND ${where}`,
    )) {
      database.exec(`DROP ${type} ${name}`);
    }
  };
  drop('index', 'sql IS NOT NULL');
  drop('trigger', 'TRUE');
  drop('table', `sql LIKE 'CREATE VIRTUAL%'`);
  database.close();
}
