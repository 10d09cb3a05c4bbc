import type { Connection } from '../connection.ts';

export async function lastChange(connection: Connection): Promise<number> {
  const [row] = await connection.read<{ last: number | null }>(
    'MATCH (s:ChangeSequence) RETURN max(s.last) AS last',
  );
  return row?.last ?? 0;
}
