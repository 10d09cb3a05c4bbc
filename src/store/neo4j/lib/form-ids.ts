import type { Connection } from '../connection.ts';

/** Every form of canonical entities: what articles, assertions and origins name. */
export async function formIds(connection: Connection, canonicalIds: readonly string[]): Promise<string[]> {
  const forms = await formsOf(connection, canonicalIds);
  return [...new Set(canonicalIds.flatMap(forms))].sort();
}

/** The same, to be asked entity by entity. */
export async function formsOf(
  connection: Connection,
  canonicalIds: readonly string[],
): Promise<(canonicalId: string) => readonly string[]> {
  const rows =
    canonicalIds.length === 0
      ? []
      : await connection.read<{ id: string; canonicalId: string }>(
          `UNWIND $canonicalIds AS canonicalId MATCH (f:EntityForm {canonicalId: canonicalId})
           RETURN DISTINCT canonicalId, f.id AS id`,
          { canonicalIds },
        );
  const forms = new Map<string, string[]>();
  for (const { id, canonicalId } of rows) forms.set(canonicalId, [...(forms.get(canonicalId) ?? []), id]);
  return (canonicalId) => forms.get(canonicalId) ?? [];
}
