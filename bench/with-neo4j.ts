import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalNeo4j } from '../scripts/neo4j-local.ts';

/** Runs the work against the given Neo4j, or against a local one started for it, empty, and stopped afterwards. */
export async function withNeo4j<T>(
  address: string | undefined,
  work: (address: string) => Promise<T>,
  heap = 2048,
): Promise<T> {
  if (address) return work(address);
  const password = 'bench-only';
  const data = mkdtempSync(join(tmpdir(), 'dixit-neo4j-'));
  const server = await startLocalNeo4j({ data, password, ephemeral: true, heap });
  try {
    const { host } = new URL(server.uri);
    return await work(`neo4j://${server.user}:${password}@${host}`);
  } finally {
    await server.stop();
  }
}
