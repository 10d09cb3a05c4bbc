import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { currentDeadline, type Deadline } from '../../model/deadline.ts';
import { neo4jError } from './neo4j-error.ts';
import { type JoinedRead, type Shared, type SharedRead, SharedReads } from './shared-reads.ts';

export type Parameters = Record<string, unknown>;
export type Row = Record<string, unknown>;

/** Runs one statement of a transaction. Statements started together travel together. */
export type Run = <T = Row>(text: string, parameters?: Parameters) => Promise<T[]>;

/** A whole number as a parameter: the driver sends plain JavaScript numbers as floating point. */
export function integer(value: number): unknown {
  return neo4j.int(value);
}

/** Reads that travel as one statement at most: the server plans each combination once. */
const TOGETHER = 5;

/** Values by their names. The server sends lists: a map says every name again in every row. */
export function rowOf(names: readonly string[], values: readonly unknown[]): Row {
  const row: Row = {};
  for (let at = 0; at < names.length; at++) row[names[at]!] = values[at];
  return row;
}

/** Several statements as one, each with its parameters in a map of its own. Texts are constants of ours. */
export function together(reads: readonly Pick<SharedRead, 'text' | 'parameters' | 'columns'>[]): {
  readonly text: string;
  readonly parameters: Parameters;
} {
  const parameters: Parameters = {};
  const texts = reads.map((read, part) => {
    parameters[`part${part}`] = read.parameters;
    return `CALL () { ${read.text.replace(/\$(\w+)/g, `$part${part}.$1`)} } RETURN ${part} AS part, [${read.columns.join(', ')}] AS row`;
  });
  return { text: texts.join(' UNION ALL '), parameters };
}

/** One server: reads as single statements, writes as transactions one after another, errors as DixitError. */
export class Connection {
  readonly #driver: Driver;
  readonly #address: string;
  #writing: Promise<unknown> = Promise.resolve();
  /** Reads that wait for the end of the turn, by the deadline of who asked. */
  readonly #gathering = new Map<Deadline | null, SharedRead[]>();
  readonly #shared = new SharedReads((reads) => this.#send(reads));

  /** @param url without user and password */
  constructor(url: string, user: string, password: string) {
    this.#address = new URL(url).host;
    this.#driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 30_000,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: 20_000,
      telemetryDisabled: true,
    });
  }

  async verify(): Promise<string> {
    return this.#guard(async () => {
      const { agent = '' } = await this.#driver.getServerInfo();
      return agent;
    });
  }

  /** One read in a transaction of its own; tried once more when the connection it was given had died. */
  async read<T = Row>(text: string, parameters: Parameters = {}): Promise<T[]> {
    return this.#guard(async () => {
      try {
        return await this.#once<T>(text, parameters);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : null;
        if (code !== 'ServiceUnavailable' && code !== 'SessionExpired') throw error;
        return this.#once<T>(text, parameters);
      }
    });
  }

  /**
   * The same, for rows that may come in any order. Reads that one request asks for in one turn of the event loop travel as
   * one statement, and with those of other requests where they say how (shared-reads.ts): a round trip costs more than
   * most of what is asked.
   *
   * @param columns what the statement returns
   */
  readTogether<T = Row>(
    text: string,
    parameters: Parameters,
    columns: readonly string[],
    shared: Shared | null = null,
  ): Promise<T[]> {
    const deadline = currentDeadline();
    let group = this.#gathering.get(deadline);
    if (!group) {
      const gathered: SharedRead[] = [];
      group = gathered;
      this.#gathering.set(deadline, gathered);
      // After the loaders whose turn it is now: they ask on ticks of their own.
      process.nextTick(() => {
        this.#gathering.delete(deadline);
        for (let at = 0; at < gathered.length; at += TOGETHER)
          this.#shared.add({ deadline, reads: gathered.slice(at, at + TOGETHER) });
      });
    }
    return new Promise((resolve, reject) => {
      group.push({ text, parameters, columns, shared, resolve: resolve as (rows: Row[]) => void, reject });
    });
  }

  async #send(reads: readonly JoinedRead[]): Promise<void> {
    const [first] = reads as [JoinedRead];
    if (reads.length === 1) {
      first.give(await this.read(first.text, first.parameters));
      return;
    }
    const { text, parameters } = together(reads);
    const parts: Row[][] = reads.map(() => []);
    for (const { part, row } of await this.read<{ part: number; row: unknown[] }>(text, parameters))
      parts[part]!.push(rowOf(reads[part]!.columns, row));
    reads.forEach(({ give }, part) => {
      give(parts[part]!);
    });
  }

  async #once<T>(text: string, parameters: Parameters): Promise<T[]> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters, timeLeft());
      return records.map((record) => record.toObject() as T);
    } finally {
      // Giving the connection back is a round trip of its own; the answer need not wait for it.
      session.close().catch(() => {});
    }
  }

  /** Where the server's log of transactions stands: another after every write of anybody's; null where it tells none. */
  async bookmark(): Promise<string | null> {
    return this.#guard(async () => {
      const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        await session.run('RETURN 0', {}, timeLeft());
        return session.lastBookmarks()[0] ?? null;
      } finally {
        session.close().catch(() => {});
      }
    });
  }

  /** One statement outside of any transaction of ours: what changes the schema. */
  async alter(text: string): Promise<void> {
    await this.#guard(async () => {
      const session = this.#driver.session();
      try {
        await session.run(text);
      } finally {
        await session.close();
      }
    });
  }

  /** One transaction: all or nothing; after others that were asked for before. Deadlocks and the like are tried again. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const mine = this.#writing.then(() =>
      this.#guard(async () => {
        const session = this.#driver.session();
        try {
          return await session.executeWrite((transaction) => work(runIn(transaction)));
        } finally {
          await session.close();
        }
      }),
    );
    this.#writing = mine.catch(() => {});
    return mine;
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw neo4jError(error, this.#address);
    }
  }
}

/** The time the request under way has left: the server gives the query up once it is over, whether we listen or not. */
function timeLeft(): { readonly timeout: number } | undefined {
  const remaining = currentDeadline()?.remaining ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(remaining) ? { timeout: Math.ceil(remaining) } : undefined;
}

function runIn(transaction: ManagedTransaction): Run {
  return async <T>(text: string, parameters: Parameters = {}) => {
    const { records } = await transaction.run(text, parameters);
    return records.map((record) => record.toObject() as T);
  };
}
