import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLocalNeo4j } from '../../scripts/neo4j-local.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';

/** A machine that runs these tests by a container need not have Java. */
const java = spawnSync('java', ['-version']).status === 0;

test('a local server starts again over the data and password it was stopped with', async ({ skip }) => {
  skip(!java, 'no Java: this machine has its Neo4j from elsewhere');
  const data = mkdtempSync(join(tmpdir(), 'dixit-kept-'));
  try {
    for (const kept of [0, 1]) {
      const server = await startLocalNeo4j({ data, password: 'kept-password', heap: 512 });
      const connection = new Connection(server.uri, server.user, server.password);
      const [found] = await connection.read<{ n: number }>('MATCH (n:Kept) RETURN count(n) AS n');
      expect(found!.n).toBe(kept);
      await connection.write((run) => run('CREATE (:Kept)'));
      await connection.close();
      await server.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}, 300_000);
