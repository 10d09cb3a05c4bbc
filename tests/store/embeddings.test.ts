import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { embeddingsContract } from './embeddings-contract.ts';

embeddingsContract('SQLite', async () => openSqliteStore(':memory:'));
