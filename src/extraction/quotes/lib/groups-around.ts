import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { firstIndex } from '../../lib/first-index.ts';

/** Verb groups looked at on either side: enough for any real sentence, and a bound for hostile ones. */
const MOST = 60;

/** Verb groups of a sentence that end after a token index, in order: up to a bound. */
export function groupsFrom(view: SentenceView, token: number): readonly VerbGroup[] {
  const first = firstEndingAfter(view.groups, token);
  return view.groups.slice(first, first + MOST);
}

/** Verb groups of a sentence that end at or before a token index, in order: the last ones, up to a bound. */
export function groupsBefore(view: SentenceView, token: number): readonly VerbGroup[] {
  const end = firstEndingAfter(view.groups, token);
  return view.groups.slice(Math.max(0, end - MOST), end);
}

function firstEndingAfter(groups: readonly VerbGroup[], token: number): number {
  return firstIndex(groups.length, (index) => groups[index]!.to > token);
}
