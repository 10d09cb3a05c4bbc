import { arrange } from '../graph/arrange.ts';
import { readColours } from '../graph/colours.ts';
import { type Drawing, draw } from '../graph/draw.ts';
import { type AnswerGraph, type GraphKind, subgraph } from '../graph/subgraph.ts';
import { words } from '../language/words.ts';
import { fill, h } from '../lib/dom.ts';
import type { HitData } from '../parts/hit-card.ts';
import { hrefOf } from '../route.ts';

/** Claims drawn, the best first: more than these no longer read as a picture. */
const MOST_CLAIMS = 10;

const KINDS: readonly GraphKind[] = ['Claim', 'Person', 'Organization', 'Place', 'UnnamedSource', 'Article'];

/** The answer drawn as a graph, with a legend, and the same nodes as a list that a keyboard reaches. */
export function graphView(hits: readonly HitData[], leaving: AbortSignal): HTMLElement {
  const text = words();
  const graph = subgraph(hits.slice(0, MOST_CLAIMS));
  const stage = h('div', { class: 'stage', 'aria-hidden': 'true' });
  const details = h('div', { class: 'details', role: 'status' });
  const list = nodeList(graph, (id) => select(id));
  let drawing: Drawing | null = null;

  function select(id: string | null): void {
    drawing?.focus(id);
    for (const button of list.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.dataset.node === id));
    fill(details, id === null ? null : about(graph, id, select));
  }

  function start(): void {
    drawing?.close();
    try {
      drawing = draw(graph, stage, { colours: readColours(), select });
    } catch {
      drawing = null;
      fill(stage, h('p', { class: 'notice' }, text.noWebgl));
    }
  }

  // The stage has a size only once it stands in the page.
  requestAnimationFrame(() => {
    if (leaving.aborted) return;
    arrange(graph, stage.clientWidth / Math.max(stage.clientHeight, 1));
    start();
  });
  document.addEventListener('dixit-theme', start, { signal: leaving });
  leaving.addEventListener('abort', () => drawing?.close());

  const button = (label: string, sign: string, act: () => void) =>
    h('button', { type: 'button', click: act, title: label, 'aria-label': label }, sign);
  return h(
    'div',
    { class: 'graph' },
    h(
      'div',
      { class: 'stage-frame' },
      stage,
      h(
        'div',
        { class: 'zoom' },
        button(text.zoomIn, '+', () => drawing?.zoomIn()),
        button(text.zoomOut, '−', () => drawing?.zoomOut()),
        button(text.whole, '⤢', () => {
          select(null);
          drawing?.whole();
        }),
      ),
      legend(graph),
      details,
    ),
    h('p', { class: 'quiet' }, text.graphHelp),
    h(
      'section',
      { 'aria-labelledby': 'graph-nodes' },
      h('h2', { id: 'graph-nodes', class: 'label' }, text.graphNodes),
      list,
    ),
  );
}

function legend(graph: AnswerGraph): HTMLElement {
  const { legend: title, kinds, edgeKinds } = words();
  const present = new Set(graph.mapNodes((_, { kind }) => kind));
  return h(
    'div',
    { class: 'legend', role: 'group', 'aria-label': title },
    h(
      'ul',
      {},
      KINDS.filter((kind) => present.has(kind)).map((kind) =>
        h('li', {}, h('i', { class: `dot ${kind}` }), kinds[kind]),
      ),
    ),
    h(
      'ul',
      {},
      (['affirms', 'denies', 'via', 'printed'] as const).map((kind) =>
        h('li', {}, h('i', { class: `line ${kind}` }), edgeKinds[kind]),
      ),
    ),
  );
}

function nodeList(graph: AnswerGraph, select: (id: string) => void): HTMLElement {
  const { kinds } = words();
  return h(
    'div',
    { class: 'nodes' },
    KINDS.map((kind) => {
      const ids = graph.filterNodes((_, attributes) => attributes.kind === kind);
      return (
        ids.length > 0 &&
        h(
          'div',
          {},
          h('h3', {}, h('i', { class: `dot ${kind}` }), kinds[kind]),
          h(
            'ul',
            {},
            ids.map((id) =>
              h(
                'li',
                {},
                h(
                  'button',
                  { type: 'button', 'data-node': id, 'aria-pressed': 'false', click: () => select(id) },
                  graph.getNodeAttribute(id, 'label'),
                ),
              ),
            ),
          ),
        )
      );
    }),
  );
}

/** A node's name, the way to its page, and its neighbours by the edge that joins them. */
function about(graph: AnswerGraph, id: string, select: (id: string | null) => void): HTMLElement {
  const text = words();
  const { kind, label } = graph.getNodeAttributes(id);
  const page = kind === 'Claim' ? 'claim' : kind === 'Article' ? 'article' : 'speaker';
  return h(
    'div',
    {},
    h('button', { type: 'button', class: 'close', click: () => select(null), 'aria-label': text.whole }, '×'),
    h('p', { class: 'label' }, h('i', { class: `dot ${kind}` }), text.kinds[kind]),
    h('h3', { dir: 'auto' }, label),
    h('p', {}, h('a', { href: hrefOf({ page, id }) }, text.open)),
    h(
      'ul',
      {},
      graph.mapEdges(id, (_, attributes, source, target) =>
        h(
          'li',
          {},
          h('i', { class: `line ${attributes.kind}` }),
          h('span', { class: 'quiet' }, `${text.edgeKinds[attributes.kind]} ${source === id ? '→' : '←'} `),
          h(
            'button',
            { type: 'button', click: () => select(source === id ? target : source) },
            graph.getNodeAttribute(source === id ? target : source, 'label'),
          ),
        ),
      ),
    ),
  );
}
