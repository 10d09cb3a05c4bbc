import type { EdgeKind, GraphKind } from './subgraph.ts';

/** Colours of the drawing, read from the style sheet so that dark and light stay in one place. */
export interface Colours {
  readonly node: Readonly<Record<GraphKind, string>>;
  readonly edge: Readonly<Record<EdgeKind, string>>;
  readonly faded: string;
  readonly text: string;
  readonly paper: string;
}

export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    node: {
      Person: colour('node-person'),
      Organization: colour('node-organization'),
      Place: colour('node-place'),
      UnnamedSource: colour('node-unnamed'),
      Claim: colour('node-claim'),
      Article: colour('node-article'),
    },
    edge: {
      affirms: colour('edge-affirms'),
      denies: colour('edge-denies'),
      via: colour('edge-via'),
      printed: colour('edge-printed'),
      published: colour('edge-printed'),
    },
    faded: colour('edge-faded'),
    text: colour('ink'),
    paper: colour('card'),
  };
}
