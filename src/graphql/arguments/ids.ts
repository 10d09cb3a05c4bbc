import { DixitError } from '../../model/error.ts';
import { isRecordId, kindOfId, type NodeKind, type RecordKind } from '../../model/id.ts';
import { excerpt } from '../lib/excerpt.ts';

export const ENTITY_IDS: readonly NodeKind[] = ['Person', 'Organization', 'Place'];
export const SPEAKER_IDS: readonly NodeKind[] = [...ENTITY_IDS, 'UnnamedSource'];

/** Refuses what is no id of ours (ID_MALFORMED), or, with `kinds`, an id of another kind. */
export function checkId(id: string, name: string, kinds?: readonly NodeKind[]): string {
  const kind = kindOfId(id);
  if (!kind)
    throw new DixitError(
      'ID_MALFORMED',
      `${name}: "${excerpt(id)}" is not an id; ids look like "clm_ab2cd3ef4gh5ij6kl7mn" and come from the id field of a node.`,
    );
  if (kinds && !kinds.includes(kind))
    throw new DixitError(
      'ID_MALFORMED',
      `${name}: "${id}" names a ${kind}; give the id of a ${kinds.join(' or ')}.`,
    );
  return id;
}

/** The same for the id of a record beside the graph. */
export function checkRecordId(id: string, name: string, kind: RecordKind): string {
  if (isRecordId(kind, id)) return id;
  throw new DixitError(
    'ID_MALFORMED',
    `${name}: "${excerpt(id)}" is not the id of a ${kind === 'Job' ? 'job' : 'saved question'}; give one as the API gave it.`,
  );
}
