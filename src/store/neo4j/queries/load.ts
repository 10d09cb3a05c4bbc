import type { GraphBatch, WriteReport } from '../../../model/batch.ts';
import type { Connection } from '../connection.ts';
import { write } from './write.ts';

/** One transaction per batch: the server keeps a whole transaction in memory. */
export async function load(connection: Connection, batches: Iterable<GraphBatch>): Promise<WriteReport> {
  let created = 0;
  let updated = 0;
  for (const batch of batches) {
    const report = await write(connection, batch);
    created += report.created;
    updated += report.updated;
  }
  return { created, updated };
}
