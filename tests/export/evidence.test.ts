import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimEvidence } from '../../src/export/evidence/claim-evidence.ts';
import { selectorsOf } from '../../src/export/evidence/selectors.ts';
import type { ArticleNode } from '../../src/model/graph.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { crowd } from '../graphql/crowd.ts';
import { ids, world } from '../graphql/world.ts';

// biome-ignore lint/suspicious/noExplicitAny: expanded JSON-LD
type Node = any;

const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const SCHEMA = 'https://schema.org/';
const DIXIT = 'urn:dixit:term:';

async function packet(store: Store, claimId: string): Promise<object> {
  let text = '';
  for await (const piece of await claimEvidence(store, claimId, { version: '1.2.3' })) text += piece;
  return JSON.parse(text);
}

/** By a standard processor, which may fetch nothing. */
async function expand(document: object): Promise<Node[]> {
  const options = {
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
  };
  return (await jsonld.expand(document as never, options as never)) as unknown as Node[];
}

describe('the evidence of a claim', () => {
  let store: Store;
  let nodes: Node[];
  beforeAll(async () => {
    store = openSqliteStore(':memory:');
    await store.write(world);
    nodes = await expand(await packet(store, ids.claims.supplied));
  });
  afterAll(() => store.close());

  const of = (type: string) => nodes.filter((node) => node['@type']?.includes(type));
  const byId = (id: string) => nodes.find((node) => node['@id'] === id);
  const value = (node: Node, term: string) => node?.[term]?.[0]?.['@value'] ?? node?.[term]?.[0]?.['@id'];
  const articleOf = async (urn: string) =>
    (await store.findNodes([urn.slice('urn:dixit:'.length).replace('#text', '')]))[0] as ArticleNode;

  it('expands in a standard processor with nothing lost and nothing fetched', () => {
    expect(nodes.length).toBeGreaterThan(10);
    // Every term is an absolute address.
    for (const node of nodes)
      for (const term of Object.keys(node)) expect(term).toMatch(/^@|^https?:\/\/|^urn:dixit:term:/);
  });

  it('holds the claim, as schema.org has it', () => {
    const claim = byId(`urn:dixit:${ids.claims.supplied}`);
    expect(claim['@type']).toContain(`${SCHEMA}Claim`);
    expect(value(claim, `${SCHEMA}text`)).toBe('La Chine a livré des drones à la Russie');
    expect(claim[`${SCHEMA}appearance`].map((each: Node) => each['@id']).sort()).toEqual(
      [ids.articles.factures, ids.articles.dementi, ids.articles.reprise, ids.articles.report]
        .map((id) => `urn:dixit:${id}`)
        .sort(),
    );
    expect(value(claim, `${SCHEMA}firstAppearance`)).toBe(`urn:dixit:${ids.articles.factures}`);
    expect(value(claim, `${DIXIT}affirmingOrigins`)).toBe(2);
    expect(value(claim, `${DIXIT}denyingOrigins`)).toBe(1);
  });

  it('every annotation leads to words that stand in the text it counts in, and to its hash', async () => {
    const annotations = of(`${OA}Annotation`);
    expect(annotations.length).toBeGreaterThanOrEqual(4);
    for (const annotation of annotations) {
      const [target] = annotation[`${OA}hasTarget`];
      const source = value(target, `${OA}hasSource`);
      const { text } = await articleOf(source);
      const selectors = target[`${OA}hasSelector`];
      const quote = selectors.find((each: Node) => each['@type'].includes(`${OA}TextQuoteSelector`));
      const position = selectors.find((each: Node) => each['@type'].includes(`${OA}TextPositionSelector`));
      const exact = value(quote, `${OA}exact`);
      const [prefix, suffix] = [value(quote, `${OA}prefix`) ?? '', value(quote, `${OA}suffix`) ?? ''];
      expect(exact.length).toBeGreaterThan(5);
      expect(text).toContain(prefix + exact + suffix);
      const points = [...text];
      expect(
        points.slice(Number(value(position, `${OA}start`)), Number(value(position, `${OA}end`))).join(''),
      ).toBe(exact);
      const media = byId(source);
      expect(media['@type']).toContain(`${SCHEMA}MediaObject`);
      expect(value(media, `${SCHEMA}sha256`)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
  });

  it('says who it is attributed to, through whom, by which rule, and from where', () => {
    const assertions = of(`${OA}Annotation`).filter((node) => node[`${DIXIT}stance`]);
    expect(assertions.map((node) => value(node, `${DIXIT}stance`)).sort()).toEqual([
      `${DIXIT}AFFIRMS`,
      `${DIXIT}AFFIRMS`,
      `${DIXIT}DENIES`,
      `${DIXIT}DENIES`,
    ]);
    for (const assertion of assertions) {
      expect(value(assertion, `${OA}hasBody`)).toBe(`urn:dixit:${ids.claims.supplied}`);
      const speaker = byId(value(assertion, `${PROV}wasAttributedTo`));
      expect(speaker['@type']).toContain(`${PROV}Agent`);
      expect(value(speaker, `${SCHEMA}name`)).toBeTruthy();
      for (const via of assertion[`${DIXIT}via`][0]['@list']) expect(byId(via['@id'])).toBeTruthy();
      expect(byId(value(assertion, `${PROV}hadPrimarySource`))['@type']).toContain(`${SCHEMA}NewsArticle`);
      const [activity] = assertion[`${PROV}wasGeneratedBy`];
      expect(value(activity, `${DIXIT}rule`)).toBe('assertions/test');
      expect(value(byId(value(activity, `${PROV}wasAssociatedWith`)), `${SCHEMA}softwareVersion`)).toBe(
        '1.2.3',
      );
    }
    const relayed = assertions.filter((node) => node[`${DIXIT}via`][0]['@list'].length > 0);
    expect(relayed.length).toBeGreaterThan(0);
  });

  it('every id that is named is told of, but origins', () => {
    const known = new Set(nodes.map((node) => node['@id']));
    for (const node of nodes)
      for (const [term, values] of Object.entries<Node>(node)) {
        if (term.startsWith('@') || term === `${DIXIT}origin` || /stance|certainty|motivatedBy/.test(term))
          continue;
        for (const each of values)
          if (typeof each['@id'] === 'string' && each['@id'].startsWith('urn:dixit:'))
            expect(known).toContain(each['@id']);
      }
  });

  it('holds no more of an article than the words it rests on', async () => {
    const { text } = await articleOf(`urn:dixit:${ids.articles.report}`);
    expect(JSON.stringify(nodes)).not.toContain(text.slice(0, 200));
  });

  it('each node once, in a claim of many pages', async () => {
    const large = openSqliteStore(':memory:');
    const { ids: own, ...batch } = crowd(130);
    const claimId = own.claim![0]!;
    const [form] = batch.claimForms!.filter(({ canonicalId }) => canonicalId === claimId);
    await large.write({
      ...batch,
      assertions: batch.assertions!.map((each) => ({ ...each, claimId, claimFormId: form!.id })),
    });
    const all = await expand(await packet(large, claimId));
    const named = all.map((node) => node['@id']);
    expect(new Set(named).size).toBe(named.length);
    expect(all.filter((node) => node[`${DIXIT}stance`])).toHaveLength(130);
    await large.close();
  });

  it.each(['clm_aaaaaaaaaaaaaaaaaaaa', ids.articles.report])('%s is no claim', async (id) => {
    await expect(claimEvidence(store, id, { version: '1' })).rejects.toMatchObject({ code: 'ID_NOT_FOUND' });
  });
});

describe('selectors', () => {
  it('count code points, and cut no character in two', () => {
    const text = '🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩a L’avion 🛩 est là 🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩🛩';
    const start = text.indexOf('avion');
    const exact = 'avion 🛩 est';
    const [quote, position] = selectorsOf(text, { start, end: start + exact.length }) as [Node, Node];
    expect(quote.exact).toBe(exact);
    expect([...text].slice(position.start, position.end).join('')).toBe(exact);
    expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    expect(text).toContain(quote.prefix + exact + quote.suffix);
  });
});
