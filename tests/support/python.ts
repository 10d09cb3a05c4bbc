import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the tests use of Python, pinned: outside judges of our files, and a client library. */
const PACKAGES = ['networkx==3.6.1', 'gql[requests]==4.4.0'];

const CACHE = resolve(import.meta.dirname, '../../.cache');
const FOLDER = resolve(CACHE, 'python');
const READY = resolve(FOLDER, 'ready');
const LOCK = resolve(CACHE, 'python.lock');
const STALE = 300_000;

/**
 * Path of a Python that has the packages, in an environment of its own under .cache; made where it is missing. Fails, and says
 * what to do, where it cannot be: these tests are never skipped.
 */
export async function python(): Promise<string> {
  const stamp = PACKAGES.join('\n');
  mkdirSync(CACHE, { recursive: true });
  for (let tries = 0; !isReady(stamp); tries++) {
    if (!takeLock()) {
      if (tries > 600) throw new Error(`Another run makes ${FOLDER} since five minutes; remove ${LOCK}`);
      await new Promise((wake) => setTimeout(wake, 500));
      continue;
    }
    try {
      rmSync(FOLDER, { recursive: true, force: true });
      await run('python3', ['-m', 'venv', FOLDER]);
      await run(resolve(FOLDER, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ...PACKAGES], {
        timeout: 240_000,
      });
      writeFileSync(READY, stamp);
    } catch (error) {
      throw new Error(
        `These tests need Python 3.11 or newer with ${PACKAGES.join(' and ')}. Making it failed: ${(error as Error).message}\nInstall python3 and its venv module (Debian: apt-get install python3-venv) and let pip reach a package index, or make the environment by hand: python3 -m venv .cache/python && .cache/python/bin/pip install ${PACKAGES.map((name) => `'${name}'`).join(' ')} && printf '${PACKAGES.join('\\n')}' > .cache/python/ready`,
      );
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
  return resolve(FOLDER, 'bin/python');
}

function isReady(stamp: string): boolean {
  if (!existsSync(READY)) return false;
  return statSync(READY).size === Buffer.byteLength(stamp);
}

/** One run makes it, others wait; what a run that was killed left behind is taken over. */
function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > STALE)
      rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}
