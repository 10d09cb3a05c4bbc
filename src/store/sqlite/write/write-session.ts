import type { AssertionNode } from '../../../model/graph.ts';
import type { PreparedBatch } from '../../lib/prepare-batch.ts';
import type { Database } from '../database.ts';
import { ColumnWriter } from './column-writer.ts';

/** A form that now belongs to another canonical node. */
export interface Move {
  readonly formId: string;
  readonly from: string;
  readonly to: string;
}

/** What one `write` has done so far, and what it must bring up to date before it ends. */
export class WriteSession {
  readonly database: Database;
  /** The batch under way; a load passes through many. */
  batch: PreparedBatch;
  created = 0;
  updated = 0;
  moves: Move[] = [];
  /** Claims whose counts, newest assertion or links changed. */
  readonly claims = new Set<string>();
  /** Claims whose own entry in the full-text index is out of date, and those whose assertions' entries are. */
  readonly claimWords = new Set<string>();
  /** Claims whose entry among what claims say of themselves is out of date by the origins it tells. */
  readonly claimLevels = new Set<string>();
  readonly assertionWordsOfClaims = new Set<string>();
  readonly assertionWords = new Set<string>();
  /** New assertions by their row: not in the full-text index nor in the columns yet. */
  readonly newWords = new Map<number, AssertionNode>();
  /** Assertions whose columns are out of date. */
  readonly changedAssertions = new Set<string>();
  readonly columns: ColumnWriter;
  /** Articles that are new, and further ones whose entities must be counted anew. */
  readonly newArticles = new Set<string>();
  readonly articles = new Set<string>();
  /** Additions to counters of speakers, and speakers to count anew. */
  readonly newAssertions = new Map<string, number>();
  readonly newQuotes = new Map<string, number>();
  readonly speakers = new Set<string>();

  /** In a load, hashes of the nodes written so far, by id, empty for what came once: many are given again and again. */
  readonly written: Map<string, string> | null;

  constructor(database: Database, batch: PreparedBatch, written: Map<string, string> | null = null) {
    this.database = database;
    this.columns = new ColumnWriter(database);
    this.batch = batch;
    this.written = written;
  }

  count(outcome: 'created' | 'updated' | 'same'): void {
    if (outcome === 'created') this.created++;
    if (outcome === 'updated') this.updated++;
  }
}

export function add(counter: Map<string, number>, key: string): void {
  counter.set(key, (counter.get(key) ?? 0) + 1);
}
