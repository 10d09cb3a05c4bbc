import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load as readYaml } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readSeeds } from './read-seed.ts';

interface Stand {
  readonly by: string;
  readonly in: string;
  readonly words: string;
  readonly via?: readonly string[];
}
interface World {
  readonly articles: readonly { id: string; language: string; origin: string; supersedes?: string }[];
  readonly entities: readonly { id: string; kind: string; not?: string; fr: string[]; en: string[] }[];
  readonly claims: readonly { id: string; affirmed: Stand[]; denied: Stand[] }[];
}

const world = readYaml(readFileSync(new URL('../../seeds/world.yml', import.meta.url), 'utf8'), {
  schema: CORE_SCHEMA,
}) as World;
const seeds = new Map(readSeeds().map((seed) => [seed.id, seed]));
const entities = new Map(world.entities.map((entity) => [entity.id, entity]));
const flat = (text: string) => text.replaceAll('’', "'").replaceAll('\u00a0', ' ');

test('lists each article once, in its language', () => {
  expect(world.articles.map(({ id }) => id).sort()).toEqual([...seeds.keys()].sort());
  for (const { id, language } of world.articles) expect(seeds.get(id)!.expected.language).toBe(language);
});

test('every name form stands in an article of its language', () => {
  const missing: string[] = [];
  for (const entity of world.entities)
    for (const language of ['fr', 'en'] as const)
      for (const form of entity[language])
        if (
          ![...seeds.values()].some(
            (seed) => seed.expected.language === language && flat(seed.text).includes(flat(form)),
          )
        )
          missing.push(`${entity.id} ${language} ${form}`);
  expect(missing).toEqual([]);
});

test('every person and organization of the world is expected under one of its forms', () => {
  const expected = [...seeds.values()].flatMap((seed) =>
    [...seed.expected.people, ...seed.expected.organizations].flatMap(({ mentions }) => mentions.map(flat)),
  );
  for (const { id, kind, fr, en } of world.entities)
    if (kind !== 'Place')
      expect(
        [...fr, ...en].some((form) => expected.some((mention) => mention.includes(flat(form)))),
        id,
      ).toBe(true);
});

describe.each(world.claims)('$id', ({ affirmed, denied }) => {
  const stands = [
    ...affirmed.map((stand) => ({ ...stand, polarity: 'asserted' })),
    ...denied.map((stand) => ({ ...stand, polarity: 'denied' })),
  ];
  test.each(stands)('$polarity by $by in $in', (stand) => {
    const names = stand.by.startsWith('"') ? [stand.by.slice(1, -1)] : namesOf(stand.by);
    const found = seeds
      .get(stand.in)!
      .expected.claims.filter(
        (claim) =>
          claim.polarity === stand.polarity &&
          flat(claim.evidence).includes(flat(stand.words)) &&
          names.includes(flat(claim.claimant)),
      );
    expect(found).toHaveLength(1);
    expect(found[0]!.via.length).toBeGreaterThanOrEqual(stand.via?.length ?? 0);
    for (const [position, via] of (stand.via ?? []).entries())
      expect(entities.has(via) ? namesOf(via) : [via]).toContain(flat(found[0]!.via[position]!));
  });
});

test('shows every difficulty it was built for', () => {
  const text = (id: string) => flat(seeds.get(id)!.text);
  const count = (origin: string) => world.articles.filter((article) => article.origin === origin).length;
  expect(count('apc-dementi')).toBe(3);
  const corrected = world.articles.find((article) => article.supersedes)!;
  expect(seeds.get(corrected.id)!.source).toContain('rel="predecessor-version"');
  expect(text(corrected.id)).toContain('Rectificatif');
  expect(entities.get('paul-dufresnoy')!.not).toBe('helene-dufresnoy');
  expect(seeds.get('gazette-de-meuse-drones-pekin')!.source).toContain('windows-1252');
  const quotes = [...seeds.values()].flatMap((seed) => seed.expected.quotes.map((quote) => flat(quote.text)));
  expect(quotes.some((quote) => quote.includes(', dit-il.'))).toBe(true);
  const claims = [...seeds.values()].flatMap((seed) => seed.expected.claims);
  expect(claims.some((claim) => claim.via.length === 2)).toBe(true);
  expect(claims.filter((claim) => claim.claimantKind === 'anonymous').length).toBeGreaterThan(10);
  expect(claims.filter((claim) => claim.polarity === 'denied').length).toBeGreaterThan(50);
  const disputed = world.claims.filter((claim) => claim.affirmed.length > 0 && claim.denied.length > 0);
  expect(disputed.length).toBeGreaterThanOrEqual(4);
});

function namesOf(id: string): string[] {
  const entity = entities.get(id);
  if (!entity) throw new Error(`world.yml names no entity "${id}"; add it or mend the reference`);
  return [...entity.fr, ...entity.en].map(flat);
}
