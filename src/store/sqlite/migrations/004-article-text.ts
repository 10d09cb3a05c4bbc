/** Language-neutral tokens of articles' titles and texts (lib/article-search-words.ts); a row is its article's. */
export const articleText = `
CREATE VIRTUAL TABLE article_text USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", detail = none
);
`;
