import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccess } from '../../src/graphql/access/access.ts';
import { addKey } from '../../src/graphql/access/key-file.ts';
import { openKeyRing } from '../../src/graphql/access/key-ring.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../graphql/harness.ts';
import { world } from '../graphql/world.ts';
import { openBrowser, openPage } from './browser.ts';

describe('pages of a server with keys', () => {
  let dir: string;
  let key: string;
  let api: Api;
  let browser: Browser;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'dixit-keys-'));
    const file = join(dir, 'keys.json');
    key = addKey(file, { name: 'reader', role: 'reader' }, new Date().toISOString()).key;
    api = await serveWith(
      { access: createAccess({ keys: openKeyRing(file, () => {}), tokens: null, anonymous: null }) },
      openSqliteStore(':memory:'),
      world,
    );
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
    rmSync(dir, { recursive: true });
  });

  it('the explorer asks for a key, once a tab, and answers with it', async () => {
    const { page, outside } = await openPage(browser, api.url);
    await page.goto(`${api.url}/#/ask?q=drones`);
    await page.fill('#key', 'wrong');
    await page.press('#key', 'Enter');
    await page.waitForSelector('.key .reason');
    await page.fill('#key', key);
    await page.press('#key', 'Enter');
    await page.waitForFunction(() => document.querySelector('main') && !document.querySelector('#key'));
    await page.goto(api.url);
    await page.press('#question', 'Enter');
    await page.waitForSelector('.hit');
    expect(outside).toEqual([]);
    await page.goto(`${api.url}/#/`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.downloads a >> nth=0'),
    ]);
    expect(download.suggestedFilename()).toBe('dixit.gexf');
    // Kept for this tab only.
    const other = await openPage(browser, api.url);
    await other.page.goto(api.url);
    await other.page.waitForSelector('#key');
    await other.page.close();
    await page.close();
  });

  it('GraphiQL opens, and answers with a key among its headers', async () => {
    const { page, outside } = await openPage(browser, api.url);
    await page.goto(`${api.url}/graphql`, { timeout: 50_000 });
    await page.waitForSelector('.graphiql-container', { timeout: 30_000 });
    const status = await page.evaluate(
      async ([given]) =>
        (
          await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${given}` },
            body: '{"query":"{ __typename }"}',
          })
        ).status,
      [key],
    );
    expect(status).toBe(200);
    expect(outside).toEqual([]);
    await page.close();
  });
});
