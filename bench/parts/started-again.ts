// Started again without a connection with ten years behind one, beside a page of the same size that holds nothing but itself.
import type { Browser, Page } from 'playwright-core';
import { until } from '../../e2e/until.ts';
import { printedBy } from './in-program.ts';
import { median, table } from './measure.ts';
import { keepLog, restarting, settleIn, turnClock } from './restarts.ts';
import type { Served } from './sites.ts';

interface TenYears {
  readonly text: string;
  /** A morning with a session to begin. */
  readonly day: string;
  readonly facts: number;
}
/** What the app keeps beside the log: small texts, and the snapshot of the state. */
interface Beside {
  readonly texts: Readonly<Record<string, string>>;
  readonly snapshot: unknown;
}
const screen = 'plumbline.screen';

/** What is kept beside the log; where something is given, that is put in its place and the page keeps nothing more before it is left. */
const beside = (page: Page, put?: Beside): Promise<Beside> =>
  page.evaluate(async (given) => {
    const got = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await got(indexedDB.open('plumbline'));
    const store = () => db.transaction('snapshot', 'readwrite').objectStore('snapshot');
    const snapshot: unknown = await got(store().get('state'));
    const texts = { ...localStorage };
    if (given) {
      localStorage.clear();
      for (const [name, text] of Object.entries(given.texts)) localStorage.setItem(name, text);
      // The app that is left must change nothing of it.
      Storage.prototype.setItem = () => undefined;
      Storage.prototype.removeItem = () => undefined;
      const changed = store();
      if (given.snapshot === undefined) changed.delete('state');
      else changed.put(given.snapshot, 'state');
      // The page is left at once, which would give up a write that is not complete.
      await new Promise((done) => {
        changed.transaction.oncomplete = done;
      });
    }
    db.close();
    return { texts, snapshot };
  }, put);

/** Waits until the log is tidied for the day; where a name is given, until the snapshot is of the whole log too, and the screen kept under it. */
async function atRest(page: Page, kept: string | undefined): Promise<void> {
  const isSo = async (name: string | undefined): Promise<boolean> => {
    const got = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await got(indexedDB.open('plumbline'));
    const read = db.transaction(['lines', 'meta', 'snapshot']);
    const last = (await got(read.objectStore('lines').openKeyCursor(null, 'prev')))?.key;
    const tidiedOn: unknown = await got(read.objectStore('meta').get('tidiedOn'));
    const snapshot: { readonly position: number } | undefined = await got(read.objectStore('snapshot').get('state'));
    db.close();
    if (tidiedOn !== new Date().toISOString().slice(0, 10)) return false;
    if (name === undefined) return true;
    // One that was drawn before the log was tidied is of another log, and would not be shown.
    const { stamp } = JSON.parse(localStorage.getItem(name) ?? '{"stamp":"[]"}') as { readonly stamp: string };
    const of = new Map((JSON.parse(stamp) as unknown[]).filter((one): one is [string, string] => Array.isArray(one) && one.length === 2));
    return snapshot?.position === last && of.get('plumbline.canary') === localStorage.getItem('plumbline.canary');
  };
  await until(page, isSo, kept, { timeout: 240_000, every: 1000 });
}

const without = ({ texts, snapshot }: Beside, drop: (name: string) => boolean): Beside => ({
  texts: Object.fromEntries(Object.entries(texts).filter(([name]) => !drop(name))),
  snapshot,
});

/** A phone on which ten years are kept: as it was left the evening before, and as it is once the day has been looked at. */
async function withHistory(browser: Browser, url: string, { text, day }: TenYears, rate: number) {
  const today = `${url}#/today`;
  const morning = Date.parse(`${day}T08:00:00Z`);
  const [context, page] = await settleIn(browser, today, async (fresh) => {
    await fresh.addInitScript(turnClock, morning - 14 * 3_600_000);
  });
  await keepLog(page, text);
  const come = async (kept: string): Promise<Beside> => {
    // The first time old answers may be erased, which takes the snapshot with it; the second time all is kept.
    for (const isLast of [false, true]) {
      await page.goto('about:blank');
      await page.goto(today);
      await page.waitForSelector('#app .today-main', { timeout: 120_000 });
      await atRest(page, isLast ? kept : undefined);
    }
    return beside(page);
  };
  const evening = await come(`${screen}.${day}.evening`);
  await page.addInitScript(turnClock, morning);
  const shown = await come(`${screen}.${day}.evening`);
  // What was tidied this morning is in the log by now; the snapshot is the one that goes with it.
  const left: Beside = { texts: evening.texts, snapshot: shown.snapshot };
  return { app: await restarting(context, page, today, '#app .hero .button', rate), page, left, shown };
}

/** Prints how long it takes until Today's session can be seen, in each of the ways a start may go. */
export async function startedAgain(browser: Browser, site: Served, floor: Served, rounds: number, rate: number): Promise<void> {
  const history = JSON.parse(printedBy('parts/ten-years.ts', [])) as TenYears;
  const { app, page, left, shown } = await withHistory(browser, site.url, history, rate);
  const bare = await restarting(...(await settleIn(browser, floor.url)), floor.url, '.seen', rate);
  const from = (kept: Beside) => () => app.once(async () => void (await beside(page, kept)));
  const bySnapshot = without(left, (name) => name.startsWith(screen));
  const contenders: readonly (readonly [name: string, run: () => Promise<number>])[] = [
    ['floor: a page of the same size with a worker', () => bare.once()],
    ["today's session, the day it was shown before", from(shown)],
    ["today's session, the first time that day", from(without(left, (name) => name === screen))],
    ['the same with nothing drawn ahead', from(bySnapshot)],
    ['the same without a snapshot', from({ ...bySnapshot, snapshot: undefined })],
  ];
  const times = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    for (const [at, [, run]] of contenders.entries()) {
      const time = await run();
      // One round in front warms up.
      if (round >= 0) times[at]?.push(time);
    }
  const least = median(times[0] ?? []);
  console.log(
    `\n## Started again without a connection: ten years, ${history.facts} facts, processor slowed ${rate} times, median of ${rounds}\n`,
  );
  console.log(
    table([
      ['', 'what one came for can be seen', 'beside the floor'],
      ...contenders.map(([name], at) => {
        const time = median(times[at] ?? []);
        return [name, `${time.toFixed(0)} ms`, `${(time / least).toFixed(2)}x`];
      }),
    ]),
  );
  await Promise.all([app.close(), bare.close()]);
}
