import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search/create-search.ts';
import { embedClaims } from '../../../src/search/embeddings/embed-claims.ts';
import { createEmbeddings } from '../../../src/search/embeddings/embeddings-client.ts';
import type { Answer } from '../../../src/search/search.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { article, assertion, claim, claimForm, entity, entityForm, origin } from '../../store/factory.ts';
import { answerOf, type EmbeddingServer, startEmbeddingServer } from '../../support/embedding-server.ts';

const texts = [
  'La Chine a livré des drones à la Russie',
  'Le maire a fermé la bibliothèque',
  'Les vaccinations ont commencé dans les écoles',
  'Le pont sera reconstruit avant le printemps',
];
const speaker = entityForm('Wang Wenbin');
const china = entityForm('Chine', 'Place', { country: 'CN', aliases: ['China'] });
const page = article('Nouvelles');
const forms = texts.map((text, index) => claimForm(text, index === 0 ? { subject: china } : {}));
const QUESTION = 'vaccinated schoolchildren';

let store: Store;
let working: EmbeddingServer;
let other: EmbeddingServer | null = null;
const embeddingsAt = (url: string, model = 'trigrams') => createEmbeddings({ url, model });
const idsOf = (answer: Answer) => answer.hits.map(({ claim: { id } }) => id);

beforeAll(async () => {
  working = await startEmbeddingServer();
  store = openSqliteStore(':memory:');
  await store.write({
    origins: [origin('Nouvelles')],
    articles: [page],
    entityForms: [speaker, china],
    entities: [entity(speaker), entity(china)],
    claimForms: forms,
    claims: forms.map((form, index) => claim(form, index === 0 ? { subject: china } : {})),
    assertions: forms.map((form) => assertion(page, form, speaker)),
  });
});
afterAll(() => Promise.all([store.close(), working.close()]));
afterEach(async () => {
  await other?.close();
  other = null;
});

describe('retrieval by meaning', () => {
  it('says that nothing is embedded yet', async () => {
    const answer = await createSearch(store, { embeddings: embeddingsAt(working.url) }).ask('drones chinois');
    expect(answer.notices[0]).toContain('run dixit embed');
    expect(idsOf(answer)[0]).toBe(forms[0]!.id);
  });

  it('embeds what is not embedded, once', async () => {
    const run = async () => {
      let count = 0;
      for await (const claims of embedClaims(store, embeddingsAt(working.url))) count += claims.length;
      return count;
    };
    expect(await run()).toBe(4);
    expect(await run()).toBe(0);
    expect(working.requests.at(-1)!.input[0]).toContain('Nouvelles');
  });

  it('finds what words do not find, and says why', async () => {
    const words = await createSearch(store).ask(QUESTION);
    expect(idsOf(words)).not.toContain(forms[2]!.id);
    const near = await createSearch(store, { embeddings: embeddingsAt(working.url) }).ask(QUESTION);
    expect(idsOf(near)[0]).toBe(forms[2]!.id);
    expect(near.hits[0]!.reasons.join()).toMatch(/near in meaning \(0\.\d\d\)/);
  });

  it('never puts what is only near before what the words name', async () => {
    // This endpoint finds the library nearest to anything.
    other = await startEmbeddingServer((request) => answerOf(request, () => working256(texts[1]!)));
    const answer = await createSearch(store, { embeddings: embeddingsAt(other.url) }).ask(
      'qui dit que la Chine a livré des drones ?',
    );
    expect(idsOf(answer)[0]).toBe(forms[0]!.id);
  });
});

function working256(text: string): readonly number[] {
  return answerOf({ input: [text], model: '' }).data[0]!.embedding;
}

describe('an endpoint that fails leaves search by words, with a notice', () => {
  const misbehaviours: Record<string, [Parameters<typeof startEmbeddingServer>[0], string]> = {
    'answers nonsense': [() => ({ data: [{ index: 0, embedding: ['a', 'b'] }] }), 'in place of a number'],
    'answers a page': [(_, response) => void response.writeHead(200).end('<html>'), 'no JSON'],
    fails: [(_, response) => void response.writeHead(500).end('out of memory'), 'out of memory'],
    'is slow': [() => undefined, 'did not answer within 3000 ms'],
    'has another dimension': [(request) => answerOf(request, () => [1, 2, 3]), 'embed --again'],
  };
  const question = 'drones chinois';

  it.each(Object.entries(misbehaviours))('%s', async (_, [respond, notice]) => {
    other = await startEmbeddingServer(respond);
    const answer = await createSearch(store, { embeddings: embeddingsAt(other.url) }).ask(question);
    expect(answer.notices[0]).toMatch(/^searched by words alone: /);
    expect(answer.notices[0]).toContain(notice);
    expect(answer.hits).toEqual((await createSearch(store).ask(question)).hits);
  });

  it('is left alone for a while after a failure', async () => {
    other = await startEmbeddingServer((_, response) => void response.writeHead(503).end('busy'));
    const search = createSearch(store, { embeddings: embeddingsAt(other.url) });
    const first = await search.ask(question);
    const asked = other.requests.length;
    const second = await search.ask(question);
    expect(other.requests).toHaveLength(asked);
    expect(second.notices[0]).toMatch(/searched by words alone: .*asked again in (?:29|30) s/);
    expect(second.hits).toEqual(first.hits);
  });

  it('is down, or of another model', async () => {
    other = await startEmbeddingServer();
    const { url } = other;
    await other.close();
    const down = await createSearch(store, { embeddings: embeddingsAt(url) }).ask(question);
    expect(down.notices[0]).toContain('ECONNREFUSED');
    const model = await createSearch(store, { embeddings: embeddingsAt(working.url, 'new') }).ask(question);
    expect(model.notices[0]).toContain('"trigrams", not by "new"');
    for (const answer of [down, model]) expect(idsOf(answer)[0]).toBe(forms[0]!.id);
  });

  it('embedding with another model or a failing endpoint is refused and keeps what is stored', async () => {
    other = await startEmbeddingServer((_, response) => void response.writeHead(400).end('no such model'));
    const run = async (model: string, url: string, again: boolean) => {
      for await (const _ of embedClaims(store, embeddingsAt(url, model), { again }));
    };
    await expect(run('new', working.url, false)).rejects.toMatchObject({ code: 'EMBEDDINGS_MISMATCH' });
    await expect(run('new', other.url, true)).rejects.toMatchObject({ code: 'EMBEDDINGS_UNAVAILABLE' });
    expect(await store.findEmbeddingState()).toMatchObject({ model: 'trigrams', count: 4 });
    await run('new', working.url, true);
    expect(await store.findEmbeddingState()).toMatchObject({ model: 'new', count: 4 });
  });
});
