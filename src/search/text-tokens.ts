import type { Language } from '../model/language.ts';

/** Characters of texts whose tokens are kept. */
const KEPT = 8_000_000;

/**
 * Keeps what a function makes of texts: the same claims and the same evidence are ranked for one question after another.
 * The oldest give way.
 */
export function keptByText<T>(make: (text: string, language: Language) => T): typeof make {
  const known = new Map<string, T>();
  let characters = 0;
  return (text, language) => {
    const key = `${language} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(text, language);
    known.set(key, made);
    characters += key.length;
    for (const [oldest] of known) {
      if (characters <= KEPT) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return made;
  };
}
