/** Which articles are retired, told without reading past their texts. */
export const retiredArticles = `
CREATE INDEX article_retired ON article (current) WHERE current = 0;
`;
