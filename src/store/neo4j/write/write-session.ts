import { inChunks } from '../../lib/in-chunks.ts';
import type { PreparedBatch } from '../../lib/prepare-batch.ts';
import type { Parameters, Row, Run } from '../connection.ts';

/** A form that now belongs to another canonical node. */
export interface Move {
  readonly formId: string;
  readonly from: string;
  readonly to: string;
}

/** Rows sent with one statement. */
const ROWS_AT_ONCE = 5_000;

/** What one `write` has done so far, and what it must bring up to date before it ends. */
export class WriteSession {
  readonly batch: PreparedBatch;
  readonly #run: Run;
  created = 0;
  updated = 0;
  readonly moves: Move[] = [];
  /** Claims whose counts, newest assertion or links changed. */
  readonly claims = new Set<string>();
  /** Claims and assertions whose tokens in the full-text index are out of date. */
  readonly tokensOfClaims = new Set<string>();
  readonly tokensOfAssertions = new Set<string>();
  /** Articles whose entities must be counted anew. */
  readonly articles = new Set<string>();
  /** Additions to counters of speakers, and speakers to count anew. */
  readonly newAssertions = new Map<string, number>();
  readonly newQuotes = new Map<string, number>();
  readonly speakers = new Set<string>();

  constructor(run: Run, batch: PreparedBatch) {
    this.#run = run;
    this.batch = batch;
  }

  run<T = Row>(text: string, parameters?: Parameters): Promise<T[]> {
    return this.#run<T>(text, parameters);
  }

  /** A statement that begins with UNWIND $rows AS row, for many rows; nothing is sent for none. */
  async rows<T = Row>(text: string, rows: readonly unknown[], parameters: Parameters = {}): Promise<T[]> {
    const parts = inChunks(rows, ROWS_AT_ONCE).map((chunk) =>
      this.#run<T>(`UNWIND $rows AS row ${text}`, { ...parameters, rows: chunk }),
    );
    return (await Promise.all(parts)).flat();
  }

  count(outcome: 'created' | 'updated'): void {
    if (outcome === 'created') this.created++;
    else this.updated++;
  }
}

export function add(counter: Map<string, number>, key: string): void {
  counter.set(key, (counter.get(key) ?? 0) + 1);
}
