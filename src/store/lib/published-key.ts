/**
 * Sort key of a time of publication: the ISO text as the page gives it (its own day counts, not UTC's), "" where there is
 * none, so that the unknown come last when the newest come first and an index can hold them all.
 */
export function publishedKey(publishedAt: string | null): string {
  return publishedAt ?? '';
}

/** Bounds on `publishedKey` for ISO dates from and to, inclusive: "2023-03" as upper bound takes in all of March. */
export function publishedBounds(
  from: string | undefined,
  to: string | undefined,
): { readonly from: string | null; readonly to: string | null } {
  if (from === undefined && to === undefined) return { from: null, to: null };
  // "~" sorts after every character an ISO date continues with; "!" before all of them, but after "" (no date).
  return { from: from ?? '!', to: to === undefined ? null : `${to}~` };
}
