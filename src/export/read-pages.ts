import type { Page, PageArgs } from '../store/store.ts';

const PAGE = 500;

/** Every page of a list, two in memory at a time: while one is written, the store finds the next. */
export async function* readPages<T>(
  list: (page: PageArgs) => Promise<Page<T>>,
  size = PAGE,
): AsyncGenerator<readonly T[]> {
  const read = (after: string | null) => {
    const page = list({ first: size, after });
    // Of whoever stops reading, a page that fails then is nobody's.
    page.catch(() => {});
    return page;
  };
  let next: Promise<Page<T>> | null = read(null);
  while (next) {
    const page: Page<T> = await next;
    next = page.hasNextPage ? read(page.cursors.at(-1)!) : null;
    if (page.nodes.length > 0) yield page.nodes;
  }
}
