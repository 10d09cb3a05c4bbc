import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './harness.ts';
import { ids, world } from './world.ts';

describe('bad arguments are refused with a code, and quoted', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  it.each([
    ['node(id: "x") { id }', 'ID_MALFORMED', '"x" is not an id'],
    ['node(id: "") { id }', 'ID_MALFORMED', '"" is not an id'],
    ['node(id: "clm_AAAAAAAAAAAAAAAAAAAA") { id }', 'ID_MALFORMED', 'clm_AAAA'],
    ['nodes(ids: ["nope"]) { id }', 'ID_MALFORMED', '"nope" is not an id'],
    [`nodes(ids: [${`"${ids.claims.talks}",`.repeat(101)}]) { id }`, 'ARGUMENT_INVALID', '101 values'],
    [`claims(filter: { speakers: ["${ids.claims.talks}"] }) { totalCount }`, 'ID_MALFORMED', 'names a Claim'],
    [
      `claims(filter: { outlets: ["${ids.entities.china}"] }) { totalCount }`,
      'ID_MALFORMED',
      'names a Place',
    ],
    ['claims(filter: { entities: ["\' OR 1=1"] }) { totalCount }', 'ID_MALFORMED', "' OR 1=1"],
    ['claims(about: "  ") { totalCount }', 'ARGUMENT_INVALID', 'has no words'],
    ['ask(question: "") { notices }', 'ARGUMENT_INVALID', 'has no words'],
    [`ask(question: "${'drone '.repeat(100)}") { notices }`, 'ARGUMENT_INVALID', '600 characters'],
    ['ask(question: "drones", first: 51) { notices }', 'ARGUMENT_INVALID', 'first: 51'],
    ['search(words: "x", first: 0) { why }', 'ARGUMENT_INVALID', 'first: 0'],
    ['people(filter: { named: "" }) { totalCount }', 'ARGUMENT_INVALID', 'named'],
    ['subgraph(around: ["clm_aaaaaaaaaaaaaaaaaaaa"]) { complete }', 'ID_NOT_FOUND', 'clm_aaaa'],
    [
      `path(from: "${ids.entities.china}", to: "per_aaaaaaaaaaaaaaaaaaaa") { paths { length } }`,
      'ID_NOT_FOUND',
      'to: nothing is known by per_aaaa',
    ],
  ])('%s', async (query, code, message) => {
    const { errors, status } = await api.ask(`{ ${query} }`);
    expect(errors![0]!.extensions).toEqual({ code });
    expect(errors![0]!.message).toContain(message);
    expect(errors![0]!.message.length).toBeLessThan(300);
    expect(status).toBe(200);
    expect(api.log).toEqual([]);
  });

  it('a date that is none, in the document', async () => {
    const { errors, status } = await api.ask(
      '{ claims(filter: { publishedFrom: "tomorrow" }) { totalCount } }',
    );
    expect(status).toBe(400);
    expect(errors![0]!.message).toContain('"tomorrow" is not a date');
  });

  it.each(['2023-02-30', '2023-04-31', '2023-02-28T25:00:00Z', '2023-02-28T10:61'])(
    '%s is not in the calendar',
    async (from) => {
      const { errors } = await api.ask(
        'query($from: Date) { claims(filter: { publishedFrom: $from }) { totalCount } }',
        { from },
      );
      expect(errors![0]!.message).toContain(`"${from}" is not a date`);
    },
  );

  it('codes of languages and countries are taken in either case', async () => {
    const { data } = await api.ask(
      `{ low: articles(filter: { language: "fr" }) { totalCount } up: articles(filter: { language: "FR" }) { totalCount }
         cn: places(filter: { countries: ["cn"] }) { totalCount } CN: places(filter: { countries: ["CN"] }) { totalCount } }`,
    );
    expect(data.up).toEqual(data.low);
    expect(data.cn).toEqual(data.CN);
    expect(data.CN.totalCount).toBeGreaterThan(0);
  });

  it('a date that is none, in a variable', async () => {
    const { errors, status } = await api.ask(
      'query($from: Date) { claims(filter: { publishedFrom: $from }) { totalCount } }',
      { from: '2023-13-01' },
    );
    expect(status).toBe(400);
    expect(errors![0]!.extensions?.code).toBe('ARGUMENT_INVALID');
    expect(errors![0]!.message).toContain('"2023-13-01" is not a date');
  });

  it('variables of the wrong type', async () => {
    for (const variables of [{ n: 'ten' }, { n: 1.5 }, { n: [1] }, { n: { a: 1 } }, { n: 2 ** 40 }]) {
      const { errors, status } = await api.ask(
        'query($n: Int) { people(first: $n) { totalCount } }',
        variables,
      );
      expect(status).toBe(400);
      expect(errors).toHaveLength(1);
      expect(errors![0]!.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
    }
    expect(api.log).toEqual([]);
  });
});

/** Strings that would do harm where text became code. */
const HOSTILE = [
  "' OR '1'='1",
  '"; DROP TABLE claim; --',
  "'); DELETE FROM assertion; --",
  '%_%',
  '* NEAR( AND OR NOT "',
  'text:drones*',
  '^drones',
  '`}) DETACH DELETE n //',
  "' RETURN 1 UNION MATCH (n) DETACH DELETE n //",
  '{ __schema { types { name } } }',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\u0000\u0001\ufffe',
  '\ud800',
  '\u202e\u200b\ufeff',
  '(((((((((((((((((((((((((((((((',
  'a'.repeat(500),
  '🛩'.repeat(100),
  '- - - +',
  '__proto__',
  'constructor',
];

describe('hostile strings find nothing and change nothing', () => {
  let api: Api;
  let digest: string;
  beforeAll(async () => {
    api = await openApi(world);
    digest = await api.store.digest();
  });
  afterAll(() => api.close());

  it.each(HOSTILE)('%j', async (text) => {
    const { errors, data } = await api.ask(
      `query($text: String!, $list: [String!]) {
        ask(question: $text) { hits { score } }
        about: claims(about: $text) { edges { cursor } }
        class: claims(filter: { predicateClass: $list }) { edges { cursor } }
        language: claims(filter: { language: $text }) { edges { cursor } }
        people(filter: { named: $text }) { edges { cursor } }
        articles(filter: { language: $text }) { edges { cursor } }
        search(words: $text) { why }
      }`,
      { text, list: [text] },
    );
    for (const error of errors ?? [])
      expect(error.extensions?.code, error.message).toMatch(
        /^(ARGUMENT_INVALID|ID_MALFORMED|CURSOR_MALFORMED)$/,
      );
    if (data) {
      expect(data.class.edges).toEqual([]);
      expect(data.language.edges).toEqual([]);
      expect(data.articles.edges).toEqual([]);
    }
    expect(api.log).toEqual([]);
    for (const argument of ['after', 'before']) {
      const answer = await api.ask(
        `query($text: String) { claims(${argument}: $text) { edges { cursor } } }`,
        { text },
      );
      expect(answer.errors![0]!.extensions?.code).toBe('CURSOR_MALFORMED');
    }
    const byId = await api.ask('query($text: ID!) { node(id: $text) { id } }', { text });
    expect(byId.errors![0]!.extensions?.code).toBe('ID_MALFORMED');
    expect(await api.store.digest()).toBe(digest);
  });
});

describe('unexpected errors', () => {
  it('are masked, and logged under the reference the caller gets', async () => {
    const api = await openApi(world);
    // The world's store with one method broken, as a fault in a query would break it.
    const secret = 'SELECT password FROM keys';
    api.store.countAll = () => Promise.reject(new Error(secret));
    const { data, errors, status } = await api.ask('{ stats { articles } }');
    expect(status).toBe(200);
    expect(data).toBeNull();
    const [error] = errors!;
    expect(error!.message).not.toContain('SELECT');
    expect(error!.path).toEqual(['stats']);
    expect(Object.keys(error!.extensions!)).toEqual(['code', 'reference']);
    expect(error!.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(api.log.join('\n')).toContain(secret);
    expect(api.log.join('\n')).toContain(String(error!.extensions?.reference));
    await api.close();
  });

  it('one field that fails leaves the others', async () => {
    const api = await openApi(world);
    const { data, errors } = await api.ask(
      `{ good: node(id: "${ids.claims.talks}") { id } bad: node(id: "no") { id } }`,
    );
    expect(data).toEqual({ good: { id: ids.claims.talks }, bad: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.path).toEqual(['bad']);
    await api.close();
  });

  it('a store that is gone is said so, and nothing of its insides', async () => {
    const api = await openApi(world);
    await api.store.close();
    const { errors, data } = await api.ask('{ people { edges { node { name } } } }');
    expect(data).toBeNull();
    expect(errors![0]!.extensions?.code).toMatch(/^(STORE_UNREACHABLE|INTERNAL_SERVER_ERROR)$/);
    expect(errors![0]!.message).not.toMatch(/SELECT|sqlite3_|at Object/);
    await api.close();
  });
});
