import type { Page } from '../../store/store.ts';
import { type Info, selects } from '../selection/selected.ts';
import type { Connection } from '../shapes.ts';

/** A store's page as a Relay connection. `totalCount` runs only when the field is asked for. */
export async function connection<T>(
  page: Page<T> | Promise<Page<T>>,
  totalCount?: () => Promise<number | null>,
): Promise<Connection<T>> {
  const { nodes, cursors, hasNextPage, hasPreviousPage } = await page;
  return {
    edges: nodes.map((node, index) => ({ node, cursor: cursors[index]! })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: totalCount ?? null,
  };
}

/** The same, whose length a loader tells: it is asked beside the page and not after it. */
export function countedConnection<T>(
  page: Promise<Page<T>>,
  totalCount: () => Promise<number>,
  info: Info,
): Promise<Connection<T>> {
  // What fails is told when the field is resolved.
  if (selects(info, 'totalCount')) totalCount().catch(() => {});
  return connection(page, totalCount);
}
