/**
 * Index of the first of `count` things that `reached` holds for; `count` where it holds for none. Binary search: the things
 * are in an order in which it holds for all behind the first.
 */
export function firstIndex(count: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
