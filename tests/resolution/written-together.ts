import { createResolver } from '../../src/resolution/create-resolver.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { PendingGraph } from '../../src/store/joined/pending-graph.ts';
import type { Store } from '../../src/store/store.ts';

/** Writes the articles in the order given, `together` of them in one transaction. */
export async function writeInputs(
  store: Store,
  inputs: readonly ResolutionInput[],
  together = 1,
): Promise<void> {
  for (let from = 0; from < inputs.length; from += together) {
    const group = inputs.slice(from, from + together);
    const pending = new PendingGraph(store);
    const resolver = createResolver(pending);
    await resolver.prepare(group);
    for (const input of group) await pending.add(await resolver.resolve(input));
    await store.write(pending.batch());
  }
}
