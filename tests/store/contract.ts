import { describe } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { filtersContract } from './contract/filters.ts';
import { findsContract } from './contract/finds.ts';
import { hostileTextContract } from './contract/hostile-text.ts';
import { jobsContract } from './contract/jobs.ts';
import { listsContract } from './contract/lists.ts';
import { loadContract } from './contract/load.ts';
import { movesContract } from './contract/moves.ts';
import { pagingContract } from './contract/paging.ts';
import { readingContract } from './contract/reading.ts';
import { revisionContract } from './contract/revision.ts';
import { searchContract } from './contract/search.ts';
import { sequencesContract } from './contract/sequences.ts';
import { writeContract } from './contract/write.ts';

/** Opens an empty store; the tests close what they open. It may be the same database emptied: only the last one opened counts. */
export type OpenEmpty = () => Promise<Store>;

/** What every back end must do: the meaning of src/store/store.ts. Run in full on each, on the real thing. */
export function storeContract(name: string, open: OpenEmpty): void {
  describe(`${name} keeps the store's contract`, () => {
    writeContract(open);
    loadContract(open);
    findsContract(open);
    listsContract(open);
    filtersContract(open);
    // A write to a server takes a hundred times as long as one to a file.
    pagingContract(open, name === 'SQLite' ? 100 : 10);
    movesContract(open);
    readingContract(open);
    revisionContract(open);
    searchContract(open);
    hostileTextContract(open);
    jobsContract(open);
    sequencesContract(open);
  });
}
