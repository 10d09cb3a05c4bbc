import { DixitError } from '../../model/error.ts';
import type { ChangeFeed } from './change-feed.ts';

/** A subscription's place on the change feed, and its end. One for each request. */
export interface LiveRequest {
  readonly feed: ChangeFeed;
  /** Number of the last change all of whose events have been taken: where a client that comes back goes on. */
  position: number | null;
  /** What the client last saw, from its Last-Event-ID header. */
  readonly lastEventId: string | null;
  /** Ends the subscription. */
  readonly stop: AbortController;
}

/**
 * Where a subscription begins: after what the client last saw (header or argument, whichever is newer), else after the newest
 * change. Throws ARGUMENT_INVALID for a place that is none.
 */
export async function beginAt(live: LiveRequest, after: number | null | undefined): Promise<number> {
  const newest = await live.feed.last();
  const seen = [after ?? null, live.lastEventId === null ? null : readSeq(live.lastEventId)].filter(
    (place) => place !== null,
  );
  if (seen.length === 0) return newest;
  const place = Math.max(...seen);
  if (place < 0 || place > newest)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `after: ${place} is no place on this graph's feed, which goes from 0 to ${newest}; give the seq of an event this server sent, or leave it out.`,
    );
  return place;
}

function readSeq(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new DixitError(
    'ARGUMENT_INVALID',
    `Last-Event-ID: "${text.slice(0, 40)}" is no event of this server; send the id of the last event, or no such header.`,
  );
}
