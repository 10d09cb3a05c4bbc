import type { Store } from '../../store/store.ts';
import type { Log } from '../log.ts';

export interface Health {
  readonly status: 200 | 503;
  readonly body: {
    readonly status: 'ok' | 'unavailable';
    readonly version: string;
    readonly store: string;
    readonly backend: Store['backend'];
  };
}

/** Asks the store whether it answers. The reason of a failure goes to the log only. */
export async function checkHealth(store: Store, version: string, log: Log): Promise<Health> {
  const { backend } = store;
  try {
    return { status: 200, body: { status: 'ok', version, store: await store.describe(), backend } };
  } catch (error) {
    log(`health: the store does not answer: ${error instanceof Error ? error.message : error}`);
    return { status: 503, body: { status: 'unavailable', version, store: 'does not answer', backend } };
  }
}
