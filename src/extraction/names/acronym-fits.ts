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
  return at >= Math.max(2, letters.length - 1);
}
