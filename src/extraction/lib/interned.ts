/**
 * The same characters as a string that the engine keeps once. Such strings are looked up in maps without being sought
 * again, share one shape wherever they are read, and hold on to no longer text that they were cut from.
 */
export function interned(text: string): string {
  for (const key in { [text]: true }) return key;
  return text;
}
