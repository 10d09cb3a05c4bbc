// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a template in plain text is part of the attack
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphBatch } from '../../src/model/batch.ts';
import { type Api, openApi } from '../graphql/harness.ts';
import { ids, world } from '../graphql/world.ts';
import { openBrowser, openPage } from './browser.ts';

/** Text that runs where it is taken for markup, code or an address. */
const ATTACK =
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><svg onload=window.hacked=1>"\'><a href="javascript:window.hacked=1">x</a>{{7*7}}${7*7}</script></title></style>\u202e drones';

/** The world with the attack in every text an article brings. */
function poisoned(): GraphBatch {
  const p = (text: string) => `${text} ${ATTACK}`;
  return {
    ...world,
    articles: world.articles!.map((article) => ({
      ...article,
      url: 'javascript:window.hacked=1',
      title: p(article.title),
      text: p(article.text),
      outlet: p(article.outlet!),
      originReason: p(article.originReason),
      authors: [ATTACK],
      credits: [ATTACK],
    })),
    origins: world.origins!.map((origin) => ({ ...origin, label: p(origin.label) })),
    entities: world.entities!.map((entity) => ({
      ...entity,
      name: p(entity.name),
      aliases: [ATTACK],
      descriptions: [ATTACK],
      country: entity.country,
    })),
    unnamedSources: world.unnamedSources!.map((source) => ({ ...source, name: p(source.name) })),
    claims: world.claims!.map((claim) => ({ ...claim, text: p(claim.text) })),
    claimLinks: world.claimLinks!.map((link) => ({ ...link, reason: ATTACK })),
    quotes: world.quotes!.map((quote) => ({ ...quote, cue: ATTACK })),
    assertions: world.assertions!.map((assertion) => ({ ...assertion, cue: ATTACK })),
  };
}

describe('hostile article text', () => {
  let api: Api;
  let browser: Browser;
  beforeAll(async () => {
    api = await openApi(poisoned());
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  const question = encodeURIComponent('drones');
  it.each([
    ['home', '', 'main li'],
    ['answer', `#/ask?q=${question}`, '.hit'],
    ['graph', `#/ask?q=${question}&tab=graph`, '.stage canvas'],
    ['the question itself', `#/ask?q=${encodeURIComponent(ATTACK)}`, '#answer > *'],
    ['speaker', `#/speaker/${ids.entities.keller}`, 'h1'],
    ['unnamed source', `#/speaker/${ids.unnamed.official}`, 'h1'],
    ['claim', `#/claim/${ids.claims.supplied}`, 'h1'],
    ['article', `#/article/${ids.articles.factures}`, 'h1'],
    ['an id', `#/claim/${encodeURIComponent(ATTACK)}`, '[role=alert]'],
  ])('is shown as text and never runs: %s', async (_name, address, ready) => {
    const { page, outside, faults } = await openPage(browser, api.url);
    await page.goto(`${api.url}/${address}`);
    await page.waitForSelector(ready);
    for (const button of await page.locator('.nodes button, summary').all()) await button.click();
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    const found = await page.evaluate(() => ({
      images: document.querySelectorAll('#root img, #root svg, #root script, #root iframe, #root style')
        .length,
      handlers: [...document.querySelectorAll('#root *')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
      links: [...document.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(#|\/)/.test(href)),
    }));
    expect(found).toEqual({ images: 0, handlers: 0, links: [] });
    // The attack is there, as words (an unknown id is not repeated).
    if (ready !== '[role=alert]') expect(await page.locator('#root').innerText()).toContain('<script>');
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a policy stands behind it: what runs inline, or from elsewhere, is refused by the browser', async () => {
    const { page, faults } = await openPage(browser, api.url);
    await page.goto(api.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hacked = 1';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'http://127.0.0.1:1/pixel.png';
      document.body.append(image);
    });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(faults.join('\n')).toMatch(/Content Security Policy/);
    expect(faults.length).toBeGreaterThanOrEqual(2);
    await page.close();
  });
});
