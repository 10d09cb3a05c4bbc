import type { Job, JobRequest } from '../model/job.ts';

/**
 * Articles to ingest, as the API needs them; whoever starts the server puts the queue behind it. Throws DixitError when a
 * request is refused.
 */
export interface Ingestion {
  /** Queues a request and gives the job at once; the open job of an equal request where there is one. */
  submit(request: JobRequest): Promise<Job>;
  /** The job as it is then: cancelled, or running still until it stops. */
  cancel(id: string): Promise<Job>;
}
