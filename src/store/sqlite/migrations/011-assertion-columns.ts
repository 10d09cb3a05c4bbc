/**
 * What assertions are counted by, column by column: `data` holds the numbers of ROWS_TOGETHER rows of `assertion` as 32-bit
 * whole numbers, least byte first, so that counting millions reads some thousand pages in order and compares no texts.
 * All is derived; lib/assertion-columns.ts says what the numbers are.
 */
export const assertionColumns = `
CREATE TABLE assertion_column (
  name TEXT NOT NULL, block INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (name, block)
) STRICT;
CREATE TABLE column_value (number INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE) STRICT;
`;
