import { ENTITY_PAGE } from '../documents.ts';
import type { EntityPageQuery, EntityPageQueryVariables } from '../generated/documents.ts';
import { interfaceLanguage, words } from '../language/words.ts';
import { type Child, fill, h } from '../lib/dom.ts';
import { formatDate } from '../lib/format-date.ts';
import { certainty } from '../parts/assertion.ts';
import { articleLink, claimLink } from '../parts/links.ts';
import { nameList } from '../parts/name-list.ts';
import { pagedList } from '../parts/paged-list.ts';
import { RequestError, request } from '../request.ts';
import { failure } from './failure.ts';
import type { View } from './view.ts';

type Node = NonNullable<EntityPageQuery['node']>;
type SpeakerNode = Extract<Node, { __typename: 'Person' | 'Organization' | 'Place' | 'UnnamedSource' }>;

/** Whoever speaks: names, quotes, what is affirmed and denied, articles. */
export function speakerView(id: string): View {
  const body = h(
    'article',
    { class: 'person', 'aria-busy': true },
    h('p', { role: 'status' }, words().loading),
  );
  void load(id, {})
    .then((node) => fill(body, heading(node), sections(node)))
    .catch((error: unknown) => fill(body, failure(error)))
    .finally(() => body.removeAttribute('aria-busy'));
  return { title: words().page.entity, element: body };
}

async function load(id: string, after: Omit<EntityPageQueryVariables, 'id'>): Promise<SpeakerNode> {
  const { node } = await request(ENTITY_PAGE, { id, ...after });
  if (!node || !('quotes' in node)) throw new RequestError('', 'ID_NOT_FOUND');
  return node as SpeakerNode;
}

function heading(node: SpeakerNode): Child {
  const text = words();
  if (node.__typename === 'UnnamedSource')
    return [
      h('p', { class: 'label' }, node.document ? text.document : text.kinds.UnnamedSource),
      h('h1', { class: 'unnamed', dir: 'auto' }, node.name),
      h('p', { class: 'provenance' }, node.article.outletName, ' · ', articleLink(node.article)),
    ];
  return [
    h('p', { class: 'label' }, text.kinds[node.__typename], node.country && ` · ${node.country}`),
    h('h1', { dir: 'auto' }, node.name),
    node.descriptions.length > 0 &&
      h('p', { class: 'description', dir: 'auto' }, node.descriptions.slice(0, 4).join(' · ')),
    node.aliases.length > 0 &&
      h(
        'p',
        { class: 'aliases' },
        h('span', { class: 'label' }, text.alsoKnown),
        ' ',
        node.aliases.join(', '),
      ),
  ];
}

function sections(node: SpeakerNode): Child {
  const text = words();
  const { id } = node;
  return h(
    'div',
    { class: 'sections' },
    pagedList(
      text.claims,
      node.assertions,
      assertionRow,
      async (after) => (await load(id, { assertionsAfter: after })).assertions,
    ),
    pagedList(
      text.quotes,
      node.quotes,
      quoteRow,
      async (after) => (await load(id, { quotesAfter: after })).quotes,
    ),
    node.__typename !== 'UnnamedSource' && nameList(node.forms),
    node.__typename !== 'UnnamedSource' &&
      pagedList(text.articles, node.articles, articleRow, async (after) => {
        const more = await load(id, { articlesAfter: after });
        return more.__typename === 'UnnamedSource'
          ? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } }
          : more.articles;
      }),
  );
}

function assertionRow(node: SpeakerNode['assertions']['edges'][number]['node']): HTMLElement {
  const stance = node.stance === 'AFFIRMS' ? 'affirms' : 'denies';
  return h(
    'li',
    { class: stance },
    h(
      'p',
      {},
      h('b', { class: `verb ${stance}` }, words().stances[node.stance]),
      ' ',
      certainty(node.certainty),
      claimLink(node.claim),
    ),
    provenance(node.article, node.publishedAt),
  );
}

function quoteRow(node: SpeakerNode['quotes']['edges'][number]['node']): HTMLElement {
  const { openQuote, closeQuote } = words();
  return h(
    'li',
    {},
    h(
      'blockquote',
      { class: 'words', lang: node.article.language, dir: 'auto' },
      openQuote,
      node.span.exact,
      closeQuote,
    ),
    provenance(node.article, node.publishedAt),
  );
}

function articleRow(node: {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly outletName: string | null;
  readonly publishedAt: string | null;
}): HTMLElement {
  return h('li', {}, articleLink(node), provenance({ ...node, title: '' }, node.publishedAt));
}

function provenance(article: Parameters<typeof articleLink>[0], publishedAt: string | null): HTMLElement {
  const date = formatDate(publishedAt, interfaceLanguage());
  return h(
    'p',
    { class: 'provenance' },
    [article.outletName, date].filter(Boolean).join(', '),
    article.title && [(article.outletName || date) && ' · ', articleLink(article)],
  );
}
