import { HOME } from '../documents.ts';
import { words } from '../language/words.ts';
import { fill, h } from '../lib/dom.ts';
import { claimLink, joined, speakerLink } from '../parts/links.ts';
import { stanceBar } from '../parts/stance-bar.ts';
import { request } from '../request.ts';
import { failure } from './failure.ts';
import type { View } from './view.ts';

/** What the graph holds, the claims most worth a look, and who speaks. */
export function homeView(): View {
  const text = words();
  const body = h('div', { 'aria-busy': true });
  void request(HOME, {})
    .then(({ stats, people, claims }) => {
      fill(
        body,
        h(
          'p',
          { class: 'stats' },
          stats.articles === 0
            ? text.emptyGraph
            : text.stats(stats.articles, stats.claims, stats.people, stats.origins),
        ),
        claims.edges.length > 0 &&
          h(
            'section',
            { 'aria-labelledby': 'disputed' },
            h('h2', { id: 'disputed', class: 'label' }, text.disputed),
            h(
              'ul',
              { class: 'claim-list' },
              claims.edges.map(({ node }) => h('li', {}, claimLink(node), stanceBar(node.counts))),
            ),
          ),
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
      );
    })
    .catch((error: unknown) => fill(body, failure(error)))
    .finally(() => body.removeAttribute('aria-busy'));
  return { title: 'Dixit', element: h('div', { class: 'home' }, body) };
}
