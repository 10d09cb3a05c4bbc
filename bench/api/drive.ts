import { Agent, request } from 'node:http';

/**
 * Callers in a closed loop: each sends its next request when the last one is answered. Our own, as autocannon tells 90 and
 * 97.5 of a hundred but not 95, and wrk takes one body for all; every answer is compared with the right one.
 */
export interface Load {
  readonly url: string;
  /** Bodies that callers send in turn, each with the answer that is right. */
  readonly calls: readonly Call[];
  readonly clients: number;
  readonly seconds: number;
  /** Told about every second. */
  readonly each?: (elapsed: number) => void;
}

export interface Call {
  readonly body: string;
  readonly expected: string;
  /** Whether an answer of other bytes says the same: members of an object may come in any order. */
  readonly same?: (answer: string) => boolean;
}

export interface Driven {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly answers: number;
  readonly wrong: number;
  readonly errors: number;
  /** Milliseconds of each answer, ascending. */
  readonly taken: readonly number[];
  /** Seconds. */
  readonly elapsed: number;
}

export async function drive({ url, calls, clients, seconds, each }: Load): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const taken: number[] = [];
  let wrong = 0;
  let errors = 0;
  let next = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const caller = async () => {
    while (performance.now() < end) {
      const { body, expected, same } = calls[next++ % calls.length]!;
      const begin = performance.now();
      try {
        const answer = await post(url, body, agent);
        if (answer !== expected && !same?.(answer)) wrong++;
      } catch {
        errors++;
      }
      taken.push(performance.now() - begin);
    }
  };
  const timer = each && setInterval(() => each((performance.now() - start) / 1000), 1000);
  await Promise.all(Array.from({ length: clients }, caller));
  clearInterval(timer);
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  return measured(taken, elapsed, wrong, errors);
}

/** Several drives of the same calls as one. */
export function together(drives: readonly Driven[]): Driven {
  const sum = (of: (one: Driven) => number) => drives.reduce((all, one) => all + of(one), 0);
  return measured(
    drives.flatMap(({ taken }) => taken),
    sum(({ elapsed }) => elapsed),
    sum(({ wrong }) => wrong),
    sum(({ errors }) => errors),
  );
}

function measured(times: readonly number[], elapsed: number, wrong: number, errors: number): Driven {
  const taken = times.toSorted((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!;
  return {
    rate: taken.length / elapsed,
    p50: at(0.5),
    p95: at(0.95),
    answers: taken.length,
    wrong,
    errors,
    taken,
    elapsed,
  };
}

/** The body of an answer. Throws where the status is not 200. */
export function post(url: string, body: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`status ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
