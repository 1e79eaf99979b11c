// The first screen is there before the app: what a person does on it meanwhile counts, and nothing moves when the app comes.
import type { Browser, BrowserContextOptions, ElementHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { agree, phone, watch } from './person.ts';
import { planned } from './planned.ts';
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
  /** From now on the app's scripts wait at the door. */
  readonly holdBack: () => void;
  /** Lets the app come. */
  readonly letCome: () => void;
}
/** A phone that can hold the app's scripts back. No worker, which would bring them past us. */
async function aPhone(options: BrowserContextOptions = {}): Promise<Held> {
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  watch(page, faults);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  // What the browser still holds would never come to our door.
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let held = Promise.resolve();
  let letCome = (): void => undefined;
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  const holdBack = (): void => {
    held = new Promise((come) => {
      letCome = come;
    });
  };
  return { page, faults, holdBack, letCome: () => letCome() };
}
/** A first visit where the app's script is held back. */
async function heldBack(): Promise<Held> {
  const held = await aPhone();
  held.holdBack();
  await held.page.goto(site.url);
  return held;
}
/** Notes everything that moves from now on, for `movedIn`. */
const noteMoves = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const moves: number[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver((list) => moves.push(...list.getEntries().map((e) => (e as unknown as { value: number }).value))).observe({
      type: 'layout-shift',
    });
  });
const movedIn = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'moves'));
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
  await noteMoves(page);
  letCome();
  await page.mouse.move(1, 1);
  await isHere(page);
  await page.waitForTimeout(300);
  expect(await movedIn(page)).toEqual([]);
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

const keptScreen = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('plumbline.screen'));
const isKept = (page: Page): Promise<unknown> => page.waitForFunction(() => localStorage.getItem('plumbline.screen') !== null);

test('Today stands before the app is here, nothing moves when it comes, and what was pressed meanwhile counts', async () => {
  const { page, faults, holdBack, letCome } = await aPhone({ storageState: await planned(site.url) });
  await page.goto(site.url);
  await isKept(page);
  const open = async (): Promise<ElementHandle> => {
    holdBack();
    await page.reload({ waitUntil: 'commit' });
    const button = await page.waitForSelector('#app .hero a.button');
    expect(await page.evaluate(() => 'plumbline' in window)).toBe(true);
    return button;
  };
  const button = await open();
  await noteMoves(page);
  letCome();
  await isHere(page);
  await page.waitForTimeout(300);
  expect(await movedIn(page)).toEqual([]);
  expect(await button.isVisible()).toBe(true);
  await open();
  await page.getByText('Today is a bad day').click();
  letCome();
  await page.waitForFunction(() => !document.querySelector('.hero a.button'));
  expect(faults).toEqual([]);
  await page.context().close();
});

test('Today is not shown from memory once anything is another: a fact, the day, a lock, the place in the app', async () => {
  const { page, holdBack, letCome } = await aPhone({ storageState: await planned(site.url) });
  await page.goto(site.url);
  await isKept(page);
  const kept = await keptScreen(page);
  const changes: readonly (() => Promise<unknown>)[] = [
    () =>
      page.evaluate(() => {
        const canary = JSON.parse(localStorage.getItem('plumbline.canary') ?? '{}');
        localStorage.setItem('plumbline.canary', JSON.stringify({ ...canary, count: canary.count - 1 }));
      }),
    () => page.evaluate((text) => localStorage.setItem('plumbline.screen', text.replace(/\d{4}-\d\d-\d\d/, '2020-01-01')), kept ?? ''),
    () => page.evaluate(() => localStorage.setItem('plumbline.lock', '{}')),
    () => page.evaluate(() => location.replace('#/plan')),
  ];
  for (const change of changes) {
    await change();
    holdBack();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => 'plumbline' in window && document.readyState !== 'loading');
    expect(await page.locator('#app > *').count()).toBe(0);
    letCome();
    await isHere(page);
    await page.evaluate((text) => {
      localStorage.removeItem('plumbline.lock');
      localStorage.setItem('plumbline.screen', text);
      location.hash = '';
    }, kept ?? '');
  }
  await page.context().close();
});
