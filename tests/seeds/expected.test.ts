import { describe, expect, test } from 'vitest';
import { readSeeds } from './read-seed.ts';

const KINDS = ['person', 'organization', 'country', 'anonymous', 'document'];
const seeds = readSeeds();

test('there are sixteen articles, eleven French and five English', () => {
  expect(seeds.filter((seed) => seed.expected.language === 'fr')).toHaveLength(11);
  expect(seeds.filter((seed) => seed.expected.language === 'en')).toHaveLength(5);
  expect(seeds.filter((seed) => seed.file.endsWith('.html'))).toHaveLength(10);
});

describe.each(seeds)('$id', ({ id, text, expected }) => {
  test('every expected string stands in the article', () => {
    const strings = [
      ...expected.noise,
      ...expected.people.flatMap(({ name, mentions }) => [name, ...mentions]),
      ...expected.organizations.flatMap(({ name, mentions }) => [name, ...mentions]),
      ...expected.quotes.flatMap((quote) => [quote.text, quote.speaker, quote.cue]),
      ...expected.claims.flatMap((claim) => [
        claim.evidence,
        claim.claimant,
        claim.cue,
        claim.subject,
        claim.object,
        ...claim.via,
      ]),
    ];
    expect(expected.id).toBe(id);
    expect(strings.filter((string) => !text.includes(string))).toEqual([]);
  });

  test('speakers and claimants are listed, kinds and polarities are known', () => {
    const people = new Set(expected.people.map(({ name }) => name));
    const organizations = new Set(expected.organizations.map(({ name }) => name));
    const sources = [
      ...expected.quotes.map((quote) => ({ name: quote.speaker, kind: quote.speakerKind })),
      ...expected.claims.map((claim) => ({ name: claim.claimant, kind: claim.claimantKind })),
    ];
    for (const { name, kind } of sources) {
      expect(KINDS).toContain(kind);
      if (kind === 'person') expect(people, name).toContain(name);
      if (kind === 'organization') expect(organizations, name).toContain(name);
    }
    for (const claim of expected.claims) expect(['asserted', 'denied']).toContain(claim.polarity);
  });

  test('no quote, claim or noise is expected twice, and noise holds no evidence', () => {
    const quotes = expected.quotes.map((quote) => quote.text);
    const claims = expected.claims.map((claim) => `${claim.claimant}: ${claim.evidence}`);
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(new Set(claims).size).toBe(claims.length);
    expect(new Set(expected.noise).size).toBe(expected.noise.length);
    for (const claim of expected.claims)
      expect(expected.noise.filter((noise) => noise.includes(claim.evidence))).toEqual([]);
  });

  test('has 230 to 800 words of its own', () => {
    let own = text;
    for (const noise of expected.noise) own = own.replaceAll(noise, '');
    const words = own.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    expect(words).toBeGreaterThan(230);
    expect(words).toBeLessThan(800);
  });
});
