// Short reads that fit the day, and the ledger of evidence behind them.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { beginStory, type Story } from './story.ts';

const { openAt, to } = inStory();

async function openOn(on: string, story: Story, route: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openAt(`${on}T09:00`, story, options);
  await to(page, route);
  return page;
}

test('the read of the day says why it is here, opens, and is not shown again', async () => {
  const story = await beginStory();
  await story.session('2026-11-02', { peak: 4 });
  const page = await openOn('2026-11-03', story, 'today');
  await page.getByText('Because you felt it in your last session.').waitFor();
  await page.getByRole('link', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: 'Some discomfort is fine' }).waitFor();
  await page.getByText('Who says so').waitFor();
  await to(page, 'today');
  await page.waitForSelector('.habit-tile');
  await expect.poll(() => page.getByText('Because you felt it').count()).toBe(0);
  // The next one that fits; set aside, it is gone as well.
  await page.getByText('Not today').click();
  await page.reload();
  await page.waitForSelector('.habit-tile');
  await expect.poll(() => page.getByText('Because you felt it').count()).toBe(0);
});

test('all fifteen reads have a page; what one stands on is a tap away in the evidence', async () => {
  const page = await openOn('2026-11-02', await beginStory(), 'lessons');
  expect(await page.locator('.read-door').count()).toBe(15);
  await page.getByRole('link', { name: /Your next position/ }).click();
  await page.getByText('Look it up in the evidence').click();
  await page.getByText('There is no perfect posture').first().waitFor();
});

test('the evidence is searched, sifted by how sure it is and by where the articles differ', async () => {
  const page = await openOn('2026-11-02', await beginStory(), 'evidence');
  await page.locator('.claims .card').first().waitFor();
  const all = await page.locator('.claims .card').count();
  await page.locator('.search').fill('posture');
  const some = await page.locator('.claims .card').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.locator('.search').fill('');
  await page.getByRole('button', { name: /^D:/ }).click();
  expect(await page.locator('.claims .chip:not([data-grade="D"])').count()).toBe(0);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByText('Only where the articles differ').click();
  expect(await page.locator('.claims .card').count()).toBe(await page.locator('.claim-right').count());
  await page.locator('.search').fill('nothing of this');
  await page.getByText('Nothing found.').waitFor();
});

const views = [{ colorScheme: 'light' }, { colorScheme: 'dark', viewport: { width: 844, height: 390 } }] as const;
test.each(views)('no barrier and no running off the side: %j', async (options) => {
  const page = await openOn('2026-11-02', await beginStory(), 'today', { ...options, bypassCSP: true });
  for (const route of ['today', 'lessons', 'lessons/E9', 'evidence/E4', 'learn']) {
    await to(page, route);
    await page.waitForTimeout(300);
    expect([route, await barriers(page)]).toEqual([route, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
