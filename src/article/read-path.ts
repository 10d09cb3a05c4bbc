import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DixitError } from '../model/error.ts';
import { articleFromHtml } from './article-from-html.ts';
import { articleFromJson } from './article-from-json.ts';
import { articleFromText } from './article-from-text.ts';
import { decode } from './charset/decode.ts';
import { articleFiles, type FileFormat, formatOf } from './files/article-files.ts';
import { isBinary } from './files/is-binary.ts';
import { readBounded, tooLarge } from './files/read-bounded.ts';
import { readLines } from './files/read-lines.ts';
import { sniffFormat } from './files/sniff-format.ts';
import { MAX_DOCUMENT_BYTES, type ReadArticle, type ReadOptions, type ReadResult } from './read.ts';

export type { ReadOptions } from './read.ts';

/**
 * Reads articles from files and folders (recursively, in order of their names): `.html .htm .xhtml`, `.txt`, `.json`
 * (one object or a list), `.jsonl .ndjson` (one object a line, streamed), and files without extension by what they
 * hold. What cannot be read is set aside with its reason; nothing stops the others. What a folder holds besides
 * articles is listed at {@link isArticleFile}.
 */
export async function* readPath(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const maxBytes = options.maxBytes ?? MAX_DOCUMENT_BYTES;
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = (await stat(path)).isDirectory();
    } catch (error) {
      yield setAside(path, unreadable(path, error));
      continue;
    }
    if (!isFolder) {
      yield* readFile(path, maxBytes);
      continue;
    }
    let found = 0;
    try {
      for await (const file of articleFiles(path)) {
        found++;
        yield* readFile(file, maxBytes);
      }
    } catch (error) {
      yield setAside(path, unreadable(path, error));
      continue;
    }
    if (found === 0) {
      yield setAside(
        path,
        new DixitError(
          'INPUT_NO_ARTICLES',
          `folder "${path}" holds no articles; .html, .txt, .json and .jsonl files are read, in subfolders too`,
        ),
      );
    }
  }
}

/** Number of documents under the paths, for a progress bar: files, and lines of JSON line files. Never throws. */
export async function countInputs(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) {
        const before = count;
        for await (const file of articleFiles(path)) count += await countFile(file);
        // So does a folder without articles.
        if (count === before) count++;
      } else count += await countFile(path);
    } catch {
      // A path that cannot be read gives one result as well: its error.
      count++;
    }
  }
  return count;
}

async function countFile(path: string): Promise<number> {
  if (formatOf(path) !== 'jsonl') return 1;
  let count = 0;
  for await (const line of readLines(path, 0)) if (line.length > 1) count++;
  return count;
}

async function* readFile(path: string, maxBytes: number): AsyncGenerator<ReadResult> {
  const format = formatOf(path);
  try {
    if (format === 'jsonl') {
      yield* readJsonLines(path, maxBytes);
      return;
    }
    const bytes = await readBounded(path, maxBytes);
    if (isBinary(bytes)) {
      throw new DixitError(
        'INPUT_BINARY',
        `"${path}" is a binary file; give the article as HTML, text or JSON`,
      );
    }
    const sniffed = sniffFormat(bytes, format);
    if (sniffed === 'jsonl') yield* readJsonLines(path, maxBytes);
    else if (sniffed === 'json') yield* readJson(path, bytes);
    else yield await readDocument(path, bytes, sniffed);
  } catch (error) {
    yield setAside(path, unreadable(path, error));
  }
}

async function readDocument(path: string, bytes: Uint8Array, format: FileFormat): Promise<ReadResult> {
  const hints = { file: basename(path) };
  const read =
    format === 'html' ? await articleFromHtml(bytes, hints, path) : await articleFromText(bytes, hints, path);
  return done(path, null, read);
}

/** A JSON file of one article or a list of them; a broken one among many is set aside by its place. */
async function* readJson(path: string, bytes: Uint8Array): AsyncGenerator<ReadResult> {
  const value = parseJson(decode(bytes), `"${path}"`);
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0)
    throw new DixitError('INPUT_EMPTY', `"${path}" holds an empty list; give a list of articles`);
  for (const [i, item] of list.entries()) {
    const file = list.length === 1 ? basename(path) : `${basename(path)}#${i + 1}`;
    try {
      yield done(
        path,
        null,
        await articleFromJson(item, { file }, list.length === 1 ? path : `${path}#${i + 1}`),
      );
    } catch (error) {
      yield setAside(path, unreadable(path, error));
    }
  }
}

async function* readJsonLines(path: string, maxBytes: number): AsyncGenerator<ReadResult> {
  let found = 0;
  for await (const { number, bytes, length } of readLines(path, maxBytes)) {
    const place = `${path}:${number}`;
    if (bytes === null) {
      found++;
      yield setAside(path, tooLarge(place, length, maxBytes), number);
      continue;
    }
    if (number === 1 && isBinary(bytes)) {
      throw new DixitError('INPUT_BINARY', `"${path}" is a binary file; give JSON lines, one article a line`);
    }
    const line = decode(bytes).trim();
    if (line === '') continue;
    found++;
    try {
      const value = parseJson(line, `line ${number} of "${path}"`);
      yield done(path, number, await articleFromJson(value, { file: `${basename(path)}:${number}` }, place));
    } catch (error) {
      yield setAside(path, unreadable(place, error), number);
    }
  }
  if (found === 0)
    throw new DixitError('INPUT_EMPTY', `"${path}" is empty; give JSON lines, one article a line`);
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const start = text.slice(0, 60).replace(/\s+/g, ' ');
    const reason = error instanceof Error ? error.message.slice(0, 120) : String(error);
    throw new DixitError(
      'INPUT_MALFORMED',
      `${place} is not JSON (${reason}); it begins with ${JSON.stringify(start)}`,
    );
  }
}

function done(path: string, line: number | null, { article, removed }: ReadArticle): ReadResult {
  return { ok: true, article, removed, path, line };
}

function setAside(path: string, error: DixitError, line: number | null = null): ReadResult {
  return { ok: false, error, path, line };
}

/** Errors of the file system, and anything a hostile document provoked, as an error that names the document. */
function unreadable(place: string, error: unknown): DixitError {
  if (error instanceof DixitError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new DixitError('INPUT_NOT_FOUND', `"${place}" does not exist; give a file or folder that does`);
  }
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) {
    return new DixitError('INPUT_NOT_FOUND', `"${place}" cannot be read (${code}); check its permissions`);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new DixitError('INPUT_MALFORMED', `"${place}" could not be read as an article (${reason})`, {
    cause: error,
  });
}
