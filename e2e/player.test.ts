// A session led in the browser: through to the end, cut off and taken up again, stopped, by keyboard, in pain, on every kind of screen.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { phone, visit, watch } from './person.ts';
import { planned } from './planned.ts';
import { checkIn, told } from './sessions.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
let begun: BrowserContextOptions['storageState'];
let context: BrowserContext;
const faults: string[] = [];

beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
  const first = await visit(browser, site.url, { storageState: await planned(site.url) });
  await checkIn(first.page, site.url);
  begun = await first.context.storageState({ indexedDB: true });
  await first.context.close();
});
afterEach(async () => {
  await context.close();
  expect(faults.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** A page with a session that waits to be started; time moves only when the test says so. */
async function openSession(options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ ...phone, ...options, ...(begun ? { storageState: begun } : {}) });
  const page = await context.newPage();
  watch(page, faults);
  await page.clock.install({ time: new Date() });
  await page.goto(`${site.url}#/session`);
  await page.waitForSelector('.player');
  return page;
}
const seconds = (page: Page, n: number): Promise<void> => page.clock.runFor(n * 1000);
const begin = async (page: Page): Promise<void> => {
  await page.locator('.player-main', { hasText: /^(Begin|Go on)$/ }).click();
  await seconds(page, 1);
};
const phase = (page: Page): Promise<string | null> => page.locator('.player').getAttribute('data-phase');
const number = (page: Page): Promise<string> => page.locator('.player-number').innerText();

test('leads to the last set by itself, asks two things, and says what comes next and why', async () => {
  const page = await openSession();
  expect(await number(page)).toMatch(/^\d+min$/);
  await begin(page);
  const phases = new Set<string>();
  for (let n = 0; n < 40 && (await page.locator('.player[data-phase="done"], .asking').count()) === 0; n++) {
    phases.add((await phase(page)) ?? '');
    await seconds(page, 60);
  }
  expect([...phases]).toEqual(expect.arrayContaining(['ready', 'work']));
  const plan = (await told(page, 'session-started'))[0]?.['plan'] as { items: { dose: { sets: number }; sides: string[] }[] };
  const planned = plan.items.reduce((sum, { dose, sides }) => sum + dose.sets * sides.length, 0);
  await expect.poll(async () => (await told(page, 'set-finished')).length).toBeGreaterThanOrEqual(planned);
  expect((await told(page, 'set-finished')).every(({ completed }) => completed === true)).toBe(true);
  if (await page.locator('.player').count()) await page.locator('.player-options button').first().click();
  await page.locator('.scale-item', { hasText: /^3$/ }).click();
  await page.locator('.scale-item', { hasText: /^5$/ }).click();
  // Nobody tapped how much was left while it ran, so it is asked once, and may be left out.
  const easy = await page.locator('.tick').count();
  expect(easy).toBeGreaterThan(0);
  await page.locator('.tick').first().click();
  await page.locator('.asking-answers .button').last().click();
  await page.waitForSelector('.next-up');
  expect((await told(page, 'set-finished')).at(-1)).toMatchObject({ rir: 4, completed: true });
  expect(await page.locator('h1').innerText()).toBe('Well done');
  expect(await page.locator('.next-up').innerText()).toMatch(/Next session: \w+day/);
  expect(await page.locator('.next-up').innerText()).toMatch(/Why: |↑|↓/);
  expect(await told(page, 'session-finished')).toMatchObject([{ peak: 3, effort: 5 }]);
});

test('a page that is loaded anew goes on at that very set, however often', async () => {
  const page = await openSession();
  for (let cut = 0; cut < 4; cut++) {
    await begin(page);
    await seconds(page, 70 + 55 * cut);
    await expect.poll(async () => page.locator('.player-top p').innerText()).not.toBe('Saving …');
    const done = (await told(page, 'set-finished')).length;
    const [where, name] = [await page.locator('.player-name > p').innerText(), await page.locator('h1').innerText()];
    const wasWork = (await phase(page)) !== 'rest';
    await page.reload();
    await page.waitForSelector('.player');
    expect(await told(page, 'set-finished')).toHaveLength(done);
    if (wasWork) expect([await page.locator('.player-name > p').innerText(), await page.locator('h1').innerText()]).toEqual([where, name]);
  }
  expect((await told(page, 'set-finished')).length).toBeGreaterThan(2);
  expect(await page.locator('.eyebrow').first().innerText()).toBe('You go on where you were.');
});

test('a device that slept for ten minutes asks what happened, and calls nothing done', async () => {
  const page = await openSession();
  await begin(page);
  await page.keyboard.press('ArrowRight');
  await seconds(page, 5);
  const shown = async (): Promise<number> => Number.parseInt((await number(page)).slice(2), 10);
  const before = await shown();
  await page.clock.fastForward('10:00');
  await seconds(page, 1);
  expect(await page.locator('.player-stage').innerText()).toContain('You were away');
  // The page's clock runs on while the test looks: a moment, never the ten minutes.
  expect(before - (await shown())).toBeLessThanOrEqual(5);
  expect(await shown()).toBeGreaterThan(0);
  expect(await told(page, 'set-finished')).toEqual([]);
  await page.getByRole('button', { name: 'It is done' }).click();
  await expect.poll(() => told(page, 'set-finished')).toMatchObject([{ completed: true }]);
});

test('a clock that is set half an hour on, and back, moves no number that is shown and no set that is told', async () => {
  const page = await openSession();
  await begin(page);
  await page.keyboard.press('ArrowRight');
  await seconds(page, 2);
  // From here on time moves only where the test moves it, so that a second more or less would be seen.
  const start = await page.evaluate(() => Date.now() + 1000);
  await page.clock.pauseAt(start);
  const shown = async (): Promise<number> => {
    const [minutes = 0, left = 0] = (await number(page)).split(':').map((part) => Number.parseInt(part, 10));
    return minutes * 60 + left;
  };
  const before = await shown();
  const halfAnHour = 30 * 60_000;
  let passed = 0;
  for (const moved of [halfAnHour, 0, -halfAnHour, 0]) {
    await page.clock.setSystemTime(start + moved + passed * 1000);
    expect(await page.evaluate(() => Date.now())).toBe(start + moved + passed * 1000);
    await seconds(page, 5);
    passed += 5;
    expect([moved, await shown()]).toEqual([moved, before - passed]);
  }
  expect(await told(page, 'set-finished')).toEqual([]);
  await seconds(page, before - passed + 1);
  await expect.poll(() => told(page, 'set-finished')).toMatchObject([{ completed: true }]);
});

test('stop is one tap in every phase and every sheet; why is asked after it, and a slip is taken back', async () => {
  const page = await openSession();
  const stop = page.getByRole('button', { name: 'Stop', exact: true });
  expect(await stop.count()).toBe(1);
  await begin(page);
  for (const key of ['ArrowRight', 's', 'Escape', 'h']) {
    await page.keyboard.press(key);
    await seconds(page, 1);
    expect([key, await stop.isVisible()]).toEqual([key, true]);
  }
  await stop.click();
  await seconds(page, 1);
  await page.waitForSelector('.choice');
  expect(await page.locator('main').innerText()).toContain('Stopping when it does not feel right is part of training well');
  await expect.poll(() => told(page, 'session-stopped')).toMatchObject([{}]);
  await page.getByRole('button', { name: 'Go on with the session' }).click();
  await page.waitForSelector('.player');
  await begin(page);
  await page.keyboard.press('.');
  await seconds(page, 1);
  await page.locator('.choice-item', { hasText: 'No time left' }).click();
  await page.waitForSelector('.ended');
  expect(await page.locator('.ended').innerText()).toContain('What you did counts');
  expect((await told(page, 'session-stopped')).map(({ reason }) => reason)).toEqual([undefined, undefined, 'time']);
});

test('a reason that is tapped while the stop is still being written down is kept', async () => {
  const page = await openSession();
  await begin(page);
  // A slow disk: every writing is held open by many small readings.
  await page.evaluate(() => {
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...how: Parameters<typeof open>) {
      const made = open.apply(this, how);
      const store = made.objectStore(made.objectStoreNames[0] as string);
      let left = how[1] === 'readwrite' ? 3000 : 0;
      const read = (): void => {
        if (left-- > 0) store.count().onsuccess = read;
      };
      read();
      return made;
    };
  });
  await page.keyboard.press('.');
  await page.locator('.choice-item', { hasText: 'No time left' }).click();
  await page.waitForSelector('.ended');
  expect((await told(page, 'session-stopped')).map(({ reason }) => reason)).toEqual([undefined, 'time']);
});

test('a session that was stopped and left is asked about on Today', async () => {
  const page = await openSession();
  await begin(page);
  await page.keyboard.press('.');
  await expect.poll(() => told(page, 'session-stopped')).toHaveLength(1);
  await page.goto(`${site.url}#/today`);
  await page.reload();
  await page.getByRole('button', { name: 'Say what happened' }).click();
  await page.locator('.choice-item', { hasText: 'Something came up' }).click();
  await expect.poll(async () => (await told(page, 'session-stopped')).at(-1)).toMatchObject({ reason: 'interrupted' });
});

test('one tab leads; another one says so, and takes over at the very set when it is asked to', async () => {
  const page = await openSession();
  await begin(page);
  await seconds(page, 100);
  const name = await page.locator('h1').innerText();
  const other = await context.newPage();
  watch(other, faults);
  await other.goto(`${site.url}#/session`);
  await other.getByRole('button', { name: 'Lead it here' }).click();
  await other.waitForSelector('.player');
  expect(await other.locator('h1').innerText()).toBe(name);
  await page.waitForSelector('text=This session runs in another tab');
  const done = (await told(page, 'set-finished')).length;
  await seconds(page, 120);
  expect(await told(page, 'set-finished')).toHaveLength(done);
});

test('pain of eight ends the session with its sign; mild pain leaves the choice', async () => {
  const page = await openSession();
  await begin(page);
  await page.keyboard.press('ArrowRight');
  await seconds(page, 2);
  const say = async (peak: RegExp): Promise<void> => {
    await page.keyboard.press('h');
    await page.locator('.scale-item', { hasText: peak }).click();
    await page.locator('.choice-item').first().click();
    await page.locator('.choice-item', { hasText: 'Dull' }).click();
    await seconds(page, 1);
  };
  await say(/^4$/);
  expect(await page.locator('h1').innerText()).toBe('Thank you for saying so');
  await page.getByRole('button', { name: 'Go on as it is' }).click();
  await say(/^8$/);
  await page.waitForSelector('.ended');
  expect(await page.locator('h1').innerText()).toBe('That is enough for today');
  expect(await told(page, 'hurt-reported')).toMatchObject([{ peak: 4 }, { peak: 8 }]);
  expect(await told(page, 'stop-sign-reported')).toMatchObject([{ sign: 'pain-8', class: 'session' }]);
  expect(await told(page, 'session-stopped')).toMatchObject([{ reason: 'pain' }]);
});

test('all of it works by keyboard: begin, pause, on, back, easier, another exercise, end here', async () => {
  const page = await openSession();
  await page.keyboard.press(' ');
  await seconds(page, 1);
  expect(await phase(page)).toBe('ready');
  await page.keyboard.press('ArrowRight');
  await seconds(page, 4);
  expect(await phase(page)).toBe('work');
  await page.keyboard.press(' ');
  expect(await page.locator('.eyebrow').first().innerText()).toBe('Paused');
  const before = await number(page);
  await seconds(page, 30);
  expect(await number(page)).toBe(before);
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowLeft');
  expect(await phase(page)).toBe('ready');
  await page.keyboard.press('ArrowRight');
  await seconds(page, 1);
  await page.keyboard.press('e');
  await expect.poll(() => told(page, 'item-eased')).not.toEqual([]);
  await page.keyboard.press('s');
  expect(await page.locator('h1').evaluate((h) => h === document.activeElement)).toBe(true);
  for (let n = 0; n < 20; n++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Finish here') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('.asking');
});

test('where nothing could be written the session waits with it, and writes it once it can', async () => {
  const page = await openSession();
  await begin(page);
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    const put = IDBObjectStore.prototype.put;
    const fail = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
    Object.assign(window, { heal: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
  });
  await page.keyboard.press('ArrowRight');
  await seconds(page, 65);
  await page.waitForSelector('.saved.bad');
  expect(await told(page, 'set-finished')).toEqual([]);
  await page.evaluate('heal()');
  await seconds(page, 240);
  await expect.poll(async () => (await told(page, 'set-finished')).length).toBeGreaterThan(1);
});

const screens = [
  ['phone', 360, 780],
  ['phone on its side', 780, 360],
  ['desk', 1280, 800],
  ['small phone', 320, 640],
] as const;
test.each(['light', 'dark'] as const)(
  'every screen of a session can be read from the floor and holds no barrier, %s',
  async (colorScheme) => {
    const page = await openSession({ colorScheme, bypassCSP: true });
    const lookEverywhere = async (name: string): Promise<void> => {
      for (const [screen, width, height] of screens) {
        await page.setViewportSize({ width, height });
        // One narrow and one wide screen hold every part there is.
        const faultsHere = width === 320 || width === 1280 ? [] : await barriers(page);
        const sizes = await page.evaluate(() => {
          const size = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
          const text = document.querySelector('.player-number');
          return {
            number: text ? Number.parseFloat(getComputedStyle(text).fontSize) : 96,
            main: size('.player-main')?.height ?? 64,
            round: size('.player-round')?.width ?? 64,
            stopInView: (size('.player-stop')?.bottom ?? 0) <= innerHeight,
            mainInView: (size('.player-main')?.bottom ?? 0) <= innerHeight,
            wide: document.documentElement.scrollWidth - innerWidth,
          };
        });
        expect([name, screen, faultsHere, sizes]).toEqual([name, screen, [], { ...sizes, stopInView: true, mainInView: true, wide: 0 }]);
        expect(sizes.number).toBeGreaterThanOrEqual(96);
        expect(Math.min(sizes.main, sizes.round)).toBeGreaterThanOrEqual(64);
      }
    };
    await lookEverywhere('start');
    await begin(page);
    await lookEverywhere('get ready');
    await page.keyboard.press('ArrowRight');
    await seconds(page, 4);
    await lookEverywhere('work');
    await page.keyboard.press('s');
    await page.waitForSelector('.player-others, .player-switches');
    await lookEverywhere('more');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.player-number');
    await page.keyboard.press('h');
    await page.waitForSelector('.scale');
    await lookEverywhere('it hurts');
    await page.getByRole('button', { name: 'It is nothing, go on' }).click();
    for (let n = 0; n < 60 && (await phase(page)) !== 'rest'; n++) await seconds(page, 15);
    await lookEverywhere('rest');
    await page.keyboard.press('.');
    await seconds(page, 1);
    await page.waitForSelector('.choice');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave this out' }).click();
    await page.waitForSelector('.ended');
    expect(await barriers(page)).toEqual([]);
  },
  120_000,
);
