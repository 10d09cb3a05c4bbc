import { statSync } from 'node:fs';
import type { Log } from '../log.ts';
import { AccessError } from './access-error.ts';
import { isSecretOf, readKey } from './api-key.ts';
import { type KeyEntry, readKeys } from './key-file.ts';
import type { Principal } from './principal.ts';

export interface KeyRing {
  /** True once the file has held a key, revoked or not: from then on nobody is let in unasked. */
  readonly inUse: () => boolean;
  /** Whom a key stands for. Throws AccessError. */
  identify(text: string): Principal;
  /** Reads the file again at once. */
  reload(): void;
}

/** Milliseconds between two looks at the file: how long a revoked key may still open. */
const GLANCE = 1_000;

/**
 * The keys of a file, which is looked at again as they are used: a key made or revoked counts within a second, without a
 * restart. A file that has become unreadable leaves the keys as they were, and says so in the log.
 */
export function openKeyRing(file: string, log: Log): KeyRing {
  let entries = new Map<string, KeyEntry>();
  let seen = '';
  let lookedAt = 0;
  let used = false;

  function read(): void {
    const keys = readKeys(file);
    entries = new Map(keys.map((entry) => [entry.id, entry]));
    used ||= keys.length > 0;
  }

  function look(force = false): void {
    const now = Date.now();
    if (!force && now - lookedAt < GLANCE) return;
    lookedAt = now;
    const state = stateOf(file);
    if (state === seen && !force) return;
    seen = state;
    try {
      read();
      log('keys read', { keys: entries.size });
    } catch (error) {
      log('keys not read: those known before stay', { level: 'error', reason: (error as Error).message });
    }
  }

  // At the start a malformed file is an error: there are no keys known before.
  seen = stateOf(file);
  lookedAt = Date.now();
  read();

  return {
    inUse() {
      look();
      return used;
    },
    identify(text) {
      look();
      const parts = readKey(text);
      const entry = parts && entries.get(parts.id);
      // One answer for whatever is wrong with a key, so that answers help nobody guess.
      if (!entry || !isSecretOf(parts.secret, entry.hash) || entry.revokedAt || hasPassed(entry.expiresAt))
        throw new AccessError(401, 'This key is unknown, revoked or expired.');
      return {
        kind: 'key',
        id: entry.id,
        role: entry.role,
        stands() {
          look();
          const now = entries.get(entry.id);
          return now !== undefined && now.role === entry.role && !now.revokedAt && !hasPassed(now.expiresAt);
        },
      };
    },
    reload: () => look(true),
  };
}

function hasPassed(time: string | null): boolean {
  return time !== null && Date.parse(time) <= Date.now();
}

/** What changes whenever the file does; a rename gives it another inode. */
function stateOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { ino: 0, mtimeMs: 0, size: 0 };
  return `${ino} ${mtimeMs} ${size}`;
}
