/** A server that takes articles, as `dixit serve` sets it up, over a given store; with a web of its own to fetch from. */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetcher } from '../../src/article/fetch/fetch-page.ts';
import { createCuration } from '../../src/cli/lib/curation.ts';
import { createTurns } from '../../src/cli/lib/in-turn.ts';
import { createIngestion } from '../../src/cli/lib/ingestion.ts';
import { createServer, type ServerOptions } from '../../src/graphql/server.ts';
import type { Queue, QueueOptions } from '../../src/queue/queue.ts';
import { createSearch } from '../../src/search/create-search.ts';
import type { Store } from '../../src/store/store.ts';
import type { GraphQLAnswer } from './harness.ts';

export interface Live {
  readonly url: string;
  readonly store: Store;
  readonly queue: Queue;
  readonly log: string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
  /** Open subscriptions. */
  followers(): number;
  /** Stops the server and its queue; the store stays open. */
  close(patience?: number): Promise<void>;
}

export async function goLive(
  store: Store,
  {
    start = true,
    queue: queueOptions = {},
    server: serverOptions = {},
  }: {
    readonly start?: boolean;
    readonly queue?: Partial<QueueOptions>;
    readonly server?: Partial<ServerOptions>;
  } = {},
): Promise<Live> {
  const log: string[] = [];
  const inTurn = createTurns();
  const queue = createIngestion(store, {
    inTurn,
    log: (line) => log.push(line),
    pause: 50,
    // 127.0.0.2 plays the public web.
    fetcher: createFetcher({
      userAgent: 'Dixit-test',
      pause: 0,
      ports: null,
      isAllowed: (ip) => ip === '127.0.0.2',
      resolve: async (host) => [
        { address: host.startsWith('inside') ? '127.0.0.1' : '127.0.0.2', family: 4 },
      ],
    }),
    ...queueOptions,
  });
  const server = createServer({
    store,
    search: createSearch(store),
    curation: createCuration(store, undefined, inTurn),
    ingestion: queue,
    log: (line) => log.push(line),
    explorer: false,
    ...serverOptions,
  });
  const { url } = await server.listen(0, '127.0.0.1');
  if (start) queue.start();
  return {
    url,
    store,
    queue,
    log,
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Omit<GraphQLAnswer, 'status'>;
      return { status: response.status, data, errors };
    },
    followers: () => server.followers(),
    async close(patience) {
      await server.close();
      await queue.close(patience);
    },
  };
}

export interface Web {
  /** Address of a page of the pretended public web. */
  page(path: string, host?: string): string;
  respond: (request: IncomingMessage, response: ServerResponse) => void;
  readonly asked: string[];
  close(): Promise<void>;
}

export async function startWeb(): Promise<Web> {
  const asked: string[] = [];
  const server = createHttpServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    web.respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const web: Web = {
    asked,
    page: (path, host = 'news.example') => `http://${host}:${port}${path}`,
    respond: (_request, response) => void response.writeHead(404).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return web;
}

export const INGEST = `mutation($input: IngestInput!) { ingest(input: $input) {
  __typename ... on Queued { job { id state } } ... on Refused { code message } } }`;

const JOB = `query($id: ID!) { job(id: $id) {
  id state url title queuedAt startedAt finishedAt attempts cancelAsked
  outcome { __typename
    ... on Ingested { article { id title outletName publishedAt url language } unchanged articles quotes assertions refusedCount refused { what rule text reason } }
    ... on NotIngested { code message } } } }`;

/** The job once it is over. */
export async function whenOver(
  api: Pick<Live, 'ask'>,
  id: string,
  // biome-ignore lint/suspicious/noExplicitAny: answers of the API
): Promise<any> {
  for (let tries = 0; tries < 2_400; tries++) {
    const { data, errors } = await api.ask(JOB, { id });
    if (errors) throw new Error(errors[0]!.message);
    if (!['QUEUED', 'RUNNING'].includes(data.job.state)) return data.job;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`job ${id} is not over after a minute`);
}

/** An article that speaks of one claim: who of two speakers says it, and of which town. */
export function articleText(town: string, stance: 'affirms' | 'denies' = 'affirms'): string {
  return stance === 'affirms'
    ? `Le maire de ${town}, Paul Estève, a déclaré mardi que la Chine a livré des drones à la Russie. « Nous avons vu les factures de ${town} », a-t-il ajouté devant le conseil municipal. Les habitants de la vallée attendent une réponse depuis deux ans, et la préfecture ne dit rien.`
    : `La ministre Aline Roussin a nié mercredi que la Chine ait livré des drones à la Russie. « Rien de tel n’est passé par ${town} », a-t-elle affirmé devant la presse. Les habitants de la vallée attendent une réponse depuis deux ans, et la préfecture ne dit rien.`;
}
