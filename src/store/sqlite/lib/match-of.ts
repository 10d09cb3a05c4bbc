/** FTS5's query language for: any of the alternatives, each with all of its groups, each by any of its words. */
export function matchOf(alternatives: readonly (readonly (readonly string[])[])[]): string {
  return alternatives
    .map((groups) => groups.map((group) => `(${group.map(quoted).join(' OR ')})`).join(' AND '))
    .map((all) => `(${all})`)
    .join(' OR ');
}

/** A string in FTS5's query language; words are letters and digits only, quoting is the second lock. */
function quoted(word: string): string {
  return `"${word.replaceAll('"', '')}"`;
}
