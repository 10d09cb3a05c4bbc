import type { CountedLists, CountedRetired } from '../../store/store.ts';
import { asksNothing } from '../arguments/filters.ts';
import type { Context } from '../context.ts';

type Counter = CountedRetired | 'origins' | 'unnamedSources';

/** How many nodes a list has: from counters where nothing is asked of it, else counted as far as the store does. */
export function countOf<L extends keyof CountedLists>(
  { store, loaders }: Context,
  list: L,
  filter: CountedLists[L],
  counter?: Counter,
): () => Promise<number | null> {
  if (counter && asksNothing(filter)) return () => live(counter);
  if (counter && asksOnlyRetired(filter)) return async () => (await loaders.counts())[counter];
  return () => store.countList(list, filter);

  /** The counters hold retired nodes too, and the list does not. */
  async function live(counted: Counter): Promise<number> {
    if (counted === 'origins' || counted === 'unnamedSources') return (await loaders.counts())[counted];
    const [all, retired] = await Promise.all([loaders.counts(), store.countRetired()]);
    return all[counted] - retired[counted];
  }
}

/** A filter of claims says it of the acts of saying that they rest on. */
function asksOnlyRetired(filter: object): boolean {
  const { assertions, ...own } = filter as { readonly assertions?: object };
  const { includeRetired, ...rest } = { ...own, ...assertions } as { readonly includeRetired?: boolean };
  return includeRetired === true && asksNothing(rest);
}
