import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file holds, by its extension; `unknown` is sniffed when it is read. */
export type FileFormat = 'html' | 'text' | 'json' | 'jsonl' | 'unknown';

const FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['shtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
]);

/** Files that stand beside articles without being one: expected facts, predictions, notes. */
const NOT_ARTICLES = [
  /\.(gold|expected|pred|predicted|facts|meta|schema)\.json$/i,
  /^(readme|sources?|licen[cs]e|notice|changelog|contributing|authors|credits|todo|makefile|dockerfile)(\.(md|txt|rst))?$/i,
  /^(package|package-lock|tsconfig|index\.d)(\.\w+)?\.json$/i,
];

/** Kinds of files that may hold articles and are not read in folders; what a saved page brings along is none of them. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  'pdf doc docx odt rtf pages epub eml msg mbox mht mhtml warc wacz gz zip md rst xml csv tsv xls xlsx ods'.split(
    ' ',
  ),
);

/** Extension in lower case, or "" where the name has none. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** Format of a file that was named explicitly. */
export function formatOf(name: string): FileFormat {
  return FORMATS.get(extensionOf(name)) ?? 'unknown';
}

/**
 * Whether a file found in a folder is read as articles: known extension or none, not hidden, not a sidecar
 * (`*.gold.json`, `*.expected.json`, `*.pred.json`), not a note on the folder (README, SOURCES, LICENSE). A Markdown
 * file in a folder is a note; named explicitly it is read.
 */
export function isArticleFile(name: string): boolean {
  if (name.startsWith('.') || name.endsWith('~')) return false;
  if (NOT_ARTICLES.some((pattern) => pattern.test(name))) return false;
  const extension = extensionOf(name);
  return extension === '' || (FORMATS.has(extension) && extension !== 'md');
}

/** Files of a folder that are read as articles, in every depth, in order of their path. Symbolic links are not followed. */
export async function* articleFiles(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* articleFiles(path);
    } else if (entry.isFile() && isArticleFile(entry.name)) {
      yield path;
    }
  }
}

/**
 * How many files of folders are passed over for their kind, by ending: what a reader may have taken for read (PDF, Word,
 * mail). Hidden files and those that stand beside articles are not counted. Never throws.
 */
export async function passedOver(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const path of paths) await countPassedOver(path, counts);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

async function countPassedOver(folder: string, counts: Map<string, number>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || name.endsWith('~') || name === 'node_modules') continue;
    if (entry.isDirectory()) await countPassedOver(join(folder, name), counts);
    else if (entry.isFile() && !NOT_ARTICLES.some((pattern) => pattern.test(name))) {
      const extension = extensionOf(name);
      if (DOCUMENTS.has(extension)) counts.set(`.${extension}`, (counts.get(`.${extension}`) ?? 0) + 1);
    }
  }
}

/** Code unit order: the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
