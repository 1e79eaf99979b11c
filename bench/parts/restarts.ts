// Starting again without a connection: how long until what a person came for can be seen.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { until } from '../../e2e/until.ts';
import { openPhone, slowDown } from './visits.ts';

/** Something of a page that can be seen; what it is counts as there once a frame with it was drawn. */
export interface Restarting {
  readonly page: Page;
  /** One start, after `before` was done on the page that is left. Units: ms from asking for the page to the frame. */
  readonly once: (before?: () => Promise<void>) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Runs in every page before its own scripts: notes when the first frame with `selector` in it was drawn. */
const watchFor = (selector: string): void => {
  const { port1, port2 } = new MessageChannel();
  // A message sent while a frame is made ready arrives once it is painted.
  port1.onmessage = () => Object.assign(window, { drawnAt: performance.now() });
  const look = (): void => {
    if (document.querySelector(selector)?.checkVisibility()) port2.postMessage('');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Turns the page's clock to `ms` since 1970; it runs on from there. */
export const turnClock = (ms: number): void => {
  const ahead = ms - Date.now();
  const Real = Date;
  const Turned = new Proxy(Real, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [Real.now() + ahead] : given),
    get: (target, name) => (name === 'now' ? () => Real.now() + ahead : Reflect.get(target, name)),
  });
  Object.assign(globalThis, { Date: Turned });
};

/** A phone that has been to `url`, whose worker serves it, and that has no connection any more. */
export async function restarting(context: BrowserContext, page: Page, url: string, selector: string, rate: number): Promise<Restarting> {
  await page.addInitScript(watchFor, selector);
  await context.setOffline(true);
  await slowDown(page, rate);
  const drawn = (): Promise<unknown> => page.waitForFunction(() => 'drawnAt' in window, undefined, { polling: 100 });
  return {
    page,
    async once(before = async () => undefined) {
      await before();
      await page.goto('about:blank');
      await page.goto(url);
      await drawn();
      const at = await page.evaluate(() => Reflect.get(window, 'drawnAt') as number);
      // What goes on after the first frame belongs to this start, and must not disturb the next.
      await page.waitForTimeout(4000);
      return at;
    },
    close: () => context.close(),
  };
}

/** Opens `url`, and waits until its worker serves it. */
export async function settleIn(
  browser: Browser,
  url: string,
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<[BrowserContext, Page]> {
  const context = await openPhone(browser);
  const page = await context.newPage();
  await before(page);
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return [context, page];
}

/** Puts a whole log into the page's database, as the app keeps it, once the app has made one. */
export async function keepLog(page: Page, text: string): Promise<void> {
  await until(page, async () => (await indexedDB.databases()).some(({ name }) => name === 'plumbline'), undefined);
  await page.evaluate(async (lines) => {
    const got = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await got(indexedDB.open('plumbline'));
    const stores = db.transaction(['lines', 'slots', 'meta'], 'readwrite');
    let replica = '';
    for (const [n, line] of lines.entries()) {
      const { slot, fact } = JSON.parse(line);
      replica = slot.replica;
      stores.objectStore('lines').put(line, n + 1);
      stores.objectStore('slots').put({ id: fact.id, at: n + 1 }, [slot.replica, slot.seq]);
    }
    stores.objectStore('meta').put(replica, 'replica');
    await new Promise<void>((done, fail) => {
      stores.oncomplete = () => done();
      stores.onabort = () => fail(stores.error);
    });
    db.close();
    localStorage.setItem('plumbline.canary', JSON.stringify({ replica, count: lines.length }));
  }, text.trimEnd().split('\n'));
}
