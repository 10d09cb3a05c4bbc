import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { DixitError } from '../../model/error.ts';
import { makeKey } from './api-key.ts';
import { ROLES, type Role, roleNamed } from './role.ts';

/** What is kept of a key; times are ISO. */
export interface KeyEntry {
  readonly id: string;
  /** What it is for, in the words of whoever made it. */
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the secret, in hexadecimal. */
  readonly hash: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/**
 * The keys in a file; none where there is no file. A file that cannot be read as keys throws KEYS_MALFORMED: to take it for
 * an empty one would open the server.
 */
export function readKeys(file: string): KeyEntry[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw malformed(file, (error as Error).message, error);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw malformed(file, 'it is not JSON', error);
  }
  const { version, keys } = (content ?? {}) as { version?: unknown; keys?: unknown };
  if (version !== 1 || !Array.isArray(keys)) throw malformed(file, 'it has no keys of version 1');
  const wrong = keys.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) throw malformed(file, `key number ${wrong + 1} is not one that dixit keys create makes`);
  return keys as KeyEntry[];
}

/** Adds a key. Resolves to its entry and, this once, the key itself. */
export function addKey(
  file: string,
  { name, role, expiresAt = null }: { name: string; role: Role; expiresAt?: string | null },
  now: string,
): { readonly entry: KeyEntry; readonly key: string } {
  const { id, key, hash } = makeKey();
  const entry: KeyEntry = { id, name, role, hash, createdAt: now, expiresAt, revokedAt: null };
  changeKeys(file, (keys) => [...keys, entry]);
  return { entry, key };
}

/** Revokes a key; it stays in the file, so that the log's ids keep a name. Throws ID_NOT_FOUND. */
export function revokeKey(file: string, id: string, now: string): KeyEntry {
  let revoked: KeyEntry | undefined;
  changeKeys(file, (keys) =>
    keys.map((entry) => {
      if (entry.id !== id) return entry;
      revoked = { ...entry, revokedAt: entry.revokedAt ?? now };
      return revoked;
    }),
  );
  if (!revoked)
    throw new DixitError('ID_NOT_FOUND', `"${id}" is no key in "${file}"; dixit keys list shows them`);
  return revoked;
}

/** Whole or not at all, readable by its owner only, and by one process at a time: the new file is its own lock. */
function changeKeys(file: string, change: (keys: readonly KeyEntry[]) => readonly KeyEntry[]): void {
  const next = `${file}.new`;
  let handle: number;
  try {
    handle = openSync(next, 'wx', 0o600);
  } catch (error) {
    throw new DixitError(
      'ARGUMENT_INVALID',
      existsSync(next)
        ? `"${next}" exists: another command changes the keys, or one was cut off; delete it if none runs`
        : `cannot write "${next}" (${(error as Error).message}); name another file with --keys`,
      { cause: error },
    );
  }
  try {
    writeSync(handle, `${JSON.stringify({ version: 1, keys: change(readKeys(file)) }, null, 2)}\n`);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

function isEntry(value: unknown): value is KeyEntry {
  const entry = (value ?? {}) as Record<keyof KeyEntry, unknown>;
  return (
    typeof entry.id === 'string' &&
    typeof entry.name === 'string' &&
    roleNamed(entry.role) !== null &&
    typeof entry.hash === 'string' &&
    /^[0-9a-f]{64}$/.test(entry.hash) &&
    isTime(entry.createdAt) &&
    (entry.expiresAt === null || isTime(entry.expiresAt)) &&
    (entry.revokedAt === null || isTime(entry.revokedAt))
  );
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function malformed(file: string, why: string, cause?: unknown): DixitError {
  return new DixitError(
    'KEYS_MALFORMED',
    `the key file "${file}" cannot be read: ${why}; restore it, or delete it and make new keys (roles: ${ROLES.join(', ')})`,
    { cause },
  );
}
