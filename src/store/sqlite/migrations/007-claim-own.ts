/**
 * What each current claim says of itself: words of its text, tokens of its entities, its subject, predicate class and how
 * many origins it has (lib/search-token.ts); a row is its claim's. A sixth of `claim_text`, and lists without positions: what a
 * large graph is searched by first.
 */
export const claimOwn = `
CREATE VIRTUAL TABLE claim_own USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", detail = none
);
`;
