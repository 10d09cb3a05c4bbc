/** Jobs and followed questions: `data` is the whole of them as JSON, the other columns are what they are looked up by. */
export const jobs = `
CREATE TABLE job (
  id TEXT PRIMARY KEY, key TEXT NOT NULL, state TEXT NOT NULL, queuedAt TEXT NOT NULL, leaseUntil TEXT, data TEXT NOT NULL
) STRICT;
CREATE INDEX job_order ON job (queuedAt, id);
CREATE INDEX job_state ON job (state, queuedAt, id);
CREATE UNIQUE INDEX job_open_key ON job (key) WHERE state IN ('queued', 'running');
CREATE TABLE saved_question (id TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT;
`;
