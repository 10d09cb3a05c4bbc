import { describe, expect, it } from 'vitest';
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
  together,
} from '../factory.ts';
import { world } from '../world.ts';
import { smallStory } from './small-story.ts';
import { withStore } from './with-store.ts';

export function writeContract(open: OpenEmpty): void {
  describe('write', () => {
    it(
      'changes nothing the second time',
      withStore(open, async (store) => {
        const { batch } = smallStory();
        const first = await store.write(batch);
        expect(first.created).toBeGreaterThan(20);
        const digest = await store.digest();
        const changes = await store.listChanges(0, 10);
        expect(await store.write(batch)).toEqual({ created: 0, updated: 0 });
        expect(await store.digest()).toBe(digest);
        expect(await store.listChanges(0, 10)).toEqual(changes);
      }),
    );

    it(
      'takes an empty batch',
      withStore(open, async (store) => {
        expect(await store.write({})).toEqual({ created: 0, updated: 0 });
        expect(Object.values(await store.countAll()).every((count) => count === 0)).toBe(true);
      }),
    );

    it(
      'leaves the same graph in one batch, in many, and in many written twice',
      withStore(open, async (store) => {
        const { batches } = world(30, 7);
        await store.write(together(...batches));
        const whole = await store.digest();
        const other = await open();
        for (const batch of batches) await other.write(batch);
        expect(await other.digest()).toBe(whole);
        for (const batch of batches) expect(await other.write(batch)).toEqual({ created: 0, updated: 0 });
        expect(await other.digest()).toBe(whole);
        await other.close();
      }),
    );

    it(
      'updates what is given anew with other content',
      withStore(open, async (store) => {
        const { batch, wang } = smallStory();
        await store.write(batch);
        const before = await store.digest();
        const report = await store.write({
          entities: [entity(wang, { aliases: ['Wang'], wikidataId: 'Q1' })],
        });
        expect(report).toEqual({ created: 0, updated: 1 });
        expect(await store.digest()).not.toBe(before);
        expect((await store.findNodes([wang.id]))[0]).toMatchObject({ aliases: ['Wang'], wikidataId: 'Q1' });
      }),
    );

    it(
      'counts the last of several nodes with one id',
      withStore(open, async (store) => {
        const form = entityForm('Ada');
        await store.write({
          entityForms: [form],
          entities: [entity(form, { name: 'A' }), entity(form, { name: 'B' })],
        });
        expect((await store.findNodes([form.id]))[0]).toMatchObject({ name: 'B' });
      }),
    );

    it(
      'keeps the first time of recording, and leaves times of recording out of the digest',
      withStore(open, async (store) => {
        const { batch, first } = smallStory();
        await store.write(batch);
        const digest = await store.digest();
        const later = { ...first, recordedAt: '2030-01-01T00:00:00Z' };
        expect(await store.write({ articles: [later] })).toEqual({ created: 0, updated: 0 });
        expect(((await store.findNodes([first.id]))[0] as typeof first).recordedAt).toBe(first.recordedAt);
        const other = await open();
        await other.write({
          ...batch,
          articles: batch.articles!.map((one) => ({ ...one, recordedAt: '2031-01-01T00:00:00Z' })),
        });
        expect(await other.digest()).toBe(digest);
        await other.close();
      }),
    );

    it(
      'refuses a batch that names what is nowhere, and writes nothing of it',
      withStore(open, async (store) => {
        const { batch, first } = smallStory();
        await store.write(batch);
        const digest = await store.digest();
        const stranger = entityForm('Nobody');
        const speaker = entityForm('Somebody');
        const form = claimForm('Il pleut');
        for (const wrong of [
          { entityForms: [speaker], entities: [entity(speaker)], mentions: [mention(first, stranger, 0)] },
          { entityForms: [{ ...speaker, canonicalId: stranger.id }] },
          { claimForms: [form], claims: [claim(form)], assertions: [assertion(first, form, stranger)] },
          { articles: [article('Sans origine')] },
          { moves: [{ formId: stranger.id, canonicalId: stranger.id }] },
          { originMoves: [{ articleId: first.id, originId: origin('nowhere').id, reason: 'x' }] },
        ]) {
          await expect(store.write(wrong)).rejects.toMatchObject({ code: 'ID_NOT_FOUND' });
        }
        expect(await store.digest()).toBe(digest);
        expect(await store.findEntityForms({ ids: [speaker.id] })).toEqual([]);
      }),
    );

    it(
      'keeps the order of writes that come at the same time',
      withStore(open, async (store) => {
        const { batches } = world(12, 3);
        await Promise.all(batches.map((batch) => store.write(batch)));
        const together = await store.digest();
        const other = await open();
        for (const batch of batches) await other.write(batch);
        expect(await other.digest()).toBe(together);
        await other.close();
      }),
    );

    it(
      'logs changes in order, and each batch once',
      withStore(open, async (store) => {
        const { batches } = world(5, 2);
        for (const batch of batches) await store.write(batch);
        const all = await store.listChanges(0, 100);
        expect(all.map(({ nodeId }) => nodeId)).toEqual(batches.map((batch) => batch.articles![0]!.id));
        expect(all.every(({ seq }, at) => at === 0 || seq > all[at - 1]!.seq)).toBe(true);
        expect(await store.listChanges(all[2]!.seq, 1)).toEqual([all[3]]);
        expect(await store.listChanges(all[4]!.seq, 10)).toEqual([]);
      }),
    );
  });
}
