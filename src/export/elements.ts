/** What an export is made of, whatever its format. */
import type { ClaimNode } from '../model/graph.ts';
import type { NodeKind } from '../model/id.ts';
import type { Store } from '../store/store.ts';

export type Value = string | number | boolean;
export type Attributes = Readonly<Record<string, Value | null | undefined>>;

export interface ExportNode {
  readonly id: string;
  /** What a graph tool writes beside the node. */
  readonly label: string;
  readonly kind: Extract<
    NodeKind,
    'Person' | 'Organization' | 'Place' | 'UnnamedSource' | 'Claim' | 'Quote' | 'Article'
  >;
  readonly attributes: Attributes;
}

/** Relationship types of the graph; AFFIRMS and DENIES are assertions, drawn from speaker to claim. */
export type EdgeType =
  | 'AFFIRMS'
  | 'DENIES'
  | 'VIA'
  | 'IN_WORDS'
  | 'SUBJECT'
  | 'OBJECT'
  | 'ABOUT'
  | 'CONTRADICTS'
  | 'SUPPORTS'
  | 'SIMILAR_TO'
  | 'SAID_BY'
  | 'APPEARS_IN'
  | 'MENTIONS'
  | 'PUBLISHED_BY';

export interface ExportEdge {
  /** Made of what it joins, so that it is the same in every export. */
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly attributes: Attributes;
}

/** Nodes and edges to write, each readable once; and the claims alone, for what is no graph. */
export interface ExportSource {
  nodes(): AsyncIterable<ExportNode>;
  edges(): AsyncIterable<ExportEdge>;
  claims(): AsyncIterable<readonly ClaimNode[]>;
}

/** Text of a file, piece by piece. A table of claims looks up in the store whatever its rows name. */
export type Format = (source: ExportSource, store: Store) => AsyncIterable<string>;
