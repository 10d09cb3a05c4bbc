/** Draws the answer's graph with sigma. What is drawn is changed by reducers, never in the data. */
import { NodeSquareProgram } from '@sigma/node-square';
import Sigma from 'sigma';
import type { Colours } from './colours.ts';
import { drawHover, drawLabel, type Taken } from './draw-label.ts';
import type { AnswerGraph, EdgeAttributes, NodeAttributes } from './subgraph.ts';

export interface Drawing {
  /** Shows a node with what it is joined to; null shows all. */
  focus(id: string | null): void;
  zoomIn(): void;
  zoomOut(): void;
  whole(): void;
  close(): void;
}

export interface DrawOptions {
  readonly colours: Colours;
  readonly select: (id: string | null) => void;
}

/** The square of sigma's own package, with the labels of this page instead of those it brings. */
class Square extends NodeSquareProgram<NodeAttributes, EdgeAttributes> {
  override drawLabel = undefined as never;
  override drawHover = undefined as never;
}

/** Throws where the browser has no WebGL. */
export function draw(graph: AnswerGraph, container: HTMLElement, { colours, select }: DrawOptions): Drawing {
  let selected: string | null = null;
  let hovered: string | null = null;
  let taken: Taken = [];
  const lit = () => hovered ?? selected;
  const near = (id: string) => {
    const centre = lit();
    return centre === null || centre === id || graph.areNeighbors(centre, id);
  };

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    defaultEdgeType: 'arrow',
    // What can be true or false, and where it is printed, stands square; who speaks is round.
    nodeProgramClasses: { square: Square },
    labelDensity: 1.5,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5,
    minCameraRatio: 0.1,
    maxCameraRatio: 4,
    stagePadding: 60,
    zIndex: true,
    defaultDrawNodeLabel: (context, data) => drawLabel(context, data, colours, taken),
    defaultDrawNodeHover: (context, data) => drawHover(context, data, colours),
    nodeReducer: (id, data) => ({
      ...data,
      type: data.kind === 'Claim' || data.kind === 'Article' ? 'square' : 'circle',
      color: near(id) ? colours.node[data.kind] : colours.faded,
      label: near(id) ? data.label : '',
      forceLabel: lit() !== null ? near(id) : data.kind !== 'Article',
      highlighted: id === selected,
      zIndex: near(id) ? 1 : 0,
    }),
    edgeReducer: (id, data) => {
      const centre = lit();
      const shown = centre === null || graph.hasExtremity(id, centre);
      return { ...data, color: shown ? colours.edge[data.kind] : colours.faded, zIndex: shown ? 1 : 0 };
    },
  });
  sigma.on('beforeRender', () => {
    taken = [];
  });
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('clickNode', ({ node }) => select(node));
  sigma.on('clickStage', () => select(null));

  function hover(node: string | null): void {
    hovered = node;
    container.classList.toggle('pointing', node !== null);
    sigma.refresh({ skipIndexation: true });
  }

  const camera = sigma.getCamera();
  return {
    focus(id) {
      selected = id;
      sigma.refresh({ skipIndexation: true });
      const place = id === null ? undefined : sigma.getNodeDisplayData(id);
      if (place)
        void camera.animate(
          { x: place.x, y: place.y, ratio: Math.min(camera.ratio, 0.7) },
          { duration: still() ? 0 : 300 },
        );
    },
    zoomIn: () => void camera.animatedZoom({ duration: still() ? 0 : 200 }),
    zoomOut: () => void camera.animatedUnzoom({ duration: still() ? 0 : 200 }),
    whole: () => void camera.animatedReset({ duration: still() ? 0 : 200 }),
    close: () => sigma.kill(),
  };
}

/** Whoever asked for less motion gets none. */
function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
