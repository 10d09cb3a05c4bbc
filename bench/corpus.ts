/**
 * Any number of distinct articles for timing: variations of the articles of seeds/. Each variation gives the people of
 * its article other last names, other figures and another day, and drops a paragraph, so that near-copies, entities
 * and claims are as mixed as in a real archive. Deterministic. Not for measuring accuracy.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPath } from '../src/article/read-path.ts';
import type { Article } from '../src/model/article.ts';
import type { Gold } from './extraction/gold.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const SYLLABLES = [
  'ba',
  'ri',
  'no',
  'vel',
  'mar',
  'ten',
  'dou',
  'ka',
  'sol',
  'per',
  'lin',
  'go',
  'tas',
  'mé',
  'rou',
  'el',
];

/** One line of the JSON lines format that `dixit ingest` reads. */
export interface CorpusRow {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly outlet: string;
  readonly language: string;
}

/** The articles of seeds/ as read. */
export async function seedArticles(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const read of readPath([SEEDS])) if (read.ok) articles.push(read.article);
  return articles;
}

/** `count` articles; the same count gives the same articles. */
export async function* corpus(count: number): AsyncGenerator<CorpusRow> {
  const articles = await seedArticles();
  const lastNames = lastNamesOfSeeds();
  for (let n = 0; n < count; n++) {
    const article = articles[n % articles.length]!;
    const round = Math.floor(n / articles.length);
    const paragraphs = article.text.split('\n\n');
    if (paragraphs.length > 4) paragraphs.splice(1 + (round % (paragraphs.length - 2)), 1);
    const day = new Date(Date.UTC(2020, 0, 1 + (n % 1500))).toISOString().slice(0, 10);
    yield {
      url: `https://archive.example/${n}`,
      title: `${article.title} (${round})`,
      text: vary(paragraphs.join('\n\n'), lastNames, round),
      publishedAt: day,
      outlet: `${article.outlet ?? 'Archive'}`,
      language: article.language,
    };
  }
}

function lastNamesOfSeeds(): string[] {
  const names = new Set<string>();
  for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.expected.json'))) {
    const gold = JSON.parse(readFileSync(join(SEEDS, file), 'utf8')) as Gold;
    for (const person of gold.people) {
      const last = person.name.split(' ').at(-1)!;
      if (last.length > 3) names.add(last);
    }
  }
  return [...names];
}

/** Every third round keeps the names: people return across articles. */
function vary(text: string, lastNames: readonly string[], round: number): string {
  if (round === 0) return text;
  let varied = text.replace(/\b(\d{2,3})\b(?! ?(?:h|heures|a\.m))/g, (figure) =>
    String(Number(figure) + (round % 40)),
  );
  if (round % 3 !== 0) {
    lastNames.forEach((name, index) => {
      varied = varied.replaceAll(name, invented(index * 7919 + round));
    });
  }
  return varied;
}

function invented(seed: number): string {
  const pick = (shift: number) => SYLLABLES[(seed >>> shift) % SYLLABLES.length]!;
  const name = pick(0) + pick(4) + pick(8);
  return name[0]!.toUpperCase() + name.slice(1);
}
