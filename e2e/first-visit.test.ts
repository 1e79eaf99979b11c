import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { agree, comeToPlan, visit } from './person.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('the first visit leads from the first page to a plan, and asks nobody else for anything', async () => {
  const { context, page, faults } = await visit(browser, site.url);
  await comeToPlan(page);
  expect(await page.locator('.hero').innerText()).toContain('Begin');
  expect(faults).toEqual([]);
  await context.close();
});

test.each(['light', 'dark'] as const)('the first page and the first question hold no barrier, %s', async (colorScheme) => {
  const { context, page } = await visit(browser, site.url, { colorScheme, bypassCSP: true });
  expect(await barriers(page)).toEqual([]);
  await agree(page);
  expect(await barriers(page)).toEqual([]);
  await context.close();
});
