/** A claim's life in order: what was said when, and what changed with it. Read from its oldest assertions. */
import type { AssertionNode } from '../../model/graph.ts';

/** Assertions read for one timeline. */
export const TIMELINE_ACTS = 1_000;

export type Interval = 'DAY' | 'MONTH' | 'YEAR';
export type TimelineEventKind =
  | 'FIRST_AFFIRMED'
  | 'FIRST_DENIED'
  | 'ORIGIN_JOINED'
  | 'STANCE_CHANGED'
  | 'RETIRED';

export interface TimelineEvent {
  readonly kind: TimelineEventKind;
  readonly assertion: AssertionNode;
}

export interface TimelineBucket {
  /** The day, month or year; null for what has no date. */
  readonly period: string | null;
  readonly affirmations: number;
  readonly denials: number;
  /** Independent origins that had not carried the claim before. */
  readonly newOrigins: number;
  /** Independent origins so far. */
  readonly originsSoFar: number;
  readonly events: readonly TimelineEvent[];
  readonly assertions: readonly AssertionNode[];
}

const LENGTH = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** @param acts oldest first, those of corrected and withdrawn articles too; what has no date first */
export function timelineOf(acts: readonly AssertionNode[], interval: Interval): TimelineBucket[] {
  // An act without a date proves nothing of what came first: it stands at the end.
  const inOrder = [
    ...acts.filter(({ publishedAt }) => publishedAt !== null),
    ...acts.filter(({ publishedAt }) => publishedAt === null),
  ];
  const buckets: TimelineBucket[] = [];
  const origins = new Set<string>();
  const stances = new Set<string>();
  const last = new Map<string, string>();
  for (const [period, group] of Map.groupBy(inOrder, (act) => periodOf(act, interval))) {
    const before = origins.size;
    const events = group.flatMap((assertion) => eventsOf(assertion, { origins, stances, last }));
    const standing = group.filter(({ current }) => current);
    buckets.push({
      period,
      affirmations: standing.filter(({ stance }) => stance === 'AFFIRMS').length,
      denials: standing.filter(({ stance }) => stance === 'DENIES').length,
      newOrigins: origins.size - before,
      originsSoFar: origins.size,
      events,
      assertions: group,
    });
  }
  return buckets;
}

function periodOf({ publishedAt }: AssertionNode, interval: Interval): string | null {
  return publishedAt?.slice(0, LENGTH[interval]) ?? null;
}

interface SoFar {
  readonly origins: Set<string>;
  readonly stances: Set<string>;
  /** What each speaker said last. */
  readonly last: Map<string, string>;
}

function eventsOf(assertion: AssertionNode, { origins, stances, last }: SoFar): TimelineEvent[] {
  if (!assertion.current) return [{ kind: 'RETIRED', assertion }];
  const kinds: TimelineEventKind[] = [];
  const { stance, originId, speakerId } = assertion;
  if (!stances.has(stance)) kinds.push(stance === 'AFFIRMS' ? 'FIRST_AFFIRMED' : 'FIRST_DENIED');
  if (!origins.has(originId) && origins.size > 0) kinds.push('ORIGIN_JOINED');
  const said = last.get(speakerId);
  if (said !== undefined && said !== stance) kinds.push('STANCE_CHANGED');
  stances.add(stance);
  origins.add(originId);
  last.set(speakerId, stance);
  return kinds.map((kind) => ({ kind, assertion }));
}
