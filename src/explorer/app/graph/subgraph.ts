/** The answer as a graph: speakers, claims, articles and their outlets, and what joins them. Pure: no drawing here. */
import { MultiDirectedGraph } from 'graphology';
import type { AssertionData } from '../parts/assertion.ts';
import type { HitData } from '../parts/hit-card.ts';

export type GraphKind = 'Person' | 'Organization' | 'Place' | 'UnnamedSource' | 'Claim' | 'Article';
export type EdgeKind = 'affirms' | 'denies' | 'via' | 'printed' | 'published';

export interface NodeAttributes {
  readonly kind: GraphKind;
  readonly label: string;
  readonly size: number;
  x: number;
  y: number;
}

export interface EdgeAttributes {
  readonly kind: EdgeKind;
  readonly size: number;
}

export type AnswerGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
const LABEL = 90;

export function subgraph(hits: readonly HitData[]): AnswerGraph {
  const graph: AnswerGraph = new MultiDirectedGraph();
  for (const { claim, affirmedBy, deniedBy } of hits) {
    addNode(graph, claim.id, 'Claim', claim.text, 7 + 2 * Math.min(claim.counts.independentOrigins, 6));
    for (const [kind, positions] of [
      ['affirms', affirmedBy],
      ['denies', deniedBy],
    ] as const)
      for (const { speaker, independentOrigins, assertions } of positions) {
        addNode(graph, speaker.id, speaker.__typename, speaker.name, 9);
        addEdge(graph, kind, speaker.id, claim.id, 2.5 + Math.min(independentOrigins, 5));
        for (const assertion of assertions) addProvenance(graph, claim.id, assertion);
      }
  }
  placeInCircle(graph);
  return graph;
}

function addProvenance(graph: AnswerGraph, claimId: string, { article, via }: AssertionData): void {
  addNode(graph, article.id, 'Article', article.title, 4.5);
  addEdge(graph, 'printed', claimId, article.id, 1.5);
  if (article.outlet) {
    addNode(graph, article.outlet.id, 'Organization', article.outlet.name, 6);
    addEdge(graph, 'published', article.id, article.outlet.id, 1.5);
  }
  for (const between of via) {
    addNode(graph, between.id, between.__typename, between.name, 6);
    addEdge(graph, 'via', between.id, claimId, 2);
  }
}

function addNode(graph: AnswerGraph, id: string, kind: GraphKind, label: string, size: number): void {
  if (graph.hasNode(id)) return;
  const short = label.length > LABEL ? `${label.slice(0, LABEL).trimEnd()}…` : label;
  graph.addNode(id, { kind, label: short, size, x: 0, y: 0 });
}

function addEdge(graph: AnswerGraph, kind: EdgeKind, source: string, target: string, size: number): void {
  graph.mergeEdgeWithKey(`${source}-${kind}-${target}`, source, target, { kind, size });
}

/** A start for the layout that is the same each time: the layout itself has no chance in it. */
function placeInCircle(graph: AnswerGraph): void {
  graph.nodes().forEach((id, index) => {
    const angle = (2 * Math.PI * index) / graph.order;
    graph.mergeNodeAttributes(id, { x: Math.cos(angle), y: Math.sin(angle) });
  });
}
