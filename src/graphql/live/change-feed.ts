import type { Change } from '../../model/graph.ts';
import type { Store } from '../../store/store.ts';
import { limitError } from '../limits/limit-error.ts';
import { LIMITS } from '../limits/limits.ts';
import type { Log } from '../log.ts';
import { outsideRequests } from '../request/scope.ts';

/** Changes read at once. */
const BATCH = 100;

/**
 * The store's log of changes, followed by many: whoever wrote them, this process or another. While somebody waits, the number
 * of the newest change is looked at every `pause` milliseconds; followers read on from where each of them stands, so that none
 * holds more than a batch in memory and a slow one keeps nobody waiting.
 */
export interface ChangeFeed {
  /** Number of the newest change. */
  last(): Promise<number>;
  /** Changes after a number, in order, as they come; ends when the signal or the feed does. Throws LIMIT_EXCEEDED. */
  follow(after: number, signal: AbortSignal): AsyncIterable<readonly Change[]>;
  /** Followers now: a gauge. */
  followers(): number;
  /** Lets all followers go. */
  close(): void;
}

export function createChangeFeed(store: Store, log: Log, pause = 250): ChangeFeed {
  const closing = new AbortController();
  let followers = 0;
  let newest = 0;
  /** Called whenever there is something new, or nobody need wait any longer. */
  const waiting = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  let away = false;

  async function look(): Promise<void> {
    try {
      const last = await store.lastChange();
      if (away) log('subscriptions: the store answers again');
      away = false;
      if (last > newest) {
        newest = last;
        for (const wake of waiting) wake();
      }
    } catch (error) {
      // Followers wait for the store to come back; nothing is lost, the log is in it.
      if (!away) log(`subscriptions: the store does not answer: ${(error as Error).message}`);
      away = true;
    }
    timer = waiting.size > 0 ? setTimeout(look, pause) : null;
  }

  function news(after: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (newest > after || signal.aborted) return resolve();
      const wake = () => {
        if (newest <= after && !signal.aborted) return;
        waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      signal.addEventListener('abort', wake);
      // For all who wait, and so in nobody's name.
      timer ??= outsideRequests(() => setTimeout(look, pause));
    });
  }

  /** Followers that stand at the same place read it once. */
  const reads = new Map<number, Promise<readonly Change[]>>();
  function read(after: number): Promise<readonly Change[]> {
    let reading = reads.get(after);
    if (!reading) {
      reading = outsideRequests(() => store.listChanges(after, BATCH)).finally(() => reads.delete(after));
      reads.set(after, reading);
    }
    return reading;
  }

  async function* follow(after: number, signal: AbortSignal): AsyncGenerator<readonly Change[]> {
    let place = after;
    try {
      while (!signal.aborted) {
        let changes: readonly Change[];
        try {
          changes = await read(place);
        } catch (error) {
          log(`subscriptions: changes cannot be read: ${(error as Error).message}`);
          newest = Math.min(newest, place);
          await news(place, signal);
          continue;
        }
        if (changes.length === 0) {
          newest = Math.min(newest, place);
          await news(place, signal);
          continue;
        }
        if (signal.aborted) return;
        yield changes;
        place = changes.at(-1)!.seq;
      }
    } finally {
      followers--;
    }
  }

  return {
    last: () => store.lastChange(),
    follow(after, signal) {
      if (followers >= LIMITS.subscriptions)
        throw limitError(
          `${followers} subscriptions are open, the most this server serves at once; try again later.`,
          followers + 1,
          LIMITS.subscriptions,
        );
      followers++;
      return follow(after, AbortSignal.any([signal, closing.signal]));
    },
    followers: () => followers,
    close() {
      closing.abort();
      if (timer) clearTimeout(timer);
    },
  };
}
