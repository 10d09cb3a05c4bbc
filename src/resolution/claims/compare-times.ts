/** How two ISO dates, months or years stand to each other: the coarser is compared by its own precision. */
export type TimeRelation = 'equal' | 'one-sided' | 'different';

export function compareTimes(left: string | null, right: string | null): TimeRelation {
  if (left === right) return 'equal';
  if (left === null || right === null) return 'one-sided';
  const length = Math.min(left.length, right.length, 10);
  return left.slice(0, length) === right.slice(0, length) ? 'equal' : 'different';
}
