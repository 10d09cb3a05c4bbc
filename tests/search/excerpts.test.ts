import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { excerptsContract } from './excerpts-contract.ts';

excerptsContract('SQLite', async () => openSqliteStore(':memory:'));
