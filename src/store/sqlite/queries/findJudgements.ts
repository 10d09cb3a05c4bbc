import type { Judgement } from '../../../model/graph.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';

export function findJudgements(
  database: Database,
  touching: readonly string[],
  revoked: boolean,
): Judgement[] {
  const ids = JSON.stringify(touching);
  const rows = database.all(
    `SELECT ${selectOf('judgement', 'j')} FROM judgement j WHERE j.id IN (
       SELECT l.id FROM json_each(?) t JOIN judgement l ON l."left" = t.value
       UNION SELECT r.id FROM json_each(?) t JOIN judgement r ON r."right" = t.value
     ) ${revoked ? '' : 'AND j.revokedAt IS NULL'} ORDER BY j.id`,
    ids,
    ids,
  );
  return rows.map((row) => nodeOf('judgement', row));
}
