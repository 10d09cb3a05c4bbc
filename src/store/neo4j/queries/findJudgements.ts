import type { Judgement } from '../../../model/graph.ts';
import type { Connection, Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';

export async function findJudgements(
  connection: Connection,
  touching: readonly string[],
  revoked: boolean,
): Promise<Judgement[]> {
  const rows = await connection.read<{ node: Row }>(
    `CALL () {
       UNWIND $touching AS id MATCH (j:Judgement {left: id}) RETURN j
       UNION UNWIND $touching AS id MATCH (j:Judgement {right: id}) RETURN j
     }
     WITH j WHERE $revoked OR j.revokedAt IS NULL
     RETURN properties(j) AS node ORDER BY j.id`,
    { touching, revoked },
  );
  return rows.map(({ node }) => nodeOf('judgement', node));
}
