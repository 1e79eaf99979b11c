// What a person sets holds at once, after a reload, and in every style sheet; the lock stands before everything but help.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { visit } from './person.ts';
import { planned } from './planned.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
  ({ page } = await visit(browser, site.url, { storageState: await planned(site.url) }));
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const open = async (route: string): Promise<void> => void (await page.goto(`${site.url}#/${route}`));

test('a theme, a size of text and less movement are kept, whatever the device asks for', async () => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await open('you');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  const light = await background();
  await page.getByRole('button', { name: 'Dark' }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toBe(dark);
  await page.getByRole('button', { name: 'Light', exact: true }).click();
  expect(await background()).toBe(light);
  const size = (): Promise<number> => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await size();
  await page.getByRole('button', { name: 'Largest' }).click();
  expect(await size()).toBeGreaterThan(usual * 1.3);
  await page.getByRole('button', { name: 'Less' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  expect([await background(), (await size()) > usual * 1.3]).toEqual([light, true]);
  expect(await barriers(page)).toEqual([]);
  // A figure stands still, its two ends side by side.
  await open('exercise/bird-dog');
  await page.locator('svg.fig path').first().waitFor();
  expect(await page.locator('svg.fig > g').count()).toBeGreaterThan(1);
});

test('a theme that was chosen stands before the app is here', async () => {
  await open('settings');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Dark' }).click();
  const dark = await background();
  const storageState = await page.context().storageState();
  const later = await browser.newContext({ storageState, serviceWorkers: 'block', colorScheme: 'light' });
  const early = await later.newPage();
  // The app never comes.
  await early.route(/assets\/index-/, (route) => route.abort());
  await early.goto(`${site.url}#/today`);
  await early.locator('#app').waitFor({ state: 'attached' });
  await expect.poll(() => early.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
  await later.close();
  await page.getByRole('button', { name: 'Light', exact: true }).click();
  expect(await background()).not.toBe(dark);
});

test('weights are counted in pounds everywhere, and kept in kilograms', async () => {
  await open('settings');
  await page.getByRole('button', { name: 'Pounds' }).click();
  await open('change/kit');
  await page
    .getByText('One hand weight', { exact: true })
    .or(page.getByText(/hand weight/i).first())
    .first()
    .waitFor();
  const weights = page.getByLabel(/In lb/);
  if ((await weights.count()) === 0)
    await page
      .getByText(/hand weight/i)
      .first()
      .click();
  await page.getByLabel(/In lb/).fill('10 20');
  await page.locator('.stay button').click();
  await open('change/kit');
  expect(await page.getByLabel(/In lb/).inputValue()).toBe('10 20');
});

test('the lock asks for the number, takes no other, and leaves the way to help open', async () => {
  await open('settings');
  await page.getByLabel('A number of 4 to 8 digits').fill('2468');
  await page.getByLabel('The same number once more').fill('2469');
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await page.getByText('The two numbers are not the same.').waitFor();
  await page.getByLabel('The same number once more').fill('2468');
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await page.getByText('The lock is on.').waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Plumbline is locked' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.locator('a[href^="tel:"]').count()).toBe(1);
  await open('today');
  await page.getByLabel('Your number').fill('1111');
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('That was not it.').waitFor();
  await page.getByLabel('Your number').fill('2468');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  await open('settings');
  await page.getByRole('button', { name: 'Turn the lock off' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});
