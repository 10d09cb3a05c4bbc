import { foldedWords } from '../../model/fold.ts';

/** Letters of a word that are kept. */
export const LONGEST_WORD = 40;
const MOST = 400;

/** Folded words of a name and its aliases, each once; bounded, since names come from articles. */
export function nameWords(entity: { readonly name: string; readonly aliases: readonly string[] }): string[] {
  const words = new Set<string>();
  for (const name of [entity.name, ...entity.aliases]) {
    for (const word of foldedWords(name)) {
      if (words.size === MOST) return [...words];
      words.add(word.slice(0, LONGEST_WORD));
    }
  }
  return [...words];
}
