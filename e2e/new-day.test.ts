// The first start of a day: from the snapshot of the state, or from Today drawn ahead; and what happens to both where they are wrong or erased.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { linesIn } from './kept-lines.ts';
import { phone, watch } from './person.ts';
import { type Site, serveSite } from './site.ts';
import { beginStory, live } from './story.ts';

let browser: Awaited<ReturnType<typeof launch>>;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

interface Watched {
  /** Keys from which lines of the log were read, in order. */
  reads: number[];
  /** How many of them were read when the day was shown. */
  atHero: number | undefined;
  /** True where the day stood there before the app had drawn anything. */
  wasThere: boolean;
}
/** Runs in the page before its own scripts: notes what of the log is read, and when the day is there. */
const watchReads = (): void => {
  const seen: Watched = { reads: [], atHero: undefined, wasThere: false };
  Object.assign(window, { seen });
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function noted(this: IDBObjectStore, range, count) {
    if (this.name === 'lines') seen.reads.push(range instanceof IDBKeyRange ? Number(range.lower) : 0);
    return getAll.call(this, range, count);
  };
  new MutationObserver(() => {
    if (seen.atHero !== undefined || document.querySelector('#app .hero') === null) return;
    seen.atHero = seen.reads.length;
    seen.wasThere = 'plumbline' in window;
  }).observe(document, { childList: true, subtree: true });
};
const seenIn = (page: Page): Promise<Watched> => page.evaluate(() => Reflect.get(window, 'seen') as Watched);

/** What the store of snapshots holds under `state`; `change` puts another text there. */
const snapshotIn = (page: Page, change?: string): Promise<{ text: string; position: number } | undefined> =>
  page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('plumbline');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const store = open.result.transaction('snapshot', 'readwrite').objectStore('snapshot');
          const row = store.get('state');
          row.onsuccess = () => {
            if (text !== undefined) store.put({ ...row.result, text }, 'state');
          };
          store.transaction.oncomplete = () => {
            open.result.close();
            resolve(row.result);
          };
        };
      }),
    change,
  );
const screensIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('plumbline.screen')));
const dropScreens = async (page: Page): Promise<void> => {
  for (const name of await screensIn(page)) await page.evaluate((key) => localStorage.removeItem(key), name);
};

const faults: string[] = [];
/** Somebody on the evening before a day with a session, for whom everything is kept by now. */
async function evening(): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly lines: number }> {
  const story = await beginStory('2026-11-02');
  for (const on of ['2026-11-02', '2026-11-04', '2026-11-06']) await story.session(on);
  const context = await browser.newContext({ ...phone, timezoneId: 'UTC' });
  const page = await context.newPage();
  watch(page, faults);
  await page.addInitScript(watchReads);
  await page.clock.setFixedTime(new Date('2026-11-08T20:00:00Z'));
  await live(page, site.url, story);
  const lines = await linesIn(page);
  await expect.poll(async () => (await snapshotIn(page))?.position, { timeout: 60_000 }).toBe(lines.length);
  await expect.poll(() => screensIn(page), { timeout: 60_000 }).toContain('plumbline.screen.2026-11-11.evening');
  return { context, page, lines: lines.length };
}
/** The next morning, from a page that was closed. */
async function morning(page: Page, route = 'today'): Promise<Watched> {
  await page.goto('about:blank');
  await page.clock.setFixedTime(new Date('2026-11-09T08:00:00Z'));
  await page.goto(`${site.url}#/${route}`);
  await page.locator('#app h1').first().waitFor();
  await page.waitForFunction(() => !('plumbline' in window));
  return seenIn(page);
}

test('the first start of a day reads the snapshot, and the log behind it at rest; what is wrong with it is nobody’s trouble', async () => {
  const { context, page, lines } = await evening();

  // Drawn ahead: it stands before the app is there, and the app says the same.
  const ahead = await morning(page);
  expect([ahead.wasThere, ahead.atHero]).toEqual([true, 0]);
  const day = await page.locator('.hero').innerText();
  await page.getByText('Good morning').waitFor();

  // Without it: the day from the snapshot, before any line of the log; then all of them, and the snapshot stays.
  await dropScreens(page);
  const quick = await morning(page);
  expect(quick.wasThere).toBe(false);
  expect(quick.reads.slice(0, quick.atHero)).toEqual([lines]);
  expect(await page.locator('.hero').innerText()).toBe(day);
  await expect.poll(async () => (await seenIn(page)).reads, { timeout: 30_000 }).toContain(0);

  // A page of everything waits for everything.
  await page.goto('about:blank');
  await page.goto(`${site.url}#/progress`);
  await page.locator('#app h1').first().waitFor();
  expect(await page.locator('.waiting').count()).toBe(0);
  expect((await seenIn(page)).reads).toContain(0);

  // Damaged, it is not there: the log is read first, and a good one is kept again.
  const kept = (await snapshotIn(page))?.text ?? '';
  await snapshotIn(page, kept.replace('"greenWeeks":', '"greenweeks":'));
  await dropScreens(page);
  const slow = await morning(page);
  expect(slow.reads.slice(0, slow.atHero)).toContain(0);
  expect(await page.locator('.hero').innerText()).toBe(day);
  await expect.poll(async () => (await snapshotIn(page))?.text.length, { timeout: 30_000 }).toBe(kept.length);

  // What is erased is not kept anywhere.
  await page.goto(`${site.url}#/you`);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByText('Everything on this device is erased.').waitFor();
  expect([await linesIn(page), await snapshotIn(page), await screensIn(page)]).toEqual([[], undefined, []]);
  expect(faults).toEqual([]);
  await context.close();
});
