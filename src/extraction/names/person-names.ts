const SUFFIX = /^(?:jr\.?|junior|sr\.?|senior|fils|père|ii|iii|iv)$/;

/** A name's words without "Jr." and the like. */
export function withoutSuffix(words: readonly string[]): string[] {
  return words.filter((word) => !SUFFIX.test(word));
}

/**
 * Whether two folded names can be forms of one person's name: "Donald J. Trump" and "Donald Trump", "García Padilla"
 * and "Alejandro García Padilla". Not "Donald Trump" and "Donald Trump Jr.", nor a given name alone.
 */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const a = withoutSuffix(short);
  const b = withoutSuffix(long);
  if (a.length === 0 || b.length === 0) return false;
  const suffixed = (words: readonly string[], bare: readonly string[]) => words.length !== bare.length;
  if (suffixed(short, a) !== suffixed(long, b) && a.length > 1) return false;
  if (a.length > b.length) return false;
  for (let at = 0; at + a.length <= b.length; at++)
    if (a.every((word, i) => b[at + i] === word)) return a.length > 1 || b.length === 1;
  if (a[a.length - 1] !== b[b.length - 1] || a.length < 2) return false;
  return a[0] === b[0] || initialOf(a[0]!, b[0]!) || initialOf(b[0]!, a[0]!);
}

function initialOf(initial: string, name: string): boolean {
  return /^\p{L}\.$/u.test(initial) && name.startsWith(initial[0]!);
}

/** Whether the word is the family name rather than the given one. */
export function isFamilyName(words: readonly string[], word: string): boolean {
  const bare = withoutSuffix(words);
  return bare.length > 1 && bare.lastIndexOf(word) > 0;
}
