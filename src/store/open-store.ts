import { DixitError } from '../model/error.ts';
import type { Store } from './store.ts';

/**
 * Opens the store an address names: `sqlite:FILE` (or the path alone, when it ends in .db, .sqlite or .sqlite3), `sqlite::memory:`, `neo4j://user:password@host:port` (also `bolt://`,
 * and both with `+s` for TLS; user and password may come from NEO4J_USER and NEO4J_PASSWORD instead). Throws
 * ARGUMENT_INVALID for an address of no such form, and STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_FULL,
 * STORE_INCOMPATIBLE. Messages never show a password. Only the back end that is asked for is loaded.
 */
export async function openStore(given: string): Promise<Store> {
  const url = storeAddress(given);
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) {
    const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
    return openSqliteStore(sqlitePath(url));
  }
  const server = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//.test(url) ? parse(url) : null;
  if (!server) {
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${withoutPassword(url)}" names no store; give sqlite:FILE, sqlite::memory: or neo4j://user:password@host:port`,
    );
  }
  const user = decodeURIComponent(server.username) || process.env.NEO4J_USER || 'neo4j';
  const password = decodeURIComponent(server.password) || process.env.NEO4J_PASSWORD || '';
  const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts');
  return openNeo4jStore(`${server.protocol}//${server.host}`, user, password);
}

/** The full address of what may be given short: a path that ends as database files do is one of SQLite. */
export function storeAddress(given: string): string {
  return /^[^:]+\.(?:db|sqlite3?)$/i.test(given) ? `sqlite:${given}` : given;
}

/** File of a SQLite store that is kept in one; null for one in memory and for other stores. */
export function fileOfStore(given: string): string | null {
  const url = storeAddress(given);
  const path = url.startsWith('sqlite:') ? sqlitePath(url) : '';
  return path === '' || path === ':memory:' ? null : path;
}

function sqlitePath(url: string): string {
  return url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
}

/** An address that may be shown: whatever stands before the last @ is hidden. */
function withoutPassword(url: string): string {
  return url.replace(/^([^:@]*:(?:\/\/)?)?.*@/s, '$1***@');
}

function parse(url: string): URL | null {
  const found = URL.parse(url);
  if (!found?.hostname) return null;
  try {
    decodeURIComponent(found.username + found.password);
    return found;
  } catch {
    return null;
  }
}
