/** Lucene's query language for: any of the alternatives, each with all of its groups, each by any of its words (letters and digits only). */
export function luceneOf(alternatives: readonly (readonly (readonly string[])[])[]): string {
  return alternatives
    .map((groups) => `(${groups.map((group) => `+(${group.join(' ')})`).join(' ')})`)
    .join(' ');
}
