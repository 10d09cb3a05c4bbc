import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGold } from '../../bench/extraction/gold.ts';

const KINDS = ['person', 'organization', 'country', 'anonymous', 'document'];

describe.each(['articles/fr', 'articles/en', 'held-out/fr', 'held-out/en'])('%s', (path) => {
  const folder = new URL(`../../bench/extraction/${path}/`, import.meta.url);
  const ids = readdirSync(folder).flatMap((file) => /^(.+)\.gold\.json$/.exec(file)?.[1] ?? []);

  test('has at least 25 articles, and gold beside each text', () => {
    expect(ids.length).toBeGreaterThanOrEqual(25);
    const texts = readdirSync(folder).flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? []);
    expect(texts.sort()).toEqual([...ids].sort());
  });

  test.each(ids)('%s: what is annotated stands in the text, and speakers are listed', (id) => {
    const text = readFileSync(new URL(`${id}.txt`, folder), 'utf8');
    const {
      noise = [],
      people,
      organizations,
      quotes,
    } = readGold(new URL(`${id}.gold.json`, folder).pathname);
    const listed = [...people, ...organizations];
    const strings = [
      ...noise,
      ...listed.flatMap(({ mentions }) => mentions),
      ...quotes.map((quote) => quote.text),
    ];
    expect(strings.filter((string) => string.trim() === '' || !text.includes(string))).toEqual([]);
    const names = new Set(listed.map(({ name }) => name));
    const named = quotes.filter(
      ({ speakerKind }) => speakerKind === 'person' || speakerKind === 'organization',
    );
    expect(named.map(({ speaker }) => speaker).filter((speaker) => !names.has(speaker))).toEqual([]);
    expect(quotes.filter(({ speakerKind }) => !KINDS.includes(speakerKind))).toEqual([]);
  });
});
