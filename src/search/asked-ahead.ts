import type { EntityForm, EntityNode, GraphNode } from '../model/graph.ts';
import type { SearchStore } from './search-store.ts';

/** What looking up the entities of a question asks of a store. */
export type EntityStore = Pick<SearchStore, 'searchEntities' | 'findEntityForms' | 'findNodes'>;

/**
 * The same store, which keeps what it was asked: names and keys that are asked for ahead, all at once, are there when
 * their turn comes. For one question only.
 */
export function askedAhead(store: EntityStore): EntityStore {
  const names = new Map<string, Promise<EntityNode[]>>();
  const forms = new Map<string, Promise<EntityForm[]>>();
  const nodes = new Map<string, Promise<(GraphNode | null)[]>>();
  return {
    searchEntities: (words, limit) =>
      kept(names, `${limit} ${words.join(' ')}`, () => store.searchEntities(words, limit)),
    findEntityForms: (by) => kept(forms, JSON.stringify(by), () => store.findEntityForms(by)),
    findNodes: (ids) => kept(nodes, ids.join(' '), () => store.findNodes(ids)),
  };
}

function kept<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  let answer = known.get(key);
  if (!answer) {
    answer = ask();
    // Told to whoever asks for it; what was asked ahead may never be.
    answer.catch(() => {});
    known.set(key, answer);
  }
  return answer;
}
