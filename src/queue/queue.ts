/**
 * The queue of articles to ingest: what was asked for is kept in the store, and one worker of one process takes it piece by
 * piece. A worker that dies is missed once its lease is over, and its job is begun again: ingesting twice is ingesting once.
 */
import { createHash, randomUUID } from 'node:crypto';
import { DixitError } from '../model/error.ts';
import { contentId } from '../model/id.ts';
import {
  type Job,
  type JobAction,
  type JobOutcome,
  type JobRequest,
  OPEN_STATES,
  outcomeInWords,
} from '../model/job.ts';
import type { Store } from '../store/store.ts';

export interface QueueOptions {
  readonly store: Pick<Store, 'jobs'>;
  /** Does the work. `told` is called with what there is to tell on the way; `signal` says that it is no longer wanted. */
  readonly ingest: (
    request: JobRequest,
    way: { readonly signal: AbortSignal; told(action: JobAction, detail: string): Promise<void> },
  ) => Promise<JobOutcome>;
  readonly log: (line: string) => void;
  readonly now?: () => Date;
  /** Open jobs that are kept before more are refused. */
  readonly most?: number;
  /** Milliseconds after which a worker not heard of is taken for dead. */
  readonly lease?: number;
  /** Milliseconds between two looks for jobs that other processes queued. */
  readonly pause?: number;
}

export interface Queue {
  /** Queues a request; the open job of an equal one where there is one. Throws ARGUMENT_INVALID and QUEUE_FULL. */
  submit(request: JobRequest): Promise<Job>;
  /** Cancels a job that waits; one that runs stops before it writes. Throws ID_NOT_FOUND and JOB_FINISHED. */
  cancel(id: string): Promise<Job>;
  /** Jobs that wait and run: a gauge. */
  depth(): Promise<{ readonly queued: number; readonly running: number }>;
  /** Begins to work. */
  start(): void;
  /** Stops working; the job under way is finished, or after `patience` milliseconds left to whoever works next. */
  close(patience?: number): Promise<void>;
}

/** Times a job is begun before it is given up: a text that brings the process down must not do so for ever. */
const MOST_ATTEMPTS = 3;

export function createQueue({
  store: { jobs },
  ingest,
  log,
  now = () => new Date(),
  most = 100,
  lease = 20_000,
  pause = 1_000,
}: QueueOptions): Queue {
  const worker = randomUUID();
  const closing = new AbortController();
  let wake = () => {};
  let working: Promise<void> | null = null;
  let current: { readonly id: string; readonly stop: AbortController } | null = null;

  const time = () => now().toISOString();
  const leaseEnd = () => new Date(now().getTime() + lease).toISOString();

  async function work(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        const job = await jobs.take(worker, time(), leaseEnd());
        if (job) {
          await run(job);
          continue;
        }
      } catch (error) {
        // The store is away; the job, if there was one, waits in it for whoever comes first.
        log(`queue: ${error instanceof Error ? error.message : String(error)}`);
      }
      await idle();
    }
  }

  function idle(): Promise<void> {
    return new Promise((resolve) => {
      if (closing.signal.aborted) return resolve();
      const timer = setTimeout(resolve, pause);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run(job: Job): Promise<void> {
    const { id } = job;
    const mine = { states: ['running'], worker } as const;
    const stop = new AbortController();
    current = { id, stop };
    const heartbeat = setInterval(() => {
      jobs
        .change(id, mine, { leaseUntil: leaseEnd() })
        .then((now) => {
          if (now?.cancelAsked) stop.abort();
        })
        .catch(() => {});
    }, lease / 4);
    const finish = (to: Partial<Job>, action: JobAction, detail: string) =>
      jobs.change(id, mine, { ...to, ...over(job), finishedAt: time() }, { at: time(), action, detail });
    try {
      if (job.cancelAsked) stop.abort();
      if (job.attempts > MOST_ATTEMPTS)
        throw new DixitError(
          'JOB_INTERRUPTED',
          `the server stopped ${MOST_ATTEMPTS} times while it worked on this; please report it with the article`,
        );
      stop.signal.throwIfAborted();
      const outcome = await ingest(job.request, {
        signal: stop.signal,
        told: async (action, detail) => {
          const now = await jobs.change(id, mine, {}, { at: time(), action, detail });
          if (now === null || now.cancelAsked) stop.abort();
        },
      });
      await finish({ state: 'done', outcome }, 'JOB_DONE', outcomeInWords(outcome));
    } catch (error) {
      if (stop.signal.aborted) {
        if (closing.signal.aborted && !(await wasCancelled(id)))
          await jobs.change(id, mine, {
            state: 'queued',
            worker: null,
            leaseUntil: null,
            attempts: job.attempts - 1,
          });
        else await finish({ state: 'cancelled' }, 'JOB_CANCELLED', 'cancelled while it ran');
        return;
      }
      // What the store could not do now may go well later: the job's lease runs out, and it is begun again.
      if (error instanceof DixitError && error.code.startsWith('STORE_')) throw error;
      const told = failure(error);
      await finish({ state: 'failed', error: told }, 'JOB_FAILED', `${told.code}: ${told.message}`);
    } finally {
      clearInterval(heartbeat);
      current = null;
    }
  }

  function failure(error: unknown): { readonly code: string; readonly message: string } {
    if (error instanceof DixitError) return { code: error.code, message: error.message };
    const reference = randomUUID();
    log(`queue: error ${reference}: ${error instanceof Error ? error.stack : String(error)}`);
    return {
      code: 'INTERNAL_SERVER_ERROR',
      message: `Unexpected error; the server's log tells more under ${reference}.`,
    };
  }

  const wasCancelled = async (id: string) => (await jobs.find([id]))[0]?.cancelAsked ?? false;

  return {
    async submit(given) {
      const request = checkRequest(given);
      const queuedAt = time();
      const key = createHash('sha256').update(JSON.stringify(request)).digest('hex');
      const job = await jobs.add(
        {
          id: contentId('Job', key, queuedAt, randomUUID()),
          key,
          state: 'queued',
          request,
          queuedAt,
          startedAt: null,
          finishedAt: null,
          worker: null,
          leaseUntil: null,
          attempts: 0,
          cancelAsked: false,
          outcome: null,
          error: null,
        },
        most,
      );
      wake();
      return job;
    },

    async cancel(id) {
      const [job] = await jobs.find([id]);
      if (!job)
        throw new DixitError('ID_NOT_FOUND', `no job has the id "${id}"; jobs lists those that are kept`);
      const waiting = await jobs.change(
        id,
        { states: ['queued'] },
        { state: 'cancelled', cancelAsked: true, finishedAt: time(), ...over(job) },
        { at: time(), action: 'JOB_CANCELLED', detail: 'cancelled before it began' },
      );
      if (waiting) return waiting;
      const running = await jobs.change(id, { states: [...OPEN_STATES] }, { cancelAsked: true });
      if (!running)
        throw new DixitError(
          'JOB_FINISHED',
          `job "${id}" is over (${job.state}); withdraw its article instead`,
        );
      if (current?.id === id) current.stop.abort();
      return running;
    },

    depth: () => jobs.depth(),

    start() {
      working ??= work();
    },

    async close(patience = 5_000) {
      closing.abort();
      wake();
      const late = setTimeout(() => current?.stop.abort(), patience);
      await working;
      clearTimeout(late);
    },
  };
}

/** What a finished job no longer needs: its text is in the graph, its worker gone. */
function over(job: Job): Partial<Job> {
  return { request: { ...job.request, text: null }, worker: null, leaseUntil: null };
}

/** Throws ARGUMENT_INVALID for a request without text and address, or with too long a field. */
function checkRequest(given: JobRequest): JobRequest {
  const fields = ['text', 'url', 'title', 'outlet', 'date', 'language'] as const;
  const request = Object.fromEntries(
    fields.map((name) => [name, given[name]?.toWellFormed().trim() || null]),
  ) as unknown as JobRequest;
  if (request.text === null && request.url === null)
    throw new DixitError(
      'ARGUMENT_INVALID',
      'neither text nor url was given; give the text of an article, or the address of its page',
    );
  if (request.url !== null && !/^https?:$/.test(URL.parse(request.url)?.protocol ?? ''))
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${request.url.slice(0, 200)}" is no address of a page; give one that begins with https:// or http://, or none beside the text`,
    );
  for (const name of fields.slice(1)) {
    const length = request[name]?.length ?? 0;
    if (length > 2_000)
      throw new DixitError('ARGUMENT_INVALID', `${name} has ${length} characters; give at most 2000`);
  }
  return request;
}
