import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { ingestContract } from './ingest-contract.ts';

ingestContract('SQLite', async () => openSqliteStore(':memory:'));
