import { ASK } from '../documents.ts';
import type { AskQuery } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { fill, h } from '../lib/dom.ts';
import { downloadLink } from '../parts/download-link.ts';
import { excerptList } from '../parts/excerpts.ts';
import { hitCard } from '../parts/hit-card.ts';
import { understood } from '../parts/understood.ts';
import { request } from '../request.ts';
import { hrefOf, type Route } from '../route.ts';
import { failure } from './failure.ts';
import { graphView } from './graph-view.ts';
import type { View } from './view.ts';

/** Claims asked for at first, and when more of them are wanted: the most the API gives. */
const FIRST = 20;
const MOST = 50;
/** Set when an arrow key changed the tab: the focus then follows to the new one. */
let followTab = false;

type Asked = Extract<Route, { page: 'ask' }>;

/** The answer of the last question, so that changing between claims and graph asks nothing anew. */
let last: { readonly question: string; readonly first: number; readonly answer: Promise<AskQuery> } | null =
  null;

/** The answer to a question: as claims with both sides, or as a graph. */
export function askView(route: Asked): View {
  const { question, tab } = route;
  const text = words();
  const leaving = new AbortController();
  const body = h(
    'div',
    { id: 'answer', 'aria-busy': true },
    h('p', { class: 'loading', role: 'status' }, text.loading),
  );
  void answerTo(question)
    .then(show)
    .catch(fail)
    .finally(() => body.removeAttribute('aria-busy'));

  function show({ ask }: AskQuery): void {
    if (leaving.signal.aborted) return;
    const perhapsMore = ask.hits.length === FIRST;
    const panel = h('div', { class: `panel ${tab}`, role: 'tabpanel', 'aria-labelledby': `tab-${tab}` });
    fill(
      body,
      h('h1', { class: 'unseen' }, question),
      understood(ask.question, ask.notices),
      h('p', { class: 'unseen', role: 'status' }, text.hits(ask.hits.length)),
      ask.hits.length === 0
        ? [h('p', { class: 'nothing' }, text.noHits), excerptList(ask.excerpts)]
        : [tabs(route, `${ask.hits.length}${perhapsMore ? '+' : ''}`), panel],
    );
    if (ask.hits.length === 0) return;
    if (followTab) body.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    followTab = false;
    if (tab === 'graph') fill(panel, graphView(ask.hits, leaving.signal));
    else {
      const around = ask.hits.filter((hit) => hit.contextOnly);
      fill(panel, [
        ...ask.hits.filter((hit) => !hit.contextOnly).map((hit) => hitCard(hit, ask.question)),
        excerptList(ask.excerpts),
        around.length > 0 && h('h2', { class: 'around' }, text.aroundSubject),
        ...around.map((hit) => hitCard(hit, ask.question)),
      ]);
    }
    body.append(
      h(
        'div',
        { class: 'more' },
        perhapsMore && tab === 'answer' && h('button', { type: 'button', click: more }, text.moreClaims),
      ),
      downloads(question, ask.hits.length),
    );
  }

  /** Asks for as many as there may be; what was read stays where it is, and the focus goes on to the first that is new. */
  async function more(): Promise<void> {
    const shown = body.querySelectorAll('.hit h2 a').length;
    await answerTo(question, MOST).then(show).catch(fail);
    body.querySelectorAll<HTMLElement>('.hit h2 a')[shown]?.focus();
  }

  function fail(error: unknown): void {
    last = null;
    fill(body, failure(error));
  }
  return { title: question, element: body, leave: () => leaving.abort() };
}

function answerTo(question: string, first = FIRST): Promise<AskQuery> {
  if (last?.question !== question || last.first < first)
    last = { question, first, answer: request(ASK, { question, first }) };
  return last.answer;
}

/** Files of what is shown: the table first, as it needs no graph tool. */
const FILES = [
  ['csv-assertions', 'CSV'],
  ['gexf', 'GEXF (Gephi)'],
  ['graphml', 'GraphML'],
  ['jsonl', 'JSON Lines'],
] as const;

function downloads(question: string, claims: number): HTMLElement {
  return h(
    'p',
    { class: 'downloads quiet' },
    h('span', { class: 'label' }, words().downloadAnswer),
    FILES.map(([format, name]) => {
      const asked = new URLSearchParams({ question, limit: String(claims) });
      return [' ', downloadLink(`/export/${format}?${asked}`, name)];
    }),
  );
}

function tabs(route: Asked, hits: string): HTMLElement {
  const { tabAnswer, tabGraph } = words();
  const tab = (name: Asked['tab'], label: string) =>
    h(
      'a',
      {
        id: `tab-${name}`,
        role: 'tab',
        href: hrefOf({ ...route, tab: name }),
        'aria-selected': String(route.tab === name),
        tabindex: route.tab === name ? 0 : -1,
        keydown: (event) => {
          const { key } = event as KeyboardEvent;
          if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
          followTab = true;
          location.hash = hrefOf({ ...route, tab: name === 'answer' ? 'graph' : 'answer' });
        },
      },
      label,
    );
  return h(
    'nav',
    { class: 'tabs', role: 'tablist' },
    tab('answer', `${tabAnswer} (${hits})`),
    tab('graph', tabGraph),
  );
}
