import { ARTICLES_PAGE } from '../documents.ts';
import type { ArticlesPageQuery } from '../generated/documents.ts';
import { interfaceLanguage, words } from '../language/words.ts';
import { fill, h } from '../lib/dom.ts';
import { formatDate } from '../lib/format-date.ts';
import { articleLink } from '../parts/links.ts';
import { pagedList } from '../parts/paged-list.ts';
import { request } from '../request.ts';
import { failure } from './failure.ts';
import type { View } from './view.ts';

type Article = ArticlesPageQuery['articles']['edges'][number]['node'];

/** Every article that counts, newest first. */
export function articlesView(): View {
  const text = words();
  const body = h(
    'article',
    { class: 'person articles', 'aria-busy': true },
    h('p', { role: 'status' }, text.loading),
  );
  void page(null)
    .then((first) => fill(body, h('h1', {}, text.articles), pagedList(null, first, row, page)))
    .catch((error: unknown) => fill(body, failure(error)))
    .finally(() => body.removeAttribute('aria-busy'));
  return { title: text.articles, element: body };
}

async function page(after: string | null): Promise<ArticlesPageQuery['articles']> {
  return (await request(ARTICLES_PAGE, { after })).articles;
}

function row(article: Article): HTMLElement {
  const day = formatDate(article.publishedAt, interfaceLanguage());
  const where = [article.outletName, day, article.authors.join(', ')].filter(Boolean).join(' · ');
  return h('li', {}, h('p', {}, articleLink(article)), where && h('p', { class: 'provenance' }, where));
}
