import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphBatch } from '../../src/model/batch.ts';
import { contentId } from '../../src/model/id.ts';
import { type Api, openApi } from '../graphql/harness.ts';
import { ids, world } from '../graphql/world.ts';
import { openBrowser, openPage } from './browser.ts';

/** Two people whom a rule could not tell apart; and two names of one, whom other decisions have joined. */
const unsure: GraphBatch = {
  judgements: [
    {
      id: contentId('Judgement', 'entity', ids.entities.leveque, ids.forms.lastNameOnly),
      kind: 'entity',
      left: ids.entities.leveque,
      right: ids.forms.lastNameOnly,
      verdict: 'UNSURE',
      score: 0.6,
      reason: 'leveque ~ leveque: on purpose',
      features: [],
      by: 'rule:entities/test',
      at: '2023-04-02T00:00:00.000Z',
      revokedAt: null,
    },
    {
      id: contentId('Judgement', 'entity', ids.entities.keller, ids.entities.leveque),
      kind: 'entity',
      left: ids.entities.keller,
      right: ids.entities.leveque,
      verdict: 'UNSURE',
      score: 0.6,
      reason: 'keller ~ leveque: on purpose',
      features: [],
      by: 'rule:entities/test',
      at: '2023-04-01T00:00:00.000Z',
      revokedAt: null,
    },
  ],
};

let api: Api;
let browser: Browser;
beforeAll(async () => {
  api = await openApi(world, unsure);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

const verdicts = async () =>
  (await api.ask('{ judgements { edges { node { verdict reason by } } } }')).data.judgements.edges.map(
    ({ node }: { node: { verdict: string; reason: string; by: string } }) =>
      `${node.verdict} by ${node.by}: ${node.reason}`,
  );

it('two names that are one already are no pair', async () => {
  const { page } = await openPage(browser, api.url);
  await page.goto(`${api.url}/#/review`);
  await page.waitForSelector('.pair');
  expect(await page.locator('.pair').count()).toBe(1);
  expect(await page.locator('.pair').innerText()).toContain('Anna Keller');
  await page.close();
});

it('what goes wrong is said beside the pair', async () => {
  const { page } = await openPage(browser, api.url);
  await page.goto(`${api.url}/#/review`);
  await page.waitForSelector('.pair');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'The same' }).click();
  await page.locator('.decision', { hasText: 'The server cannot be reached' }).waitFor();
  await page.close();
});

it('a pair is decided, with name and reason, the decision is taken back, all by keyboard', async () => {
  const { page, faults, outside } = await openPage(browser, api.url);
  await page.goto(api.url);
  await page.getByRole('link', { name: 'Pairs to review' }).click();
  await page.waitForSelector('.pair');
  const pair = await page.locator('.pair').innerText();
  for (const part of ['Anna Keller', 'trade analyst', 'Éric Lévêque', 'ministre de la Défense'])
    expect(pair).toContain(part);

  await page.fill('#judge-name', 'Marie Vance');
  await page.getByPlaceholder('Why, in a few words').fill('two careers');
  await page.getByRole('button', { name: 'Different' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Kept apart.').waitFor();
  expect(await verdicts()).toContain('DIFFERENT by person:Marie Vance: two careers');

  // The focus stands on the way back.
  await page.keyboard.press('Enter');
  await page.getByText('Taken back.', { exact: true }).waitFor();
  expect(await verdicts()).not.toContain('DIFFERENT by person:Marie Vance: two careers');
  expect(await page.getByRole('button', { name: 'The same' }).count()).toBe(1);
  expect([...faults, ...outside]).toEqual([]);

  await page.goto(`${api.url}/#/articles`);
  expect(await page.evaluate(() => localStorage.getItem('dixit.judge')), 'the name is kept').toBe(
    'Marie Vance',
  );
  await page.close();
});

it('names that were joined wrongly are told apart on the page of their bearer', async () => {
  const own = await openApi(world);
  const { page, faults } = await openPage(browser, own.url);
  await page.goto(`${own.url}/#/speaker/${ids.entities.leveque}`);
  await page.waitForSelector('.names');
  expect(await page.locator('.names').innerText()).toContain('Lévêque · Éric Lévêque');
  await page.getByRole('button', { name: 'Take back: family name of the only Lévêque' }).click();
  await page.waitForSelector('.names', { state: 'detached' });
  await page.waitForSelector('.person h1');
  const { people } = (await own.ask('{ people(filter: { named: "leveque" }) { edges { node { name } } } }'))
    .data;
  expect(people.edges.map(({ node }: { node: { name: string } }) => node.name).sort()).toEqual([
    'Lévêque',
    'Éric Lévêque',
  ]);
  expect(faults).toEqual([]);
  await page.close();
  await own.close();
});

it('articles are listed, newest first, and lead to their pages', async () => {
  const { page, faults } = await openPage(browser, api.url);
  await page.goto(api.url);
  await page.getByRole('link', { name: 'All articles' }).click();
  await page.waitForSelector('.articles .rows');
  const titles = await page.locator('.articles .article').allInnerTexts();
  expect(titles).toHaveLength(5);
  expect(await page.locator('.articles .provenance').first().innerText()).toMatch(/ · \d+ \w+ 2023/);
  await page.locator('.articles .article').first().click();
  await page.waitForSelector('.text');
  expect(await page.locator('h1').innerText()).toBe(titles[0]);
  expect(faults).toEqual([]);
  await page.close();
});
