import type { Store } from '../../store/store.ts';
import { outsideRequests } from '../request/scope.ts';

/** What the store's revision was at a moment after one was asked for. */
export interface Revisions {
  /** A look at the store that begins after this call: many who ask at once share one. */
  look(): Promise<string>;
  /** The newest that was seen; null before the first look and after one that failed. */
  readonly seen: string | null;
}

/**
 * Shares looks: one that is under way began before a later caller came and tells that caller nothing, so whoever comes
 * meanwhile waits for the next one, together. Two looks at most are therefore asked of the store at a time, however many wait.
 */
export function createRevisions(store: Pick<Store, 'revision'>): Revisions {
  let seen: string | null = null;
  let next: Promise<string> | null = null;
  let running: Promise<unknown> = Promise.resolve();

  async function start(): Promise<string> {
    await running;
    // Requests that arrived in the same turn of the event loop have been read by then.
    await new Promise((resolve) => setImmediate(resolve));
    next = null;
    const look = outsideRequests(() => store.revision());
    running = look.catch(() => {});
    try {
      seen = await look;
      return seen;
    } catch (error) {
      seen = null;
      throw error;
    }
  }

  return {
    look: () => (next ??= start()),
    get seen() {
      return seen;
    },
  };
}
