/**
 * One DataLoader per batch method of the store, made anew for each request: however many parents a list has, each
 * field of their children costs one store call.
 */
import DataLoader from 'dataloader';
import type { ClaimForm, ClaimLink, EntityForm, GraphNode, Judgement, MentionRow } from '../model/graph.ts';
import type {
  ChildList,
  ChildLists,
  ClaimCounts,
  Counted,
  Page,
  PageArgs,
  SpeakerCounts,
  Store,
} from '../store/store.ts';

export interface Loaders {
  /** Nodes by id; a form id gives its canonical node; null where nothing is known. */
  readonly node: DataLoader<string, GraphNode | null>;
  readonly claimCounts: DataLoader<string, ClaimCounts>;
  /** What somebody says, from counters. */
  readonly speakerCounts: DataLoader<string, SpeakerCounts>;
  /** Links that touch a claim, at either end. */
  readonly claimLinks: DataLoader<string, readonly ClaimLink[]>;
  /** Forms resolved to a canonical entity or claim. */
  readonly entityForms: DataLoader<string, readonly EntityForm[]>;
  readonly claimForms: DataLoader<string, readonly ClaimForm[]>;
  /** A claim form by its own id. */
  readonly wording: DataLoader<string, ClaimForm>;
  /** Live judgements that touch a form or article. */
  readonly judgements: DataLoader<string, readonly Judgement[]>;
  readonly mentions: DataLoader<string, readonly MentionRow[]>;
  /** A page of a list that hangs from a parent: one call for all parents asking for the same page. */
  children<L extends ChildList>(list: L, parentId: string, page: PageArgs): Promise<Page<ChildLists[L]>>;
  /** Counters, read once a request. */
  counts(): Promise<Record<Counted, number>>;
  /** Lets go of all that was loaded: after a change it may no longer be so. */
  forget(): void;
}

export function createLoaders(store: Store): Loaders {
  const lists = new Map<string, DataLoader<string, Page<unknown>>>();
  let counts: Promise<Record<Counted, number>> | undefined;
  const nodes: Omit<Loaders, 'children' | 'counts' | 'forget'> = {
    node: new DataLoader((ids) => store.findNodes(ids)),
    claimCounts: new DataLoader((ids) => store.findClaimCounts(ids)),
    speakerCounts: new DataLoader((ids) => store.findSpeakerCounts(ids)),
    claimLinks: new DataLoader(async (ids) => {
      const links = await store.findClaimLinks(ids);
      return group(ids, links, (link) => [link.from, link.to]);
    }),
    entityForms: new DataLoader(async (ids) => {
      const forms = await store.findEntityForms({ canonicalIds: ids });
      return group(ids, forms, (form) => [form.canonicalId]);
    }),
    claimForms: new DataLoader(async (ids) => {
      const forms = await store.findClaimForms({ canonicalIds: ids });
      return group(ids, forms, (form) => [form.canonicalId]);
    }),
    wording: new DataLoader(async (ids) => {
      const forms = new Map((await store.findClaimForms({ ids })).map((form) => [form.id, form]));
      return ids.map(
        (id) => forms.get(id) ?? new Error(`The graph refers to ${id}, which the store does not hold`),
      );
    }),
    judgements: new DataLoader(async (ids) => {
      const judgements = await store.findJudgements(ids);
      return group(ids, judgements, (judgement) => [judgement.left, judgement.right]);
    }),
    mentions: new DataLoader(async (ids) => {
      const mentions = await store.findMentions(ids);
      return group(ids, mentions, (mention) => [mention.articleId]);
    }),
  };
  return {
    ...nodes,
    children(list, parentId, page) {
      const key = JSON.stringify([list, page.first, page.after, page.last, page.before]);
      let loader = lists.get(key);
      if (!loader) {
        loader = new DataLoader((ids) => store.listChildren(list, ids, page));
        lists.set(key, loader);
      }
      return loader.load(parentId) as Promise<Page<ChildLists[typeof list]>>;
    },
    counts: () => (counts ??= store.countAll()),
    forget() {
      for (const loader of Object.values(nodes)) loader.clearAll();
      lists.clear();
      counts = undefined;
    },
  };
}

/** Rows by the keys they belong to, in the order of the keys. */
function group<T>(keys: readonly string[], rows: readonly T[], keysOf: (row: T) => readonly string[]): T[][] {
  const byKey = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) for (const key of new Set(keysOf(row))) byKey.get(key)?.push(row);
  return keys.map((key) => byKey.get(key)!);
}
