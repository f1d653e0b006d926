import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type GraphServer } from '../../src/server/create-server.ts';
import { readExampleQueries } from '../../src/server/example-queries.ts';
import { NO_SCORECARD } from '../support/ask.ts';
import { ingestBundled } from '../support/bundled-graph.ts';
import { CHROMIUM, openBrowser } from '../support/chromium.ts';
import { embeddedEngine } from '../support/engines.ts';

const engine = embeddedEngine();

/** In CI a missing browser is a failure: `openBrowser` says so. */
const skipped = CHROMIUM === null && process.env.CI !== 'true';

describe.skipIf(skipped)(
  skipped ? 'GraphiQL in a browser (skipped: no Chromium, apt-get install chromium)' : 'GraphiQL in a browser',
  () => {
    let server: GraphServer;
    let browser: Browser;
    let page: Page;
    let address: string;
    const requested: string[] = [];
    const faults: string[] = [];

    beforeAll(async () => {
      const store = await engine.openEmpty();
      await ingestBundled(store);
      server = createServer({
        store,
        version: '0.0.0',
        port: 0,
        host: '127.0.0.1',
        articleIdOfUrl: () => null,
        scorecard: NO_SCORECARD,
      });
      address = await server.start();
      browser = await openBrowser();
      page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      page.on('request', (request) => requested.push(request.url()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(new URL('/', address).href);
      await page.waitForSelector('.graphiql-tab');
    }, 300_000);

    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });

    it('is where / leads, with a tab for every example', async () => {
      expect(page.url()).toBe(address);
      const tabs = await page.locator('.graphiql-tab-button').allTextContents();
      const names = readExampleQueries().map(({ query }) => /query (\w+)/.exec(query)?.[1]);
      expect(tabs.map((tab) => tab.trim())).toEqual(names);
    });

    it.each([
      ['the first', 0, '"name": "China"'],
      ['one behind the first', 11, '"scorecardProblem": "No figures were given."'],
      ['the last, once it has been scrolled to', -1, '"nodes": '],
    ])('runs the query of a tab and shows its answer: %s', async (_which, index, expected) => {
      await page.locator('.graphiql-tab-button').nth(index).click();
      // GraphiQL reads the name of the operation a moment after the tab has changed: no person is faster.
      await page.waitForTimeout(500);
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-response', { hasText: expected }).waitFor();
    });

    it('is there again when the page is loaded again, which has the query in its address by then', async () => {
      await page.reload();
      await page.waitForSelector('.graphiql-tab');
      expect(await page.locator('.graphiql-tab-button').count()).toBe(readExampleQueries().length);
    });

    it('asks nobody but this server, and nothing is amiss', () => {
      const { origin } = new URL(address);
      expect(
        requested.filter(
          (url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:'),
        ),
      ).toEqual([]);
      expect(faults).toEqual([]);
    });
  },
);
