import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPath } from '../../src/article/read-path.ts';

const folder = fileURLToPath(new URL('../../seeds', import.meta.url));
const LEAST_NOISE_GONE = 0.97;

interface Expected {
  readonly noise: readonly string[];
  readonly quotes: readonly { readonly text: string }[];
  readonly claims: readonly { readonly evidence: string }[];
}

/** Each article of the seed world: its clean text, and what was annotated by hand. */
const seeds: { name: string; text: string; expected: Expected }[] = [];
for (const file of readdirSync(folder).filter((name) => /\.(?:html|txt|jsonl)$/.test(name))) {
  for await (const result of readPath([join(folder, file)])) {
    if (!result.ok) throw result.error;
    const name = file.replace(/\.\w+$/, '') + (result.line === null ? '' : `.${result.line}`);
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
    seeds.push({ name, text: result.article.text, expected });
  }
}

describe('the seed world, read', () => {
  it.each(seeds)('$name keeps the words of every quote and claim', ({ text, expected }) => {
    const said = [
      ...expected.quotes.map((quote) => quote.text),
      ...expected.claims.map((claim) => claim.evidence),
    ];
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('loses nearly all of what is no article', () => {
    const noise = seeds.flatMap(({ name, text, expected }) =>
      expected.noise.map((words) => ({ name, words, text })),
    );
    const left = noise
      .filter(({ words, text }) => text.includes(words))
      .map(({ name, words }) => [name, words]);
    expect(seeds.length).toBeGreaterThanOrEqual(16);
    expect(1 - left.length / noise.length, JSON.stringify(left)).toBeGreaterThanOrEqual(LEAST_NOISE_GONE);
  });
});
