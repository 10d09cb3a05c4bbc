import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readSeeds } from '../seeds/read-seed.ts';

const bench = new URL('../../bench/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, bench), 'utf8');
const table = (path: string) => parse(read(path), { columns: true }) as Record<string, string>[];
const origins = readdirSync(new URL('resolution/origins/', bench)).filter((file) => file.endsWith('.txt'));

test('name pairs: at least 400, none twice, both verdicts for every kind', () => {
  const rows = table('resolution/names.csv');
  expect(read('resolution/names.csv').split('\n')[0]).toBe(
    'name_a,language_a,context_a,name_b,language_b,context_b,kind,same,note',
  );
  expect(rows.length).toBeGreaterThanOrEqual(400);
  const keys = rows.map((row) => [row.name_a, row.context_a, row.name_b, row.context_b].join('|'));
  expect(new Set(keys).size).toBe(rows.length);
  for (const kind of ['person', 'organization', 'place'])
    for (const same of ['yes', 'no'])
      expect(rows.filter((row) => row.kind === kind && row.same === same).length).toBeGreaterThanOrEqual(40);
  for (const row of rows) {
    expect(['fr', 'en']).toContain(row.language_a);
    expect(['fr', 'en']).toContain(row.language_b);
    expect(['person', 'organization', 'place']).toContain(row.kind);
    expect(['yes', 'no']).toContain(row.same);
  }
});

test('claim pairs: at least 300, a third across languages, every relation within and across', () => {
  const rows = table('resolution/claims.csv');
  expect(read('resolution/claims.csv').split('\n')[0]).toBe(
    'claim_a,language_a,speaker_a,date_a,claim_b,language_b,speaker_b,date_b,relation,note',
  );
  expect(rows.length).toBeGreaterThanOrEqual(300);
  const across = rows.filter((row) => row.language_a !== row.language_b);
  expect(across.length * 3).toBeGreaterThanOrEqual(rows.length);
  for (const relation of ['same', 'contradicts', 'supports', 'different'])
    expect(across.filter((row) => row.relation === relation).length).toBeGreaterThanOrEqual(10);
  for (const row of rows) {
    expect(['same', 'contradicts', 'supports', 'different']).toContain(row.relation);
    // A pair that no time tells apart needs none.
    for (const date of [row.date_a!, row.date_b!].filter(Boolean))
      expect(new Date(date).toISOString()).toContain(date);
  }
});

test('origins: at least 40 articles, each in the table once, copies and single reports', () => {
  const rows = table('resolution/origins.csv');
  expect(rows.map((row) => `${row.article}.txt`).sort()).toEqual(origins.sort());
  expect(rows.length).toBeGreaterThanOrEqual(40);
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(row.origin!, (sizes.get(row.origin!) ?? 0) + 1);
  expect([...sizes.values()].filter((size) => size > 1).length).toBeGreaterThan(10);
  expect([...sizes.values()].filter((size) => size === 1).length).toBeGreaterThan(10);
});

test('questions: at least 60 over at least 60 articles, answers verbatim, the same in both languages', () => {
  const texts = new Map(readSeeds().map((seed) => [seed.id, seed.text]));
  for (const file of origins) texts.set(file.replace('.txt', ''), read(`resolution/origins/${file}`));
  const questions = read('search/questions.jsonl')
    .trimEnd()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string;
          question: string;
          language: string;
          relevant: { article: string; evidence: string }[];
        },
    );
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  const asked = new Set<string>();
  for (const { id, language, relevant } of questions) {
    expect(id.endsWith(`-${language}`)).toBe(true);
    expect(relevant.length).toBeGreaterThan(0);
    for (const { article, evidence } of relevant) {
      asked.add(article);
      expect(texts.get(article)?.includes(evidence), `${id}: ${article}: ${evidence}`).toBe(true);
    }
    const twin = questions.find(
      (other) => other.id === id.replace(/(fr|en)$/, language === 'fr' ? 'en' : 'fr'),
    );
    expect(twin?.relevant).toEqual(relevant);
  }
  expect(asked.size).toBeGreaterThanOrEqual(60);
});
