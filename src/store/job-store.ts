/** Where jobs wait: part of the store, so that they survive a restart and every process sees the same queue. */
import type { Change } from '../model/graph.ts';
import type { Job, JobAction, JobState, SavedQuestion } from '../model/job.ts';
import type { Page, PageArgs } from './store.ts';

/** Finished jobs that are kept; older ones go when new ones come. */
export const FINISHED_KEPT = 1_000;

export interface JobStore {
  /**
   * Puts a job at the end of the queue and logs JOB_QUEUED. Where an open job has the same key, that one is the result
   * and nothing is added. Throws QUEUE_FULL where `most` jobs are open already.
   */
  add(job: Job, most: number): Promise<Job>;
  /**
   * The oldest job that waits, or whose worker was last heard of before `now`, becomes the worker's: running, one attempt
   * more, JOB_STARTED logged. Null while there is none, and while another worker runs one: jobs run one at a time.
   */
  take(worker: string, now: string, leaseUntil: string): Promise<Job | null>;
  /**
   * Changes a job that is in one of the states (and, where a worker is named, is that worker's), and logs what happened.
   * The job as it is then; null, with nothing changed, where it is not so.
   */
  change(
    id: string,
    when: { readonly states: readonly JobState[]; readonly worker?: string },
    to: Partial<Omit<Job, 'id' | 'key' | 'queuedAt'>>,
    log?: { readonly at: string; readonly action: JobAction; readonly detail: string },
  ): Promise<Job | null>;
  /** In order of the ids; null where none is known (any more). */
  find(ids: readonly string[]): Promise<(Job | null)[]>;
  /** Newest first. */
  list(filter: { readonly state?: JobState }, page: PageArgs): Promise<Page<Job>>;
  /** Open jobs. */
  depth(): Promise<{ readonly queued: number; readonly running: number }>;
}

/** Questions that people follow. */
export interface QuestionStore {
  /** Keeps it; the one that is there already where the id is known. */
  add(question: SavedQuestion): Promise<SavedQuestion>;
  /** False where there was none. */
  remove(id: string): Promise<boolean>;
  find(ids: readonly string[]): Promise<(SavedQuestion | null)[]>;
  /** By id. */
  list(page: PageArgs): Promise<Page<SavedQuestion>>;
}

/** What is logged of a job: who did it is the queue itself. */
export function jobChange(
  id: string,
  { at, action, detail }: { readonly at: string; readonly action: JobAction; readonly detail: string },
): Omit<Change, 'seq'> {
  return { at, by: 'queue', action, nodeId: id, detail };
}
