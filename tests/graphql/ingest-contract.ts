import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { articleText, goLive, INGEST, type Live, startWeb, type Web, whenOver } from './live.ts';

const CANCEL = `mutation($job: ID!) { cancelJob(input: { job: $job }) { __typename ... on Cancelled { job { id state cancelAsked } } ... on Refused { code message } } }`;

/** What is awaited may take its time where others use the machine too. */
const SOON = { timeout: 20_000 };

/** Articles given to the API, over any store. */
export function ingestContract(name: string, open: () => Promise<Store>): void {
  describe(`articles given to the API over ${name}`, () => {
    let store: Store;
    let api: Live;
    let web: Web;
    beforeAll(async () => {
      store = await open();
      api = await goLive(store);
      web = await startWeb();
    });
    afterAll(async () => {
      await api?.close();
      await store?.close();
      await web?.close();
    });

    const give = async (input: Record<string, unknown>, to: Live = api) => {
      const { data, errors } = await to.ask(INGEST, { input });
      expect(errors).toBeUndefined();
      return data.ingest;
    };

    it('a text becomes an article, with what was known of it', async () => {
      const { __typename, job } = await give({
        text: articleText('Brévannes'),
        title: 'Des drones à Brévannes',
        outlet: 'Le Courrier du Fleuve',
        url: 'https://courrier.example/drones',
        date: '2023-03-21',
        language: 'fr',
      });
      expect(__typename).toBe('Queued');
      expect(job.id).toMatch(/^job_[a-z2-7]{20}$/);
      const over = await whenOver(api, job.id);
      expect(over).toMatchObject({
        state: 'DONE',
        title: 'Des drones à Brévannes',
        attempts: 1,
        cancelAsked: false,
        outcome: {
          __typename: 'Ingested',
          unchanged: false,
          articles: 1,
          article: {
            title: 'Des drones à Brévannes',
            outletName: 'Le Courrier du Fleuve',
            publishedAt: '2023-03-21',
            url: 'https://courrier.example/drones',
            language: 'fr',
          },
        },
      });
      expect(over.outcome.assertions).toBeGreaterThan(0);
      expect(over.outcome.quotes).toBeGreaterThan(0);
      expect(over.outcome.refused).toHaveLength(over.outcome.refusedCount);
      expect(over.queuedAt <= over.startedAt && over.startedAt <= over.finishedAt).toBe(true);
      // What the job held of the text is gone: the article has it.
      expect((await store.jobs.find([job.id]))[0]!.request.text).toBeNull();
    });

    it('the same text twice changes nothing', async () => {
      const input = { text: articleText('Saint-Aubin'), url: 'https://courrier.example/aubin' };
      const first = await whenOver(api, (await give(input)).job.id);
      const digest = await store.digest();
      const second = await whenOver(api, (await give(input)).job.id);
      expect(second.id).not.toBe(first.id);
      expect(second.outcome).toMatchObject({ unchanged: true, articles: 0, quotes: 0, assertions: 0 });
      expect(second.outcome.article.id).toBe(first.outcome.article.id);
      expect(await store.digest()).toBe(digest);
    });

    it('the page at an address is fetched and read', async () => {
      web.respond = (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            `<html lang="fr"><head><title>Le ministre répond</title><meta property="og:site_name" content="Gazette de l’Est"><meta property="article:published_time" content="2023-03-22"></head><body><article><h1>Le ministre répond</h1><p>${articleText('Verneuil', 'denies')}</p></article></body></html>`,
          );
      const over = await whenOver(api, (await give({ url: web.page('/verneuil') })).job.id);
      expect(over.outcome).toMatchObject({
        __typename: 'Ingested',
        article: { title: 'Le ministre répond', outletName: 'Gazette de l’Est', publishedAt: '2023-03-22' },
      });
      expect(over.outcome.article.url).toContain('/verneuil');
      expect(web.asked).toEqual(['news.example/verneuil']);
    });

    it.each([
      [{ url: 'http://169.254.169.254/latest/meta-data/' }, 'ADDRESS_REFUSED'],
      [{ url: 'http://localhost:99999/' }, 'ARGUMENT_INVALID'],
      [{ url: 'http://[::1]/' }, 'ADDRESS_REFUSED'],
      [{ url: 'file:///etc/passwd' }, 'ARGUMENT_INVALID'],
      [{ url: 'https://u:p@news.example/' }, 'ADDRESS_REFUSED'],
      [{ text: 'Bonjour', url: 'javascript:alert(1)' }, 'ARGUMENT_INVALID'],
      [{}, 'ARGUMENT_INVALID'],
      [{ text: '  ' }, 'ARGUMENT_INVALID'],
      [{ text: 'x', title: 'x'.repeat(3000) }, 'ARGUMENT_INVALID'],
    ])('%j is refused at once: %s', async (input, code) => {
      expect(await give(input)).toMatchObject({ __typename: 'Refused', code });
    });

    it.each([
      ['http://inside.example/', 'ADDRESS_REFUSED'],
      ['/gone', 'FETCH_FAILED'],
      ['/redirected', 'ADDRESS_REFUSED'],
      ['/file.pdf', 'INPUT_BINARY'],
      ['/empty', 'INPUT_NO_TEXT'],
    ])('the page at %s is not ingested: %s', async (address, code) => {
      web.respond = (request, response) => {
        if (request.url === '/redirected') response.writeHead(302, { location: 'http://127.0.0.1/' }).end();
        else if (request.url === '/file.pdf')
          response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
        else if (request.url === '/empty')
          response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body></body></html>');
        else response.writeHead(404).end();
      };
      const url = address.startsWith('http') ? address : web.page(address);
      const over = await whenOver(api, (await give({ url })).job.id);
      expect(over).toMatchObject({ state: 'FAILED', outcome: { __typename: 'NotIngested', code } });
      expect(over.outcome.message).not.toMatch(/node_modules|at async/);
    });

    it('jobs are listed newest first, by state, page by page', async () => {
      const { data, errors } = await api.ask(
        '{ all: jobs(first: 100) { edges { cursor node { id state queuedAt } } } failed: jobs(filter: { state: FAILED }, first: 2) { edges { node { state } } pageInfo { hasNextPage } totalCount } }',
      );
      expect(errors).toBeUndefined();
      const times = data.all.edges.map(({ node }: { node: { queuedAt: string } }) => node.queuedAt);
      expect(times).toEqual([...times].sort().reverse());
      expect(data.failed.edges.map(({ node }: { node: { state: string } }) => node.state)).toEqual([
        'FAILED',
        'FAILED',
      ]);
      expect(data.failed.pageInfo.hasNextPage).toBe(true);
    });

    it('an id that is none, or another kind’s, or unknown', async () => {
      for (const id of ['x', 'clm_aaaaaaaaaaaaaaaaaaaa', "job_'; DROP TABLE job"]) {
        const { errors } = await api.ask('query($id: ID!) { job(id: $id) { id } }', { id });
        expect(errors![0]!.extensions!.code).toBe('ID_MALFORMED');
        expect((await api.ask(CANCEL, { job: id })).data.cancelJob).toMatchObject({ code: 'ID_MALFORMED' });
      }
      const unknown = 'job_aaaaaaaaaaaaaaaaaaaa';
      expect((await api.ask('query($id: ID!) { job(id: $id) { id } }', { id: unknown })).data.job).toBeNull();
      expect((await api.ask(CANCEL, { job: unknown })).data.cancelJob).toMatchObject({
        code: 'ID_NOT_FOUND',
      });
    });

    it('while the server stands still they wait, are bounded, the same one is one, and they can be cancelled', async () => {
      const still = await goLive(store, { start: false, queue: { most: 3 } });
      await api.queue.close();
      const first = await give({ text: articleText('Alpha') }, still);
      const same = await give({ text: articleText('Alpha') }, still);
      expect(same.job.id).toBe(first.job.id);
      const second = await give({ text: articleText('Beta') }, still);
      await give({ text: articleText('Gamma') }, still);
      expect(await give({ text: articleText('Delta') }, still)).toMatchObject({ code: 'QUEUE_FULL' });
      expect(await still.queue.depth()).toEqual({ queued: 3, running: 0 });
      expect((await still.ask(CANCEL, { job: second.job.id })).data.cancelJob).toMatchObject({
        __typename: 'Cancelled',
        job: { state: 'CANCELLED' },
      });
      expect((await still.ask(CANCEL, { job: second.job.id })).data.cancelJob).toMatchObject({
        code: 'JOB_FINISHED',
      });
      await still.close();
      // The next server finds them.
      api = await goLive(store);
      expect(await whenOver(api, first.job.id)).toMatchObject({ state: 'DONE', attempts: 1 });
      expect(await whenOver(api, second.job.id)).toMatchObject({ state: 'CANCELLED', attempts: 0 });
      await expect.poll(() => api.queue.depth(), SOON).toEqual({ queued: 0, running: 0 });
    });

    it('a job that runs is cancelled before it writes', async () => {
      web.respond = () => {};
      const { job } = await give({ url: web.page('/slow') });
      await expect.poll(() => web.asked.at(-1), SOON).toBe('news.example/slow');
      const { data } = await api.ask(CANCEL, { job: job.id });
      expect(data.cancelJob).toMatchObject({ __typename: 'Cancelled', job: { cancelAsked: true } });
      expect(await whenOver(api, job.id)).toMatchObject({ state: 'CANCELLED', outcome: null });
    });

    it('a server that is stopped in the middle leaves its job to the next', async () => {
      web.respond = () => {};
      const { job } = await give({ url: web.page('/later') });
      await expect.poll(() => web.asked.at(-1), SOON).toBe('news.example/later');
      await api.close(50);
      expect((await store.jobs.find([job.id]))[0]).toMatchObject({ state: 'queued', worker: null });
      web.respond = (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
          .end(articleText('Later', 'denies'));
      api = await goLive(store);
      expect(await whenOver(api, job.id)).toMatchObject({ state: 'DONE' });
    });

    it('a server that died in the middle is missed, and its job begun again; not for ever', async () => {
      await api.close();
      const { job } = await goLiveBriefly(store, { text: articleText('Crash') });
      const past = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
      await store.jobs.take('dead', past(60), past(40));
      api = await goLive(store);
      expect(await whenOver(api, job.id)).toMatchObject({ state: 'DONE', attempts: 2 });
      await api.close();
      const cursed = (await goLiveBriefly(store, { text: articleText('Cursed') })).job;
      for (const seconds of [90, 80, 70]) await store.jobs.take('dead', past(seconds), past(seconds - 1));
      api = await goLive(store);
      expect(await whenOver(api, cursed.id)).toMatchObject({
        state: 'FAILED',
        attempts: 4,
        outcome: { code: 'JOB_INTERRUPTED' },
      });
    });

    it('every step stands on the change feed', async () => {
      const { job } = await give({ text: articleText('Feed') });
      await whenOver(api, job.id);
      const all = [];
      for (let after = 0; ; ) {
        const changes = await store.listChanges(after, 100);
        if (changes.length === 0) break;
        all.push(...changes);
        after = changes.at(-1)!.seq;
      }
      expect(all.filter(({ nodeId }) => nodeId === job.id).map(({ action }) => action)).toEqual([
        'JOB_QUEUED',
        'JOB_STARTED',
        'JOB_DONE',
      ]);
      expect(all.map(({ seq }) => seq)).toEqual(all.map(({ seq }) => seq).sort((a, b) => a - b));
    });

    it('a server without a queue, or one that others can reach, takes none', async () => {
      const none = await goLive(store, { start: false, server: { ingestion: null } });
      expect(await give({ text: 'x' }, none)).toMatchObject({ code: 'READ_ONLY' });
      await none.close();
    });
  });

  /** Queues something with nobody there to do it. */
  async function goLiveBriefly(store: Store, input: Record<string, unknown>) {
    const still = await goLive(store, { start: false });
    const { data } = await still.ask(INGEST, { input });
    await still.close();
    return data.ingest;
  }
}
