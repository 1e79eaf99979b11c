// What a track holds, sample by sample: tones where the timeline has them, words in their places, the length to the sample.
import type { Run, Timeline } from '@plumbline/engine';
import { timelineOf } from '@plumbline/engine';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speak, tablesOf } from '../apps/web/src/language/speak.ts';
import type { Tone } from '../apps/web/src/player/tone-board.ts';
import { catalogueOf } from '../apps/web/src/track/catalogue.ts';
import { clipsFor } from '../apps/web/src/track/clip-keys.ts';
import type { TonePlace } from '../apps/web/src/track/score.ts';
import { leading } from '../packages/coach/src/scenarios/leading.ts';
import { makePack } from '../tools/voices/make-pack.ts';
import { missingPrograms } from '../tools/voices/speech.ts';
import { launch } from './chromium.ts';
import type {} from './in-page/track-page.ts';
import { type Site, serveSite, storeFolder } from './site.ts';

const TAIL_MS = 4000;
const RATE = 16_000;
let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  await speak('en');
  [browser, site] = [await launch(), await serveSite(storeFolder)];
  page = await browser.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => window.trackPage !== undefined);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const timelineFor = (minutes: number): Timeline => timelineOf(leading({ minutes }).resumed() as Run);
const figures = (text: string): void => void process.stderr.write(`track: ${text}\n`);

/** Notes of the player's tones: when each begins after its cue and how long it sounds, ms. */
const notes: Readonly<Record<Tone, readonly (readonly [after: number, length: number])[]>> = {
  tick: [[0, 50]],
  turn: [[0, 50]],
  count: [[0, 90]],
  begin: [[0, 220]],
  half: [
    [0, 120],
    [160, 120],
  ],
  end: [
    [0, 160],
    [200, 160],
  ],
};
/** Where sound begins anew, in order: a note that begins while another sounds is not heard apart. */
function begun(tones: readonly TonePlace[]): readonly number[] {
  const all = tones.flatMap(({ at, tone }) => notes[tone].map(([after, length]) => [at + after, at + after + length] as const));
  let until = Number.NEGATIVE_INFINITY;
  return all
    .toSorted((a, b) => a[0] - b[0])
    .flatMap(([from, to]) => {
      const isHeard = from >= until;
      until = Math.max(until, to);
      return isHeard ? [from] : [];
    });
}

test('every tone stands at its sample, none is lost, none is added, and the whole is as long as the session', async () => {
  const timeline = timelineFor(15);
  const { scoreOf } = await import('../apps/web/src/track/score.ts');
  const { rate, length, onsets, bytes, took } = await page.evaluate((whole) => window.trackPage.tones(whole), timeline);
  expect([rate, length]).toEqual([RATE, ((timeline.length + TAIL_MS) * RATE) / 1000]);
  const { tones } = scoreOf(timeline);
  const due = begun(tones);
  expect(onsets).toHaveLength(due.length);
  const errors = onsets.map((at, n) => Math.abs(at - (due[n] ?? 0)));
  figures(
    `${tones.length} tones, worst ${Math.max(...errors).toFixed(2)} ms, ${(bytes / 1e6).toFixed(2)} MB, made in ${Math.round(took)} ms`,
  );
  expect(Math.max(...errors)).toBeLessThan(1);
});

test('words stand where the score has them, and never two at once', async (context) => {
  const missing = missingPrograms();
  if (missing.length > 0) {
    figures(`${missing.join(' and ')} cannot be found here, so that no word could be recorded for this test.`);
    return context.skip();
  }
  const timeline = timelineFor(8);
  const { scoreOf } = await import('../apps/web/src/track/score.ts');
  const { ui, words } = await tablesOf('en');
  const catalogue = catalogueOf({ ui, exercises: words.exercises, decimalMark: words.phrases.decimalMark });
  const forms = scoreOf(timeline).wishes.flatMap((wish) => wish.forms);
  const needed = new Set(forms.flatMap((form) => clipsFor(form, (key) => catalogue.has(key))).flat());
  const pack = await makePack('en', new Map([...catalogue].filter(([key]) => needed.has(key))));
  const made = await page.evaluate(([whole, voice]) => window.trackPage.words(whole, voice), [
    timeline,
    Buffer.from(pack.bytes).toString('base64'),
  ] as const);
  const { sayings, heard } = made;
  figures(`${sayings.length} sayings of ${needed.size} clips, ${(made.bytes / 1e6).toFixed(2)} MB, made in ${Math.round(made.took)} ms`);
  expect(sayings.length).toBeGreaterThan(20);
  for (const [n, { at, length }] of sayings.entries())
    expect(at + length).toBeLessThanOrEqual(sayings[n + 1]?.at ?? Number.POSITIVE_INFINITY);
  for (const { at, form } of sayings) {
    const from = heard.map(([begin]) => begin).findLast((begin) => begin <= at + 5) ?? Number.NaN;
    // Either sound begins here, or it goes on from a saying just before.
    const isOnset = Math.abs(from - at) < 5;
    const goesOn = sayings.some((other) => other.at < at && at - (other.at + other.length) < 400);
    expect([form, isOnset || goesOn]).toEqual([form, true]);
  }
  for (const [from, until] of heard) {
    const first = sayings.find(({ at }) => Math.abs(at - from) < 5);
    const last = sayings.findLast(({ at }) => at <= until);
    expect(first).toBeDefined();
    expect(until).toBeLessThanOrEqual((last?.at ?? 0) + (last?.length ?? 0) + 5);
  }
  expect(made.length).toBe(((timeline.length + TAIL_MS) * RATE) / 1000);
});
