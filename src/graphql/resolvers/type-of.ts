import { ENTITY_KINDS } from '../../model/extraction.ts';
import { kindOfId, type NodeKind } from '../../model/id.ts';

/** Schema type of a node: an entity's kind, else what its id says. */
export function typeOf(node: { readonly id: string; readonly kind?: string }): NodeKind {
  const kind = ENTITY_KINDS.find((known) => known === node.kind) ?? kindOfId(node.id);
  if (!kind) throw new Error(`The store gave a node with the unknown id ${node.id}`);
  return kind;
}
