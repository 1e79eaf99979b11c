// Tones are heard when they are due, however busy the page is. TONES=60 npm run journeys -- e2e/tones.test.ts for the long form.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import type {} from './in-page/tones-page.ts';
import { type Site, serveSite, storeFolder } from './site.ts';

const seconds = Number(process.env['TONES'] ?? 12);
let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  [browser, site] = [await launch(['--autoplay-policy=no-user-gesture-required']), await serveSite(storeFolder)];
  // The listening code is put in from outside; the app itself lets no such script in.
  page = await browser.newPage({ bypassCSP: true });
  await page.goto(site.url);
  await page.waitForFunction(() => window.tonesPage !== undefined);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test(
  `${seconds} tones, one a second, while the page is blocked 200 ms of each: none lost, none doubled, none late`,
  async () => {
    const { errors, planned } = await page.evaluate((count) => window.tonesPage.hear(count, 200), seconds);
    expect(errors).toHaveLength(planned);
    const sizes = errors.map(Math.abs).toSorted((a, b) => a - b);
    const [p50, p95, worst] = [0.5, 0.95, 1].map((share) => sizes[Math.max(0, Math.ceil(sizes.length * share) - 1)] ?? Number.NaN);
    process.stderr.write(`tones: p50 ${p50?.toFixed(2)} p95 ${p95?.toFixed(2)} worst ${worst?.toFixed(2)} ms of ${planned}\n`);
    // A tone on a timer would wait for the page: up to 200 ms. A frame of a screen is 16.7 ms.
    expect(worst).toBeLessThan(50);
  },
  (seconds + 60) * 1000,
);

test('a pause takes back what is about to sound', async () => {
  expect(await page.evaluate(() => window.tonesPage.silenced(150))).toBe(true);
});
