import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { DixitError } from '../../src/model/error.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { follow } from './event-source.ts';
import { articleText, goLive, INGEST, type Live, startWeb, type Web, whenOver } from './live.ts';

const JOB =
  'subscription($id: ID!, $after: Int) { job(id: $id, after: $after) { seq step detail job { state } } }';
const NEW =
  'subscription($on: FollowInput!, $after: Int) { newAssertions(on: $on, after: $after) { seq at article { title url } assertions { stance text claim { id text } speaker { name } } } }';
/** What is awaited may take its time where others use the machine too. */
const SOON = { timeout: 20_000 };
const FAST = { heartbeat: 40, pause: 20 };

const run = promisify(execFile);
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Subscriptions over any store; `address` names the same graph to other processes, with what they need in their environment. */
export function liveContract(
  name: string,
  open: () => Promise<Store>,
  address: () => { readonly store: string; readonly env?: Record<string, string> },
): void {
  describe(`subscriptions over ${name}`, () => {
    let store: Store;
    let api: Live;
    let web: Web;
    let china: string;
    let claim: string;
    beforeAll(async () => {
      store = await open();
      api = await goLive(store, { server: { live: FAST } });
      web = await startWeb();
      await add('Brévannes');
      const { data } = await api.ask(
        '{ ask(question: "claims about China supplying drones") { question { entities { entity { id name } } } hits { claim { id text } } } }',
      );
      china = data.ask.question.entities[0].entity.id;
      claim = data.ask.hits[0].claim.id;
    });
    afterAll(async () => {
      await api?.close();
      await store?.close();
      await web?.close();
    });

    /** One more article; of the same claim, unless its text is given. */
    async function add(town: string, text = articleText(town), to: Pick<Live, 'ask'> = api) {
      const { data } = await to.ask(INGEST, {
        input: {
          text,
          title: `Nouvelles de ${town}`,
          url: `https://courrier.example/${encodeURIComponent(town)}`,
        },
      });
      const over = await whenOver(to, data.ingest.job.id);
      expect(over.state).toBe('DONE');
      return over;
    }

    /** The same graph by a connection of its own, with a server that works on what it is given. */
    async function openAgain() {
      const { store: url, env } = address();
      for (const [key, value] of Object.entries(env ?? {})) process.env[key] = value;
      const own = await openStore(url);
      await api.queue.close();
      const other = await goLive(own);
      return {
        api: other,
        async close() {
          await other.close();
          await own.close();
          await api.close();
          api = await goLive(store, { server: { live: FAST } });
        },
      };
    }

    const UNRELATED =
      'La directrice du port, Anna Keller, a annoncé jeudi que le port fermera en mai. « Les grues sont vieilles », a-t-elle déclaré devant les ouvriers. La ville paiera les travaux, et le conseil en parlera la semaine prochaine.';

    const titles = (
      events: readonly { data: { data: { newAssertions: { article: { title: string } } } } }[],
    ) => events.map(({ data }) => data.data.newAssertions.article.title);

    it('a job tells every step and then ends, with its place as the id of each event', async () => {
      web.respond = (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/plain' }).end(articleText('Steps'));
      await api.queue.close();
      const still = await goLive(store, { start: false, server: { live: FAST } });
      const { data } = await still.ask(INGEST, { input: { url: web.page('/steps') } });
      const reader = await follow(still.url, JOB, { id: data.ingest.job.id });
      expect(reader.status).toBe(200);
      expect(reader.headers['content-type']).toBe('text/event-stream; charset=utf-8');
      await reader.next(1);
      still.queue.start();
      await reader.ended;
      const steps = reader.events.filter(({ event }) => event === 'next');
      expect(steps.map(({ data }) => data.data.job.step)).toEqual(['QUEUED', 'STARTED', 'FETCHED', 'DONE']);
      expect(steps.map(({ id, data }) => Number(id) - data.data.job.seq)).toEqual([0, 0, 0, 0]);
      expect(steps.at(-1)!.data.data.job.job.state).toBe('DONE');
      expect(steps.at(-1)!.data.data.job.detail).toMatch(/assertions/);
      expect(reader.events.at(-1)).toEqual({ id: null, event: 'complete', data: null });
      // Again, once over: how it ended.
      const late = await follow(still.url, JOB, { id: data.ingest.job.id });
      await late.ended;
      expect(late.events.map(({ data }) => data?.data.job.step)).toEqual(['DONE', undefined]);
      // From the middle: the rest.
      const rest = await follow(still.url, JOB, { id: data.ingest.job.id, after: Number(steps[1]!.id) });
      await rest.ended;
      expect(rest.events.map(({ data }) => data?.data.job.step)).toEqual(['FETCHED', 'DONE', undefined]);
      // From the end: nothing.
      const none = await follow(still.url, JOB, { id: data.ingest.job.id, after: Number(steps[3]!.id) });
      await none.ended;
      expect(none.events.map(({ event }) => event)).toEqual(['complete']);
      await still.close();
      await api.close();
      api = await goLive(store, { server: { live: FAST } });
    });

    it('new articles on a claim, an entity, a question and a saved question; no others', async () => {
      const saved = await api.ask(
        'mutation { saveQuestion(input: { question: "qui dit que la Chine a livré des drones ?" }) { ... on QuestionSaved { savedQuestion { id text } } } }',
      );
      const readers = await Promise.all(
        [
          { claim },
          { entity: china },
          { question: 'claims about China supplying drones' },
          { savedQuestion: saved.data.saveQuestion.savedQuestion.id },
        ].map((on) => follow(api.url, NEW, { on })),
      );
      await add('Hors sujet', UNRELATED);
      await add('Verneuil', articleText('Verneuil', 'denies'));
      for (const reader of readers) {
        const [first] = await reader.next(1);
        expect(titles([first!])).toEqual(['Nouvelles de Verneuil']);
        expect(first!.id).toBe(String(first!.data.data.newAssertions.seq));
        const { assertions } = first!.data.data.newAssertions;
        expect(assertions.length).toBeGreaterThan(0);
        expect(assertions.some(({ stance }: { stance: string }) => stance === 'DENIES')).toBe(true);
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
      for (const reader of readers) {
        expect(reader.events).toHaveLength(1);
        reader.cut();
      }
    });

    it('a lost connection: what was missed comes once and in order, by header or argument', async () => {
      const on = { entity: china };
      const reader = await follow(api.url, NEW, { on });
      await add('Un');
      await reader.next(1);
      await add('Deux');
      await reader.next(2);
      const place = reader.lastEventId();
      reader.cut();
      await reader.ended;
      for (const town of ['Trois', 'Quatre']) await add(town);
      const byHeader = await follow(api.url, NEW, { on }, { lastEventId: place });
      const byArgument = await follow(api.url, NEW, { on, after: Number(place) });
      // A browser's EventSource asks by GET, with the address it had and the header of the last event.
      const byBrowser = await follow(
        api.url,
        NEW,
        { on, after: Number(place) - 1_000 < 0 ? 0 : Number(place) - 1 },
        { lastEventId: place, method: 'GET' },
      );
      await add('Cinq');
      const missed = ['Trois', 'Quatre', 'Cinq'].map((town) => `Nouvelles de ${town}`);
      for (const again of [byHeader, byArgument, byBrowser]) {
        expect(titles(await again.next(3))).toEqual(missed);
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(again.events).toHaveLength(3);
        again.cut();
      }
    });

    it('cut anywhere, many times, a reader ends with every event once', async () => {
      const on = { entity: china };
      let place: string | null = String(await store.lastChange());
      const seen: string[] = [];
      const towns = Array.from({ length: 8 }, (_, index) => `Rupture ${index}`);
      const writing = (async () => {
        for (const town of towns) await add(town);
      })();
      for (let cuts = 0; seen.length < towns.length && cuts < 200; cuts++) {
        const reader = await follow(api.url, NEW, { on }, { lastEventId: place });
        await new Promise((resolve) => setTimeout(resolve, 10 + (cuts % 7) * 30));
        reader.cut();
        await reader.ended;
        seen.push(...titles(reader.events));
        place = reader.lastEventId() ?? place;
      }
      await writing;
      expect(seen).toEqual(towns.map((town) => `Nouvelles de ${town}`));
    });

    it('in a quiet hour signs of life carry the place, so that nothing is looked through twice', async () => {
      const reader = await follow(api.url, NEW, { on: { entity: china } });
      await add('Silence', UNRELATED.replace('mai', 'juin'));
      const newest = await store.lastChange();
      await expect.poll(() => Number(reader.lastEventId()), SOON).toBe(newest);
      expect(reader.events).toEqual([]);
      expect(reader.beats()).toBeGreaterThan(1);
      reader.cut();
    });

    it('what another process writes arrives within a second', async () => {
      const reader = await follow(api.url, NEW, { on: { claim } });
      const folder = mkdtempSync(join(tmpdir(), 'dixit-live-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const file = join(folder, 'ailleurs.txt');
      writeFileSync(file, `Nouvelles de Ailleurs\n\n${articleText('Ailleurs')}`);
      const { store: url, env } = address();
      await run(process.execPath, [MAIN, 'ingest', file, '--store', url], {
        env: { ...process.env, ...env },
      });
      const written = performance.now();
      const [event] = await reader.next(1);
      expect(performance.now() - written).toBeLessThan(1_000);
      expect(event!.data.data.newAssertions.article.title).toContain('Ailleurs');
      reader.cut();
    });

    it('a store that goes away and comes back loses nothing', async () => {
      const reader = await follow(api.url, NEW, { on: { claim } });
      const broken = store as { -readonly [K in keyof Store]: Store[K] };
      const { lastChange, listChanges, findNodes } = store;
      const away = () => Promise.reject(new DixitError('STORE_UNREACHABLE', 'the store went away'));
      broken.lastChange = away;
      broken.listChanges = away;
      await new Promise((resolve) => setTimeout(resolve, 100));
      await add('Panne');
      expect(reader.events).toEqual([]);
      broken.lastChange = lastChange;
      broken.listChanges = listChanges;
      expect(titles(await reader.next(1))).toEqual(['Nouvelles de Panne']);
      expect(api.log.some((line) => line.includes('went away'))).toBe(true);
      // Away while an event is made: the stream ends, and a client that comes back has missed nothing.
      const other = await openAgain();
      broken.findNodes = away;
      await add('Rechute', articleText('Rechute'), other.api);
      await reader.ended;
      broken.findNodes = findNodes;
      const again = await follow(api.url, NEW, { on: { claim } }, { lastEventId: reader.lastEventId() });
      expect(titles(await again.next(1))).toEqual(['Nouvelles de Rechute']);
      again.cut();
      await other.close();
    });

    it('the client library of the protocol understands all of it', async () => {
      const client = createClient({ url: `${api.url}/graphql`, retryAttempts: 0 });
      const results = client.iterate<{ newAssertions: { article: { title: string } } }>({
        query: NEW,
        variables: { on: { claim } },
      });
      const first = results.next();
      // The subscription begins when the server has answered.
      await expect.poll(async () => (await fetch(`${api.url}/health`)).status, SOON).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await add('Bibliothèque');
      const { value } = await first;
      expect(value!.data!.newAssertions.article.title).toBe('Nouvelles de Bibliothèque');
      await results.return!();
      client.dispose();
    });

    it.each([
      [NEW, { on: { claim: 'x' } }, 'ID_MALFORMED'],
      [NEW, { on: { claim: 'per_aaaaaaaaaaaaaaaaaaaa' } }, 'ID_MALFORMED'],
      [NEW, { on: { question: '   ' } }, 'ARGUMENT_INVALID'],
      [NEW, { on: { savedQuestion: 'que_aaaaaaaaaaaaaaaaaaaa' } }, 'ID_NOT_FOUND'],
      [NEW, { on: {} }, 'BAD_USER_INPUT'],
      [
        NEW,
        { on: { claim: 'clm_aaaaaaaaaaaaaaaaaaaa', entity: 'per_aaaaaaaaaaaaaaaaaaaa' } },
        'BAD_USER_INPUT',
      ],
      [NEW, { on: { question: 'drones' }, after: 1_000_000 }, 'ARGUMENT_INVALID'],
      [NEW, { on: { question: 'drones' }, after: -1 }, 'ARGUMENT_INVALID'],
      [JOB, { id: 'job_aaaaaaaaaaaaaaaaaaaa' }, 'ID_NOT_FOUND'],
      [JOB, { id: 'clm_aaaaaaaaaaaaaaaaaaaa' }, 'ID_MALFORMED'],
      ['subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'subscription { job(id: "x") { seq } newAssertions(on: { claim: "x" }) { seq } }',
        {},
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        `subscription($on: FollowInput!) { newAssertions(on: $on) { article { ${nested(4)} } } }`,
        { on: { question: 'drones' } },
        'LIMIT_EXCEEDED',
      ],
    ])('%s with %j is refused in an event: %s', async (query, variables, code) => {
      const reader = await follow(api.url, query, variables);
      await reader.ended;
      expect(reader.headers['content-type']).toContain('text/event-stream');
      expect(reader.events.map(({ event }) => event)).toEqual(['next', 'complete']);
      expect(reader.events[0]!.data.errors[0].extensions.code).toBe(code);
    });

    it('a Last-Event-ID that is none is refused', async () => {
      const reader = await follow(api.url, NEW, { on: { claim } }, { lastEventId: 'x; DROP' });
      await reader.ended;
      expect(reader.events[0]!.data.errors[0].extensions.code).toBe('ARGUMENT_INVALID');
    });

    it('a client that takes one answer only is told so, and does not wait for ever', async () => {
      const { status, errors } = await api.ask(NEW, { on: { claim } });
      expect(status).toBe(406);
      expect(errors![0]!.extensions?.code).toBe('NOT_ACCEPTABLE');
      expect(errors![0]!.message).toContain('accept: text/event-stream');
    });

    it('a client that left is let go', async () => {
      const readers = await Promise.all(
        Array.from({ length: 20 }, () => follow(api.url, NEW, { on: { claim } })),
      );
      for (const reader of readers) reader.cut();
      await Promise.all(readers.map(({ ended }) => ended));
      await expect.poll(() => api.followers(), SOON).toBe(0);
    });

    it('a reader who does not read is disconnected, and gets the rest when it comes back', async () => {
      const patience = 300;
      const own = await goLive(store, {
        start: false,
        server: { live: { heartbeat: 30, pause: 20, patience } },
      });
      // Events of megabytes, so that what is sent outgrows what sockets hold.
      const filler = Array.from(
        { length: 1_500 },
        (_, nth) => `La rue ${nth} sera refaite avant ${nth + 1_000}.`,
      );
      const place = await store.lastChange();
      const towns = Array.from({ length: 6 }, (_, nth) => `Longueville ${nth}`);
      for (const town of towns) await add(town, `${articleText(town)}\n\n${filler.join(' ')}`);
      const fields = Array.from({ length: 50 }, (_, nth) => `t${nth}: text`).join(' ');
      const query = `subscription($on: FollowInput!, $after: Int) { newAssertions(on: $on, after: $after) { article { title ${fields} } } }`;
      const reader = await follow(own.url, query, { on: { entity: china }, after: place });
      reader.pause();
      expect(own.followers()).toBe(1);
      await expect.poll(() => own.followers(), { timeout: 10_000 }).toBe(0);
      reader.resume();
      await reader.ended;
      const had = titles(reader.events);
      expect(had.length).toBeLessThan(towns.length);
      const rest = await follow(
        own.url,
        NEW,
        { on: { entity: china } },
        { lastEventId: reader.lastEventId() },
      );
      const missed = towns.length - had.length;
      expect([...had, ...titles(await rest.next(missed))]).toEqual(
        towns.map((town) => `Nouvelles de ${town}`),
      );
      rest.cut();
      await own.close();
    });

    it('a server that stops ends its subscriptions in order', async () => {
      const closing = await goLive(store, { start: false, server: { live: FAST } });
      const reader = await follow(closing.url, NEW, { on: { claim } });
      const started = performance.now();
      await closing.close();
      await reader.ended;
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(reader.events.map(({ event }) => event)).toEqual(['complete']);
    });
  });
}

/** A hundred articles of each of a hundred claims, and so on: so many levels of both. */
function nested(levels: number): string {
  if (levels === 0) return 'id';
  return `claims(first: 100) { edges { node { articles(first: 100) { edges { node { ${nested(levels - 2)} } } } } } }`;
}
