// The first screen is there before the app: what a person does on it meanwhile counts, and nothing moves when the app comes.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { agree, phone, watch } from './person.ts';
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

interface Held {
  readonly page: Page;
  readonly faults: string[];
  /** Lets the app come. */
  readonly letCome: () => void;
}
/** A first visit where the app's script is held back. */
async function heldBack(): Promise<Held> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const faults: string[] = [];
  watch(page, faults);
  let letCome = (): void => undefined;
  const held = new Promise<void>((come) => {
    letCome = come;
  });
  await page.route('**/assets/*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url);
  return { page, faults, letCome };
}
const isHere = (page: Page): Promise<unknown> => page.waitForFunction(() => !('plumbline' in window));

test('what is ticked, picked and pressed before the app is here counts once it is', async () => {
  const { page, faults, letCome } = await heldBack();
  await page.locator('select').selectOption('NO');
  const agreed = agree(page);
  await page.waitForSelector('button[aria-busy]');
  letCome();
  await agreed;
  await page.goto(`${site.url}#/start`);
  expect(await page.locator('select').inputValue()).toBe('NO');
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1280, height: 860 }],
])('nothing moves when the app comes, on %s', async (_name, size) => {
  const { page, letCome } = await heldBack();
  await page.setViewportSize(size);
  const title = await page.waitForSelector('h1');
  const before = await page.screenshot({ fullPage: true });
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((e) => (e as unknown as { value: number }).value))).observe({
      type: 'layout-shift',
    });
  });
  letCome();
  await isHere(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  expect(await title.isVisible()).toBe(true);
  expect((await page.screenshot({ fullPage: true })).equals(before)).toBe(true);
  await page.context().close();
});

test('somebody whose log is here never sees the first screen', async () => {
  const { page, letCome } = await heldBack();
  letCome();
  await agree(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const title = [...document.querySelectorAll('h1')].find((h1) => h1.checkVisibility())?.textContent;
      if (title !== undefined && !seen.includes(title)) seen.push(title);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(site.url);
  await page.waitForSelector('.asking');
  const seen = (await page.evaluate(() => Reflect.get(window, 'seen'))) as string[];
  expect(seen.filter((title) => title.includes('A plan for your back'))).toEqual([]);
  await page.context().close();
});
