import { FIELD_NAMES, type Kinds } from '../../fields.ts';
import { inChunks } from '../../lib/in-chunks.ts';
import type { FormKeys } from '../../store.ts';
import type { Connection, Parameters } from '../connection.ts';
import { LABELS, nodeFrom } from '../properties.ts';
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
  const names = FIELD_NAMES[kind];
  const returned = `RETURN [${names.map((name) => `f.${name}`).join(', ')}] AS form`;
  const read = (text: string, parameters: Parameters) =>
    connection.readTogether<{ form: unknown[] }>(`${text} ${returned}`, parameters, ['form']);
  const reads: Promise<{ form: unknown[] }[]>[] = [];
  if (ids.length > 0) reads.push(read(`UNWIND $ids AS id MATCH (f:${label} {id: id})`, { ids }));
  if (canonicalIds.length > 0)
    reads.push(read(`UNWIND $canonicalIds AS id MATCH (f:${label} {canonicalId: id})`, { canonicalIds }));
  for (const chunk of inChunks([...new Set(keys)], WORDS)) {
    const words = chunk.map(keyToken).join(' ');
    reads.push(read(`CALL db.index.fulltext.queryNodes('${index}', $words) YIELD node AS f`, { words }));
  }
  const found = new Map<string, Kinds[K]>();
  for (const { form } of (await Promise.all(reads)).flat()) {
    const node = nodeFrom(kind, form);
    found.set(node.id, node);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
