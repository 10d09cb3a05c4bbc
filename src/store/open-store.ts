import { DixitError } from '../model/error.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

/**
 * Opens the store an address names: `sqlite:FILE`, `sqlite::memory:`, `neo4j://user:password@host:port` (also `bolt://`,
 * and both with `+s` for TLS; user and password may come from NEO4J_USER and NEO4J_PASSWORD). Throws ARGUMENT_INVALID for
 * an address of no such form, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_FULL, STORE_INCOMPATIBLE. Messages never show a password.
 */
export async function openStore(url: string): Promise<Store> {
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) {
    return openSqliteStore(url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, ''));
  }
  throw new DixitError(
    'ARGUMENT_INVALID',
    `"${withoutPassword(url)}" names no store; give sqlite:FILE, sqlite::memory: or neo4j://user:password@host:port`,
  );
}

/** An address that may be shown. */
export function withoutPassword(url: string): string {
  return url.replace(/(\/\/[^:/@]*):.*@/s, '$1:***@');
}
