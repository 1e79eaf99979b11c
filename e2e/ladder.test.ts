// The ladder of bending: expect, do a little, compare; a step up after two calm tries, an end where it is too much.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { beginStory, type Story } from './story.ts';

const { openAt, to } = inStory();

async function openOn(on: string, story: Story, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openAt(`${on}T09:00`, story, options);
  await to(page, 'ladder');
  await page.waitForSelector('.rungs');
  return page;
}
const rate = (page: Page, n: number): Promise<void> => page.locator('.scale-item', { hasText: new RegExp(`^${n}$`) }).click();
const begin = (page: Page): Promise<void> => page.getByRole('button', { name: /^Try it:/ }).click();
async function tryIt(page: Page, now: number, predicted: number, actual: number): Promise<void> {
  await begin(page);
  await rate(page, now);
  await page.getByText('What do you expect').first().waitFor();
  await rate(page, predicted);
  await page.getByRole('button', { name: 'I did it' }).click();
  await rate(page, actual);
}

test('what was expected is held beside what it was; after two calm tries the next step is there', async () => {
  const story = await beginStory();
  await story.say('2026-11-03', 'prediction-made', { activity: 'bend-lying-small-knee-hug', pain: 6, actual: 1 });
  const page = await openOn('2026-11-04', story);
  await tryIt(page, 2, 6, 2);
  await page.getByText('You expected 6. It was 2.').waitFor();
  await page.getByText('Milder than you expected.').waitFor();
  await page.getByText('Two calm tries here').waitFor();
  await page.getByText('Back to the steps').click();
  await page.getByText('That was today’s try.').waitFor();
  expect(await page.locator('.rungs li[data-at="here"]').count()).toBe(1);
  expect(await page.locator('.rungs li[data-at="below"]').count()).toBe(1);
});

test('a back that is busy enough is left alone; what is too much goes a step lower; a leg ends it', async () => {
  const page = await openOn('2026-11-04', await beginStory());
  await begin(page);
  await rate(page, 6);
  await page.getByText('Not right now').waitFor();
  await page.getByText('Back to the steps').click();
  await begin(page);
  await rate(page, 2);
  await rate(page, 3);
  await page.getByRole('button', { name: 'It went down a leg' }).click();
  await page.getByText('That is enough for today').waitFor();
  await page.getByText('Back to today').click();
  await page.waitForSelector('.asking');
});

test('no barrier and no running off the side, at any step', async () => {
  const page = await openOn('2026-11-04', await beginStory(), { bypassCSP: true });
  const look = async (): Promise<void> => {
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  };
  await look();
  await begin(page);
  await look();
  await rate(page, 2);
  await rate(page, 4);
  await page.getByRole('button', { name: 'I did it' }).waitFor();
  await look();
});
