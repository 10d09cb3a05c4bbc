import type { SpeakerCounts } from '../../store.ts';
import type { Connection } from '../connection.ts';

const NONE: SpeakerCounts = { assertions: 0, quotes: 0 };

/** Entities have properties kept up to date by every write; an unnamed source says little, and is counted. */
export async function findSpeakerCounts(
  connection: Connection,
  ids: readonly string[],
): Promise<SpeakerCounts[]> {
  const rows = await connection.readTogether<SpeakerCounts & { id: string }>(
    `CALL () {
       UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.assertionCount AS assertions, e.quoteCount AS quotes
       UNION ALL
       UNWIND $ids AS id MATCH (u:UnnamedSource {id: id})
       RETURN id, COUNT { (u)<-[:MADE_BY]-(a:Assertion) WHERE a.current } AS assertions,
         COUNT { (u)<-[:SAID_BY]-(q:Quote) WHERE q.current } AS quotes
     }
     RETURN id, assertions, quotes`,
    { ids: [...new Set(ids)] },
    ['id', 'assertions', 'quotes'],
    { lists: ['ids'], by: 'id' },
  );
  const found = new Map(rows.map(({ id, assertions, quotes }) => [id, { assertions, quotes }]));
  return ids.map((id) => found.get(id) ?? NONE);
}
