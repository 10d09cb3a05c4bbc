import { describe, expect, it } from 'vitest';
import type { Page, Reading } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import { world } from '../world.ts';
import { withStore } from './with-store.ts';

const READING: Reading = {
  wanted: { assertion: ['text', 'stance', 'quoteIds', 'direct'] },
  along: {
    speaker: { entity: ['name', 'aliases'], unnamedSource: ['document'] },
    article: { article: ['title', 'authors'] },
    claim: { claim: ['figures'] },
  },
};

export function readingContract(open: OpenEmpty): void {
  describe('a read that names what it is for', () => {
    const made = world(30, 3);

    it(
      'gives the same page, of which each node has what is wanted',
      withStore(open, async (store) => {
        for (const batch of made.batches) await store.write(batch);
        const parents = made.claims.slice(0, 5).map(({ form }) => form.id);
        const pages = (reading?: Reading) =>
          Promise.all([
            store.listAssertions({}, { first: 7 }, undefined, reading),
            store.listAssertions({}, { last: 3 }, { field: 'PUBLISHED', descending: false }, reading),
            ...['claim.assertions', 'claim.affirmations'].map(
              async (list) =>
                (await store.listChildren(list as 'claim.assertions', parents, { first: 4 }, reading))[0]!,
            ),
          ]);
        const [whole, parts] = [await pages(), await pages(READING)];
        expect(whole[0]!.nodes).toHaveLength(7);
        for (const [at, page] of parts.entries()) {
          const { nodes, cursors, hasNextPage, hasPreviousPage } = whole[at]!;
          expect(page).toMatchObject({ cursors, hasNextPage, hasPreviousPage });
          expect(page.nodes).toEqual(
            nodes.map(({ id, text, stance, quoteIds, direct }) => ({ id, text, stance, quoteIds, direct })),
          );
          await alongIsRight(page, nodes);
        }

        async function alongIsRight(page: Page<unknown>, nodes: (typeof whole)[0]['nodes']): Promise<void> {
          if (store.backend === 'sqlite') return expect(page.along).toBeUndefined();
          for (const [reference, property] of [
            ['speaker', 'speakerId'],
            ['article', 'articleId'],
            ['claim', 'claimId'],
          ] as const) {
            const came = page.along!.filter((one) => one.reference === reference).map(({ node }) => node);
            expect(came).toEqual(
              await store.findNodes(
                nodes.map((node) => node[property]),
                READING.along![reference]!,
              ),
            );
          }
        }
      }),
    );

    it(
      'lists and nodes of every kind bring what is wanted, with their ids',
      withStore(open, async (store) => {
        for (const batch of made.batches) await store.write(batch);
        const read = { wanted: { claim: ['text'], entity: ['name'], article: ['title'], quote: ['text'] } };
        const lists = {
          claims: await store.listClaims({}, { first: 3 }, { field: 'ORIGINS' }, read),
          entities: await store.listEntities({}, { first: 3 }, { field: 'NAME' }, read),
          articles: await store.listArticles({}, { first: 3 }, { field: 'RECORDED' }, read),
          quotes: await store.listQuotes({}, { first: 3 }, undefined, read),
        };
        const whole = {
          claims: await store.listClaims({}, { first: 3 }, { field: 'ORIGINS' }),
          entities: await store.listEntities({}, { first: 3 }, { field: 'NAME' }),
          articles: await store.listArticles({}, { first: 3 }, { field: 'RECORDED' }),
          quotes: await store.listQuotes({}, { first: 3 }),
        };
        expect(lists).toEqual({
          claims: { ...whole.claims, nodes: whole.claims.nodes.map(({ id, text }) => ({ id, text })) },
          entities: {
            ...whole.entities,
            nodes: whole.entities.nodes.map(({ id, kind, name }) => ({ id, kind, name })),
          },
          articles: {
            ...whole.articles,
            nodes: whole.articles.nodes.map(({ id, title }) => ({ id, title })),
          },
          quotes: { ...whole.quotes, nodes: whole.quotes.nodes.map(({ id, text }) => ({ id, text })) },
        });
        const ids = [
          whole.articles.nodes[0]!.id,
          whole.claims.nodes[0]!.id,
          'art_nothing',
          whole.entities.nodes[0]!.id,
        ];
        const { claim: _, ...wanted } = read.wanted;
        const [article, claim, none, entity] = await store.findNodes(ids, wanted);
        expect(article).toEqual({ type: 'Article', id: ids[0], title: whole.articles.nodes[0]!.title });
        expect(claim).toEqual({ type: 'Claim', ...whole.claims.nodes[0] });
        expect(none).toBeNull();
        const { id, kind, name } = whole.entities.nodes[0]!;
        expect(entity).toEqual({ type: 'Entity', id, kind, name });
      }),
    );
  });
}
