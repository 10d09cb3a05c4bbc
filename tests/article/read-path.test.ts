import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadOptions, ReadResult } from '../../src/article/read.ts';
import { countInputs, readPath } from '../../src/article/read-path.ts';

const TEXT =
  'Le pont de Brévaux rouvrira lundi, a annoncé le maire. Selon lui, les travaux ont coûté deux millions d’euros, et la région en a payé la moitié.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(paths: string[], options?: ReadOptions): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readPath(paths, options)) results.push(result);
  return results;
}

/** Code and message of the only result, which must be set aside. */
async function failure(path: string, options?: ReadOptions): Promise<string> {
  const results = await read([path], options);
  expect(results).toHaveLength(1);
  const [result] = results;
  if (!result || result.ok) throw new Error('read, though it must be set aside');
  expect(result.error.message).toContain(path.replace(/\/$/, ''));
  return result.error.code;
}

describe('readPath', () => {
  it('reads every kind of file in a folder, sorted, in every depth', async () => {
    put('b.txt', TEXT);
    put('a/1.html', `<h1>Le pont</h1><p>${TEXT}</p>`);
    put('c.json', JSON.stringify({ title: 'Le pont', text: TEXT, publishedAt: '2023-02-14' }));
    put('d.jsonl', `${JSON.stringify({ text: TEXT })}\n\n${JSON.stringify({ html: `<p>${TEXT}</p>` })}\n`);
    put('noextension', TEXT);
    const results = await read([folder]);
    expect(results.map((result) => [result.path.slice(folder.length + 1), result.line, result.ok])).toEqual([
      ['a/1.html', null, true],
      ['b.txt', null, true],
      ['c.json', null, true],
      ['d.jsonl', 1, true],
      ['d.jsonl', 3, true],
      ['noextension', null, true],
    ]);
    expect(await countInputs([folder])).toBe(6);
  });

  it('never reads what stands beside articles as an article', async () => {
    put('a.txt', TEXT);
    for (const name of [
      'a.gold.json',
      'a.expected.json',
      'a.pred.json',
      '.hidden.txt',
      'README.md',
      'SOURCES.md',
      'notes.md',
      'picture.png',
      '.git/x.txt',
    ]) {
      put(name, '{}');
    }
    expect((await read([folder])).map(({ path }) => path)).toEqual([join(folder, 'a.txt')]);
    expect(await countInputs([folder])).toBe(1);
  });

  it('sets broken line 7 aside and loads the others', async () => {
    const line = (n: number) =>
      JSON.stringify({ url: `https://example.org/${n}`, title: `Le pont ${n}`, text: TEXT });
    const path = put('a.jsonl', `${[1, 2, 3, 4, 5, 6].map(line).join('\n')}\n{"text": "Le po\n${line(8)}`);
    const results = await read([path]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true, false, true]);
    const broken = results[6]!;
    if (broken.ok) throw new Error('line 7 was read');
    expect(broken.line).toBe(7);
    expect(broken.error.code).toBe('INPUT_MALFORMED');
    expect(broken.error.message).toContain(`line 7 of "${path}"`);
  });

  it('sets a line over the limit aside without keeping it', async () => {
    const path = put(
      'a.jsonl',
      `${JSON.stringify({ text: 'x'.repeat(5000) })}\n${JSON.stringify({ text: TEXT })}\n`,
    );
    const results = await read([path], { maxBytes: 2000 });
    expect(results.map((result) => (result.ok ? 'ok' : result.error.code))).toEqual([
      'INPUT_TOO_LARGE',
      'ok',
    ]);
  });

  it('reads a list of articles from a JSON file and names the broken one', async () => {
    const path = put('a.json', JSON.stringify([{ text: TEXT }, { title: 'sans texte' }, { text: 12 }]));
    const codes = (await read([path])).map((result) => (result.ok ? 'ok' : result.error.code));
    expect(codes).toEqual(['ok', 'INPUT_MALFORMED', 'INPUT_MALFORMED']);
  });

  it.each([
    ['an empty file', '', 'INPUT_EMPTY'],
    ['nothing but spaces', ' \n\t\n', 'INPUT_EMPTY'],
    [
      'an image',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'INPUT_BINARY',
    ],
    ['a text with null bytes', 'abc\0\0\0def', 'INPUT_BINARY'],
    ['nothing but furniture', 'Partager sur Facebook\n\nAccepter les cookies\n\n© 2023', 'INPUT_NO_TEXT'],
  ])('%s is set aside', async (_name, content, code) => {
    expect(await failure(put('a.txt', content))).toBe(code);
  });

  it('a page without text is set aside', async () => {
    const page =
      '<html><head><title>Galerie</title></head><body><nav>Accueil</nav><img src="a.jpg"></body></html>';
    expect(await failure(put('a.html', page))).toBe('INPUT_NO_TEXT');
  });

  it('a document over the limit is set aside, and says the limit', async () => {
    const path = put('a.txt', TEXT.repeat(100));
    expect(await failure(path, { maxBytes: 1000 })).toBe('INPUT_TOO_LARGE');
    expect(await failure(put('b.txt', new Uint8Array(21 * 1024 * 1024).fill(97)))).toBe('INPUT_TOO_LARGE');
  });

  it('a missing path, and a folder without articles, are said to be so', async () => {
    expect(await failure(join(folder, 'nowhere.txt'))).toBe('INPUT_NOT_FOUND');
    put('README.md', 'Rien.');
    expect(await failure(folder)).toBe('INPUT_NO_ARTICLES');
  });

  it('broken JSON is quoted', async () => {
    expect(await failure(put('a.json', '{"text": '))).toBe('INPUT_MALFORMED');
    expect(await failure(put('b.jsonl', '\n\n'))).toBe('INPUT_EMPTY');
  });

  it('sniffs HTML in a .txt file and JSON lines without extension', async () => {
    const [page] = await read([
      put('a.txt', `<!DOCTYPE html><html><body><h1>Le pont</h1><p>${TEXT}</p></body></html>`),
    ]);
    expect(page?.ok && page.article.text).toBe(`Le pont\n\n${TEXT}`);
    const lines = await read([
      put('b', `${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: TEXT })}\n`),
    ]);
    expect(lines.map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [true, 2],
    ]);
  });

  it('gives the same article the same id wherever its file lies, and another text another id', async () => {
    const [one] = await read([put('x/a.txt', TEXT)]);
    const [two] = await read([put('y/z/a.txt', TEXT)]);
    const [three] = await read([put('w/a.txt', `${TEXT} Il rouvrira mardi.`)]);
    const ids = [one, two, three].map((result) => (result?.ok ? result.article.id : null));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('keeps and marks articles in other languages', async () => {
    const german =
      'Die Brücke über den Fluss wird am Montag wieder geöffnet, teilte der Bürgermeister mit. Die Arbeiten haben nach seinen Angaben zwei Millionen Euro gekostet.';
    const [result] = await read([put('a.txt', german)]);
    expect(result?.ok && result.article.language).toBe('de');
  });
});
