// Every exercise can be found by what it is for, and shows what stands around it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { visit } from './person.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
  ({ page } = await visit(browser, site.url));
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('wishes narrow what is shown, stay while one exercise is looked at, and go in one tap', async () => {
  await page.goto(`${site.url}#/learn`);
  await page.getByText('Show only', { exact: true }).click();
  await page.getByRole('button', { name: 'Strong middle' }).click();
  const count = async (): Promise<number> => Number.parseInt((await page.getByText(/^\d+ of 210 exercises$/).textContent()) ?? '', 10);
  const middle = await count();
  await page.getByRole('button', { name: 'I cannot get to the floor' }).click();
  const offFloor = await count();
  expect(offFloor).toBeLessThan(middle);
  expect(offFloor).toBeGreaterThan(0);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sitting' }).click();
  await page.locator('.shelf a').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  expect(await count()).toBeLessThan(offFloor);
  await page.getByRole('button', { name: 'Show all again' }).click();
  expect(await count()).toBe(210);
});

test('an exercise shows the easier and the harder one, which lead on, and what it asks of the body', async () => {
  await page.goto(`${site.url}#/exercise/bird-dog`);
  await page.getByRole('heading', { name: 'What it asks of the body' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await page.locator('.neighbours a').first().click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(before);
});
