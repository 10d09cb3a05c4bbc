import { setTimeout as wait } from 'node:timers/promises';
import { DixitError } from '../../../model/error.ts';
import type { Database } from '../database.ts';

/** Milliseconds that a file held by another process is waited for, and between two tries. */
const PATIENCE = 10_000;
const PAUSE = 25;
/** SQLITE_BUSY */
const BUSY = 5;

/**
 * Does work that writes once no other process holds the file. SQLite's own waiting would hold our thread, and with it every
 * other request of a server, for as long; so it is told not to wait, and the work, which is one transaction and so has done
 * nothing, is tried again. Throws STORE_UNREACHABLE when the file is not free in time.
 */
export async function whenFree<T>(database: Database, work: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await atOnce(database, work);
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      await wait(PAUSE);
    }
  }
}

/** The methods of a part of the store, each done when the file is free. */
export function eachWhenFree<T extends object>(database: Database, part: T): T {
  return Object.fromEntries(
    Object.entries(part).map(([name, method]) => [
      name,
      (...args: unknown[]) =>
        whenFree(database, () => (method as (...args: unknown[]) => unknown).apply(part, args)),
    ]),
  ) as T;
}

/** The statements of the work run before it returns, whether or not it returns a promise. */
function atOnce<T>(database: Database, work: () => T): T {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    return work();
  } finally {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  }
}

function isBusy(error: unknown): boolean {
  const { cause } = error instanceof DixitError ? (error as { cause?: { errcode?: unknown } }) : {};
  return typeof cause?.errcode === 'number' && (cause.errcode & 0xff) === BUSY;
}
