type Groups = readonly (readonly string[])[];

/** Lucene takes 1024 words in one query, counting each once for every property of the index: two here, three at most. */
const WORDS = { two: 500, three: 320 };

/**
 * Lucene's query language for: any of the alternatives, each with all of its groups, each by any of its words (letters and
 * digits only).
 */
export function luceneOf(alternatives: readonly Groups[]): string {
  return withinWords(alternatives, 'two')
    .map((groups) => `(${groups.map((group) => `+(${group.join(' ')})`).join(' ')})`)
    .join(' ');
}

/** Of a question of very many words the first alternatives, and of each group its first words: its own, then what says the same. */
export function withinWords(
  alternatives: readonly Groups[],
  properties: keyof typeof WORDS,
): readonly Groups[] {
  const limit = WORDS[properties];
  const sum = (of: (groups: Groups) => number) => alternatives.reduce((all, groups) => all + of(groups), 0);
  if (sum((groups) => groups.flat().length) <= limit) return alternatives;
  const most = Math.max(1, Math.floor(limit / sum(({ length }) => length)));
  let words = 0;
  return alternatives
    .map((groups) => groups.map((group) => group.slice(0, most)))
    .filter((groups) => {
      words += groups.flat().length;
      return words <= limit;
    });
}
