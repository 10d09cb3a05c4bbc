import type { Counted, CountedLists } from '../../store/store.ts';
import { asksNothing } from '../arguments/filters.ts';
import type { Context } from '../context.ts';

/** How many nodes a list has: its counter where nothing is asked and there is one, else counted as far as the store does. */
export function countOf<L extends keyof CountedLists>(
  { store, loaders }: Context,
  list: L,
  filter: CountedLists[L],
  counter?: Counted,
): () => Promise<number | null> {
  if (counter && asksNothing(filter)) return async () => (await loaders.counts())[counter];
  return () => store.countList(list, filter);
}
