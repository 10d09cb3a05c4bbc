import { inChunks } from '../lib/in-chunks.ts';
import { nameKey } from '../lib/name-key.ts';
import type { Connection } from './connection.ts';
import { orderKey } from './properties.ts';
import { OWN_WORDS } from './write/own-words.ts';

/** Properties that an older Dixit did not keep, worked out from those it did; run again it changes nothing. */
const DERIVED = [
  `MATCH (c:Claim) CALL (c) { SET c.own = ${OWN_WORDS} } IN TRANSACTIONS OF 10000 ROWS`,
  `MATCH (c:Claim) CALL (c) {
     SET c.originsKey = right('0000000000' + toString(c.independentOrigins), 10) + '\\t' + c.id
   } IN TRANSACTIONS OF 10000 ROWS`,
  `MATCH (r:Article) CALL (r) { SET r.recordedKey = r.recordedAt + '\\t' + r.id } IN TRANSACTIONS OF 10000 ROWS`,
  `MATCH (j:Judgement) CALL (j) { SET j.madeKey = j.at + '\\t' + j.id } IN TRANSACTIONS OF 10000 ROWS`,
  `MATCH (c:Claim)-[r:SUBJECT|OBJECT|ABOUT]->() CALL (c, r) { SET r.orderKey = c.orderKey } IN TRANSACTIONS OF 10000 ROWS`,
  `MATCH (a:Assertion)-[v:VIA]->() CALL (a, v) { SET v.orderKey = a.orderKey } IN TRANSACTIONS OF 10000 ROWS`,
  ...['subject', 'object', 'about'].map((type) => `DROP INDEX dixit_${type}_entityid_claimid IF EXISTS`),
] as const;

export async function deriveAnew(connection: Connection): Promise<void> {
  for (const text of DERIVED) await connection.alter(text);
  // Folding is done here, alike for both stores.
  const names = await connection.read<{ id: string; name: string }>(
    'MATCH (e:Entity) WHERE e.nameKey IS NULL RETURN e.id AS id, e.name AS name',
  );
  for (const chunk of inChunks(names, 10_000))
    await connection.write((run) =>
      run('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.nameKey = row.key', {
        rows: chunk.map(({ id, name }) => ({ id, key: orderKey(nameKey(name), id) })),
      }),
    );
}
