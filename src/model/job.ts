/** Work asked for through the API and done later: one article to ingest. Kept in the store, so that it outlives the server. */
import type { Refusal } from './extraction.ts';

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** States in which a job may still change. */
export const OPEN_STATES = ['queued', 'running'] as const satisfies readonly JobState[];

/** What to ingest: a text, or the address of a page. The rest wins over what the page says of itself. */
export interface JobRequest {
  /** Emptied once the job is over: the article itself is in the graph then. */
  readonly text: string | null;
  /** Address of the page to fetch, or where `text` is given, the address it was published at. */
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601, as precise as it is known. */
  readonly date: string | null;
  readonly language: string | null;
}

/** What a job that is done has brought. */
export interface JobOutcome {
  readonly articleId: string;
  /** The graph held this very text already: nothing was changed. */
  readonly unchanged: boolean;
  readonly quotes: number;
  readonly assertions: number;
  readonly refusedCount: number;
  /** The first hundred of them. */
  readonly refused: readonly Refusal[];
}

/** What came of a job, in a line. */
export function outcomeInWords({ unchanged, quotes, assertions, refusedCount }: JobOutcome): string {
  if (unchanged) return 'the graph held this very text already';
  return `${quotes} quotes, ${assertions} assertions, ${refusedCount} facts refused at the gate`;
}

export interface Job {
  readonly id: string;
  /** SHA-256 of the request: two open jobs never share one. */
  readonly key: string;
  readonly state: JobState;
  readonly request: JobRequest;
  /** ISO date-times. */
  readonly queuedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Whoever runs it, until when it may be taken for alive, and how often it was begun. */
  readonly worker: string | null;
  readonly leaseUntil: string | null;
  readonly attempts: number;
  readonly cancelAsked: boolean;
  readonly outcome: JobOutcome | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** What happened to a job, as the change feed names it. */
export type JobAction =
  | 'JOB_QUEUED'
  | 'JOB_STARTED'
  | 'JOB_FETCHED'
  | 'JOB_DONE'
  | 'JOB_FAILED'
  | 'JOB_CANCELLED';

/** A question that somebody follows: claims that answer it are reported as they come. */
export interface SavedQuestion {
  readonly id: string;
  readonly text: string;
  readonly savedAt: string;
}
