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
  Kind,
  Page,
  PageArgs,
  SpeakerCounts,
  Store,
  Wanted,
} from '../store/store.ts';
import type { Selected } from './selection/selected.ts';

export interface Loaders {
  /** Nodes by id; a form id gives its canonical node; null where nothing is known. */
  readonly node: DataLoader<string, GraphNode | null>;
  /** The same, with no more than is selected of it. */
  part(id: string, selected: Selected): Promise<GraphNode | null>;
  /** The same of a node that came along with a page; undefined of any other. */
  known(id: string, selected: Selected): GraphNode | undefined;
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
  children<L extends ChildList>(
    list: L,
    parentId: string,
    page: PageArgs,
    selected?: Selected,
  ): Promise<Page<ChildLists[L]>>;
  /** Notes nodes that came along with a page, so that they are not asked for again. */
  cameAlong<T>(page: Page<T>, selected: Selected): Page<T>;
  /** Counters, read once a request. */
  counts(): Promise<Record<Counted, number>>;
  /** Lets go of all that was loaded: after a change it may no longer be so. */
  forget(): void;
}

export function createLoaders(store: Store): Loaders {
  const lists = new Map<string, DataLoader<string, Page<unknown>>>();
  let counts: Promise<Record<Counted, number>> | undefined;
  const nodes: Omit<Loaders, 'part' | 'known' | 'children' | 'cameAlong' | 'counts' | 'forget'> = {
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
  const parts = new DataLoader<Part, GraphNode | null, string>(
    (keys) =>
      store.findNodes(
        keys.map(({ id }) => id),
        together(keys.map(({ wanted }) => wanted)),
      ),
    { cacheKeyFn: ({ id, key }) => `${id} ${key}` },
  );
  /** By what they were read for, then by id: fields that find theirs here need not wait. */
  const came = new Map<string, Map<string, GraphNode>>();
  function cameAlong<T>(page: Page<T>, { along }: Selected): Page<T> {
    for (const { reference, node } of page.along ?? []) {
      const key = keyOf(along![reference]!);
      let known = came.get(key);
      if (!known) {
        known = new Map();
        came.set(key, known);
      }
      known.set(node.id, node);
    }
    return page;
  }
  return {
    ...nodes,
    part: (id, { wanted }) => parts.load({ id, wanted, key: keyOf(wanted) }),
    known: (id, { wanted }) => came.get(keyOf(wanted))?.get(id),
    cameAlong,
    children(list, parentId, page, selected) {
      if (selected?.listed === false) return Promise.resolve(NOTHING_LISTED);
      const key = JSON.stringify([list, page.first, page.after, page.last, page.before, selected?.key]);
      let loader = lists.get(key);
      if (!loader) {
        loader = new DataLoader(async (ids) => {
          const pages = await store.listChildren(list, ids, page, selected);
          if (selected) for (const one of pages) cameAlong(one, selected);
          return pages;
        });
        lists.set(key, loader);
      }
      return loader.load(parentId) as Promise<Page<ChildLists[typeof list]>>;
    },
    counts: () => (counts ??= store.countAll()),
    forget() {
      for (const loader of Object.values(nodes)) loader.clearAll();
      parts.clearAll();
      came.clear();
      lists.clear();
      counts = undefined;
    },
  };
}

/** Of which nothing is shown. */
const NOTHING_LISTED: Page<never> = { nodes: [], cursors: [], hasNextPage: false, hasPreviousPage: false };

interface Part {
  readonly id: string;
  readonly wanted: Wanted;
  readonly key: string;
}

const keys = new WeakMap<Wanted, string>();

function keyOf(wanted: Wanted): string {
  let key = keys.get(wanted);
  if (key === undefined) {
    key = JSON.stringify(wanted);
    keys.set(wanted, key);
  }
  return key;
}

/** What any of several wants; of a kind that one of them does not name, all. */
function together(all: readonly Wanted[]): Wanted {
  const distinct = [...new Set(all)];
  if (distinct.length === 1) return distinct[0]!;
  const kinds = new Set(distinct.flatMap((wanted) => Object.keys(wanted) as Kind[]));
  return Object.fromEntries(
    [...kinds]
      .filter((kind) => distinct.every((wanted) => wanted[kind]))
      .map((kind) => [kind, [...new Set(distinct.flatMap((wanted) => wanted[kind]!))].sort()]),
  );
}

/** Rows by the keys they belong to, in the order of the keys. */
function group<T>(keys: readonly string[], rows: readonly T[], keysOf: (row: T) => readonly string[]): T[][] {
  const byKey = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) for (const key of new Set(keysOf(row))) byKey.get(key)?.push(row);
  return keys.map((key) => byKey.get(key)!);
}
