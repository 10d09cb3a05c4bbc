import type { SpeakerNode } from '../../../model/graph.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';

/** The entity or unnamed source of an id. */
export function readSpeaker(database: Database, id: string): SpeakerNode {
  return id.startsWith('uns_')
    ? nodeOf(
        'unnamedSource',
        database.get(`SELECT ${selectOf('unnamedSource', 'u')} FROM unnamed_source u WHERE u.id = ?`, id)!,
      )
    : nodeOf('entity', database.get(`SELECT ${selectOf('entity', 'e')} FROM entity e WHERE e.id = ?`, id)!);
}
