/**
 * Takes the pictures of the explorer in docs/images from the seeds, in a real Chromium.
 * Usage: node scripts/build-screenshots.ts (needs /usr/bin/chromium)
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from '../src/graphql/server.ts';
import { ingest } from '../src/pipeline.ts';
import { createSearch } from '../src/search/create-search.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const QUESTION = 'claims about China supplying drones';

const store = openSqliteStore(':memory:');
for await (const event of ingest([at('seeds/')], store, { now: () => '2023-04-01T00:00:00.000Z' }))
  if (event.kind === 'set-aside') throw event.error;
const server = createServer({ store, search: createSearch(store), log: console.error, explorer: true });
const { url } = await server.listen(0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, locale: 'en-GB' });

await page.goto(`${url}/#/ask?q=${encodeURIComponent(QUESTION)}`);
await page.waitForSelector('.hit');
await page.screenshot({ path: at('docs/images/explorer.png') });
await page.click('#tab-graph');
await page.waitForSelector('.stage canvas');
await page.waitForTimeout(500);
await page.screenshot({ path: at('docs/images/explorer-graph.png') });

await browser.close();
await server.close();
await store.close();
