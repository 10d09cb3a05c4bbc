import { words } from '../language/words.ts';
import { fill, h } from '../lib/dom.ts';
import { failure } from '../views/failure.ts';

export interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: T }[];
}

/** A list with a button that brings the next page as long as there is one. */
export function pagedList<T>(
  title: string | null,
  page: Page<T>,
  row: (node: T) => HTMLElement,
  next: (after: string) => Promise<Page<T>>,
): HTMLElement {
  const items = h('ul', { class: 'rows' });
  const more = h('div', { class: 'more' });
  function show({ edges, pageInfo }: Page<T>): void {
    items.append(...edges.map(({ node }) => row(node)));
    const { hasNextPage, endCursor } = pageInfo;
    fill(
      more,
      hasNextPage &&
        h(
          'button',
          {
            type: 'button',
            click: () => {
              const shown = items.children.length;
              void next(endCursor!)
                .then(show)
                .then(() => (items.children[shown] as HTMLElement | undefined)?.querySelector('a')?.focus())
                .catch((error: unknown) => fill(more, failure(error)));
            },
          },
          words().more,
        ),
    );
  }
  show(page);
  return h(
    'section',
    {},
    title && h('h2', {}, title),
    page.edges.length === 0 ? h('p', { class: 'nobody' }, words().nothing) : [items, more],
  );
}
