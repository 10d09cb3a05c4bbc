import { DixitError } from '../../model/error.ts';
import type { Change } from '../../model/graph.ts';
import { type Job, type JobAction, type JobState, outcomeInWords } from '../../model/job.ts';
import type { Store } from '../../store/store.ts';
import { beginAt, type LiveRequest } from './live-request.ts';

/** One step of a job. */
export interface JobEventOf {
  readonly seq: number;
  readonly at: string;
  readonly step: JobAction;
  readonly detail: string;
  readonly jobId: string;
}

const LAST_STEPS: readonly string[] = ['JOB_DONE', 'JOB_FAILED', 'JOB_CANCELLED'] satisfies JobAction[];

const STEP_OF = {
  queued: 'JOB_QUEUED',
  running: 'JOB_STARTED',
  done: 'JOB_DONE',
  failed: 'JOB_FAILED',
  cancelled: 'JOB_CANCELLED',
} as const satisfies Record<JobState, JobAction>;

/**
 * The steps of a job up to its last. Without a place to begin at, first how far it is; with one, what came after that.
 * Throws ID_NOT_FOUND and ARGUMENT_INVALID.
 */
export async function jobEvents(
  store: Store,
  live: LiveRequest,
  id: string,
  after: number | null | undefined,
): Promise<AsyncIterable<JobEventOf>> {
  const resumed = after != null || live.lastEventId !== null;
  const place = await beginAt(live, after);
  const [job] = await store.jobs.find([id]);
  if (!job) throw new DixitError('ID_NOT_FOUND', `no job has the id "${id}"; jobs lists those that are kept`);
  const newest = resumed ? await live.feed.last() : place;
  return steps(live, job, place, resumed ? null : snapshot(job, place), newest);
}

async function* steps(
  live: LiveRequest,
  job: Job,
  place: number,
  first: JobEventOf | null,
  newest: number,
): AsyncGenerator<JobEventOf> {
  live.position = place;
  if (first) {
    yield first;
    if (LAST_STEPS.includes(first.step)) return;
  } else if (isOver(job) && place >= newest) return;
  for await (const changes of live.feed.follow(place, live.stop.signal)) {
    for (const change of changes) {
      if (change.nodeId === job.id && change.action.startsWith('JOB_')) {
        yield eventOf(change);
        if (LAST_STEPS.includes(change.action)) return;
      }
      live.position = change.seq;
      // A job that was over when the client came back has no step beyond what was newest then.
      if (!first && isOver(job) && change.seq >= newest) return;
    }
  }
}

const isOver = ({ state }: Job) => state !== 'queued' && state !== 'running';

function snapshot(job: Job, seq: number): JobEventOf {
  const { state, queuedAt, startedAt, finishedAt, outcome, error } = job;
  return {
    seq,
    at: finishedAt ?? startedAt ?? queuedAt,
    step: STEP_OF[state],
    detail: outcome ? outcomeInWords(outcome) : error ? `${error.code}: ${error.message}` : '',
    jobId: job.id,
  };
}

function eventOf({ seq, at, action, detail, nodeId }: Change): JobEventOf {
  return { seq, at, step: action as JobAction, detail, jobId: nodeId };
}
