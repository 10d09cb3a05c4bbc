import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../graphql/harness.ts';
import { ids, world } from '../graphql/world.ts';
import { openBrowser, openPage } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe-core is the judge: WCAG 2.2 level AA and its best practices, on every page, in both themes. */
describe('accessibility', () => {
  let api: Api;
  let browser: Browser;
  beforeAll(async () => {
    api = await openApi(world);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  const PAGES: readonly [name: string, address: string, ready: string][] = [
    ['home', '', '.claim-list'],
    ['answer', '#/ask?q=claims+about+China+supplying+drones', '.hit'],
    ['graph', '#/ask?q=claims+about+China+supplying+drones&tab=graph', '.stage canvas'],
    ['no answer', '#/ask?q=zeppelins', '.nothing'],
    ['speaker', `#/speaker/${ids.entities.leveque}`, '.person h1'],
    ['claim', `#/claim/${ids.claims.twelve}`, '.hit h1'],
    ['article', `#/article/${ids.articles.report}`, '.text mark'],
    ['articles', '#/articles', '.rows'],
    ['review', '#/review', '.person h1'],
    ['error', '#/claim/clm_aaaaaaaaaaaaaaaaaaaa', '[role=alert]'],
  ];

  for (const colorScheme of ['light', 'dark'] as const)
    it.each(PAGES)(`%s, ${colorScheme}`, async (_name, address, ready) => {
      const { page } = await openPage(browser, api.url, { colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${api.url}/${address}`);
      await page.waitForSelector(ready);
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
        ),
      ).toEqual([]);
      await page.close();
    });
});
