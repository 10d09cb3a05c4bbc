/** The explorer's files as the server sends them: bundled at build, or, from the sources, when first asked for. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';

export interface ExplorerFile {
  readonly type: string;
  readonly body: string;
}

const FILES: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/explorer.css': ['explorer.css', 'text/css; charset=utf-8'],
  '/explorer.js': ['explorer.js', 'text/javascript; charset=utf-8'],
  '/favicon.svg': ['favicon.svg', 'image/svg+xml'],
};

const loaded = new Map<string, Promise<string>>();

/** The file at a path of the server, or null. */
export async function explorerFile(path: string): Promise<ExplorerFile | null> {
  const file = Object.hasOwn(FILES, path) ? FILES[path]! : null;
  if (!file) return null;
  const [name, type] = file;
  let body = loaded.get(name);
  if (!body) {
    body = load(name);
    loaded.set(name, body);
    // A failure is not kept: the next request tries again.
    body.catch(() => loaded.delete(name));
  }
  return { type, body: await body };
}

function load(name: string): Promise<string> {
  const file = new URL(name, import.meta.url);
  return name === 'explorer.js' && !existsSync(file) ? bundle() : readFile(file, 'utf8');
}

/** The texts of the operations the page asks: a server that runs listed operations only must know them. */
export async function explorerOperations(): Promise<string[]> {
  const folder = new URL('app/documents/', import.meta.url);
  const names = await readdir(folder);
  return Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
}
