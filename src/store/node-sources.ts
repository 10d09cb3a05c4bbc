import type { GraphNode } from '../model/graph.ts';
import { kindOfId, type NodeKind } from '../model/id.ts';
import type { Kind } from './fields.ts';

/** Where the nodes of one kind are kept, and what they are called where nodes of several kinds are read. */
export interface NodeSource {
  readonly kind: Kind;
  readonly type: GraphNode['type'];
  /** Kind whose nodes lead from a form's id to its canonical node's. */
  readonly forms?: 'entityForm' | 'claimForm';
}

const ENTITY: NodeSource = { kind: 'entity', type: 'Entity', forms: 'entityForm' };

/** Which nodes of the store an id, or a type of the schema, stands for. */
export const NODE_SOURCES: { readonly [K in NodeKind]: NodeSource } = {
  Article: { kind: 'article', type: 'Article' },
  Origin: { kind: 'origin', type: 'Origin' },
  Quote: { kind: 'quote', type: 'Quote' },
  Assertion: { kind: 'assertion', type: 'Assertion' },
  Judgement: { kind: 'judgement', type: 'Judgement' },
  UnnamedSource: { kind: 'unnamedSource', type: 'UnnamedSource' },
  Claim: { kind: 'claim', type: 'Claim', forms: 'claimForm' },
  Person: ENTITY,
  Organization: ENTITY,
  Place: ENTITY,
};

/** Where the node of an id is, by what the id says; null for an id of no node. One and the same for one kind of node. */
export function sourceOf(id: string): NodeSource | null {
  const kind = kindOfId(id);
  return kind && NODE_SOURCES[kind];
}
