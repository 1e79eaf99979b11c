// The contract of every log store, kept by IndexedDB in a real browser: `reopen` is a second tab.
import type { Entry, LogStore } from '@plumbline/log';
import { logStoreContract } from '@plumbline/log/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
import type {} from './in-page/store-page.ts';
import { type Site, serveSite, storeFolder } from './site.ts';

let browser: Browser;
let context: BrowserContext;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite(storeFolder)];
  context = await browser.newContext();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const storeIn = (page: Page, name: string): LogStore => ({
  append: (entries) => page.evaluate(([n, e]) => window.storePage.append(n, e), [name, entries as Entry[]] as const),
  readAll: () => page.evaluate((n) => window.storePage.readAll(n), name),
  readAfter: (position) => page.evaluate(([n, p]) => window.storePage.readAfter(n, p), [name, position] as const),
  erase: (ids) => page.evaluate(([n, i]) => window.storePage.erase(n, i), [name, [...ids]] as const),
});
async function tab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => window.storePage !== undefined);
  return page;
}

let count = 0;
logStoreContract('IndexedDB in a browser', async () => {
  const name = `store-${++count}`;
  const first = await tab();
  return {
    store: storeIn(first, name),
    reopen: async () => storeIn(await tab(), name),
    close: async () => void (await Promise.all(context.pages().map((page) => page.close()))),
  };
});
