import { randomUUID } from 'node:crypto';

/** The id a request goes by: the caller's own where it may stand in a log line, else a new one. */
export function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:@+/=-]{1,128}$/.test(given) ? given : randomUUID();
}
