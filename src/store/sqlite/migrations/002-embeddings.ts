/**
 * Vectors of claims, of one model at a time: Float32 in the machine's byte order (little-endian on all that Node runs on
 * today), `text` is the claim's when it was embedded. `revision` rises with every change, whichever process made it.
 */
export const embeddings = `
CREATE TABLE claim_embedding (
  row INTEGER PRIMARY KEY, claimId TEXT NOT NULL UNIQUE, text TEXT NOT NULL, vector BLOB NOT NULL
) STRICT;
CREATE TABLE embedding_state (
  one INTEGER PRIMARY KEY CHECK (one = 1), model TEXT NOT NULL, dimension INTEGER NOT NULL, revision INTEGER NOT NULL
) STRICT;
CREATE TRIGGER claim_embedding_removed AFTER DELETE ON claim BEGIN
  DELETE FROM claim_embedding WHERE claimId = OLD.id;
END;
`;
