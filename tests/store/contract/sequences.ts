import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphBatch } from '../../../src/model/batch.ts';
import type { OpenEmpty } from '../contract.ts';
import { entity, together } from '../factory.ts';
import { type World, world } from '../world.ts';
import { countAnew, FACETS } from './count-anew.ts';

const WORLD = world(8, 21);
const ALL = together(...WORLD.batches);
const PEOPLE = WORLD.people.map(({ id }) => id);
const CLAIMS = [...new Set(ALL.claimForms!.map(({ id }) => id))];
const ORIGINS = ALL.origins!.map(({ id }) => id);

/** One step on a loaded world: an article loaded again, entities or claims merged or split, an origin moved, a retirement. */
export type Step =
  | { readonly do: 'load'; readonly article: number }
  | { readonly do: 'resolve'; readonly what: 'person' | 'claim'; readonly groups: readonly number[] }
  | { readonly do: 'origin'; readonly article: number; readonly origin: number }
  | { readonly do: 'retire'; readonly article: number; readonly withdrawn: boolean };

const index = (length: number) => fc.nat({ max: length - 1 });
export const STEPS = fc.array(
  fc.oneof(
    { arbitrary: fc.record({ do: fc.constant('load' as const), article: index(8) }), weight: 3 },
    {
      arbitrary: fc.record({
        do: fc.constant('resolve' as const),
        what: fc.constantFrom('person' as const, 'claim' as const),
        groups: fc.array(fc.nat({ max: 2 }), { minLength: 20, maxLength: 20 }),
      }),
      weight: 3,
    },
    {
      arbitrary: fc.record({
        do: fc.constant('origin' as const),
        article: index(8),
        origin: index(ORIGINS.length),
      }),
      weight: 1,
    },
    {
      arbitrary: fc.record({
        do: fc.constant('retire' as const),
        article: index(8),
        withdrawn: fc.boolean(),
      }),
      weight: 1,
    },
  ),
  { minLength: 1, maxLength: 12 },
);

/** Batches of the steps, as resolution would write them: canonical ids are the smallest form id of each group. */
export function batchesOf(steps: readonly Step[], { batches, articles }: World = WORLD): GraphBatch[] {
  const canonical = new Map<string, string>();
  const loaded = new Set<number>();
  return steps.map((step): GraphBatch => {
    if (step.do === 'load') {
      loaded.add(step.article);
      return renamed(batches[step.article]!, canonical);
    }
    if (step.do === 'resolve') return resolve(step, canonical, batches, loaded);
    if (!loaded.has(step.article)) return {};
    const articleId = articles[step.article]!.id;
    if (step.do === 'origin') {
      return {
        origins: ALL.origins,
        originMoves: [{ articleId, originId: ORIGINS[step.origin]!, reason: 'near copy' }],
      };
    }
    return { retired: [{ articleId, withdrawnAt: step.withdrawn ? '2024-01-01T00:00:00Z' : null }] };
  });
}

function renamed(batch: GraphBatch, canonical: ReadonlyMap<string, string>): GraphBatch {
  const now = <T extends string | null>(id: T): T => ((id && canonical.get(id)) || id) as T;
  const uniqueIds = (ids: readonly string[]) => [...new Set(ids.map((id) => now(id)))];
  return {
    ...batch,
    origins: ALL.origins,
    entityForms: batch.entityForms!.map((form) => ({ ...form, canonicalId: now(form.id) })),
    entities: batch.entities!.map((node) => ({ ...entityOf(now(node.id)) })),
    quotes: batch.quotes!.map((node) => ({ ...node, speakerId: now(node.speakerId) })),
    claimForms: batch.claimForms!.map((form) => ({ ...form, canonicalId: now(form.id) })),
    claims: batch.claims!.map((node) => {
      const { subjectId, objectId, aboutIds, ...rest } = ALL.claims!.find(({ id }) => id === now(node.id))!;
      return { ...rest, subjectId: now(subjectId), objectId: now(objectId), aboutIds: uniqueIds(aboutIds) };
    }),
    assertions: batch.assertions!.map((node) => ({
      ...node,
      speakerId: now(node.speakerId),
      claimId: now(node.claimId),
    })),
    claimLinks: batch
      .claimLinks!.map((link) => ({ ...link, from: now(link.from), to: now(link.to) }))
      .filter(({ from, to }) => from !== to),
  };
}

function entityOf(id: string) {
  return entity(ALL.entityForms!.find((form) => form.id === id)!);
}

function resolve(
  step: Step & { do: 'resolve' },
  canonical: Map<string, string>,
  batches: readonly GraphBatch[],
  loaded: ReadonlySet<number>,
): GraphBatch {
  const list = step.what === 'person' ? PEOPLE : CLAIMS;
  const known = new Set(
    [...loaded].flatMap((at) =>
      (step.what === 'person' ? batches[at]!.entityForms! : batches[at]!.claimForms!).map(({ id }) => id),
    ),
  );
  const groups = new Map<number, string[]>();
  for (const [at, id] of list.entries()) {
    if (!known.has(id)) continue;
    const group = step.groups[at % step.groups.length]!;
    // Group 0 is everyone for himself.
    const key = group === 0 ? -1 - at : group;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const before = new Map(canonical);
  const moves: { formId: string; canonicalId: string }[] = [];
  const heads = new Set<string>();
  for (const members of groups.values()) {
    const head = [...members].sort()[0]!;
    heads.add(head);
    for (const formId of members) {
      if ((before.get(formId) ?? formId) !== head) moves.push({ formId, canonicalId: head });
      canonical.set(formId, head);
    }
  }
  const removed = [...known].filter((id) => list.includes(id) && !heads.has(id));
  if (step.what === 'person') return { entities: [...heads].map(entityOf), moves, removed };
  const now = <T extends string | null>(id: T): T => ((id && canonical.get(id)) || id) as T;
  const claims = ALL.claims!.filter(({ id }) => heads.has(id)).map((node) => ({
    ...node,
    subjectId: now(node.subjectId),
    objectId: now(node.objectId),
    aboutIds: [...new Set(node.aboutIds.map((id) => now(id)))],
  }));
  return { claims, moves, removed };
}

export function sequencesContract(open: OpenEmpty): void {
  describe('any sequence of batches', () => {
    it('leaves what every list and count agree on, and the same when each batch is written twice', async () => {
      await fc.assert(
        fc.asyncProperty(STEPS, async (steps) => {
          const batches = batchesOf(steps);
          const store = await open();
          for (const batch of batches) {
            await store.write(batch);
            expect(await store.write(batch)).toEqual({ created: 0, updated: 0 });
          }
          const twice = await store.digest();
          const all = (await store.listAssertions({ includeRetired: true }, { first: 1000 })).nodes;
          const current = all.filter((one) => one.current);
          const claims = (await store.listClaims({ assertions: { includeRetired: true } }, { first: 1000 }))
            .nodes;
          const counts = await store.findClaimCounts(claims.map(({ id }) => id));
          for (const [at, { id }] of claims.entries()) {
            const told = current.filter(({ claimId }) => claimId === id);
            const origins = (list: typeof told) => new Set(list.map(({ originId }) => originId)).size;
            expect(counts[at]).toEqual({
              affirmOrigins: origins(told.filter(({ stance }) => stance === 'AFFIRMS')),
              denyOrigins: origins(told.filter(({ stance }) => stance === 'DENIES')),
              independentOrigins: origins(told),
              assertions: told.length,
              articles: new Set(told.map(({ articleId }) => articleId)).size,
            });
          }
          const asked = FACETS.map((facet) => ({ facet, limit: 5 }));
          const classOf = (id: string) => claims.find((claim) => claim.id === id)!.predicateClass;
          for (const filter of [
            {},
            { includeRetired: true },
            { entityIds: [WORLD.states[0]!.id] },
            { speakerIds: PEOPLE.slice(0, 2) },
          ]) {
            const passing = (await store.listAssertions(filter, { first: 1000 })).nodes;
            expect(await store.countFacets(filter, asked)).toEqual(
              asked.map(({ facet, limit }) => countAnew(passing, facet, limit, classOf)),
            );
          }
          const speaking = (await store.listEntities({}, { first: 1000 })).nodes.map(({ id }) => id);
          const says = (id: string) => current.filter(({ speakerId }) => speakerId === id).length;
          expect(speaking.map(says)).toEqual(speaking.map(says).sort((a, b) => b - a));
          for (const { id, speakerFormId, speakerId, claimFormId, claimId } of all) {
            const [speaker, claim] = await store.findNodes([speakerFormId, claimFormId]);
            expect([id, speaker!.id, claim!.id]).toEqual([id, speakerId, claimId]);
          }
          await store.close();
          const other = await open();
          for (const batch of batches) await other.write(batch);
          expect(await other.digest()).toBe(twice);
          await other.close();
        }),
        { numRuns: 25, seed: 1 },
      );
    });
  });
}
