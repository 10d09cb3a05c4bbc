import { readFileSync } from 'node:fs';
import { createFetcher, type Fetcher } from '../../article/fetch/fetch-page.ts';
import type { ReferenceEntry } from '../../model/bodies.ts';
import type { JobOutcome } from '../../model/job.ts';
import { ingestRequest } from '../../pipeline.ts';
import { createQueue, type Queue, type QueueOptions } from '../../queue/queue.ts';
import type { Store } from '../../store/store.ts';
import { createTurns, type InTurn } from './in-turn.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Fetches pages of the public web in Dixit's name. */
export function pageFetcher(): Fetcher {
  return createFetcher({
    userAgent: `Dixit/${version} (reads single pages its user asks for)`,
  });
}

/** The queue of what is to be ingested, over a store; started and closed by the caller. */
export function createIngestion(
  store: Store,
  {
    inTurn = createTurns(),
    fetcher = pageFetcher(),
    reference,
    onIngested = () => {},
    ...options
  }: {
    readonly inTurn?: InTurn;
    readonly fetcher?: Fetcher;
    readonly reference?: readonly ReferenceEntry[];
    /** Called with what came of each article. */
    readonly onIngested?: (outcome: JobOutcome) => void;
  } & Omit<QueueOptions, 'store' | 'ingest'>,
): Queue {
  const queue = createQueue({
    ...options,
    store,
    async ingest(request, { signal, told }) {
      const outcome = await ingestRequest(request, store, {
        fetchPage: fetcher.fetchPage,
        signal,
        onFetched: ({ bytes, url }) => told('JOB_FETCHED', `${bytes.length} bytes from ${url.slice(0, 300)}`),
        exclusively: inTurn,
        reference,
        now: () => (options.now?.() ?? new Date()).toISOString(),
      });
      onIngested(outcome);
      return outcome;
    },
  });
  return {
    ...queue,
    async submit(request) {
      // Told at once instead of after a wait.
      if (!request.text && request.url) fetcher.check(request.url.trim());
      return queue.submit(request);
    },
    async close(patience) {
      await queue.close(patience);
      await fetcher.close();
    },
  };
}
