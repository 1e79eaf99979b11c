// Self-tests: one led by the clock, one counted, each side; written down, read against the first time, due after four weeks.
import { addDays } from '@plumbline/engine';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { told } from './sessions.ts';
import { beginStory, type Story } from './story.ts';

const { openAt, to } = inStory();

const first = '2026-11-02';
/** The page on a day, its clock in the journey's hands. */
const openOn = (on: string, story: Story, options: BrowserContextOptions = {}): Promise<Page> =>
  openAt(`${on}T09:00`, story, { ...options, runs: true });
const rate = (page: Page, n: number): Promise<void> => page.locator('.scale-item', { hasText: new RegExp(`^${n}$`) }).click();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { name, level: 1 }).waitFor();

/** The questions that come once before anything is tried on a day. */
async function checkIn(page: Page): Promise<void> {
  await page.waitForSelector('.asking');
  await page.locator('.choice-item', { hasText: /^No/ }).first().click();
  await rate(page, 2);
  await page.locator('.choice-item', { hasText: 'As usual' }).click();
  await page.locator('.choice-item', { hasText: 'Good' }).click();
}
/** From a test's own page to its clock, or to its first question. */
async function begin(page: Page, pain = 2): Promise<void> {
  await rate(page, pain);
  await press(page, 'To the start');
}
/** What the clock says; the clock of the page goes on by itself too, so it may be a little more than was run. */
const measured = async (page: Page): Promise<number> => Number(await page.locator('.number-field input').inputValue());
const accept = (page: Page): Promise<void> => press(page, 'Go on');
/** A story in which the questions of the day are answered. */
async function asked(on: string = first): Promise<Story> {
  const story = await beginStory(first);
  await story.say(on, 'checked-in', { pre: 2, legs: 'same', energy: 4, anythingNew: false }, '08:00');
  return story;
}

test('from Learn to a hold: asked first, led by the clock, ended by a tap, written down and read', async () => {
  const page = await openOn(first, await beginStory(first));
  await to(page, 'learn');
  await page.getByRole('link', { name: 'See the tests' }).click();
  await heading(page, 'Self-tests');
  expect(await page.locator('.measure-row').count()).toBe(12);
  await page.getByText('Not for now').click();
  await page.getByText('Hanging waits until you have done the test with arms up the wall.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.locator('.measure-row', { hasText: 'Front plank' }).click();
  await checkIn(page);
  await heading(page, 'Front plank');
  await page.locator('.measure-figure .fig[aria-label*="."]').waitFor();
  expect(await barriers(page)).toEqual([]);
  await begin(page);
  await page.locator('.player-stage .fig[aria-label*="."]').waitFor();
  expect(await barriers(page)).toEqual([]);
  await press(page, 'Start');
  await page.clock.runFor(5_000 + 24_300);
  await press(page, 'Done');
  await heading(page, 'Is this your time?');
  expect(await measured(page)).toBeGreaterThanOrEqual(24);
  await page.locator('.number-field input').fill('24');
  await accept(page);
  await page.locator('.choice-item', { hasText: 'I was tired' }).click();
  await rate(page, 3);
  await page.getByText('24 seconds', { exact: true }).waitFor();
  await page.getByText('This is where you start.', { exact: false }).waitFor();
  // Figures of others are there for whoever asks, and only then.
  const others = page.getByText('They were young and athletic', { exact: false });
  expect(await others.isVisible()).toBe(false);
  await page.getByText('What others reach').click();
  await others.waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await told(page, 'self-test-done')).toEqual([{ test: 'T2', value: 24, pain: 3, stopped: 'tired' }]);
  await page.getByRole('link', { name: 'All tests' }).click();
  await page.locator('.measure-row', { hasText: '24 seconds, on 2 Nov' }).waitFor();
});

test('counted against the clock: the time runs out, the number is entered; what hurt more is never called a success', async () => {
  const page = await openOn(first, await asked());
  await to(page, 'measure/T1');
  await begin(page);
  await press(page, 'Start');
  await page.clock.runFor(36_000);
  await heading(page, 'What did you measure?');
  await page.locator('.number-field input').fill('13');
  await accept(page);
  await rate(page, 4);
  await page.getByText('It hurt more, so the test ended there').waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await told(page, 'self-test-done')).toEqual([{ test: 'T1', value: 13, pain: 4, stopped: 'pain' }]);
});

test('one leg after the other by keyboard alone, to the end of the time', async () => {
  const page = await openOn(first, await asked());
  await to(page, 'measure/T11');
  await page.locator('.scale-item').nth(2).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'To the start' }).focus();
  await page.keyboard.press('Enter');
  for (const side of ['Left side', 'Right side']) {
    await page.locator('.player-name', { hasText: side }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Start');
    await page.keyboard.press('Space');
    await page.clock.runFor(51_000);
  }
  for (const side of ['Left side', 'Right side']) {
    await heading(page, `${side}: Is this your time?`);
    await page.keyboard.press('Enter');
  }
  await heading(page, 'What was the most it hurt?');
  await page.locator('.scale-item').first().focus();
  await page.keyboard.press('Enter');
  await page.getByText('Written down').waitFor();
  expect(await told(page, 'self-test-done')).toEqual([{ test: 'T11', left: 45, right: 45, pain: 0, stopped: 'cap' }]);
});

test('it hurts: one tap ends it, the other side is left out', async () => {
  const page = await openOn(first, await asked());
  await to(page, 'measure/T3');
  await begin(page);
  await press(page, 'Start');
  await page.clock.runFor(5_000 + 7_200);
  await press(page, 'It hurts');
  await heading(page, 'Left side: Is this your time?');
  const left = await measured(page);
  expect(left).toBeGreaterThanOrEqual(7);
  await accept(page);
  await heading(page, 'What was the most it hurt?');
  await rate(page, 5);
  await page.getByText('It hurt more, so the test ended there').waitFor();
  expect(await told(page, 'self-test-done')).toEqual([{ test: 'T3', left, pain: 5, stopped: 'pain' }]);
});

test('above a pain of 5 a test waits, and says why', async () => {
  const page = await openOn(first, await asked());
  await to(page, 'measure/T2');
  await rate(page, 6);
  await page.getByText('With pain above 5, tests wait for a calmer day.').waitFor();
  expect(await page.getByRole('button', { name: 'To the start' }).count()).toBe(0);
});

test('four weeks on it is due, quietly, and is read against the first time', async () => {
  const on = addDays(first, 28);
  const story = await beginStory(first);
  await story.say(first, 'self-test-done', { test: 'T10', value: 4, pain: 1, stopped: 'cap' });
  const answers = Object.fromEntries(Object.entries(story.state().person.answers).filter(([id]) => id.startsWith('A')));
  await story.say(on, 'readiness-answered', { screen: 'block-a', trigger: 'R2', answers }, '07:00');
  await story.say(on, 'checked-in', { pre: 2, legs: 'same', energy: 4, anythingNew: false }, '08:00');
  const page = await openOn(on, story);
  await to(page, 'learn');
  await page.getByText('1 of them is four weeks old.', { exact: false }).waitFor();
  await to(page, 'measure/T10');
  await begin(page);
  await page.locator('.number-field input').fill('8');
  await accept(page);
  await rate(page, 2);
  await page.getByText('4 bends at first, 8 bends now. That may be a real change.', { exact: false }).waitFor();
  await page.getByText('Your results').click();
  expect(await page.locator('.measure-results li').count()).toBe(2);
  expect(await barriers(page)).toEqual([]);
});
