import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHILD_ORDERS } from '../../../src/store/orders.ts';
import type { ChildList, Page, PageArgs, Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import { together } from '../factory.ts';
import { world } from '../world.ts';

const WORLD = world(24, 17);
const ALL = together(...WORLD.batches);
/** What is there before the walk begins; the others come in between its pages. */
const FIRST = 12;
const [busiest] = WORLD.people;
const [china] = WORLD.states;
const [daily, gazette] = WORLD.outlets;

type Read = (store: Store, page: PageArgs) => Promise<Page<unknown>>;

/** Every list in every order. A claim moves when something new is said of it, so those are tried without inserts only. */
const LISTS: Record<string, { readonly read: Read; readonly moves?: boolean }> = {
  assertions: { read: (store, page) => store.listAssertions({}, page) },
  'assertions oldest first': {
    read: (store, page) => store.listAssertions({}, page, { field: 'PUBLISHED', descending: false }),
  },
  'assertions of either': {
    read: (store, page) =>
      store.listAssertions(
        { or: [{ speakerIds: [busiest!.id] }, { outletIds: [daily!.id, gazette!.id] }] },
        page,
      ),
  },
  'assertions not of one': {
    read: (store, page) => store.listAssertions({ not: { speakerIds: [busiest!.id] } }, page),
  },
  claims: { read: (store, page) => store.listClaims({}, page), moves: true },
  'claims by origins': {
    read: (store, page) => store.listClaims({}, page, { field: 'ORIGINS' }),
    moves: true,
  },
  'claims by id': { read: (store, page) => store.listClaims({}, page, { field: 'ID' }) },
  entities: { read: (store, page) => store.listEntities({}, page), moves: true },
  'entities by name': { read: (store, page) => store.listEntities({}, page, { field: 'NAME' }) },
  articles: { read: (store, page) => store.listArticles({}, page) },
  'articles by recording': { read: (store, page) => store.listArticles({}, page, { field: 'RECORDED' }) },
  quotes: { read: (store, page) => store.listQuotes({}, page) },
  judgements: { read: (store, page) => store.listJudgements({}, page) },
  origins: { read: (store, page) => store.listOrigins({}, page) },
  'unnamed sources': { read: (store, page) => store.listUnnamedSources({}, page) },
};
const PARENTS: Record<string, string> = {
  claim: ALL.assertions![0]!.claimId,
  speaker: busiest!.id,
  entity: china!.id,
  article: WORLD.articles[0]!.id,
  quote: ALL.quotes![0]!.id,
  origin: WORLD.articles[0]!.originId,
  outlet: daily!.id,
};
for (const list of Object.keys(CHILD_ORDERS) as ChildList[])
  LISTS[list] = {
    read: async (store, page) =>
      (await store.listChildren(list, [PARENTS[list.split('.')[0]!]!], page))[0] as Page<unknown>,
    moves: list === 'entity.claims',
  };

/** Cursors of what a walk in random steps sees, forwards or backwards, with `between` run after each page. */
async function walk(
  read: (page: PageArgs) => Promise<Page<unknown>>,
  sizes: readonly number[],
  backward: boolean,
  between: (step: number) => Promise<void>,
): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let step = 0; ; step++) {
    const size = sizes[step % sizes.length]!;
    const page = await read(backward ? { last: size, before: cursor } : { first: size, after: cursor });
    expect(page.cursors.length).toBe(page.nodes.length);
    if (backward) seen.unshift(...page.cursors);
    else seen.push(...page.cursors);
    if (!(backward ? page.hasPreviousPage : page.hasNextPage)) return seen;
    cursor = backward ? page.cursors[0] : page.cursors.at(-1);
    await between(step);
  }
}

/** @param runs random walks to try; each opens and fills a store */
export function pagingContract(open: OpenEmpty, runs: number): void {
  describe('pages of any size', () => {
    it('of every list, read in random steps while others are added, hold each node once, whichever way', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
          fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }),
          fc.boolean(),
          fc.constantFrom(...Object.keys(LISTS)),
          async (sizes, inserts, backward, name) => {
            const { read, moves = false } = LISTS[name]!;
            const store = await open();
            await store.write(together(...WORLD.batches.slice(0, FIRST)));
            const all = async () => (await read(store, { first: 10_000 })).cursors;
            const before = await all();
            let next = FIRST;
            const seen = await walk(
              (page) => read(store, page),
              sizes,
              backward,
              async (step) => {
                const added = moves ? 0 : inserts[step % inserts.length]!;
                const batches = WORLD.batches.slice(next, next + added);
                next += batches.length;
                if (batches.length > 0) await store.write(together(...batches));
              },
            );
            expect(new Set(seen).size).toBe(seen.length);
            const after = await all();
            // In the list's order, all that was there at the start, and nothing that is not there at the end.
            expect(seen).toEqual(after.filter((cursor) => seen.includes(cursor)));
            for (const cursor of before) expect(seen).toContain(cursor);
            await store.close();
          },
        ),
        { numRuns: runs, seed: 5 },
      );
    });
  });
}
