import { describe, expect, it } from 'vitest';
import type { GraphBatch } from '../../../src/model/batch.ts';
import type { ChildList, ChildLists, Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import {
  article,
  assertion,
  claim,
  claimForm,
  entity,
  entityForm,
  mention,
  origin,
  quote,
  together,
} from '../factory.ts';
import { smallStory } from './small-story.ts';
import { withStore } from './with-store.ts';

/** Lists of nodes, not of links. */
type NodeList = { [L in ChildList]: ChildLists[L] extends { readonly id: string } ? L : never }[ChildList];

const nodes = async (store: Store, list: NodeList, parent: string) =>
  (await store.listChildren(list, [parent], {}))[0]!.nodes.map(({ id }) => id);

/** Two names of one man, each with an assertion, a quote, mentions in one article, and claims about him. */
function twoNames() {
  const full = entityForm('Vladimir Poutine');
  const last = entityForm('Poutine');
  const state = entityForm('Russie', 'Place');
  const text = article('Poutine');
  const aboutFull = claimForm('Vladimir Poutine a visité Minsk', { subject: full, about: [state] });
  const aboutLast = claimForm('La Russie suit Poutine', {
    subject: state,
    object: last,
    about: [last, full],
  });
  const batch: GraphBatch = {
    origins: [origin('Poutine')],
    articles: [text],
    entityForms: [full, last, state],
    entities: [entity(full), entity(last), entity(state)],
    mentions: [mention(text, full, 0), mention(text, last, 40), mention(text, last, 80)],
    quotes: [quote(text, 'oui', full), quote(text, 'non', last)],
    claimForms: [aboutFull, aboutLast],
    claims: [
      claim(aboutFull, { subject: full, about: [state] }),
      claim(aboutLast, { subject: state, object: last, about: [last, full] }),
    ],
    assertions: [
      assertion(text, aboutFull, full),
      assertion(text, aboutLast, last, { viaFormIds: [full.id] }),
    ],
  };
  const merge: GraphBatch = {
    entities: [entity(full, { aliases: ['Poutine'] })],
    moves: [{ formId: last.id, canonicalId: full.id }],
    removed: [last.id],
  };
  const split: GraphBatch = {
    entities: [entity(full), entity(last)],
    moves: [{ formId: last.id, canonicalId: last.id }],
  };
  return { full, last, state, text, aboutFull, aboutLast, batch, merge, split };
}

export function movesContract(open: OpenEmpty): void {
  describe('moves', () => {
    it(
      'everything that names a moved form follows it',
      withStore(open, async (store) => {
        const { full, last, state, text, aboutFull, aboutLast, batch, merge } = twoNames();
        await store.write(batch);
        await store.write(merge);
        expect((await store.findNodes([last.id]))[0]).toMatchObject({ id: full.id, aliases: ['Poutine'] });
        expect((await store.findNodes([aboutLast.id]))[0]).toMatchObject({
          subjectId: state.id,
          objectId: full.id,
          aboutIds: [full.id],
        });
        expect(await nodes(store, 'speaker.assertions', full.id)).toHaveLength(2);
        expect(await nodes(store, 'speaker.assertions', last.id)).toEqual([]);
        expect(await nodes(store, 'speaker.quotes', full.id)).toHaveLength(2);
        expect(await nodes(store, 'article.entities', text.id)).toEqual([full.id]);
        expect(await nodes(store, 'entity.articles', full.id)).toEqual([text.id]);
        expect((await nodes(store, 'entity.claims', full.id)).sort()).toEqual(
          [aboutFull.id, aboutLast.id].sort(),
        );
        expect(
          (await store.findEntityForms({ canonicalIds: [full.id] })).map(({ name }) => name).sort(),
        ).toEqual(['Poutine', 'Vladimir Poutine']);
        expect((await store.searchEntities(['poutine'], 5)).map(({ id }) => id)).toEqual([full.id]);
        expect((await store.listEntities({}, { first: 1 })).nodes[0]!.id).toBe(full.id);
        const found = await store.searchClaims({
          terms: [],
          entityIds: [full.id],
          predicateClasses: [],
          limit: 10,
        });
        expect(found.map(({ claimId }) => claimId).sort()).toEqual([aboutFull.id, aboutLast.id].sort());
        expect(await store.write(merge)).toEqual({ created: 0, updated: 0 });
      }),
    );

    it(
      'a merge taken back leaves the graph as it was',
      withStore(open, async (store) => {
        const { batch, merge, split, last, aboutLast } = twoNames();
        await store.write(batch);
        const before = await store.digest();
        await store.write(merge);
        expect(await store.digest()).not.toBe(before);
        await store.write(split);
        // The claim about both had lost one of two topics: it is what the split must say in full.
        await store.write({ claims: batch.claims });
        expect(await store.digest()).toBe(before);
        const found = await store.searchClaims({
          terms: [],
          entityIds: [last.id],
          predicateClasses: [],
          limit: 10,
        });
        expect(found.map(({ claimId }) => claimId)).toEqual([aboutLast.id]);
      }),
    );

    it(
      'a form given in full with another canonical id moves likewise',
      withStore(open, async (store) => {
        const { batch, merge, full, last } = twoNames();
        await store.write(batch);
        await store.write({ ...merge, moves: [], entityForms: [{ ...last, canonicalId: full.id }] });
        const digest = await store.digest();
        const other = await open();
        await other.write(batch);
        await other.write(merge);
        expect(await other.digest()).toBe(digest);
        await other.close();
      }),
    );

    it(
      'claims merge: assertions, counts, links and order follow',
      withStore(open, async (store) => {
        const { batch, supply, denial } = smallStory();
        await store.write(batch);
        const before = await store.digest();
        await store.write({
          moves: [{ formId: denial.id, canonicalId: supply.id }],
          removed: [denial.id],
          relinkedClaims: [supply.id],
        });
        expect((await store.findNodes([denial.id]))[0]).toMatchObject({ id: supply.id });
        expect(await store.findClaimCounts([supply.id])).toEqual([
          { affirmOrigins: 1, denyOrigins: 1, independentOrigins: 2, assertions: 2, articles: 2 },
        ]);
        expect(await store.findClaimLinks([supply.id])).toEqual([]);
        expect((await store.listClaims({ disputed: true }, {})).nodes.map(({ id }) => id)).toEqual([
          supply.id,
        ]);
        const words = {
          terms: [{ word: 'supplied', expansions: [] }],
          entityIds: [],
          predicateClasses: [],
          limit: 5,
        };
        expect((await store.searchClaims(words)).map(({ claimId }) => claimId)).toEqual([supply.id]);
        await store.write({
          claims: batch.claims,
          moves: [{ formId: denial.id, canonicalId: denial.id }],
          claimLinks: batch.claimLinks,
        });
        expect(await store.digest()).toBe(before);
      }),
    );

    it(
      'does not remove what something still leads to',
      withStore(open, async (store) => {
        const { batch, wang, supply } = smallStory();
        await store.write(batch);
        const before = await store.digest();
        for (const id of [wang.id, supply.id]) {
          await expect(store.write({ removed: [id] })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
        }
        expect(await store.digest()).toBe(before);
      }),
    );

    it(
      'articles move to another origin with their assertions',
      withStore(open, async (store) => {
        const { batch, first, second, supply, affirms, denial, firstOrigin, secondOrigin } = smallStory();
        await store.write(batch);
        await store.write({
          moves: [{ formId: denial.id, canonicalId: supply.id }],
          removed: [denial.id],
          originMoves: [{ articleId: second.id, originId: firstOrigin.id, reason: 'near copy' }],
        });
        expect((await store.findNodes([second.id]))[0]).toMatchObject({
          originId: firstOrigin.id,
          originReason: 'near copy',
        });
        expect((await store.findClaimCounts([affirms.claimId]))[0]).toMatchObject({
          independentOrigins: 1,
          articles: 2,
        });
        expect(await nodes(store, 'origin.articles', firstOrigin.id)).toEqual([second.id, first.id]);
        expect(await nodes(store, 'origin.articles', secondOrigin.id)).toEqual([]);
        expect((await store.listAssertions({ originIds: [firstOrigin.id] }, {})).nodes).toHaveLength(2);
      }),
    );

    it(
      'a withdrawn article takes its assertions out of lists and counts, and all stay visible on request',
      withStore(open, async (store) => {
        const { batch, first, supply, official, affirms, denies, words, second, wang } = smallStory();
        await store.write(batch);
        const withdrawal = { retired: [{ articleId: first.id, withdrawnAt: '2024-04-04T00:00:00Z' }] };
        await store.write(withdrawal);
        expect((await store.findNodes([first.id]))[0]).toMatchObject({
          current: false,
          withdrawnAt: '2024-04-04T00:00:00Z',
        });
        expect((await store.findNodes([affirms.id]))[0]).toMatchObject({ current: false });
        expect((await store.findClaimCounts([supply.id]))[0]).toMatchObject({
          assertions: 0,
          affirmOrigins: 0,
        });
        expect((await store.listAssertions({}, {})).nodes.map(({ id }) => id)).toEqual([denies.id]);
        expect((await store.listAssertions({ includeRetired: true }, {})).nodes).toHaveLength(2);
        expect((await store.listClaims({}, {})).nodes.map(({ id }) => id)).not.toContain(supply.id);
        expect(
          (await store.listClaims({ assertions: { includeRetired: true } }, {})).nodes.map(({ id }) => id),
        ).toContain(supply.id);
        expect((await store.listArticles({}, {})).nodes.map(({ id }) => id)).toEqual([second.id]);
        expect((await store.listArticles({ includeRetired: true }, {})).nodes).toHaveLength(2);
        expect(await nodes(store, 'claim.assertions', supply.id)).toEqual([]);
        expect(await nodes(store, 'speaker.claims', official.id)).toEqual([]);
        const words1 = {
          terms: [{ word: 'livré', expansions: [] }],
          entityIds: [],
          predicateClasses: [],
          limit: 5,
        };
        expect(await store.searchClaims(words1)).toEqual([]);
        await store.write({ retired: [{ articleId: second.id, withdrawnAt: null }] });
        expect(await nodes(store, 'speaker.quotes', wang.id)).toEqual([]);
        expect((await store.listQuotes({}, {})).nodes).toEqual([]);
        expect((await store.listQuotes({ includeRetired: true }, {})).nodes).toEqual([words]);
        expect((await store.listEntities({ speaking: true }, {})).nodes).toEqual([]);
        // Once retired, retired: loading the article again does not bring it back.
        const digest = await store.digest();
        expect(await store.write(batch)).toEqual({ created: 0, updated: 0 });
        expect(await store.write(withdrawal)).toEqual({ created: 0, updated: 0 });
        expect(await store.digest()).toBe(digest);
      }),
    );

    it(
      'a corrected article is superseded whichever of the two comes first',
      withStore(open, async (store) => {
        const { batch, first } = smallStory();
        const corrected = article('Des drones, version corrigée', { supersedesId: first.id });
        const correction: GraphBatch = { origins: [origin(corrected.title)], articles: [corrected] };
        await store.write(batch);
        await store.write(correction);
        expect((await store.findNodes([first.id]))[0]).toMatchObject({ current: false, withdrawnAt: null });
        const digest = await store.digest();
        const after = await open();
        await after.write(correction);
        await after.write(batch);
        expect(await after.digest()).toBe(digest);
        await after.close();
        const once = await open();
        await once.write(together(batch, correction));
        expect(await once.digest()).toBe(digest);
        await once.close();
      }),
    );
  });
}
