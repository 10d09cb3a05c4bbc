/**
 * A word with one letter left out, in every way: two words within one typing error of each other (a letter added,
 * missing, changed, or two neighbours swapped) are equal or share one of these or one is among the other's (the symmetric
 * delete method). Bounded by the length of the word.
 */
export function deletions(word: string): string[] {
  const letters = [...word];
  return [...new Set(letters.map((_, at) => letters.slice(0, at).join('') + letters.slice(at + 1).join('')))];
}
