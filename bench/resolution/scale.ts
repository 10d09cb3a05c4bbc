/**
 * Cost of resolution per article as the graph grows: `node bench/resolution/scale.ts [--articles 30000] [--json]`.
 *
 * Articles are made: names by Zipf's law (a few people in a third of all mentions), one mention in twelve a new name, one
 * claim in three a known one, the others new in object or details. Extraction plays no part; the store is SQLite in memory.
 */
import type { Article } from '../../src/model/article.ts';
import type { ArticleEntity, Assertion, Extraction } from '../../src/model/extraction.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { contentId } from '../../src/model/id.ts';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { openStore } from '../../src/store/open-store.ts';
import { flag, option, table } from '../lib/figures.ts';

const TOTAL = Number(option('articles', '30000'));
const STEPS = [1000, 2000, 5000, 10_000, 20_000, 30_000].filter((step) => step <= TOTAL);
const NOW = '2024-01-01T00:00:00.000Z';

let state = 42;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
/** Rank by Zipf's law: small numbers often. */
const zipf = (size: number): number => Math.min(size - 1, Math.floor(size ** random()) - 1);

const SYLLABLES =
  'ba be bo da de do fa fe ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve vo za zo'.split(
    ' ',
  );
const word = (length: number) => Array.from({ length }, () => pick(SYLLABLES)).join('');
const name = () => [word(2), word(3)].map((part) => part[0]!.toUpperCase() + part.slice(1)).join(' ');
const people = Array.from({ length: 300 }, name);
const STATES = ['CN', 'RU', 'FR', 'US', 'DE', 'GB', 'IR', 'UA', 'JP', 'IN', 'BR', 'ZA'];
const STATE_NAMES: Record<string, string> = {
  CN: 'Chine',
  RU: 'Russie',
  FR: 'France',
  US: 'États-Unis',
  DE: 'Allemagne',
  GB: 'Royaume-Uni',
  IR: 'Iran',
  UA: 'Ukraine',
  JP: 'Japon',
  IN: 'Inde',
  BR: 'Brésil',
  ZA: 'Afrique du Sud',
};
const PREDICATES = [
  ['livrer', 'supply'],
  ['vendre', 'sell'],
  ['attaquer', 'attack'],
  ['rencontrer', 'meet'],
  ['accuser', 'accuse'],
  ['fermer', 'close'],
  ['augmenter', 'increase'],
  ['construire', 'build'],
  ['aider', 'help'],
  ['détruire', 'destroy'],
] as const;
const OBJECTS =
  'drones missiles navires ponts usines routes hôpitaux avions accords lois prix salaires écoles forêts ports barrages trains satellites vaccins loyers'.split(
    ' ',
  );
const DETAILS =
  'cette année, la nuit, par le nord, avec prudence, sans accord, depuis la côte, en secret, pour la paix, contre paiement, à distance'.split(
    ', ',
  );

function makeArticle(index: number): ResolutionInput {
  const entities: ArticleEntity[] = [];
  const add = (kind: ArticleEntity['kind'], entityName: string, country: string | null = null): number => {
    const known = entities.findIndex((each) => each.name === entityName);
    if (known >= 0) return known;
    entities.push({
      index: entities.length,
      kind,
      name: entityName,
      aliases: [],
      descriptions: random() < 0.3 ? ['ministre'] : [],
      gender: 'unknown',
      country,
      mentions: [],
      reasons: [],
    });
    return entities.length - 1;
  };
  const person = () => {
    if (random() < 1 / 12) people.push(name());
    const full = people[zipf(people.length)]!;
    return add('Person', random() < 0.1 ? full.split(' ')[1]! : full);
  };
  const assertions: Assertion[] = Array.from({ length: 8 }, (_, at) => {
    const speaker = person();
    const country = STATES[zipf(STATES.length)]!;
    const subject = random() < 0.5 ? add('Place', STATE_NAMES[country]!, country) : person();
    const [verb, predicateClass] = pick(PREDICATES);
    const detail = random() < 0.33 ? '' : ` ${random() < 0.5 ? pick(DETAILS) : `à ${word(3)}`}`;
    const object = pick(OBJECTS);
    const value = random() < 0.2 ? Math.floor(random() * 900) + 2 : 0;
    const text = `${entities[subject]!.name} ${verb} ${value ? `${value} ` : ''}${object}${detail}`;
    const span = { start: at, end: at + 1 };
    return {
      ...span,
      text,
      speaker: { kind: 'person', name: entities[speaker]!.name, entity: speaker, span },
      via: [],
      cue: null,
      direct: false,
      stance: random() < 0.2 ? 'DENIES' : 'AFFIRMS',
      certainty: 'STATED',
      proposition: {
        text,
        subject: entities[subject]!.name,
        predicate: verb,
        predicateClass,
        object,
        subjectEntity: subject,
        objectEntity: null,
        about: [],
        figures: value ? [{ value, unit: object, bound: 'exact' as const }] : [],
        when: null,
      },
      saidAt: null,
      quotes: [],
      rule: 'made',
      confidence: 1,
      detail: '',
    } satisfies Assertion;
  });
  const text = Array.from({ length: 120 }, () => word(2)).join(' ');
  const id = contentId('Article', index, text);
  const article: Article = {
    id,
    url: null,
    file: `${index}`,
    title: `Article ${index}`,
    outlet: `Journal ${zipf(60)}`,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    language: 'fr',
    text,
    fingerprint: fingerprint(text),
    credits: [],
    supersedes: null,
  };
  const extraction: Extraction = {
    articleId: id,
    language: 'fr',
    entities,
    quotes: [],
    assertions,
    refused: [],
  };
  return { article, extraction, now: NOW };
}

/** Milliseconds of processor time of this process: other programs on the machine do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const store = await openStore('sqlite::memory:');
const resolver = createResolver(store);
const rows: { articles: number; resolve: number; write: number }[] = [];
const WINDOW = 200;
let resolving = 0;
let writing = 0;
for (let index = 1; index <= TOTAL; index++) {
  const input = makeArticle(index);
  const start = cpuTime();
  const batch = await resolver.resolve(input);
  const middle = cpuTime();
  await store.write(batch);
  const end = cpuTime();
  const step = STEPS.find((each) => index > each - WINDOW && index <= each);
  if (step) {
    resolving += middle - start;
    writing += end - middle;
    if (index === step) {
      rows.push({ articles: step, resolve: resolving / WINDOW, write: writing / WINDOW });
      if (!flag('json'))
        console.log(
          `${step} articles: ${(resolving / WINDOW).toFixed(2)} ms to resolve, ${(writing / WINDOW).toFixed(2)} ms to write`,
        );
      resolving = 0;
      writing = 0;
    }
  }
}
const growth = rows.length > 1 ? rows.at(-1)!.resolve / rows[0]!.resolve : 1;
if (flag('json')) console.log(JSON.stringify({ rows, growth, counts: await store.countAll() }));
else
  console.log(
    `${table([['articles', 'resolve ms', 'write ms'], ...rows.map((row) => [String(row.articles), row.resolve.toFixed(2), row.write.toFixed(2)])])}\n\ncost of resolution grows by ${growth.toFixed(2)}`,
    await store.countAll(),
  );
await store.close();
