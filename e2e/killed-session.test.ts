// The browser is killed in the middle of a session. Opened again, it goes on at that very set: at most the running set is lost.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentsOf, type Running, startKillable } from './killable.ts';
import { comeToPlan } from './person.ts';
import { checkIn, told } from './sessions.ts';
import { type Site, serveSite } from './site.ts';

/** KILLS=30 npm run journeys -- e2e/killed-session.test.ts for the long form; SEED names the moments. */
const kills = Number(process.env['KILLS'] ?? 2);
const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());

async function pageOf({ browser }: Running, route: string): Promise<Page> {
  const page = (await browser.contexts()[0]?.newPage()) ?? (await browser.newPage());
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}#/${route}`);
  await page.waitForSelector('h1, .player');
  return page;
}
/** Taps on through the session, a set of time for its first three seconds, until the page is gone. */
async function tapOn(page: Page): Promise<void> {
  for (;;) {
    const done = page.locator('.player-main', { hasText: 'Done' });
    const isWork = (await page.locator('.player').getAttribute('data-phase')) === 'work';
    if (await done.count()) await done.click();
    else if (isWork) await page.waitForTimeout(3200).then(() => page.keyboard.press('ArrowRight'));
    else await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(120);
  }
}
const names = (sets: readonly Record<string, unknown>[]): string[] => [
  ...new Set(sets.map(({ item, exercise, set, side }) => [item, exercise, set, side].join(' '))),
];

test(
  `${kills} kills in a session lose at most the running set (seed ${seed})`,
  async () => {
    const profile = await mkdtemp(join(tmpdir(), 'plumbline-session-'));
    try {
      let running = await startKillable(profile);
      const first = await pageOf(running, '');
      await comeToPlan(first);
      await checkIn(first, site.url);
      await running.kill();
      let before: string[] = [];
      for (const ms of momentsOf(seed, kills)) {
        running = await startKillable(profile);
        const page = await pageOf(running, 'session');
        await page.locator('.player-main').click();
        // Nothing that was seen durable is missing, and what is led on is not what was done.
        expect(names(await told(page, 'set-finished'))).toEqual(expect.arrayContaining(before));
        void tapOn(page).catch(() => undefined);
        await wait(4000 + ms * 3);
        before = names(await told(page, 'set-finished'));
        await running.kill();
      }
      running = await startKillable(profile);
      const page = await pageOf(running, 'session');
      await page.waitForSelector('.player');
      const sets = await told(page, 'set-finished');
      expect(names(sets)).toEqual(expect.arrayContaining(before));
      expect(before.length).toBeGreaterThanOrEqual(kills);
      // No set was led twice: whatever was told again is the same set with its reserve.
      const bare = sets.filter(({ rir }) => rir === undefined);
      expect(names(bare)).toHaveLength(bare.length);
      expect(await page.locator('.eyebrow').first().innerText()).toBe('You go on where you were.');
      process.stderr.write(`${before.length} sets, ${kills} kills, seed ${seed}\n`);
      await running.kill();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  (60 + kills * 20) * 1000,
);
