import { DixitError, type ErrorCode } from '../../model/error.ts';

/** SQLite result codes (https://sqlite.org/rescode.html) that a user can do something about. */
const KNOWN: ReadonlyMap<number, readonly [ErrorCode, string]> = new Map([
  [3, ['STORE_UNAUTHORIZED', 'may not be opened; give this user the right to read and write it']],
  [5, ['STORE_UNREACHABLE', 'is locked by another process; wait until that has finished, or stop it']],
  [8, ['STORE_UNAUTHORIZED', 'is read-only; give this user the right to write the file and its folder']],
  [10, ['STORE_UNREACHABLE', 'cannot be read or written (input/output error); check the disk']],
  [11, ['STORE_INCOMPATIBLE', 'is damaged; restore a copy, or name another file and ingest anew']],
  [
    13,
    [
      'STORE_FULL',
      'has no room left; free space on its disk and run the same command again, nothing is half written',
    ],
  ],
  [14, ['STORE_UNREACHABLE', 'cannot be opened; check that its folder exists and may be written']],
  [23, ['STORE_UNAUTHORIZED', 'refuses the access; give this user the right to read and write it']],
  [26, ['STORE_INCOMPATIBLE', 'is not a Dixit database; name another file']],
]);

/** A DixitError for what SQLite reports about the file; what is not the file's fault is passed on as it is. */
export function databaseError(error: unknown, file: string): unknown {
  if (error instanceof DixitError || !(error instanceof Error)) return error;
  // "full" may also come from the file system, below the database.
  if ('code' in error && error.code === 'ENOSPC') return known(13, file, error);
  if ('errcode' in error && typeof error.errcode === 'number') {
    // The low byte is the primary code of an extended one.
    return known(error.errcode & 0xff, file, error) ?? error;
  }
  if ('code' in error && error.code === 'ERR_INVALID_STATE') {
    return new DixitError('STORE_UNREACHABLE', `the store "${file}" was closed; open it again`, {
      cause: error,
    });
  }
  return error;
}

function known(code: number, file: string, cause: Error): DixitError | null {
  const found = KNOWN.get(code);
  return found ? new DixitError(found[0], `the store "${file}" ${found[1]}`, { cause }) : null;
}
