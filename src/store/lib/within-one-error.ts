/** Whether two words differ by at most one typing error: a letter added, missing or changed, or two neighbours swapped. */
export function withinOneError(a: string, b: string): boolean {
  if (a === b) return true;
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  const rest = (letters: string[], from: number) => letters.slice(from).join('\u0000');
  if (left.length > right.length) return rest(left, at + 1) === rest(right, at);
  if (left.length < right.length) return rest(left, at) === rest(right, at + 1);
  const changed = rest(left, at + 1) === rest(right, at + 1);
  const swapped =
    left[at] === right[at + 1] && left[at + 1] === right[at] && rest(left, at + 2) === rest(right, at + 2);
  return changed || swapped;
}
