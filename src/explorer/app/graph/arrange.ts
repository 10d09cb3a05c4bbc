import layout from 'graphology-layout-forceatlas2';
import type { AnswerGraph } from './subgraph.ts';

// The package is CommonJS: its types promise a default export that the module itself is.
const forceAtlas2 = layout as unknown as typeof layout.default;

/**
 * Places nodes by ForceAtlas2 (Jacomy et al. 2014), in the foreground: answers have some hundred nodes at most. The
 * layout comes out round; it is stretched to the shape (width by height) of the place it is drawn in.
 */
export function arrange(graph: AnswerGraph, shape: number): void {
  if (graph.order < 2) return;
  forceAtlas2.assign(graph, {
    iterations: graph.order > 300 ? 200 : 500,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      gravity: 1.2,
      scalingRatio: 12,
      linLogMode: false,
      adjustSizes: true,
      barnesHutOptimize: graph.order > 300,
    },
  });
  graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, x: attributes.x * shape }));
}
