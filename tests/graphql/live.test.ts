import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { liveContract } from './live-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-live-'));
const file = join(folder, 'graph.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

liveContract(
  'SQLite',
  async () => openSqliteStore(file),
  () => ({ store: `sqlite:${file}` }),
);
