import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const PEER = fileURLToPath(new URL('../peer', import.meta.url));

/** A server in a process of its own. */
export interface Served {
  /** Where GraphQL is asked. */
  readonly url: string;
  /** Resident memory now, in MB. */
  memory(): number;
  /** Milliseconds of processor time so far. */
  cpu(): number;
  stop(): Promise<void>;
}

/** `dixit serve` over a store, keeping so many megabytes of answers (none unless told). Requests are not logged: the peer logs none either. */
export function serveOurs(store: string, keep = 0): Promise<Served> {
  return start([MAIN, 'serve', '--port', '0', '--store', store], /GraphQL +(\S+)/, {
    DIXIT_LOG_LEVEL: 'warn',
    DIXIT_RATE_ANONYMOUS: '0',
    DIXIT_KEEP: String(keep),
    ...ENVIRONMENT,
  });
}

/** @neo4j/graphql over the same Neo4j; its packages are installed the first time. */
export function servePeer(address: string, user: string, password: string): Promise<Served> {
  if (!existsSync(join(PEER, 'node_modules'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: PEER,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return start([join(PEER, 'server.mjs'), address, user], /^(http\S+)/, {
    NEO4J_PASSWORD: password,
    ...ENVIRONMENT,
  });
}

const ENVIRONMENT = { NODE_ENV: 'production' };

async function start(args: readonly string[], ready: RegExp, env: Record<string, string>): Promise<Served> {
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part;
      const found = said.split('\n').flatMap((line) => ready.exec(line)?.[1] ?? [])[0];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server left with ${code}: ${said}`)));
  });
  return { url, memory: () => memoryOf(child), cpu: () => cpuOf(child.pid!), stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function memoryOf(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024;
}

/** Milliseconds of processor time of a process so far: the clock ticks of Linux, a hundred a second. */
export function cpuOf(pid: number): number {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The process whose command line names a folder: the database of that folder. */
export function processOf(data: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (words.includes(data) && words[0]!.endsWith('java')) return Number(pid);
    } catch {
      // It has just ended.
    }
  }
  throw new Error(`no database runs on ${data}`);
}
