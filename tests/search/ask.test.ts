import { afterAll, beforeAll, expect, test } from 'vitest';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import { createSearch } from '../../src/search/create-search.ts';
import type { Search } from '../../src/search/search.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type ArticleSpec, makeInput } from '../resolution/factory.ts';

const china = { name: 'Chine', kind: 'Place', country: 'CN' } as const;
const supply = { subject: 'Chine', predicate: 'livrer', predicateClass: 'supply' };
const ARTICLES: readonly ArticleSpec[] = [
  {
    outlet: 'Courrier du Nord',
    title: 'Des drones pour Moscou',
    publishedAt: '2023-02-10',
    entities: [china, { name: 'Gazette du Port', kind: 'Organization' }, { name: 'Anna Ferrand' }],
    assertions: [
      {
        ...supply,
        speaker: 'Gazette du Port',
        text: 'La Chine a livré pour 12 millions de dollars de drones',
        object: 'drones',
        figures: [{ value: 12e6, unit: 'USD', bound: 'exact' }],
      },
      {
        ...supply,
        speaker: 'Chine',
        kind: 'country',
        stance: 'DENIES',
        text: 'La Chine a livré des armes',
        object: 'armes',
      },
      {
        speaker: 'Anna Ferrand',
        text: 'Le pont sera fermé en mai',
        subject: 'pont',
        predicate: 'fermer',
        predicateClass: 'close',
        object: '',
      },
    ],
  },
  {
    outlet: 'Harbour Post',
    language: 'en',
    title: 'Bridge and wheat',
    publishedAt: '2023-03-05',
    entities: [{ name: 'Vladimir Putin' }],
    assertions: [
      {
        speaker: 'Vladimir Putin',
        text: 'The wheat harvest will be small',
        subject: 'wheat harvest',
        predicate: 'be',
        object: 'small',
      },
    ],
  },
];

let store: Store;
let search: Search;

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  const resolver = createResolver(store);
  for (const spec of ARTICLES) await store.write(await resolver.resolve(makeInput(spec)));
  search = createSearch(store);
});

afterAll(() => store.close());

const texts = async (question: string) => (await search.ask(question)).hits.map((hit) => hit.claim.text);

test('a question in English finds the claim in French, the precise one first, and says why', async () => {
  const { hits, question } = await search.ask('claims about China supplying drones');
  expect(hits[0]!.claim.text).toBe('La Chine a livré pour 12 millions de dollars de drones');
  expect(hits[0]!.reasons).toContain('predicate supply');
  const answers = hits.filter(({ contextOnly }) => !contextOnly).map((hit) => hit.claim.text);
  expect(answers).not.toContain('Le pont sera fermé en mai');
  // What else an article on the subject says comes last, and says that it is no more than that.
  expect(hits.findIndex(({ contextOnly }) => contextOnly)).toBe(answers.length);
  expect(question).toMatchObject({ language: 'en', intent: 'ABOUT', predicateClass: 'supply' });
});

test('who denies: only denied claims', async () => {
  expect(await texts('qui dément avoir livré des armes ?')).toEqual(['La Chine a livré des armes']);
});

test.each([
  ['who doubts that China has supplied arms?', 'WHO_DENIES'],
  ['qui doute que la Chine a livré des armes ?', 'WHO_DENIES'],
  ['qui remet en cause la livraison des armes ?', 'WHO_DENIES'],
  ['who says that the bridge never closes?', 'WHO_AFFIRMS'],
  ['qui dit que le pont ne sera pas fermé ?', 'WHO_AFFIRMS'],
])('%s: %s', async (text, intent) => {
  expect((await search.ask(text)).question.intent).toBe(intent);
});

test.each([
  ['who denies hiding the report?', ['report']],
  ['who reports on the bridge?', ['bridge']],
])('what %s is about', async (text, terms) => {
  const { question } = await search.ask(text);
  expect(question.terms).toEqual(expect.arrayContaining(terms));
  expect(question.terms.includes('reports')).toBe(false);
});

test('a negation in the question takes denials first, and leaves the others out of nothing', async () => {
  const { hits, question } = await search.ask('who says that the bridge never closes?');
  expect(question.stance).toBe('DENIES');
  expect(hits[0]!.claim.text).toBe('Le pont sera fermé en mai');
});

test('what a newspaper reports is what stands in its articles, whoever says it', async () => {
  const { hits } = await search.ask('what did the Harbour Post report about the harvest?');
  expect(hits.map(({ claim }) => claim.text)).toEqual(['The wheat harvest will be small']);
  expect(hits[0]!.reasons).toContain('published by Harbour Post');
});

test('part of a month', async () => {
  const bounds = async (question: string) => {
    const { publishedFrom, publishedTo } = (await search.ask(question)).question;
    return [publishedFrom, publishedTo];
  };
  expect(await bounds('claims about wheat in the last week of March 2023')).toEqual([
    '2023-03-24',
    '2023-03-31',
  ]);
  expect(await bounds('affirmations sur le blé début février 2023')).toEqual(['2023-02-01', '2023-02-12']);
  expect(await bounds('affirmations sur le blé à la mi-mars 2023')).toEqual(['2023-03-09', '2023-03-22']);
  expect((await search.ask('affirmations sur le blé à la mi-mars 2023')).question.terms).toEqual(['ble']);
  expect(await bounds('affirmations sur le blé en mars 2023')).toEqual(['2023-03-01', '2023-03-31']);
});

test('an expression that begins with a little word is one; the masks are no hiding', async () => {
  expect((await search.ask('is the bridge out of service?')).question).toMatchObject({
    predicateClass: 'close',
    terms: ['bridge'],
  });
  expect((await search.ask('where are the masks?')).question).toMatchObject({
    predicateClass: null,
    terms: ['masks'],
  });
  expect((await search.ask('who masks the truth?')).question.predicateClass).toBe('hide');
});

test('what did somebody say, under a name spelt otherwise', async () => {
  expect(await texts('que dit Poutine ?')).toEqual(['The wheat harvest will be small']);
});

test('the other language by words alone, with accents missing or a letter wrong', async () => {
  for (const question of [
    'affirmations sur la recolte de ble',
    'claims about the wheat',
    'claims about wheat harvset',
  ])
    expect((await texts(question))[0]).toBe('The wheat harvest will be small');
});

test('a time leaves out what was published outside it', async () => {
  expect(await texts('que dit la Chine sur les armes en février 2023 ?')).toContain(
    'La Chine a livré des armes',
  );
  expect(await texts('que dit la Chine sur les armes en mars 2024 ?')).toEqual([]);
});

test('an empty question is refused', async () => {
  await expect(search.ask(' ?! ')).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
});
