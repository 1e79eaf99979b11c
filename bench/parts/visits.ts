// One visit to a page as a slow phone makes it, told by what the browser itself noted.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** A slow phone on a slow network, as Lighthouse's mobile setting throttles a browser. Units: ms, bytes a second. */
const slowNetwork = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
  timezoneId: 'UTC',
} as const;
/** So long nothing may happen for a page to count as at rest. Units: ms. */
const quiet = 5000;

export const openPhone = (browser: Browser): Promise<BrowserContext> => browser.newContext(phone);

/** Slows the processor of a page. */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

interface Span {
  readonly from: number;
  readonly to: number;
}
export interface Visit {
  /** First and largest paint, and when it answers at once. Units: ms since the page was asked for. */
  readonly first: number;
  readonly largest: number;
  readonly interactive: number;
  /** What of tasks was over 50 ms between the first paint and then. Units: ms. */
  readonly blocked: number;
  readonly longTasks: readonly Span[];
  /** Requests that began before the first paint, the page's own included. */
  readonly before: number;
  readonly requests: number;
}

/** Runs in the page: what the browser noted. */
const noted = (): Promise<{ first: number; largest: number; tasks: Span[]; loads: Span[] }> =>
  new Promise((resolve) => {
    const tasks: Span[] = [];
    let largest = 0;
    const span = (e: PerformanceEntry): Span => ({ from: e.startTime, to: e.startTime + e.duration });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(span))).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) largest = Math.max(largest, entry.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      resolve({ first, largest, tasks, loads: performance.getEntriesByType('resource').map(span) });
    }, 200);
  });

/** The spans in which more than two requests were under way. */
function crowded(loads: readonly Span[]): readonly Span[] {
  const moments = loads.flatMap(({ from, to }) => [
    { at: from, by: 1 },
    { at: to, by: -1 },
  ]);
  moments.sort((a, b) => a.at - b.at || a.by - b.by);
  let count = 0;
  return moments.flatMap(({ at, by }, n) => {
    count += by;
    return count > 2 ? [{ from: at, to: moments[n + 1]?.at ?? at }] : [];
  });
}
/** The end of the last thing that went on before the page was at rest for five seconds. */
function restAfter(start: number, busy: readonly Span[]): number {
  let at = start;
  for (const { from, to } of busy.toSorted((a, b) => a.from - b.from)) {
    if (from - at >= quiet) break;
    at = Math.max(at, to);
  }
  return at;
}

/** A first visit, in a browser that knows nothing of the page. */
export async function firstVisit(browser: Browser, url: string, rate: number): Promise<Visit> {
  const context = await openPhone(browser);
  try {
    const page = await context.newPage();
    const session = await slowDown(page, rate);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowNetwork);
    await page.goto(url);
    await page.waitForTimeout(quiet + 4000);
    const { first, largest, tasks, loads } = await page.evaluate(noted);
    const interactive = restAfter(first, [...tasks.filter(({ to }) => to > first), ...crowded(loads)]);
    const between = tasks.filter(({ from, to }) => to > first && from < interactive);
    return {
      first,
      largest,
      interactive,
      blocked: between.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, first) - 50), 0),
      longTasks: tasks,
      before: 1 + loads.filter(({ from }) => from < first).length,
      requests: 1 + loads.length,
    };
  } finally {
    await context.close();
  }
}

export interface Coming {
  /** From the first touch until the app answers. Units: ms. */
  readonly after: number;
  /** How long each task over 50 ms took meanwhile. Units: ms. */
  readonly tasks: readonly number[];
}

/** Runs in the page: touches it, and waits until the app has taken over from the page's own script. */
const touch = (): Promise<Coming> =>
  new Promise((resolve) => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    const from = performance.now();
    const look = (): void => {
      if ('plumbline' in window) setTimeout(look, 20);
      else setTimeout((after: number) => resolve({ after, tasks }), 500, performance.now() - from);
    };
    setTimeout(look);
    window.dispatchEvent(new Event('pointerdown'));
  });

/** A first visit whose worker has taken the whole app in when the page is touched. */
export async function comes(browser: Browser, url: string, rate: number): Promise<Coming> {
  const context = await openPhone(browser);
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await slowDown(page, rate);
    return await page.evaluate(touch);
  } finally {
    await context.close();
  }
}
