import type { Store } from '../../store/store.ts';
import type { Log } from '../log.ts';

export interface Readiness {
  readonly status: 200 | 503;
  readonly body: {
    readonly status: 'ready' | 'stopping' | 'unavailable';
    readonly store: string;
    readonly backend: Store['backend'];
  };
}

/** Milliseconds the store has to say that it is there: whoever asks, a balancer, does not wait long either. */
const PATIENCE = 3_000;

/**
 * Asks the store whether it answers: whether requests should be sent here. The reason of a failure goes to the log
 * only. (/health tells of the process alone: restarting it mends no store.)
 */
export async function checkReadiness(store: Store, stopping: boolean, log: Log): Promise<Readiness> {
  const { backend } = store;
  if (stopping) return { status: 503, body: { status: 'stopping', store: 'not asked', backend } };
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
    });
    const described = await Promise.race([store.describe(), late]);
    return { status: 200, body: { status: 'ready', store: described, backend } };
  } catch (error) {
    log('not ready: the store does not answer', {
      level: 'warn',
      reason: error instanceof Error ? error.message : String(error),
    });
    return { status: 503, body: { status: 'unavailable', store: 'does not answer', backend } };
  } finally {
    clearTimeout(timer);
  }
}
