import { DixitError } from '../model/error.ts';

export type Key = readonly (string | number)[];

/** Opaque cursor: base64url of the list's name and the node's place in the list's order. Equal in both back ends. */
export function encodeCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** The place a cursor names. Throws CURSOR_MALFORMED for anything that `encodeCursor` did not make for this list. */
export function decodeCursor(list: string, cursor: string, shape: readonly ('string' | 'number')[]): Key {
  const parts = /^[\w-]{1,2000}$/.test(cursor) ? parse(Buffer.from(cursor, 'base64url').toString()) : null;
  if (!Array.isArray(parts) || typeof parts[0] !== 'string') {
    throw new DixitError(
      'CURSOR_MALFORMED',
      `"${cursor.slice(0, 80)}" is not a cursor; give one that a page of ${list} returned`,
    );
  }
  const [name, ...key] = parts as [string, ...unknown[]];
  if (name !== list) {
    throw new DixitError(
      'CURSOR_MALFORMED',
      `cursor "${cursor.slice(0, 80)}" belongs to the list ${name.slice(0, 40)}, not to ${list}; give one that a page of ${list} returned`,
    );
  }
  if (key.length !== shape.length || key.some((part, index) => typeof part !== shape[index])) {
    throw new DixitError(
      'CURSOR_MALFORMED',
      `cursor "${cursor.slice(0, 80)}" does not name a place in ${list}; give one that a page of ${list} returned`,
    );
  }
  return key as Key;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
