import type { Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';

/** Runs a test on an empty store and closes it. */
export function withStore(open: OpenEmpty, test: (store: Store) => Promise<void>): () => Promise<void> {
  return async () => {
    const store = await open();
    try {
      await test(store);
    } finally {
      await store.close();
    }
  };
}
