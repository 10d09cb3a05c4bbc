import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../../src/model/graph.ts';
import { contentId } from '../../../src/model/id.ts';
import type { OpenEmpty } from '../contract.ts';
import { article, claim, claimForm, entity, entityForm, judgement, origin, signature } from '../factory.ts';
import { smallStory } from './small-story.ts';
import { withStore } from './with-store.ts';

export function findsContract(open: OpenEmpty): void {
  describe('find', () => {
    it(
      'gives every kind of node back as it was written, in the order asked',
      withStore(open, async (store) => {
        const story = smallStory();
        await store.write(story.batch);
        const { batch } = story;
        const written: GraphNode[] = [
          ...batch.articles!.map((node) => ({ type: 'Article' as const, ...node })),
          ...batch.origins!.map((node) => ({ type: 'Origin' as const, ...node })),
          ...batch.entities!.map((node) => ({ type: 'Entity' as const, ...node })),
          ...batch.unnamedSources!.map((node) => ({ type: 'UnnamedSource' as const, ...node })),
          ...batch.quotes!.map((node) => ({ type: 'Quote' as const, ...node })),
          ...batch.claims!.map((node) => ({ type: 'Claim' as const, ...node })),
          ...batch.assertions!.map((node) => ({ type: 'Assertion' as const, ...node })),
          ...batch.judgements!.map((node) => ({ type: 'Judgement' as const, ...node })),
        ].reverse();
        const unknown = contentId('Person', 'nobody');
        expect(
          await store.findNodes([...written.map(({ id }) => id), unknown, 'rubbish', written[0]!.id]),
        ).toEqual([...written, null, null, written[0]]);
        expect(await store.findNodes([])).toEqual([]);
      }),
    );

    it(
      'finds forms by id, by blocking key and by what they belong to',
      withStore(open, async (store) => {
        const { batch, wang, wen, china, supply, denial } = smallStory();
        await store.write(batch);
        expect(await store.findEntityForms({ ids: [china.id] })).toEqual([china]);
        const both = [wang, wen].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(await store.findEntityForms({ keys: ['wang', 'none such'] })).toEqual(both);
        expect(await store.findEntityForms({ canonicalIds: [wang.id], ids: [wen.id] })).toEqual(both);
        expect(await store.findEntityForms({})).toEqual([]);
        expect(await store.findClaimForms({ keys: ['china'] })).toEqual([denial]);
        expect(await store.findClaimForms({ canonicalIds: [supply.id] })).toEqual([supply]);
      }),
    );

    it(
      'finds a form by the keys it was written with last',
      withStore(open, async (store) => {
        const form = claimForm('La Chine livre', {}, { keys: ['in:first', 'gone'] });
        await store.write({ claimForms: [form], claims: [claim(form)] });
        const later = { ...form, keys: ['in:first', 'in:second'] };
        await store.write({ claimForms: [later] });
        for (const key of later.keys) expect(await store.findClaimForms({ keys: [key] })).toEqual([later]);
        expect(await store.findClaimForms({ keys: ['gone'] })).toEqual([]);
      }),
    );

    it(
      'tells blocking keys apart that differ only in case, spacing or marks',
      withStore(open, async (store) => {
        const keys = ['a b', 'a-b', 'A B', 'ab', 'à b', ' a b', 'a b*', '"a b"', ''];
        const forms = keys.map((key, at) => entityForm(`Form ${at}`, 'Person', { keys: [key] }));
        await store.write({ entityForms: forms, entities: forms.map((form) => entity(form)) });
        for (const [at, key] of keys.entries()) {
          expect(await store.findEntityForms({ keys: [key] })).toEqual([forms[at]]);
        }
      }),
    );

    it(
      'finds judgements from either side, revoked ones when asked',
      withStore(open, async (store) => {
        const { batch, wang, wen, china } = smallStory();
        await store.write(batch);
        const [live] = batch.judgements!;
        const gone = judgement('entity', wang, china, { revokedAt: '2024-02-02T00:00:00Z' });
        await store.write({ judgements: [gone] });
        expect(await store.findJudgements([wen.id])).toEqual([live]);
        expect(await store.findJudgements([wang.id, wen.id])).toEqual([live]);
        expect(await store.findJudgements([wang.id], { revoked: true })).toHaveLength(2);
        expect(await store.findJudgements([china.id])).toEqual([]);
        await store.write({ judgements: [{ ...live!, revokedAt: '2024-03-03T00:00:00Z' }] });
        expect(await store.findJudgements([wang.id])).toEqual([]);
      }),
    );

    it(
      'finds near-copies by their signature, retired ones too',
      withStore(open, async (store) => {
        const near = article('Reprise', { signature: signature('Dépêche', 16) });
        const far = article('Autre');
        const retired = article('Ancienne', { signature: signature('Dépêche', 10), current: false });
        const all = [near, far, retired];
        await store.write({ articles: all, origins: all.map(({ title }) => origin(title)) });
        expect((await store.findNearArticles(signature('Dépêche'))).map(({ title }) => title).sort()).toEqual(
          ['Ancienne', 'Reprise'],
        );
        expect(await store.findNearArticles([])).toEqual([]);
        await store.write({ articles: [{ ...near, signature: signature('Neuf') }] });
        expect((await store.findNearArticles(signature('Dépêche'))).map(({ title }) => title)).toEqual([
          'Ancienne',
        ]);
        expect(await store.findNearArticles(signature('Neuf'))).toHaveLength(1);
      }),
    );

    it(
      'finds the current text of an address',
      withStore(open, async (store) => {
        const url = 'https://exemple.test/a';
        const old = article('Ancien', { url, current: false, publishedAt: '2024-01-01' });
        const now = article('Nouveau', { url, publishedAt: '2023-01-01' });
        await store.write({ articles: [old, now], origins: [origin('Ancien'), origin('Nouveau')] });
        expect(await store.findArticleByUrl(url)).toEqual(now);
        expect(await store.findArticleByUrl(`${url}/`)).toBeNull();
        await store.write({ retired: [{ articleId: now.id, withdrawnAt: null }] });
        expect(await store.findArticleByUrl(url)).toMatchObject({ title: 'Ancien' });
      }),
    );

    it(
      'finds every article of origins, retired ones too',
      withStore(open, async (store) => {
        const { batch, first, second, firstOrigin, secondOrigin } = smallStory();
        await store.write(batch);
        await store.write({ retired: [{ articleId: first.id, withdrawnAt: null }] });
        const ids = async (originIds: string[]) =>
          (await store.findOriginArticles(originIds)).map(({ id }) => id);
        expect(await ids([firstOrigin.id])).toEqual([first.id]);
        expect(await ids([secondOrigin.id, firstOrigin.id, firstOrigin.id])).toEqual(
          [first.id, second.id].sort(),
        );
        expect(await ids([])).toEqual([]);
      }),
    );

    it(
      'gives mentions in text order, and those given anew replace those of the same form',
      withStore(open, async (store) => {
        const { batch, first, second, china } = smallStory();
        await store.write(batch);
        const { mentions = [] } = batch;
        expect(await store.findMentions([second.id, first.id])).toEqual([
          mentions[2],
          mentions[3],
          mentions[0],
          mentions[1],
        ]);
        const [only] = mentions;
        await store.write({ mentions: [only!] });
        expect(await store.findMentions([first.id])).toEqual([only]);
        const [page] = await store.listChildren('article.entities', [first.id], {});
        expect(page!.nodes.map(({ id }) => id)).toEqual([china.id]);
      }),
    );

    it(
      'keeps links once, symmetric ones from the smaller id, and replaces those of relinked claims',
      withStore(open, async (store) => {
        const { batch, supply, denial } = smallStory();
        await store.write(batch);
        const [low, high] = [supply.id, denial.id].sort();
        const similar = {
          from: low,
          to: high,
          kind: 'SIMILAR_TO',
          score: 0.8,
          reason: 'same subject and predicate',
        };
        expect(await store.findClaimLinks([supply.id, denial.id])).toEqual([similar]);
        expect(await store.findClaimLinks([denial.id])).toEqual([similar]);
        const supports = {
          from: high!,
          to: low!,
          kind: 'SUPPORTS' as const,
          score: 1,
          reason: 'more specific',
        };
        await store.write({ relinkedClaims: [supply.id], claimLinks: [supports] });
        expect(await store.findClaimLinks([supply.id])).toEqual([supports]);
        await store.write({ relinkedClaims: [supply.id] });
        expect(await store.findClaimLinks([supply.id])).toEqual([]);
      }),
    );

    it(
      'counts independent origins for and against, never articles',
      withStore(open, async (store) => {
        const { batch, supply, denial, second, affirms } = smallStory();
        await store.write(batch);
        expect(await store.findClaimCounts([denial.id, 'clm_none', supply.id])).toEqual([
          { affirmOrigins: 0, denyOrigins: 1, independentOrigins: 1, assertions: 1, articles: 1 },
          { affirmOrigins: 0, denyOrigins: 0, independentOrigins: 0, assertions: 0, articles: 0 },
          { affirmOrigins: 1, denyOrigins: 0, independentOrigins: 1, assertions: 1, articles: 1 },
        ]);
        const reprint = { ...affirms, id: contentId('Assertion', 'reprint'), articleId: second.id };
        const contrary = {
          ...reprint,
          id: contentId('Assertion', 'contrary'),
          stance: 'DENIES' as const,
          originId: second.originId,
        };
        await store.write({ assertions: [reprint, contrary] });
        expect(await store.findClaimCounts([supply.id])).toEqual([
          { affirmOrigins: 1, denyOrigins: 1, independentOrigins: 2, assertions: 3, articles: 2 },
        ]);
      }),
    );

    it(
      'counts everything',
      withStore(open, async (store) => {
        await store.write(smallStory().batch);
        expect(await store.countAll()).toEqual({
          articles: 2,
          origins: 2,
          people: 2,
          organizations: 3,
          places: 1,
          unnamedSources: 1,
          quotes: 1,
          claims: 2,
          assertions: 2,
          judgements: 1,
        });
      }),
    );

    it(
      'says which product and version answers, and STORE_UNREACHABLE once closed',
      withStore(open, async (store) => {
        expect(await store.describe()).toMatch(/^(SQLite|Neo4j) \S*\d+\.\d+/);
        await store.close();
        await expect(store.describe()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
        await expect(store.write({ entities: [] })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
        await expect(store.listClaims({}, {})).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
      }),
    );
  });
}
