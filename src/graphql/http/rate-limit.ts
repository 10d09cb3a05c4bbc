import type { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Principal } from '../access/principal.ts';
import { addressGroup } from './client-address.ts';

/** Requests per minute; 0 for no limit. */
export interface Rates {
  /** Of each key or token's subject. */
  readonly key: number;
  /** Of each address whose callers give neither, failed attempts included. */
  readonly address: number;
}

export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly retryAfterSeconds: number;
  /** RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers), and Retry-After (RFC 9110) where refused. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimit {
  /** Counts a request. Null where no limit applies: the server's own machine, and rates of 0. */
  take(principal: Principal): Promise<Allowance | null>;
  /** Counts an attempt with a wrong key. */
  takeFailure(address: string): Promise<Allowance | null>;
}

const WINDOW = 60;

export function createRateLimit(rates: Rates): RateLimit {
  const limiters = new Map<keyof Rates, Promise<RateLimiterMemory>>();

  async function limiter(kind: keyof Rates): Promise<RateLimiterMemory> {
    let made = limiters.get(kind);
    if (!made) {
      // Loaded with the first request that is counted: a server for one's own machine never needs it.
      made = import('rate-limiter-flexible').then(
        ({ RateLimiterMemory }) => new RateLimiterMemory({ points: rates[kind], duration: WINDOW }),
      );
      limiters.set(kind, made);
    }
    return made;
  }

  async function take(kind: keyof Rates, who: string): Promise<Allowance | null> {
    const limit = rates[kind];
    if (limit === 0) return null;
    try {
      return allowance(kind, limit, true, await (await limiter(kind)).consume(who));
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      return allowance(kind, limit, false, refused as RateLimiterRes);
    }
  }

  return {
    async take({ kind, id }) {
      if (kind === 'local') return null;
      return kind === 'anonymous' ? take('address', addressGroup(id)) : take('key', `${kind} ${id}`);
    },
    takeFailure: (address) => take('address', addressGroup(address)),
  };
}

function allowance(
  kind: keyof Rates,
  limit: number,
  allowed: boolean,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
): Allowance {
  const seconds = Math.ceil(msBeforeNext / 1_000);
  return {
    allowed,
    limit,
    retryAfterSeconds: seconds,
    headers: {
      'ratelimit-policy': `"${kind}";q=${limit};w=${WINDOW}`,
      ratelimit: `"${kind}";r=${Math.max(0, remainingPoints)};t=${seconds}`,
      ...(!allowed && { 'retry-after': String(seconds) }),
    },
  };
}
