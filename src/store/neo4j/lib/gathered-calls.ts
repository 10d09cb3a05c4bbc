import DataLoader from 'dataloader';
import type { Connection } from '../connection.ts';

/** Calls in one statement at most. */
const MOST = 100;

/**
 * Calls of one query that are made at once become one statement: reading for several articles together asks the same
 * thing many times, and each statement is a round trip. Nothing is kept.
 */
export function gatheredCalls<K, T>(
  readAll: (connection: Connection, keys: readonly K[]) => Promise<readonly T[]>,
): (connection: Connection, key: K) => Promise<T> {
  const loaders = new WeakMap<Connection, DataLoader<K, T>>();
  return (connection, key) => {
    let loader = loaders.get(connection);
    if (!loader) {
      loader = new DataLoader<K, T>((keys) => readAll(connection, keys), {
        cache: false,
        maxBatchSize: MOST,
      });
      loaders.set(connection, loader);
    }
    return loader.load(key);
  };
}
