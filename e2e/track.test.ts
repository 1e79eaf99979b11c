// A session as one track: made on the device, played, told, and taken up again.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { phone, visit, watch } from './person.ts';
import { planned as withPlan } from './planned.ts';
import { checkIn, told } from './sessions.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
let begun: BrowserContextOptions['storageState'];
let context: BrowserContext;
const faults: string[] = [];

beforeAll(async () => {
  [browser, site] = [await launch(['--autoplay-policy=no-user-gesture-required']), await serveSite()];
  const first = await visit(browser, site.url, { storageState: await withPlan(site.url) });
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

async function openSession(options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ ...phone, ...options, ...(begun ? { storageState: begun } : {}) });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  watch(page, faults);
  await page.goto(`${site.url}#/session`);
  await page.waitForSelector('.player');
  return page;
}
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
/** The track of the whole session, ready to be played. With tones alone where `words` is false or this build has no voice. */
async function makeTrack(page: Page, words = false): Promise<void> {
  await page.locator('.track-door').click();
  await page.waitForSelector('.track-length');
  const tick = page.locator('.tick input');
  if ((await tick.count()) > 0 && (await tick.isChecked()) !== words) await page.locator('.tick').click();
  await press(page, 'Make the track');
  await page.waitForSelector('audio', { state: 'attached' });
}
const seek = (page: Page, seconds: number): Promise<void> =>
  page.locator('audio').evaluate(async (audio: HTMLAudioElement, to) => {
    audio.currentTime = to;
    await new Promise((done) => audio.addEventListener('seeked', done, { once: true }));
  }, seconds);
const stands = (page: Page): Promise<number> => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
const length = (page: Page): Promise<number> => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.duration);
const sets = async (page: Page): Promise<number> => (await told(page, 'set-finished')).length;
async function planned(page: Page): Promise<number> {
  const plan = (await told(page, 'session-started'))[0]?.['plan'] as { items: { dose: { sets: number }; sides: string[] }[] };
  return plan.items.reduce((sum, { dose, sides }) => sum + dose.sets * sides.length, 0);
}

test('is made, plays, and writes nothing down before the person says how far they came', async () => {
  const page = await openSession();
  await makeTrack(page);
  const first = await page.locator('h1').innerText();
  await press(page, 'Play');
  await expect.poll(() => stands(page), { timeout: 20_000 }).toBeGreaterThan(0.5);
  expect(await page.evaluate(() => [navigator.mediaSession.playbackState, navigator.mediaSession.metadata?.title])).toEqual([
    'playing',
    first,
  ]);
  await press(page, 'Pause');
  // From set to set, and the screen follows the sound.
  for (let n = 0; n < 4; n++) {
    const before = await stands(page);
    await press(page, 'Next set');
    await expect.poll(() => stands(page)).toBeGreaterThan(before);
  }
  await press(page, 'The set before');
  expect(await sets(page)).toBe(0);
  await press(page, 'I am done');
  expect(await page.locator('h1').evaluate((h) => h === document.activeElement)).toBe(true);
  const options = await page.locator('.choice-item').allInnerTexts();
  expect(options[0]).toContain('Up to here');
  expect(options.at(-1)).toBe('None of it yet');
  expect(await sets(page)).toBe(0);
  await page.locator('.choice-item').first().click();
  await page.waitForSelector('.player-number');
  await expect.poll(() => sets(page), { timeout: 10_000 }).toBe(options.length - 1);
  expect((await told(page, 'set-finished')).every(({ completed }) => completed === true)).toBe(true);
  // The session itself goes on from there.
  await page.locator('.player-main', { hasText: 'Go on' }).click();
  await expect.poll(() => page.locator('.player').getAttribute('data-held')).toBe(null);
});

test('played to its end and said to be done, every set is written down', async () => {
  const page = await openSession();
  await makeTrack(page);
  const whole = await length(page);
  await seek(page, whole - 1.5);
  await press(page, 'Play');
  await page.locator('.choice-item', { hasText: 'I did all of it' }).click();
  await expect.poll(() => sets(page), { timeout: 10_000 }).toBe(await planned(page));
  expect(await page.locator('main').innerText()).toMatch(/last set|how/i);
});

test('a page that was closed behind a locked phone asks when it is opened again', async () => {
  const page = await openSession();
  await makeTrack(page);
  await seek(page, 180);
  await page.reload();
  await page.waitForSelector('.choice');
  expect(await page.locator('main').innerText()).toContain('You played this track up to 3:00');
  const options = await page.locator('.choice-item').count();
  await page.locator('.choice-item').nth(1).click();
  await page.waitForSelector('.player-number');
  await expect.poll(() => sets(page), { timeout: 10_000 }).toBe(options - 2);
  await page.reload();
  await page.waitForSelector('.track-door');
  expect(await page.locator('.eyebrow').first().innerText()).toBe('You go on where you were.');
});

test('stop is one tap: the sound is silent at once, and what was done may still be said', async () => {
  const page = await openSession();
  await makeTrack(page);
  await seek(page, 200);
  await press(page, 'Play');
  await press(page, 'Stop');
  expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
  const done = (await page.locator('.choice-item').count()) - 1;
  await page.locator('.choice-item').first().click();
  await expect.poll(() => sets(page), { timeout: 10_000 }).toBeGreaterThanOrEqual(done);
  await expect.poll(async () => (await told(page, 'session-stopped')).length).toBe(1);
  expect(await page.locator('audio').count()).toBe(0);
});

test('where it hurt is said of the set in which the track stood', async () => {
  const page = await openSession();
  await makeTrack(page);
  await seek(page, 200);
  const name = await page.locator('h1').innerText();
  await press(page, 'It hurts');
  await page.locator('.choice-item').first().click();
  await page.locator('.scale-item', { hasText: /^4$/ }).click();
  await page.locator('.choice-item').first().click();
  await page.locator('.choice-item').last().click();
  await expect.poll(async () => (await told(page, 'hurt-reported')).length).toBe(1);
  expect((await told(page, 'hurt-reported'))[0]).toMatchObject({ peak: 4 });
  expect(name).not.toBe('');
});

test('words are fetched only when they are asked for, kept, and there without a connection', async (test) => {
  const page = await openSession();
  const fetched: string[] = [];
  page.on('request', (request) => request.url().endsWith('.pack') && fetched.push(request.url()));
  await page.locator('.track-door').click();
  await page.waitForSelector('.track-length');
  if ((await page.locator('.tick').count()) === 0) {
    expect(await page.locator('main').innerText()).toContain('came without a voice');
    process.stderr.write('track: this build has no voice (npm run voices), so that its fetching could not be tried.\n');
    return test.skip();
  }
  expect(fetched).toEqual([]);
  await press(page, 'Back to the session');
  await makeTrack(page, true);
  expect(fetched).toHaveLength(1);
  await page.reload();
  await page.waitForSelector('.player');
  await context.setOffline(true);
  await makeTrack(page, true);
  expect(fetched).toHaveLength(1);
});

test.each(['light', 'dark'] as const)(
  'no screen of it holds a barrier or is wider than the page, %s',
  async (colorScheme) => {
    const page = await openSession({ colorScheme, bypassCSP: true });
    const lookHere = async (name: string): Promise<void> => {
      for (const [width, height] of [
        [320, 640],
        [780, 360],
        [390, 844],
        [1280, 860],
      ] as const) {
        await page.setViewportSize({ width, height });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const isBelow = await page.evaluate(
          () => (document.querySelector('.player-main')?.getBoundingClientRect().bottom ?? 0) > innerHeight,
        );
        expect([name, width, wide, isBelow, await barriers(page)]).toEqual([name, width, 0, false, []]);
        if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/${name}-${width}-${colorScheme}.png` });
      }
    };
    await lookHere('start');
    await page.locator('.track-door').click();
    await page.waitForSelector('.track-length');
    await lookHere('offer');
    await press(page, 'Make the track');
    await page.waitForSelector('audio', { state: 'attached' });
    await lookHere('made');
    await seek(page, 200);
    await lookHere('within');
    await press(page, 'I am done');
    await lookHere('tell');
  },
  120_000,
);
