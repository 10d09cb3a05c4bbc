/** Whether letters are the initials of the capitalised (or content) words of a name, in order. */
export function acronymFits(name: string, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2) return false;
  const words = name.split(/[\s'’-]+/).filter((word) => word.length > 0);
  let at = 0;
  for (const word of words) {
    const initial = word[0]!.normalize('NFD')[0]!.toUpperCase();
    if (initial === letters[at]) at++;
    if (at === letters.length) return true;
  }
  return at >= Math.max(2, letters.length - 1) || (words.length === 1 && shortens(words[0]!, letters));
}

/** "Solvarix (SVX)": letters taken from one word, the first of them its own. */
function shortens(word: string, letters: string): boolean {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  if (letters.length < 3 || letters.length > 5 || folded[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of folded) if (letter === letters[at]) at++;
  return at === letters.length;
}
