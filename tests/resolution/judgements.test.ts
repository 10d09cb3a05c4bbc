import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/model/graph.ts';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import { judge, revoke } from '../../src/resolution/judgements/judge.ts';
import { withdraw } from '../../src/resolution/withdraw.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeInput, NOW } from './factory.ts';
import { loadWorld, randomJudgements } from './random-judgements.ts';

const open = () => openStore('sqlite::memory:');

describe('judgements of people', () => {
  test.each([1, 2, 3])(
    '500 judgements and revocations end with the graph of the live ones (seed %i)',
    async (seed) => {
      const { left, liveAlone, refused } = await randomJudgements(open, seed, 500);
      expect(refused).toBeGreaterThan(0);
      expect(left).toBe(liveAlone);
    },
  );

  test('a wrong merge is explained, revoked, and made again', async () => {
    const store = await loadWorld(open);
    const before = await store.digest();
    const forms = await store.findEntityForms({ keys: ['pl:ptn'] });
    const full = (await store.findEntityForms({ keys: ['pf:ptn'] }))[0]!;
    const alone = forms.find((form) => form.normal === 'putin')!;
    expect(alone.canonicalId).toBe(full.canonicalId);
    const [judgement] = (await store.findJudgements([alone.id])).filter((each) => each.verdict === 'SAME');
    expect(judgement!.features.map((feature) => feature.name)).toContain('family-name-alone');
    for (const other of await store.findEntityForms({ canonicalIds: [full.canonicalId] }))
      if (other.id !== alone.id)
        await store.write(
          await judge(
            store,
            {
              kind: 'entity',
              left: alone.id,
              right: other.id,
              verdict: 'DIFFERENT',
              reason: 'a namesake',
              by: 'anna',
            },
            NOW,
          ),
        );
    const apart = (await store.findEntityForms({ ids: [alone.id] }))[0]!;
    expect(apart.canonicalId).toBe(alone.id);
    for (const each of await store.findJudgements([alone.id]))
      if (each.by === 'person:anna') await store.write(await revoke(store, each.id, 'anna', NOW));
    expect(await store.digest()).toBe(before);
    await store.close();
  });

  test('revoking a rule’s decision overrides it until that is revoked too', async () => {
    const store = await loadWorld(open);
    const before = await store.digest();
    const places = await store.findEntityForms({ keys: ['st:CN'] });
    const rules = (await store.findJudgements(places.map((form) => form.id))).filter(
      (each) => each.verdict === 'SAME',
    );
    for (const rule of rules) await store.write(await revoke(store, rule.id, 'bert', NOW));
    const after = await store.findEntityForms({ keys: ['st:CN'] });
    expect(new Set(after.map((form) => form.canonicalId)).size).toBe(after.length);
    for (const each of await store.findJudgements(places.map((form) => form.id)))
      if (each.by === 'person:bert') await store.write(await revoke(store, each.id, 'bert', NOW));
    expect(await store.digest()).toBe(before);
    await store.close();
  });

  test('why it was revoked is kept: in the log of changes, and in what overrides a rule’s', async () => {
    const store = await loadWorld(open);
    const [place] = await store.findEntityForms({ keys: ['st:CN'] });
    const rule = (await store.findJudgements([place!.id])).find((each) => each.verdict === 'SAME')!;
    await store.write(await revoke(store, rule.id, 'bert', NOW, ' two places '));
    const own = (await store.findJudgements([place!.id])).find((each) => each.by === 'person:bert')!;
    expect(own.reason).toBe(`two places (revokes ${rule.by}: ${rule.reason})`);
    await store.write(await revoke(store, own.id, 'anna', NOW, 'one after all'));
    const details = (await store.listChanges(0, 1000)).map(({ detail }) => detail);
    expect(details).toContain(`SAME by ${rule.by} revoked: two places`);
    expect(details).toContain('UNSURE by person:bert revoked: one after all');
    await expect(revoke(store, rule.id, 'bert', NOW, ' ')).rejects.toMatchObject({
      code: 'ARGUMENT_INVALID',
    });
    await store.close();
  });

  test('what contradicts a live judgement is refused, and so is what does not exist', async () => {
    const store = await loadWorld(open);
    const [a, b, c] = (await store.findEntityForms({ keys: ['st:CN', 'st:RU', 'ln:russie'] }))
      .map((form) => form.id)
      .sort() as [string, string, string];
    const say = (left: string, right: string, verdict: Judgement['verdict']) =>
      judge(store, { kind: 'entity', left, right, verdict, reason: 'test', by: 'anna' }, NOW).then((batch) =>
        store.write(batch),
      );
    await say(a, b, 'SAME');
    await say(b, c, 'SAME');
    await expect(say(a, b, 'DIFFERENT')).rejects.toMatchObject({ code: 'JUDGEMENT_CONFLICT' });
    await expect(say(a, c, 'DIFFERENT')).rejects.toMatchObject({ code: 'JUDGEMENT_CONFLICT' });
    await expect(say(a, 'pla_aaaaaaaaaaaaaaaaaaaa', 'SAME')).rejects.toMatchObject({ code: 'ID_NOT_FOUND' });
    await expect(say(a, 'nonsense', 'SAME')).rejects.toMatchObject({ code: 'ID_MALFORMED' });
    await expect(say(a, 'clm_aaaaaaaaaaaaaaaaaaaa', 'SAME')).rejects.toMatchObject({
      code: 'ARGUMENT_INVALID',
    });
    await expect(revoke(store, 'jud_aaaaaaaaaaaaaaaaaaaa', 'anna', NOW)).rejects.toMatchObject({
      code: 'ID_NOT_FOUND',
    });
    await store.close();
  });
});

test('a withdrawn article takes with it the assertions that rest on it alone', async () => {
  const store = await openStore('sqlite::memory:');
  const resolver = createResolver(store);
  const input = makeInput({
    entities: [{ name: 'Anna Ferrand' }],
    assertions: [
      {
        speaker: 'Anna Ferrand',
        text: 'Le pont sera fermé',
        subject: 'pont',
        predicate: 'fermer',
        object: '',
      },
    ],
  });
  await store.write(await resolver.resolve(input));
  expect((await store.listClaims({}, { first: 5 })).nodes).toHaveLength(1);
  await store.write(await withdraw(store, input.article.id, 'person:anna', 'invented', NOW));
  expect((await store.listAssertions({}, { first: 5 })).nodes).toHaveLength(0);
  expect((await store.listAssertions({ includeRetired: true }, { first: 5 })).nodes).toHaveLength(1);
  await expect(withdraw(store, input.article.id, 'person:anna', 'again', NOW)).rejects.toMatchObject({
    code: 'ARGUMENT_INVALID',
  });
  const digest = await store.digest();
  await store.write(await resolver.resolve(input));
  expect(await store.digest()).toBe(digest);
  await store.close();
});
