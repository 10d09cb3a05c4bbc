import { randomUUID } from 'node:crypto';
import type { Connection } from '../connection.ts';

/** The bookmark of the newest transaction. A server that tells none is taken to have changed. */
export async function revision(connection: Connection): Promise<string> {
  return (await connection.bookmark()) ?? randomUUID();
}
