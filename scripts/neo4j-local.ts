/**
 * A Neo4j server without Docker: Neo4j Community from Maven Central (123 MB, once), run by the Java of this machine.
 * `npm run neo4j` starts one that keeps its data under .cache/neo4j and prints its address; the tests start one of their own.
 */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export const NEO4J_VERSION = '5.26.30';

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache/neo4j');
const SOURCES = join(ROOT, 'scripts/neo4j');
const run = promisify(execFile);

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

export interface LocalNeo4jOptions {
  readonly data: string;
  readonly password: string;
  /** Leaves at once and removes its data at the end; without it, it shuts down in order and keeps them. */
  readonly ephemeral?: boolean;
  /** 0 (the default) for a free one. */
  readonly port?: number;
  /** Heap of the server, in MB. */
  readonly heap?: number;
  readonly log?: (line: string) => void;
}

/** Starts the server, fetching it first where needed; it stops with this process. Rejects saying what is missing. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { data, password, ephemeral = false, port = 0, heap = 1024, log = () => {} } = options;
  const libraries = await fetchLibraries(log);
  mkdirSync(data, { recursive: true });
  const server = spawn(
    'java',
    [
      `-Xmx${heap}m`,
      // A server that lives for minutes spends most of them compiling, if it is let.
      ...(ephemeral ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
      `-Ddixit.pagecache=${Math.max(256, heap >> 1)}`,
      // Neo4j reaches into these; Java 17 keeps them closed.
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/java.lang=ALL-UNNAMED',
      '-cp',
      join(libraries, '*'),
      join(SOURCES, 'LocalNeo4j.java'),
      data,
      String(port),
      ephemeral ? 'drop' : 'keep',
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  server.stdin.on('error', () => {});
  server.stdin.write(`${password}\n`);
  let said = '';
  server.stderr.on('data', (part: Buffer) => {
    said = (said + part).slice(-4000);
  });
  const bound = await new Promise<number>((done, fail) => {
    server.once('error', (error) => fail(new Error(`the server did not start: ${error.message}`)));
    server.once('exit', (code) => fail(new Error(`the server ended with code ${code}: ${said.trim()}`)));
    createInterface(server.stdout).on('line', (line) => {
      const ready = /^READY (\d+)$/.exec(line);
      if (ready) done(Number(ready[1]));
    });
  });
  return {
    uri: `bolt://127.0.0.1:${bound}`,
    user: 'neo4j',
    password,
    stop: async () => {
      server.stdin.end();
      const late = setTimeout(() => server.kill('SIGKILL'), 60_000);
      await ended;
      clearTimeout(late);
      if (ephemeral) rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Folder of the server's libraries, fetched by Maven the first time. */
async function fetchLibraries(log: (line: string) => void): Promise<string> {
  await requireTool(
    'java',
    ['-version'],
    'Java 17 or newer (Debian: apt-get install openjdk-17-jdk-headless)',
  );
  const libraries = join(CACHE, NEO4J_VERSION);
  if (existsSync(libraries)) return libraries;
  await requireTool('mvn', ['-version'], 'Maven (Debian: apt-get install maven)');
  log(`fetching Neo4j ${NEO4J_VERSION} by Maven into ${libraries} (123 MB, once)`);
  // Fetched beside its place and then renamed: an interrupted download is never taken for a whole one.
  const partial = `${libraries}.${process.pid}.tmp`;
  mkdirSync(dirname(partial), { recursive: true });
  try {
    await run(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        join(SOURCES, 'pom.xml'),
        'dependency:copy-dependencies',
        `-DoutputDirectory=${partial}`,
      ],
      { maxBuffer: 64 << 20 },
    );
    if (!existsSync(libraries)) renameSync(partial, libraries);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return libraries;
}

async function requireTool(command: string, test: readonly string[], what: string): Promise<void> {
  try {
    await run(command, test);
  } catch (cause) {
    throw new Error(`"${command}" does not run here; install ${what}`, { cause });
  }
}

/** A password that is made once and kept beside the data. */
function keptPassword(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(12).toString('hex')}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

if (import.meta.main) {
  const port = Number(process.argv[2] ?? 7687);
  const password = process.env.NEO4J_PASSWORD ?? keptPassword(join(CACHE, 'local/password'));
  const server = await startLocalNeo4j({
    data: join(CACHE, 'local/data'),
    password,
    port,
    log: (line) => console.error(line),
  });
  const { host } = new URL(server.uri);
  console.log(`Neo4j ${NEO4J_VERSION} runs. Use it with:\n`);
  console.log(`  --store neo4j://${server.user}:${password}@${host}\n`);
  console.log('Its data stays in .cache/neo4j/local. Press Ctrl+C to stop it.');
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
