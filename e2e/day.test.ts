// A day that goes another way: a bad one, a moved one, something else done, a slip taken back, a tick; and the plan that shows it.
import { makePlan, sessionOn } from '@plumbline/engine';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalog } from '../packages/coach/src/scenarios/someone.ts';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { answerAll } from './person.ts';
import { checkIn, told } from './sessions.ts';
import { beginStory, type Story } from './story.ts';

const { url, openAt, to } = inStory();

/** The story, brought to a phone on the morning of `on`. */
const openOn = (on: string, story: Story, options: BrowserContextOptions = {}): Promise<Page> => openAt(`${on}T09:00`, story, options);
const tap = (page: Page, name: string | RegExp): Promise<void> => page.getByText(name).first().click();
const planOf = (story: Story) => makePlan({ state: story.state(), catalog, from: '2026-11-02', weeks: 4, program: 'my-plan' });
const shows = (page: Page): Promise<string> => page.locator('main').innerText();

test('a bad day: one tap, a kind word, the questions at the door, then easy days with a dated way back', async () => {
  const story = await beginStory();
  await story.session('2026-11-02');
  const page = await openOn('2026-11-04', story);
  await tap(page, 'Today is a bad day');
  await page.getByText('What happens now').waitFor();
  expect(await shows(page)).toContain('Until Saturday 7 November');
  await tap(page, 'Go on to the questions');
  await page.waitForSelector('.asking');
  await answerAll(page);
  await page.getByText('The first days of a flare').waitFor();
  await to(page, 'today');
  await story.say('2026-11-04', 'flare-started', { by: 'tap' }, '09:00');
  const easy = planOf(story).days.find(({ date }) => date === '2026-11-04');
  expect(easy).toMatchObject({ kind: 'flare', session: { mode: 'easy' } });
  const names = await page.locator('.item-name').allInnerTexts();
  expect(names).toHaveLength(easy?.session?.items.length ?? 0);
  expect(await page.getByText('Today is a bad day').count()).toBe(0);
  await tap(page, 'It has eased');
  await page.getByText('60 in 100', { exact: true }).waitFor();
});

test('pain well above usual for a day and more offers the calm days; a no lasts the day, and only a tap begins them', async () => {
  const story = await beginStory();
  for (const on of ['2026-11-02', '2026-11-04', '2026-11-06']) await story.session(on);
  for (const on of ['2026-11-09', '2026-11-10']) await story.say(on, 'checked-in', { pre: 6, legs: 'same', energy: 3, anythingNew: false });
  const calm = await openOn('2026-11-11', story);
  await tap(calm, 'No, I can live with it');
  await calm.reload();
  await calm.mouse.move(9, 9);
  await calm.getByText('Today is a bad day').waitFor();
  expect([await calm.getByText('Is this a flare?').count(), await told(calm, 'flare-started')]).toEqual([0, []]);
  const page = await openOn('2026-11-11', story);
  await tap(page, 'Yes, it gets in my way');
  await expect.poll(() => told(page, 'flare-started')).toEqual([{ by: 'pattern' }]);
  await tap(page, 'Go on to the questions');
  await page.waitForSelector('.asking');
  await answerAll(page);
  await page.getByText('The first days of a flare').waitFor();
});

test('a bad day that was a slip is taken back at once, or later that day, and the session is there again', async () => {
  const page = await openOn('2026-11-02', await beginStory());
  const planned = await page.locator('.item-name').allInnerTexts();
  await tap(page, 'Today is a bad day');
  await tap(page, 'It was a slip: take it back');
  await page.waitForSelector('.hero');
  expect(await page.locator('.item-name').allInnerTexts()).toEqual(planned);
  await tap(page, 'Today is a bad day');
  await tap(page, 'Go on to the questions');
  await answerAll(page);
  await page.getByText('The first days of a flare').waitFor();
  await to(page, 'told');
  await page.getByRole('button', { name: /^Take back: A bad day/ }).click();
  await page.getByText('Nothing yet').waitFor();
  await to(page, 'today');
  await page.waitForSelector('.hero');
  expect(await page.locator('.item-name').allInnerTexts()).toEqual(planned);
  // Once pain is told it stands.
  await tap(page, 'Today is a bad day');
  await tap(page, 'Go on to the questions');
  await answerAll(page);
  await page.getByText('The first days of a flare').waitFor();
  await checkIn(page, url());
  await to(page, 'told');
  await page.getByText('Stays as it is').waitFor();
  expect(await page.getByRole('button', { name: /^Take back: A bad day/ }).count()).toBe(0);
});

test('a moved session is gone from its day, there on the other, in the plan too, and comes home again', async () => {
  const story = await beginStory();
  const page = await openOn('2026-11-02', story);
  await tap(page, 'Move it to another day');
  await tap(page, 'Tuesday 3 November');
  await page.getByText('Your next session is on Tuesday 3 November').waitFor();
  await to(page, 'plan');
  await page.getByRole('link', { name: /^Tuesday 3 November, Strength day/ }).waitFor();
  expect(await page.getByRole('link', { name: /^Monday 2 November/ }).count()).toBe(0);
  await to(page, 'told');
  await page.getByRole('button', { name: /^Take back: Moved/ }).click();
  await page.getByText('Nothing yet').waitFor();
  await to(page, 'today');
  await page.waitForSelector('.hero');
});

test('a session that went by is let go without a word of blame, and can be done on a free day of its week', async () => {
  const story = await beginStory();
  const page = await openOn('2026-11-03', story);
  const said = await shows(page);
  expect(said).toContain('Monday went by');
  expect(said).not.toMatch(/missed|failed|streak/i);
  await tap(page, 'Do it today instead');
  await page.waitForSelector('.hero');
  const planned = sessionOn({ state: story.state(), catalog, date: '2026-11-02' })?.session;
  expect(await page.locator('.item-name').count()).toBe(planned?.items.length);
});

test('something else that was done is told in three taps, said again in other numbers, and taken back', async () => {
  const page = await openOn('2026-11-02', await beginStory());
  await tap(page, 'I did something else');
  await tap(page, 'A walk');
  await page.locator('.choice-item', { hasText: /^30$/ }).click();
  await page.locator('.scale-item', { hasText: /^4$/ }).click();
  await page.waitForSelector('.habit-tile[aria-pressed="true"]');
  await to(page, 'told');
  await page.getByText('30 min, effort 4 of 10').waitFor();
  await page.getByRole('link', { name: /^Change: Walk/ }).click();
  expect(await page.locator('.choice-item[aria-pressed="true"]').innerText()).toBe('30');
  await page.locator('.choice-item', { hasText: /^45$/ }).click();
  await page.locator('.scale-item', { hasText: /^6$/ }).click();
  await page.getByText('45 min, effort 6 of 10').waitFor();
  await page.getByRole('button', { name: /^Take back: Walk/ }).click();
  await page.getByText('Nothing yet').waitFor();
});

test('yesterday can be said again, and the plan is what it would have been', async () => {
  const story = await beginStory();
  await story.session('2026-11-02');
  const page = await openOn('2026-11-03', story);
  await to(page, 'told');
  await page.getByText('At its peak 3 of 10, effort 4 of 10').waitFor();
  await page.getByRole('link', { name: /^Change: Session/ }).click();
  await page.locator('.scale-item', { hasText: /^2$/ }).click();
  await page.locator('.scale-item', { hasText: /^7$/ }).click();
  await page.getByText('At its peak 2 of 10, effort 7 of 10').waitFor();
  await page.getByRole('button', { name: /^Take back: Session/ }).click();
  await page.getByText('At its peak 2 of 10').waitFor({ state: 'detached' });
  await to(page, 'today');
  // It was not done after all: it went by, and may be done today.
  await page.getByText('Do it today instead').waitFor();
});

test('a habit is one tap, counts days and not ticks, and is taken back by the same tap; all of it by keyboard', async () => {
  const page = await openOn('2026-11-02', await beginStory());
  const tile = page.locator('.habit-tile', { hasText: 'Movement break' });
  await tile.focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 of 14 days').waitFor();
  expect(await tile.getAttribute('aria-pressed')).toBe('true');
  await page.reload();
  await page.getByText('1 of 14 days').waitFor();
  await tile.focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelectorAll('.habit-tile[aria-pressed="true"]').length === 0);
  expect(await page.locator('.habit-tile .tile-days').allInnerTexts()).toEqual(['0 of 14 days', '0 of 14 days']);
});

test('the end of a block is looked back on, and the next one starts with one tap', async () => {
  const story = await beginStory();
  for (const on of ['2026-11-02', '2026-11-04', '2026-11-06']) await story.session(on);
  await story.say('2026-11-07', 'activity-done', { kind: 'walk', minutes: 35 });
  const page = await openOn('2026-11-30', story);
  if ((await page.locator('.asking').count()) > 0) await answerAll(page);
  await page.getByText('3 of 12 sessions').waitFor();
  await page.getByText('35 min of walking').waitFor();
  await tap(page, 'Start the next four weeks');
  await page.waitForSelector('.hero');
});

const days = ['first day', 'rest', 'away', 'flare'] as const;
async function dayOf(name: (typeof days)[number]): Promise<readonly [on: string, story: Story]> {
  const story = await beginStory();
  if (name === 'first day') return ['2026-11-02', story];
  await story.session('2026-11-02');
  if (name === 'rest') return ['2026-11-03', story];
  if (name === 'away') return ['2026-11-20', story];
  await story.say('2026-11-03', 'flare-started', { by: 'tap' });
  const answers = Object.fromEntries(Object.entries(story.state().person.answers).filter(([id]) => id.startsWith('A')));
  await story.say('2026-11-03', 'readiness-answered', { screen: 'block-a', trigger: 'R3', answers });
  return ['2026-11-04', story];
}
test.each(days)('no page of a day holds a barrier or runs off the side: %s', async (name) => {
  const [on, story] = await dayOf(name);
  const [tall, wide] = [{ colorScheme: 'light' }, { colorScheme: 'dark', viewport: { width: 844, height: 390 } }] as const;
  // The first day in both, the others in turns.
  for (const options of name === 'first day' ? [tall, wide] : name === 'flare' ? [tall] : [wide]) {
    const page = await openOn(on, story, { ...options, bypassCSP: true });
    for (const route of ['today', 'plan', 'told', 'did', `move/${on}`]) {
      await to(page, route);
      await page.waitForSelector('h1');
      expect([route, await barriers(page)]).toEqual([route, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  }
});
