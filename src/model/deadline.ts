import { AsyncLocalStorage } from 'node:async_hooks';
import { DixitError } from './error.ts';

/**
 * How long a piece of work may take. Whatever works for it asks before each step whether there is still time; SQLite runs
 * on our own thread, where a timer cannot fire meanwhile, so the clock decides and not the timer.
 */
export class Deadline {
  /** Milliseconds the work may take. */
  readonly limit: number;
  /** Aborted once the time is over, or the work is given up. */
  readonly signal: AbortSignal;
  readonly #started = performance.now();
  readonly #abort = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #off = false;

  /** @param limit milliseconds; Infinity for no limit */
  constructor(limit: number) {
    this.limit = limit;
    this.signal = this.#abort.signal;
    if (Number.isFinite(limit)) {
      this.#timer = setTimeout(() => this.giveUp(this.#tooLong()), limit);
      this.#timer.unref();
    }
  }

  /** Milliseconds since the start. */
  get elapsed(): number {
    return performance.now() - this.#started;
  }

  /** Milliseconds left; never below 1. */
  get remaining(): number {
    return this.#off ? Number.POSITIVE_INFINITY : Math.max(1, this.limit - this.elapsed);
  }

  /** Throws TIME_LIMIT_EXCEEDED when the time is over, or the reason for which the work was given up. */
  check(): void {
    if (this.#off) return;
    if (this.elapsed > this.limit) this.giveUp(this.#tooLong());
    if (this.signal.aborted) throw this.signal.reason;
  }

  /** Whether the time is over or the work was given up. */
  get over(): boolean {
    return this.signal.aborted;
  }

  giveUp(reason: DixitError): void {
    clearTimeout(this.#timer);
    if (!this.#off) this.#abort.abort(reason);
  }

  /**
   * Nothing is stopped any more: the work is done, or has begun what must not be left half done. What was stopped stays
   * stopped.
   */
  off(): void {
    clearTimeout(this.#timer);
    this.#off = !this.signal.aborted;
  }

  #tooLong(): DixitError {
    const [elapsed, limit] = [Math.round(this.elapsed), this.limit];
    return new DixitError(
      'TIME_LIMIT_EXCEEDED',
      `The request was stopped after ${elapsed} ms; it may take ${limit} ms. Ask for smaller pages (first:) or fewer levels.`,
    );
  }
}

const current = new AsyncLocalStorage<Deadline>();

/** Does work under a deadline, which everything it calls can ask for. */
export function within<T>(deadline: Deadline, work: () => T): T {
  return current.run(deadline, work);
}

/** The deadline of the work under way, or null. */
export function currentDeadline(): Deadline | null {
  return current.getStore() ?? null;
}

/** Starts work that no deadline under way holds for. */
export function withoutDeadline<T>(work: () => T): T {
  return current.exit(work);
}
