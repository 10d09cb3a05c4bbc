import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crowd } from '../graphql/crowd.ts';
import { type Api, openApi } from '../graphql/harness.ts';
import { ids, world } from '../graphql/world.ts';
import { openBrowser, openPage, type Watched } from './browser.ts';

let api: Api;
let browser: Browser;
let watched: Watched;

beforeAll(async () => {
  api = await openApi(world);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});
beforeEach(async () => {
  watched = await openPage(browser, api.url);
});
afterEach(async () => {
  expect(watched.outside, 'requests elsewhere').toEqual([]);
  expect(watched.faults, 'errors').toEqual([]);
  await watched.page.close();
});

const FIRST = '.hit >> nth=0';

describe('asking', () => {
  it('the flagship question stands in the box; Enter answers it with both sides', async () => {
    const { page } = watched;
    await page.goto(api.url);
    expect(await page.inputValue('#question')).toBe('claims about China supplying drones');
    await page.focus('#question');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hit');
    expect(await page.locator('.hit').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator(`${FIRST} >> h2`).innerText()).toBe('La Chine a livré des drones à la Russie');
    expect(await page.locator(`${FIRST} >> .stance-bar`).innerText()).toMatch(
      /Affirm\s+· 2 independent origins\s+Deny\s+· 1 independent origin/,
    );

    const affirms = page.locator(`${FIRST} >> .column.affirms`);
    expect((await affirms.locator('h4').allInnerTexts()).sort()).toEqual([
      'a senior American official',
      'Éric Lévêque, ministre de la Défense',
    ]);
    expect(await affirms.locator('mark').allInnerTexts()).toContain('China has supplied drones to Russia');
    expect(await affirms.innerText()).toContain('through Northern Wire → The Harbour Post, 23 Mar 2023');

    const denies = page.locator(`${FIRST} >> .column.denies`);
    expect(await denies.locator('h4').allInnerTexts()).toEqual(['Chine']);
    // The item printed twice stands once, its reprint behind it.
    expect(await denies.locator('mark').allInnerTexts()).toEqual([
      'Pékin dément avoir livré des drones à Moscou',
    ]);
    expect(await denies.locator('.reprints').innerText()).toMatch(/^same origin, also in /);
    expect(await denies.locator('.context').first().innerText()).toContain(
      'Ces accusations sont sans fondement',
    );
  });

  it('a citation is copied whole: words, speaker, go-between, outlet, title, date, address', async () => {
    const { page } = watched;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: api.url });
    await page.goto(`${api.url}/#/ask?q=claims+about+China+supplying+drones`);
    await page.waitForSelector('.hit');
    await page.locator(`${FIRST} >> .affirms .assertion`).first().hover();
    await page.locator(`${FIRST} >> .affirms .copy`).first().click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        '“China has supplied drones to Russia”',
        'a senior American official (through Northern Wire), The Harbour Post, “Officials trace drones to Chinese firms”, 23 Mar 2023',
        'https://news.example/report',
      ].join('\n'),
    );
  });

  it('says how the question was understood, and why each claim was found', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=who+denies+that+China+supplied+drones`);
    await page.waitForSelector('.hit');
    const understood = await page.locator('.understood').innerText();
    expect(understood).toContain('who denies');
    expect(understood).toContain('Chine');
    await page.click(`${FIRST} >> summary`);
    expect((await page.locator(`${FIRST} >> .why li`).allInnerTexts()).length).toBeGreaterThan(1);
  });

  it('a question without answer says so; an empty one is not asked', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=zeppelins`);
    await page.waitForSelector('.nothing');
    expect(await page.locator('.nothing').innerText()).toContain('No claim found');
    await page.fill('#question', '');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('zeppelins');
  });

  it('an address without a question leads home', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=+`);
    await page.waitForSelector('.claim-list');
  });

  it('the answer is had as a table and as a graph file', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=who+denies+that+China+supplied+drones%3F`);
    await page.waitForSelector('.hit');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.downloads a', { hasText: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('dixit-assertions.csv');
    const table = readFileSync((await download.path())!, 'utf8');
    expect(table).toContain('Pékin dément avoir livré des drones à Moscou');
    const shown = await page.locator('.hit h2 a').count();
    expect(new Set(table.match(/clm_[a-z0-9]+/g)).size).toBe(shown);
    expect(await page.locator('.downloads a').allInnerTexts()).toContain('GEXF (Gephi)');
  });

  it('more claims than are shown at first are had by a button, and the focus goes on to them', async () => {
    const many = await openApi(crowd(30));
    const { page, faults } = await openPage(browser, many.url);
    await page.goto(`${many.url}/#/ask?q=who+will+receive+drones`);
    await page.waitForSelector('.hit');
    expect(await page.locator('.hit h2 a').count()).toBe(20);
    expect(await page.locator('#tab-answer').innerText()).toContain('(20+)');
    await page.getByRole('button', { name: 'Show more claims' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.hit h2 a').length === 30);
    await page.waitForFunction(() => document.activeElement?.matches('.hit h2 a'));
    expect(await page.locator('#tab-answer').innerText()).toContain('(30)');
    expect(await page.getByRole('button', { name: 'Show more claims' }).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
    await many.close();
  });

  it('sentences of articles that answer stand under a heading that says what they are', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=${encodeURIComponent('un communiqué transmis à l’agence')}`);
    await page.waitForSelector('.excerpts');
    expect(await page.locator('.excerpts h2').innerText()).toBe('In the articles’ own words');
    expect(await page.locator('.excerpts .evidence').first().innerText()).toContain('un communiqué transmis');
    expect(await page.locator('.excerpts .provenance').first().innerText()).toContain('22 Mar 2023');
  });

  it('an error of the API is shown in words', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=${'drone%20'.repeat(120)}`);
    await page.waitForSelector('[role=alert]');
    expect(await page.locator('[role=alert]').innerText()).toContain('at most 500 are read');
  });

  it('the address brings the same page back', async () => {
    const { page } = watched;
    await page.goto(api.url);
    await page.click('button[type=submit]');
    await page.waitForSelector('.hit');
    const hits = await page.locator('.hit').count();
    await page.click(`${FIRST} >> h4 a >> nth=0`);
    await page.waitForSelector('.person h1');
    await page.goBack();
    await page.waitForSelector('.hit');
    expect(await page.locator('.hit').count()).toBe(hits);
    await page.reload();
    await page.waitForSelector('.hit');
    expect(await page.inputValue('#question')).toBe('claims about China supplying drones');
  });
});

describe('pages', () => {
  it('a speaker: names, what is affirmed and denied, quotes, articles', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/speaker/${ids.entities.leveque}`);
    await page.waitForSelector('.person h1');
    expect(await page.locator('h1').innerText()).toBe('Éric Lévêque');
    const text = await page.locator('.person').innerText();
    for (const part of [
      'ministre de la Défense',
      'Lévêque',
      'affirms La Chine a livré des drones',
      '“Nous avons vu les factures”',
      'Le Courrier du Fleuve',
      'family name of the only Lévêque in the article',
    ])
      expect(text).toContain(part);
  });

  it('an unnamed source keeps the words of its article', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/speaker/${ids.unnamed.customs}`);
    await page.waitForSelector('.person h1');
    expect(await page.locator('.person').innerText()).toContain('des données douanières');
    expect(await page.locator('.person > .label').innerText()).toMatch(/document or data/i);
  });

  it('a claim with its contradiction', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/claim/${ids.claims.twelve}`);
    await page.waitForSelector('h1');
    expect(await page.locator('.claim-links').innerText()).toMatch(
      /Contradicted by 20 million dollars of drones were sold/,
    );
    await page.click('.claim-links .contradicts a');
    await page.waitForFunction(() =>
      document.querySelector('.alone h2')?.textContent?.startsWith('20 million'),
    );
  });

  it('an article with its assertions highlighted in place', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/article/${ids.articles.report}`);
    await page.waitForSelector('.text mark');
    expect(await page.locator('.text mark.affirms').allInnerTexts()).toEqual([
      'China has supplied drones to Russia',
      '20 million dollars of drones were sold',
      'The talks in Geneva will resume in May',
    ]);
    expect(await page.locator('.text').innerText()).toContain('Trade analyst Anna Keller said that');
    await page.click('.show >> nth=1');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      '20 million dollars of drones were sold',
    );
  });

  it('a corrected article says so', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/article/${ids.articles.portOld}`);
    await page.waitForSelector('.notice');
    expect(await page.locator('.notice').innerText()).toContain('corrected or withdrawn');
  });

  it('what is not there is said to be not there', async () => {
    const { page } = watched;
    for (const address of [
      'speaker/per_aaaaaaaaaaaaaaaaaaaa',
      `claim/${ids.articles.port}`,
      'article/clm_aaaaaaaaaaaaaaaaaaaa',
    ]) {
      await page.goto(`${api.url}/#/${address}`);
      await page.waitForSelector('[role=alert]');
      expect(await page.locator('[role=alert]').innerText()).toContain('Nothing is known');
      await page.goto('about:blank');
    }
  });
});

describe('graph', () => {
  it('the legend stands beside the drawing and hides nothing of it', async () => {
    const { page } = watched;
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${api.url}/#/ask?q=claims+about+China+supplying+drones&tab=graph`);
      await page.waitForSelector('.stage canvas');
      const [stage, legend] = [
        (await page.locator('.stage').boundingBox())!,
        (await page.locator('.legend').boundingBox())!,
      ];
      expect(legend.y).toBeGreaterThanOrEqual(stage.y + stage.height);
    }
  });

  it('draws the answer; a node chosen in the list is focused, with what it is joined to', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=claims+about+China+supplying+drones&tab=graph`);
    await page.waitForSelector('.stage canvas');
    expect(await page.locator('.legend').innerText()).toContain('Unnamed source');
    const names = await page.locator('.nodes button').allInnerTexts();
    for (const name of [
      'La Chine a livré des drones à la Russie',
      'Éric Lévêque',
      'Chine',
      'Northern Wire',
      'Matin Libre',
      'Pékin dément toute livraison',
    ])
      expect(names).toContain(name);
    await page.getByRole('button', { name: 'Chine', exact: true }).first().click();
    const details = page.locator('.details');
    expect(await details.locator('h3').innerText()).toBe('Chine');
    expect(await details.innerText()).toMatch(/denies → La Chine a livré des drones/);
    await details.getByRole('link').first().click();
    await page.waitForSelector('.person h1');
    expect(await page.locator('h1').innerText()).toBe('Chine');
  });

  it('really paints: the canvases hold more than paper', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=claims+about+China+supplying+drones&tab=graph`);
    await page.waitForSelector('.stage canvas');
    await page.waitForTimeout(300);
    const shot = await page.locator('.stage').screenshot();
    const colours = await page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const seen = new Set<number>();
        for (let i = 0; i < data.length; i += 4)
          seen.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
        return seen.size;
      },
      [...shot],
    );
    expect(colours).toBeGreaterThan(50);
  });

  it('a click on a node of the drawing chooses it', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=claims+about+China+supplying+drones&tab=graph`);
    await page.waitForSelector('.stage canvas');
    // Focus brings a node to the middle of the stage; a click there then chooses it anew after it was let go.
    await page.getByRole('button', { name: 'Anna Keller' }).click();
    await page.waitForTimeout(500);
    await page.locator('.details .close').click();
    expect(await page.locator('.details').innerText()).toBe('');
    const box = (await page.locator('.stage').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForSelector('.details h3');
    expect(await page.locator('.details h3').innerText()).toBe('Anna Keller');
  });
});

describe('for everyone', () => {
  it('French and English, kept from visit to visit', async () => {
    const { page } = watched;
    await page.goto(api.url);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('button', { name: 'Français' }).click();
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.inputValue('#question')).toBe('la Chine a-t-elle livré des drones ?');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.waitForSelector('.hit');
    expect(await page.locator(`${FIRST} >> .column.denies h3`).innerText()).toMatch(/démentent/i);
    expect(await page.locator(`${FIRST} >> .column.affirms`).innerText()).toContain('23 mars 2023');
    await page.reload();
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
  });

  it('in French, reasons and what the question was understood as are French too', async () => {
    const { page, faults } = await openPage(browser, api.url, { locale: 'fr-FR' });
    await page.goto(`${api.url}/#/ask?q=${encodeURIComponent('la Chine a-t-elle livré des drones ?')}`);
    await page.waitForSelector('.hit');
    expect(await page.locator('.understood .predicate').innerText()).toBe('livrer');
    await page.click(`${FIRST} >> summary`);
    const why = await page.locator(`${FIRST} >> .why li`).allInnerTexts();
    expect(why).toContain('sujet : Chine');
    expect(why).toContain('sens du verbe : livrer');
    await page.goto(`${api.url}/#/ask?q=zeppelins`);
    await page.waitForSelector('.nothing');
    expect(await page.locator('.notice').first().innerText()).toContain('aucune affirmation n’y répond');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a French browser is met in French', async () => {
    const { page, outside, faults } = await openPage(browser, api.url, { locale: 'fr-FR' });
    await page.goto(api.url);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect([...outside, ...faults]).toEqual([]);
    await page.close();
  });

  it('dark and light, by the system or by choice', async () => {
    const { page } = watched;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(api.url);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.getByRole('button', { name: 'Dark or light' }).click();
    expect(await paper()).not.toBe(dark);
    await page.reload();
    expect(await paper()).not.toBe(dark);
  });

  it('text stands out from its paper, in both themes', async () => {
    const { page } = watched;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${api.url}/#/ask?q=claims+about+China+supplying+drones`);
      await page.reload();
      await page.waitForSelector('.hit');
      const ratios = await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        const light = (name: string) => {
          const hex = style.getPropertyValue(`--${name}`).trim().slice(1);
          const [r, g, b] = [0, 2, 4]
            .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const ratio = (a: string, b: string) => {
          const [dim, bright] = [light(a), light(b)].sort((x, y) => x - y);
          return (bright! + 0.05) / (dim! + 0.05);
        };
        return [
          ['ink', 'paper'],
          ['ink', 'card'],
          ['quiet', 'paper'],
          ['quiet', 'card'],
          ['affirms', 'card'],
          ['denies', 'card'],
          ['affirms', 'affirms-soft'],
          ['denies', 'denies-soft'],
          ['quiet', 'denies-soft'],
          ['ink', 'affirms-mark'],
          ['ink', 'denies-mark'],
          ['ink', 'quoted-mark'],
          ['ink', 'notice'],
          ['accent-ink', 'accent'],
        ].map(([text, ground]) => [`${text} on ${ground}`, ratio(text!, ground!)] as const);
      });
      // WCAG 2.2, success criterion 1.4.3.
      for (const [pair, ratio] of ratios)
        expect(ratio, `${pair}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('by keyboard: skip link, question, tabs with arrows, focus moves to what is new', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=claims+about+China+supplying+drones`);
    await page.waitForSelector('.hit');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.focus('#tab-answer');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.stage canvas');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-graph');
    expect(await page.getAttribute('#tab-graph', 'aria-selected')).toBe('true');
    await page.locator('.nodes button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.details h3');
    await page.goto(`${api.url}/#/claim/${ids.claims.talks}`);
    await page.waitForSelector('.hit.alone');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('to a screen reader: landmarks, one name for each control, languages of texts', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/#/ask?q=claims+about+China+supplying+drones`);
    await page.waitForSelector('.hit');
    for (const role of ['banner', 'main', 'search', 'tablist', 'tabpanel'] as const)
      expect(await page.getByRole(role).count(), role).toBe(1);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, input')]
        .filter((element) => {
          const label = element.id && document.querySelector(`label[for="${element.id}"]`);
          return !(element.getAttribute('aria-label') || element.textContent?.trim() || label);
        })
        .map((element) => element.outerHTML),
    );
    expect(nameless).toEqual([]);
    expect(await page.getAttribute(`${FIRST} >> h2 a`, 'lang')).toBe('fr');
    expect(await page.locator(`${FIRST} >> blockquote[lang=en]`).count()).toBe(1);
  });

  it('on a small screen the sides stand one above the other and nothing runs off', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of [
      '',
      '#/ask?q=claims+about+China+supplying+drones',
      '#/ask?q=claims+about+China+supplying+drones&tab=graph',
      `#/article/${ids.articles.report}`,
    ]) {
      await page.goto(`${api.url}/${address}`);
      await page.waitForSelector('main h1, main h2, main h3');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, address).toBe(0);
    }
  });

  it('without JavaScript the page says where else to ask', async () => {
    const { page } = await openPage(browser, api.url, { javaScriptEnabled: false });
    await page.goto(api.url);
    expect(await page.locator('noscript').innerText()).toContain('/graphql');
    await page.close();
  });
});

describe('GraphiQL', () => {
  it('opens offline with the flagship query, and runs it', async () => {
    const { page } = watched;
    await page.goto(`${api.url}/graphql`);
    await page.waitForSelector('.graphiql-execute-button');
    await page.waitForFunction(() => document.body.textContent?.includes('Flagship'));
    const answered = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && (response.request().postData() ?? '').includes('Flagship'),
    );
    await page.click('.graphiql-execute-button');
    const { data } = (await (await answered).json()) as { data: { ask: { hits: unknown[] } } };
    expect(data.ask.hits.length).toBeGreaterThanOrEqual(3);
  });
});
