import { ARTICLE_PAGE } from '../documents.ts';
import type { ArticlePageQuery } from '../generated/documents.ts';
import { interfaceLanguage, words } from '../language/words.ts';
import { type Child, fill, h } from '../lib/dom.ts';
import { formatDate } from '../lib/format-date.ts';
import { markSpans } from '../lib/mark-spans.ts';
import { safeUrl } from '../lib/safe-url.ts';
import { articleLink, claimLink, speakerLink } from '../parts/links.ts';
import { reasonText } from '../parts/reason-text.ts';
import { RequestError, request } from '../request.ts';
import { failure } from './failure.ts';
import type { View } from './view.ts';

type ArticleNode = Extract<ArticlePageQuery['node'], { __typename: 'Article' }>;

/** An article's text with its assertions and quotes highlighted, and who says what beside it. */
export function articleView(id: string): View {
  const body = h(
    'article',
    { class: 'reading', 'aria-busy': true },
    h('p', { role: 'status' }, words().loading),
  );
  void request(ARTICLE_PAGE, { id })
    .then(({ node }) => {
      if (node?.__typename !== 'Article') throw new RequestError('', 'ID_NOT_FOUND');
      fill(body, heading(node), h('div', { class: 'two' }, text(node), margin(node)));
    })
    .catch((error: unknown) => fill(body, failure(error)))
    .finally(() => body.removeAttribute('aria-busy'));
  return { title: words().page.article, element: body };
}

function heading(article: ArticleNode): Child {
  const { source, retired } = words();
  const url = safeUrl(article.url);
  const date = formatDate(article.publishedAt, interfaceLanguage());
  return h(
    'header',
    {},
    h('p', { class: 'label' }, [article.outletName, date].filter(Boolean).join(' · ')),
    h('h1', { lang: article.language, dir: 'auto' }, article.title),
    h(
      'p',
      { class: 'provenance' },
      [...article.authors, ...article.credits.map((credit) => `(${credit})`)].join(', '),
      url && [' ', h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, source, ' ↗')],
    ),
    !article.current && h('p', { class: 'notice' }, retired),
  );
}

function text(article: ArticleNode): HTMLElement {
  const spans = [
    ...article.quotes.edges.map(({ node }) => ({ ...node.span, id: node.id, kind: 'quoted' })),
    ...article.assertions.edges.map(({ node }) => ({
      ...node.span,
      id: node.id,
      kind: node.stance === 'AFFIRMS' ? 'affirms' : 'denies',
    })),
  ];
  return h(
    'div',
    { class: 'text', lang: article.language, dir: 'auto' },
    markSpans(article.text, spans).map((paragraph) =>
      h(
        'p',
        {},
        paragraph.map(({ words: piece, kinds, ids }) =>
          kinds.length === 0
            ? piece
            : h('mark', { class: kinds.join(' '), id: ids[0] ? `at-${ids[0]}` : null, tabindex: -1 }, piece),
        ),
      ),
    ),
  );
}

function margin(article: ArticleNode): HTMLElement {
  const { inThisArticle, originOf, otherPrints, highlightHelp, stances, nothing } = words();
  const assertions = article.assertions.edges
    .map(({ node }) => node)
    .sort((a, b) => a.span.start - b.span.start);
  const prints = article.origin.articles.edges.filter(({ node }) => node.id !== article.id);
  return h(
    'aside',
    {},
    h('h2', {}, inThisArticle),
    h('p', { class: 'quiet' }, highlightHelp),
    assertions.length === 0 && h('p', { class: 'nobody' }, nothing),
    h(
      'ol',
      { class: 'rows' },
      assertions.map((node) => {
        const stance = node.stance === 'AFFIRMS' ? 'affirms' : 'denies';
        return h(
          'li',
          { class: stance },
          h(
            'p',
            {},
            speakerLink(node.speaker),
            ' ',
            h('b', { class: `verb ${stance}` }, stances[node.stance]),
            ' ',
            claimLink(node.claim),
          ),
          h(
            'button',
            {
              type: 'button',
              class: 'show',
              click: () => {
                const place = document.getElementById(`at-${node.id}`);
                place?.scrollIntoView({ block: 'center' });
                place?.focus();
              },
            },
            '¶',
            h('span', { class: 'unseen' }, `${node.claim.text}`),
          ),
        );
      }),
    ),
    h('h2', {}, originOf),
    h(
      'p',
      {},
      article.origin.label,
      h('br'),
      h('span', { class: 'quiet' }, reasonText(article.originReason)),
    ),
    prints.length > 0 && [
      h('h3', {}, otherPrints),
      h(
        'ul',
        { class: 'rows' },
        prints.map(({ node }) => h('li', {}, node.outletName, ' · ', articleLink(node))),
      ),
    ],
  );
}
