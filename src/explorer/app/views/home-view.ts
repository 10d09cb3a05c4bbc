import { HOME, OPEN_PAIRS } from '../documents.ts';
import type { HomeClaimsFragment } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { type Child, fill, h } from '../lib/dom.ts';
import { downloadLink } from '../parts/download-link.ts';
import { exampleQuestions, showExamples } from '../parts/example-questions.ts';
import { claimLink, joined, speakerLink } from '../parts/links.ts';
import { stanceBar } from '../parts/stance-bar.ts';
import { request } from '../request.ts';
import { hrefOf } from '../route.ts';
import { failure } from './failure.ts';
import type { View } from './view.ts';

/** Files for graph tools, by path and name. */
const FORMATS = [
  ['gexf', 'GEXF (Gephi)'],
  ['graphml', 'GraphML'],
  ['cytoscape', 'Cytoscape'],
  ['csv-assertions', 'CSV (assertions)'],
  ['csv-nodes', 'CSV (nodes)'],
  ['csv-edges', 'CSV (edges)'],
  ['jsonl', 'JSON Lines'],
] as const;

/** What the graph holds, the claims most worth a look, and who speaks. */
export function homeView(): View {
  const text = words();
  const body = h('div', { 'aria-busy': true });
  void request(HOME, {})
    .then(({ stats, people, disputed, newest }) => {
      showExamples(exampleQuestions({ people, disputed, newest }));
      fill(
        body,
        h(
          'p',
          { class: 'stats' },
          stats.articles === 0
            ? text.emptyGraph
            : text.stats(stats.articles, stats.claims, stats.people, stats.origins),
        ),
        stats.articles > 0 &&
          h(
            'p',
            { class: 'lists' },
            h('a', { href: hrefOf({ page: 'articles' }) }, text.allArticles),
            reviewLink(),
          ),
        claimCards('disputed', text.disputed, disputed),
        claimCards('newest', text.newest, newest),
        people.edges.length > 0 &&
          h(
            'section',
            { 'aria-labelledby': 'speakers' },
            h('h2', { id: 'speakers', class: 'label' }, text.speakers),
            h(
              'p',
              { class: 'people' },
              joined(
                people.edges.map(({ node }) => speakerLink({ ...node, __typename: 'Person' })),
                ' ',
              ),
            ),
          ),
        stats.articles > 0 &&
          h(
            'p',
            { class: 'downloads quiet' },
            h('span', { class: 'label' }, text.download),
            FORMATS.map(([format, name]) => [' ', downloadLink(`/export/${format}`, name)]),
          ),
      );
    })
    .catch((error: unknown) => fill(body, failure(error)))
    .finally(() => body.removeAttribute('aria-busy'));
  return { title: 'Dixit', element: h('div', { class: 'home' }, body) };
}

/** The way to the pairs to review, once it is known that there are any: a large graph has to look for them. */
function reviewLink(): HTMLElement {
  const place = h('span', {});
  void request(OPEN_PAIRS, {})
    .then(({ judgements }) => {
      if (judgements.edges.length > 0)
        fill(place, h('a', { href: hrefOf({ page: 'review' }) }, words().toReview));
    })
    // Without an answer there is no link; the page itself is there.
    .catch(() => {});
  return place;
}

function claimCards(id: string, title: string, { edges }: HomeClaimsFragment): Child {
  if (edges.length === 0) return null;
  return h(
    'section',
    { 'aria-labelledby': id },
    h('h2', { id, class: 'label' }, title),
    h(
      'ul',
      { class: 'claim-list' },
      edges.map(({ node }) => h('li', {}, claimLink(node), stanceBar(node.counts))),
    ),
  );
}
