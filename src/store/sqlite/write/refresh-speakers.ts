import type { WriteSession } from './write-session.ts';

/**
 * Counters of speakers. Those whose assertions or quotes only grew get the growth added: the busiest speaker has a third of
 * all assertions, and counting them again for every article would grow with the graph.
 */
export function refreshSpeakers({ database, speakers, newAssertions, newQuotes }: WriteSession): void {
  const count = database.prepare(
    `UPDATE entity SET
       assertionCount = (SELECT count(*) FROM assertion WHERE speakerId = ?1 AND current = 1),
       quoteCount = (SELECT count(*) FROM quote WHERE speakerId = ?1 AND current = 1)
     WHERE id = ?1`,
  );
  for (const id of speakers) count.run(id);
  const grow = database.prepare(
    'UPDATE entity SET assertionCount = assertionCount + ?, quoteCount = quoteCount + ? WHERE id = ?',
  );
  for (const id of new Set([...newAssertions.keys(), ...newQuotes.keys()])) {
    if (!speakers.has(id)) grow.run(newAssertions.get(id) ?? 0, newQuotes.get(id) ?? 0, id);
  }
}
