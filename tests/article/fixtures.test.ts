import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPath } from '../../src/article/read-path.ts';

const folder = fileURLToPath(new URL('./fixtures', import.meta.url));
const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());

/** Whole pages of ours, each with the article a reader sees in it (`expected/<file>.json`). */
describe('fixtures', () => {
  it.each(files.map((entry) => entry.name))('%s', async (name) => {
    const { value: result } = await readPath([join(folder, name)]).next();
    if (!result?.ok) throw result?.error ?? new Error('nothing was read');
    const { text, title, outlet, authors, url, publishedAt, modifiedAt, language, credits } = result.article;
    const paragraphs = text.split('\n\n');
    const expected = JSON.parse(readFileSync(join(folder, 'expected', `${basename(name)}.json`), 'utf8'));
    expect({ title, outlet, authors, url, publishedAt, modifiedAt, language, credits, paragraphs }).toEqual(
      expected,
    );
  });
});
