import { type ClientRequest, type IncomingMessage, request } from 'node:http';

export interface ServerEvent {
  readonly id: string | null;
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of the API
  readonly data: any;
}

/** A reader of server-sent events over real HTTP, as the HTML standard reads them; its connection can be cut or left unread. */
export interface EventReader {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly events: readonly ServerEvent[];
  /** Lines that are signs of life. */
  readonly beats: () => number;
  /** What the browser would send as Last-Event-ID. */
  readonly lastEventId: () => string | null;
  /** Resolves when the stream ended, by the server or by a cut. */
  readonly ended: Promise<void>;
  /** Waits for so many `next` events. */
  next(count: number): Promise<readonly ServerEvent[]>;
  pause(): void;
  resume(): void;
  cut(): void;
}

export function follow(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  {
    lastEventId,
    method = 'POST',
  }: { readonly lastEventId?: string | null; readonly method?: 'GET' | 'POST' } = {},
): Promise<EventReader> {
  return new Promise((resolve, reject) => {
    const asked = new URL(`${url}/graphql`);
    if (method === 'GET') {
      asked.searchParams.set('query', query);
      asked.searchParams.set('variables', JSON.stringify(variables));
    }
    const sent: ClientRequest = request(
      asked,
      {
        method,
        agent: false,
        headers: {
          accept: 'text/event-stream',
          ...(method === 'POST' && { 'content-type': 'application/json' }),
          ...(lastEventId != null && { 'last-event-id': lastEventId }),
        },
      },
      (response) => resolve(read(sent, response)),
    );
    sent.on('error', reject);
    sent.end(method === 'POST' ? JSON.stringify({ query, variables }) : undefined);
  });
}

function read(sent: ClientRequest, response: IncomingMessage): EventReader {
  const events: ServerEvent[] = [];
  let beats = 0;
  let lastEventId: string | null = null;
  let rest = '';
  let wake = () => {};
  let over = false;
  const ended = new Promise<void>((resolve) =>
    response.on('close', () => {
      over = true;
      wake();
      resolve();
    }),
  );
  sent.on('error', () => {});
  response.on('error', () => {});
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => {
    rest += chunk;
    for (let at = rest.indexOf('\n\n'); at >= 0; at = rest.indexOf('\n\n')) {
      const block = rest.slice(0, at);
      rest = rest.slice(at + 2);
      const fields = new Map<string, string>();
      for (const line of block.split('\n')) {
        const [, name, value] = /^([^:]*):? ?(.*)$/.exec(line)!;
        if (name) fields.set(name, value!);
      }
      lastEventId = fields.get('id') ?? lastEventId;
      const data = fields.get('data');
      if (data === undefined) beats++;
      else
        events.push({
          id: fields.get('id') ?? null,
          event: fields.get('event') ?? 'message',
          data: data === '' ? null : JSON.parse(data),
        });
    }
    wake();
  });
  return {
    status: response.statusCode!,
    headers: response.headers,
    events,
    beats: () => beats,
    lastEventId: () => lastEventId,
    ended,
    async next(count) {
      const deadline = Date.now() + 60_000;
      const nexts = () => events.filter(({ event }) => event === 'next');
      while (nexts().length < count) {
        if (over) throw new Error(`the stream ended after ${nexts().length} of ${count} events`);
        if (Date.now() > deadline) throw new Error(`${nexts().length} of ${count} events after a minute`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 200);
        });
      }
      return nexts();
    },
    pause: () => void response.pause(),
    resume: () => void response.resume(),
    cut: () => void sent.destroy(),
  };
}
