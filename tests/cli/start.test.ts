import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');

test('a command loads neither the other commands’ libraries nor the other store; compiled code is kept', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'dixit-start-'));
  try {
    const script = `
      process.argv = [process.argv[0], ${JSON.stringify(MAIN)}, 'ask', 'drones', '--store', 'sqlite::memory:'];
      const { registerHooks } = await import('node:module');
      const loaded = [];
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
      const { main } = await import(${JSON.stringify(MAIN)});
      await main();
      process.stderr.write(JSON.stringify(loaded));`;
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', script],
      { env: { ...process.env, XDG_CACHE_HOME: cache } },
    );
    expect(stdout).not.toBe('');
    const loaded = JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1)) as string[];
    expect(loaded.length).toBeGreaterThan(50);
    const heavy = /neo4j|graphql|undici|linkedom|extraction\//;
    expect(loaded.filter((url) => heavy.test(url.replace(/.*\/(?:node_modules|src)\//, '')))).toEqual([]);
    expect(readdirSync(join(cache, 'dixit'))).not.toEqual([]);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
