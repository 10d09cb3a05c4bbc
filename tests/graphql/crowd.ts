/**
 * Many of everything, for counting store calls and reading pages: `size` articles, each by an outlet of its own, with
 * one person who affirms one claim in a quote, through two go-betweens.
 */
import type { GraphBatch } from '../../src/model/batch.ts';
import { contentId } from '../../src/model/id.ts';

export function crowd(
  size: number,
): GraphBatch & { readonly ids: Readonly<Record<string, readonly string[]>> } {
  const all = Array.from({ length: size }, (_, index) => index + 1);
  const each = <T>(make: (number: number) => T): T[] => all.map(make);
  const id = {
    article: (n: number) => contentId('Article', 'crowd', n),
    person: (n: number) => contentId('Person', `speaker ${n}`),
    outlet: (n: number) => contentId('Organization', `outlet ${n}`),
    place: (n: number) => contentId('Place', `place ${n}`),
    claim: (n: number) => contentId('Claim', `claim ${n}`),
    quote: (n: number) => contentId('Quote', 'crowd', n),
    assertion: (n: number) => contentId('Assertion', 'crowd', n),
    unnamed: (n: number) => contentId('UnnamedSource', 'crowd', n),
    origin: (n: number) => contentId('Origin', 'crowd', n),
    judgement: (n: number) => contentId('Judgement', 'crowd', n),
  };
  const day = (n: number) => `2023-01-${String(1 + (n % 28)).padStart(2, '0')}`;
  const words = (n: number) => `place ${n} will receive ${n} drones`;
  const text = (n: number) => `"${words(n)}," speaker ${n} told source ${n}, according to outlet ${n}.`;
  const named = [
    ...each((n) => ({ id: id.person(n), kind: 'Person' as const, name: `Speaker ${n}` })),
    ...each((n) => ({ id: id.outlet(n), kind: 'Organization' as const, name: `Outlet ${n}` })),
    ...each((n) => ({ id: id.place(n), kind: 'Place' as const, name: `Place ${n}` })),
  ].map((one) => ({
    ...one,
    aliases: [],
    descriptions: [],
    gender: 'unknown' as const,
    country: null,
    wikidataId: null,
  }));
  const claim = (n: number) => ({
    id: id.claim(n),
    text: words(n),
    language: 'en',
    predicate: 'receive',
    predicateClass: 'supply',
    subject: `place ${n}`,
    object: 'drones',
    figures: [{ value: n, unit: 'drone', bound: 'exact' as const }],
    when: null,
  });
  return {
    ids: Object.fromEntries(Object.entries(id).map(([kind, of]) => [kind, each(of)])),
    origins: each((n) => ({ id: id.origin(n), label: `origin ${n}`, creditedToId: id.outlet(n) })),
    articles: each((n) => ({
      id: id.article(n),
      url: `https://crowd.example/${n}`,
      file: null,
      title: `Article ${n}`,
      language: 'en',
      publishedAt: day(n),
      modifiedAt: null,
      recordedAt: '2023-02-01T00:00:00.000Z',
      text: text(n),
      fingerprint: String(n).padStart(64, '0'),
      signature: Array.from({ length: 128 }, (_, index) => n * 1000 + index),
      authors: [],
      credits: [],
      current: true,
      outletId: id.outlet(n),
      outlet: `Outlet ${n}`,
      originId: id.origin(n),
      originReason: 'its own',
      // Not in the graph: a corrected article would take its assertions out of every list.
      supersedesId: contentId('Article', 'missing', n),
      withdrawnAt: null,
    })),
    entities: named,
    entityForms: named.map((one) => ({
      ...one,
      normal: one.name.toLowerCase(),
      keys: [one.name.toLowerCase()],
      canonicalId: one.id,
    })),
    unnamedSources: each((n) => ({
      id: id.unnamed(n),
      name: `source ${n}`,
      document: false,
      articleId: id.article(n),
    })),
    mentions: each((n) => {
      const start = text(n).indexOf('speaker');
      const end = start + `speaker ${n}`.length;
      return {
        articleId: id.article(n),
        formId: id.person(n),
        start,
        end,
        text: text(n).slice(start, end),
        form: 'name' as const,
        rule: 'names/test',
      };
    }),
    quotes: each((n) => ({
      id: id.quote(n),
      articleId: id.article(n),
      text: words(n),
      start: 1,
      end: 1 + words(n).length,
      rule: 'quotes/test',
      confidence: 1,
      cue: 'told',
      speakerFormId: id.person(n),
      speakerId: id.person(n),
      publishedAt: day(n),
    })),
    claims: each((n) => ({
      ...claim(n),
      subjectId: id.place(n),
      objectId: id.outlet(n),
      aboutIds: [id.person(n)],
    })),
    claimForms: each((n) => ({
      ...claim(n),
      subjectFormId: id.place(n),
      objectFormId: id.outlet(n),
      aboutFormIds: [id.person(n)],
      keys: [`claim ${n}`],
      canonicalId: id.claim(n),
    })),
    assertions: each((n) => ({
      id: id.assertion(n),
      articleId: id.article(n),
      claimFormId: id.claim(n),
      claimId: id.claim(n),
      speakerFormId: id.person(n),
      speakerId: id.person(n),
      stance: 'AFFIRMS' as const,
      certainty: 'INTENDED' as const,
      direct: true,
      text: words(n),
      start: 1,
      end: 1 + words(n).length,
      cue: 'told',
      rule: 'assertions/test',
      confidence: 1,
      detail: 'test',
      saidAt: null,
      publishedAt: day(n),
      language: 'en',
      outletId: id.outlet(n),
      originId: id.origin(n),
      current: true,
      viaFormIds: [id.unnamed(n), id.outlet(n)],
      quoteIds: [id.quote(n)],
    })),
    claimLinks: all.slice(1).map((n) => ({
      ...(id.claim(n) < id.claim(n - 1)
        ? { from: id.claim(n), to: id.claim(n - 1) }
        : { from: id.claim(n - 1), to: id.claim(n) }),
      kind: 'SIMILAR_TO' as const,
      score: 0.5,
      reason: 'test',
    })),
    judgements: all.slice(1).map((n) => ({
      id: id.judgement(n),
      kind: 'entity' as const,
      ...(id.person(n) < id.person(n - 1)
        ? { left: id.person(n), right: id.person(n - 1) }
        : { left: id.person(n - 1), right: id.person(n) }),
      verdict: 'DIFFERENT' as const,
      score: 0.9,
      reason: 'other number',
      features: [],
      by: 'rule:test',
      at: '2023-02-01T00:00:00.000Z',
      revokedAt: null,
    })),
  };
}

/** Ids of a crowd's nodes by their type in the schema; of judgements, each of which joins two, there is one less. */
export function idsOfTypes(
  ids: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return {
    Person: ids.person!,
    Organization: ids.outlet!,
    Place: ids.place!,
    UnnamedSource: ids.unnamed!,
    Claim: ids.claim!,
    Assertion: ids.assertion!,
    Quote: ids.quote!,
    Article: ids.article!,
    Origin: ids.origin!,
    Judgement: ids.judgement!.slice(1),
  };
}
