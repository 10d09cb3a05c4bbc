import type { Page, PageArgs } from '../store/store.ts';

const PAGE = 500;

/** Every page of a list, one in memory at a time. */
export async function* readPages<T>(
  list: (page: PageArgs) => Promise<Page<T>>,
  size = PAGE,
): AsyncGenerator<readonly T[]> {
  let after: string | null = null;
  for (;;) {
    const page: Page<T> = await list({ first: size, after });
    if (page.nodes.length > 0) yield page.nodes;
    if (!page.hasNextPage) return;
    after = page.cursors.at(-1)!;
  }
}
