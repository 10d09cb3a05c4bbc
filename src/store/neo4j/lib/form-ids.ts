import type { Connection } from '../connection.ts';

/** Every form of canonical entities: what articles and assertions name as their outlet. */
export async function formIds(connection: Connection, canonicalIds: readonly string[]): Promise<string[]> {
  const rows = await connection.read<{ id: string }>(
    'UNWIND $canonicalIds AS canonicalId MATCH (f:EntityForm {canonicalId: canonicalId}) RETURN DISTINCT f.id AS id ORDER BY id',
    { canonicalIds },
  );
  return rows.map(({ id }) => id);
}
