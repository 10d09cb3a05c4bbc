/**
 * One page of the public web, asked for by a person. The addresses of a host are checked when the connection is made, and the
 * connection goes to the very addresses that were checked, so that a name which changes its address between two look-ups
 * leads nowhere else; every redirect is checked again. Size, time, redirects and content types are bounded.
 *
 * Politeness: this is no crawler. It fetches the one page that was asked for, never what it links to, says who it is, sends no
 * cookies, and leaves a second between two requests to one host. As with any reader's browser, robots.txt is not consulted.
 */

import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, fetch, type Response } from 'undici';
import { DixitError } from '../../model/error.ts';
import { checkUrl, notPublic } from './check-url.ts';
import { isPublicAddress } from './public-address.ts';

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Address the page was read at, after redirects. */
  readonly url: string;
  /** As the server says: "text/html". */
  readonly type: string;
  readonly charset: string | null;
}

export interface FetchOptions {
  /** Largest page, in bytes once unpacked. */
  readonly maxBytes?: number;
  /** For everything, redirects included, in milliseconds. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export interface FetcherOptions {
  /** Says who asks. */
  readonly userAgent: string;
  /** Addresses of a host; the system's resolver by default. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  /** Addresses that may be connected to; by default the public ones. */
  readonly isAllowed?: (ip: string) => boolean;
  /** Ports that may be named, '' for the protocol's own; null allows any. */
  readonly ports?: readonly string[] | null;
  /** Milliseconds between two requests to one host. */
  readonly pause?: number;
}

export interface Fetcher {
  /** What can be told of an address without asking anybody. Throws ARGUMENT_INVALID and ADDRESS_REFUSED. */
  check(address: string): void;
  /** Throws ARGUMENT_INVALID, ADDRESS_REFUSED, FETCH_FAILED, INPUT_TOO_LARGE, INPUT_BINARY, INPUT_EMPTY. */
  fetchPage(address: string, options?: FetchOptions): Promise<FetchedPage>;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 5;
const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];
const HOSTS_REMEMBERED = 1_000;

export function createFetcher({
  userAgent,
  resolve = (host) => lookup(host, { all: true, verbatim: true }),
  isAllowed = isPublicAddress,
  ports = [''],
  pause = 1_000,
}: FetcherOptions): Fetcher {
  const agent = new Agent({
    connect: { lookup: checkedLookup(resolve, isAllowed), timeout: 10_000 },
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
    maxHeaderSize: 32_768,
    connections: 2,
    // A connection kept open would serve a later request without its look-up.
    pipelining: 0,
    keepAliveTimeout: 1,
    keepAliveMaxTimeout: 1,
  });
  let closed: Promise<void> | null = null;
  const lastAsked = new Map<string, number>();

  async function inPeace(host: string, signal: AbortSignal): Promise<void> {
    const free = (lastAsked.get(host) ?? 0) + pause;
    const now = Date.now();
    lastAsked.delete(host);
    lastAsked.set(host, Math.max(now, free));
    if (lastAsked.size > HOSTS_REMEMBERED) lastAsked.delete(lastAsked.keys().next().value!);
    if (free > now) await wait(free - now, undefined, { signal });
  }

  return {
    check: (address) => void checkUrl(address, { ports, isAllowed }),

    async fetchPage(address, { maxBytes = 5 * 1024 * 1024, timeout = 20_000, signal } = {}) {
      const limits = { ports, isAllowed };
      const over = AbortSignal.timeout(timeout);
      const stop = signal ? AbortSignal.any([signal, over]) : over;
      let url = checkUrl(address, limits);
      try {
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
          await inPeace(url.host, stop);
          const response = await fetch(url, {
            dispatcher: agent,
            redirect: 'manual',
            signal: stop,
            headers: {
              'user-agent': userAgent,
              accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
              'accept-language': 'fr,en;q=0.8',
            },
          });
          const next = response.headers.get('location');
          if (response.status >= 300 && response.status < 400 && next) {
            await response.body?.cancel();
            url = checkUrl(URL.parse(next, url)?.href ?? next, limits);
            continue;
          }
          return await readPage(response, url, maxBytes);
        }
      } catch (error) {
        throw fetchError(error, url, over.aborted ? timeout : null, signal?.aborted ?? false);
      }
      throw new DixitError(
        'FETCH_FAILED',
        `"${address}" leads on more than ${MOST_REDIRECTS} times; give the address it ends at`,
      );
    },
    close: () => (closed ??= agent.close()),
  };
}

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** A look-up for sockets: an answer with a single address that is not allowed is refused as a whole. */
function checkedLookup(resolve: NonNullable<FetcherOptions['resolve']>, isAllowed: (ip: string) => boolean) {
  return (host: string, options: LookupOptions, callback: Callback): void => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first) return callback(new Error('no address'), '');
        if (!found.every(({ address }) => isAllowed(address))) return callback(notPublic(host), '');
        if (options.all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
}

async function readPage(response: Response, url: URL, maxBytes: number): Promise<FetchedPage> {
  if (!response.ok) {
    await response.body?.cancel();
    const later = response.status === 429 || response.status === 503 ? '; try again later' : '';
    throw new DixitError(
      'FETCH_FAILED',
      `"${url.host}" answered ${response.status} to the request for "${url.pathname.slice(0, 200)}"${later || '; save the page as it shows in a browser and give its text'}`,
    );
  }
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? 'text/html')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  if (!TYPES.includes(type)) {
    await response.body?.cancel();
    throw new DixitError(
      'INPUT_BINARY',
      `"${url.href.slice(0, 200)}" is "${type.slice(0, 80)}"; pages of HTML or plain text are read`,
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Counted as unpacked: a small packed page may be a huge one.
    if (size > maxBytes)
      throw new DixitError(
        'INPUT_TOO_LARGE',
        `"${url.href.slice(0, 200)}" has more than ${Math.floor(maxBytes / 1024)} KB; give its text instead`,
      );
    chunks.push(chunk);
  }
  if (size === 0)
    throw new DixitError('INPUT_EMPTY', `"${url.href.slice(0, 200)}" is an empty page; give another address`);
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  return { bytes: Buffer.concat(chunks), url: url.href, type, charset: charset?.replaceAll('"', '') || null };
}

/** What went wrong, without what a server of ours would tell of the network it stands in. */
function fetchError(error: unknown, url: URL, timeout: number | null, cancelled: boolean): unknown {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof DixitError) return cause;
  if (cancelled) return error;
  if (timeout !== null)
    return new DixitError(
      'FETCH_FAILED',
      `"${url.host}" did not send the page within ${timeout / 1_000} seconds; try again later`,
    );
  return new DixitError(
    'FETCH_FAILED',
    `"${url.host}" could not be reached; check the address, or save the page and give its text`,
    { cause: error },
  );
}
