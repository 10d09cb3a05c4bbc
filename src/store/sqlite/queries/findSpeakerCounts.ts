import type { SpeakerCounts } from '../../store.ts';
import type { Database } from '../database.ts';

const NONE: SpeakerCounts = { assertions: 0, quotes: 0 };

/** Entities have columns kept up to date by every write; an unnamed source says little, and is counted. */
export function findSpeakerCounts(database: Database, ids: readonly string[]): SpeakerCounts[] {
  return ids.map((id) => ({
    ...(database.get<SpeakerCounts>(
      id.startsWith('uns_')
        ? `SELECT (SELECT count(*) FROM assertion WHERE speakerId = ?1 AND current = 1) AS assertions,
             (SELECT count(*) FROM quote WHERE speakerId = ?1 AND current = 1) AS quotes`
        : 'SELECT assertionCount AS assertions, quoteCount AS quotes FROM entity WHERE id = ?1',
      id,
    ) ?? NONE),
  }));
}
