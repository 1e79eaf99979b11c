// The figure on an exercise's page: it moves, it stands still for those who want that, it is said in words, it is left with system colours.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { visit } from './person.ts';
import { planned } from './planned.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
let begun: BrowserContextOptions['storageState'];
let where: string;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
  const { page, context } = await visit(browser, site.url, { storageState: await planned(site.url) });
  await page.goto(`${site.url}#/plan`);
  where = (await page.locator('a[href*="cat-cow"]').first().getAttribute('href')) ?? '';
  begun = await context.storageState({ indexedDB: true });
  await context.close();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ...options,
    ...(begun ? { storageState: begun } : {}),
  });
  const page = await context.newPage();
  await page.goto(`${site.url}${where}`);
  await page.locator('.how-figure svg path').first().waitFor({ state: 'attached' });
  return page;
}
const paths = (page: Page): Promise<string> => page.locator('.how-figure svg').innerHTML();

test('moves while it is in view, and rests when it is not', async () => {
  const page = await open({ reducedMotion: 'no-preference' });
  await page.locator('.how-figure').scrollIntoViewIfNeeded();
  const first = await paths(page);
  await expect.poll(() => paths(page)).not.toBe(first);
  await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
  await page.waitForTimeout(400);
  const away = await paths(page);
  await page.waitForTimeout(600);
  expect(await paths(page)).toBe(away);
  await page.context().close();
});
test('stands side by side, start and end, for those who want less motion', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  await page.locator('.how-figure').scrollIntoViewIfNeeded();
  expect(await page.locator('.how-figure svg > g').count()).toBe(2);
  const first = await paths(page);
  await page.waitForTimeout(600);
  expect(await paths(page)).toBe(first);
  await page.context().close();
});
test('is one image, said in words, without barriers; pairs say what to aim for', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  expect(await page.locator('.how-figure svg').getAttribute('role')).toBe('img');
  expect(await page.locator('.how-figure svg').getAttribute('aria-label')).toMatch(/^Cat.cow\. On hands and knees/);
  expect(await page.locator('.pair figcaption').count()).toBeGreaterThanOrEqual(2);
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
}, 30_000);
test("takes the system's colours where they are forced", async () => {
  const page = await open({ forcedColors: 'active', reducedMotion: 'reduce' });
  const drawn = await page.evaluate(
    "getComputedStyle(document.querySelector('.how-figure path[fill*=\"--fig-top\"]')).fill + getComputedStyle(document.querySelector('.how-figure path')).stroke",
  );
  const text = await page.evaluate('getComputedStyle(document.body).color');
  expect(drawn).toContain(text);
  await page.screenshot({ path: 'reports/figure-forced.png', fullPage: true });
  await page.context().close();
});
test('prints in one colour', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('getComputedStyle(document.querySelector(\'.how-figure path[fill*="--fig-top"]\')).fill')).toBe(
    'rgb(138, 138, 138)',
  );
  await page.context().close();
});
