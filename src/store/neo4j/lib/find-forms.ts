import type { Kinds } from '../../fields.ts';
import { inChunks } from '../../lib/in-chunks.ts';
import type { FormKeys } from '../../store.ts';
import type { Connection, Row } from '../connection.ts';
import { LABELS, nodeOf } from '../properties.ts';
import { keyToken } from './key-token.ts';

/** The full-text index takes at most 1024 words in one query. */
const WORDS = 500;

/** Forms that any of the ids, blocking keys or canonical ids leads to, each once, by id. */
export async function findForms<K extends 'entityForm' | 'claimForm'>(
  connection: Connection,
  kind: K,
  index: 'entity_form_keys' | 'claim_form_keys',
  { ids = [], keys = [], canonicalIds = [] }: FormKeys,
): Promise<Kinds[K][]> {
  const label = LABELS[kind];
  const reads: Promise<{ node: Row }[]>[] = [];
  if (ids.length > 0) {
    reads.push(
      connection.read(`UNWIND $ids AS id MATCH (f:${label} {id: id}) RETURN properties(f) AS node`, { ids }),
    );
  }
  if (canonicalIds.length > 0) {
    reads.push(
      connection.read(
        `UNWIND $canonicalIds AS id MATCH (f:${label} {canonicalId: id}) RETURN properties(f) AS node`,
        { canonicalIds },
      ),
    );
  }
  for (const chunk of inChunks([...new Set(keys)], WORDS)) {
    reads.push(
      connection.read(
        `CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN properties(node) AS node`,
        {
          index,
          words: chunk.map(keyToken).join(' '),
        },
      ),
    );
  }
  const found = new Map<string, Kinds[K]>();
  for (const { node } of (await Promise.all(reads)).flat()) found.set(node.id as string, nodeOf(kind, node));
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
