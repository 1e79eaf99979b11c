// The long run: walks that build up, half a year of keeping it up, and a bad spell with dates for its way back.
import { addDays, type Facts, type Nrs } from '@plumbline/engine';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { plainPerson } from '../packages/coach/src/scenarios/someone.ts';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { answerAll } from './person.ts';
import { told } from './sessions.ts';
import { beginStory, type Story } from './story.ts';

const { openAt, to } = inStory();

const first = '2026-08-31';
const day = (n: number): string => addDays(first, n);
const person = { ...plainPerson, assessment: { ...plainPerson.assessment, painAvg: 6, walkMinutes: [15] } } as const;
const calmNow: Facts['readiness-answered']['answers'] = Object.fromEntries(
  Object.entries(plainPerson.answers).filter(([id]) => id.startsWith('A')),
);
const asked = (story: Story, on: string, trigger: string): Promise<void> =>
  story.say(on, 'readiness-answered', { screen: 'block-a', trigger, answers: calmNow }, '07:00');
const weekTold = (story: Story, on: string, painAvg: Nrs): Promise<void> =>
  story.say(on, 'week-checked', { painAvg, painWorst: painAvg, interference: painAvg, confidence: 8, activities: {} });

const openOn = (on: string, story: Story, options: BrowserContextOptions = {}): Promise<Page> => openAt(`${on}T09:00`, story, options);
const texts = (page: Page): Promise<string> => page.locator('main').innerText();

/** Five weeks of walks that grew, and of answers that became calm. */
async function wellAgain(): Promise<readonly [on: string, story: Story]> {
  const story = await beginStory(first, person);
  for (const week of [0, 1, 2, 3, 4]) {
    if (week === 4) await asked(story, day(28), 'R2');
    await story.session(day(7 * week));
    for (const n of [1, 3, 5]) await story.say(day(7 * week + n), 'activity-done', { kind: 'walk', minutes: 12 + 2 * week });
    await weekTold(story, day(7 * week + 6), week === 0 ? 3 : 1);
    if (week === 0 || week === 4)
      await story.say(day(7 * week + 6), 'self-test-done', { test: 'T3', left: 15 + week, right: 18, stopped: 'tired' });
  }
  return [day(35), story];
}

test('walks: where they stand, what comes next and why, and every week by key and in the table', async () => {
  const [on, story] = await wellAgain();
  const page = await openOn(on, story);
  await to(page, 'walking');
  await page.getByRole('heading', { name: 'Walking, built up' }).waitFor();
  await page.getByText('min on 3 days').first().waitFor();
  const shown = await texts(page);
  expect(shown).toMatch(/The last seven days: walked on 3 days, 60 min in all\./);
  expect(shown).toMatch(/After a week with 3 walks as long as these: \d+ min on 3 days\./);
  const chart = page.getByRole('slider', { name: /^Minutes walked a week, 5 weeks/ });
  await chart.focus();
  await page.keyboard.press('End');
  expect(await chart.getAttribute('aria-valuetext')).toMatch(/: 60 min$/);
  await page.getByText('As a table').click();
  expect(await page.locator('.measure-table tbody tr').count()).toBe(5);
  await page.getByText('Why in small steps').click();
  await page.getByText('Pocovi', { exact: false }).first().waitFor();
  await page.getByRole('link', { name: 'Begin a walk' }).click();
  await page.waitForFunction(() => location.hash === '#/timer/walk');
});

test('well for four weeks: the half year is offered, begun with a tap, and asks less', async () => {
  const [on, story] = await wellAgain();
  const page = await openOn(on, story);
  await page.getByText('You are doing well').first().waitFor();
  await page.getByRole('link', { name: 'What it holds' }).first().click();
  await page.getByRole('heading', { name: 'Keeping it up' }).waitFor();
  await page.getByText(/^Strength on (one day|2 days) a week/).waitFor();
  await page.getByRole('button', { name: 'Begin the half year' }).click();
  await page.waitForFunction(() => location.hash === '#/today');
  expect(await told(page, 'upkeep-started')).toEqual([{}]);
  await page.getByText('Week 1 of 26').waitFor();
  expect(await page.getByText('How was your week?').count()).toBe(0);
  // Four weeks later its first check-in is open.
  await page.clock.setFixedTime(new Date(`${addDays(on, 29)}T09:00:00Z`));
  await to(page, 'upkeep');
  await page.reload();
  // The urgent questions are four weeks old, and come first as they always do.
  await page.waitForSelector('.asking');
  await answerAll(page);
  await to(page, 'upkeep');
  await page.getByText('Open now').waitFor();
});

test('at a check-in it is back: said kindly, with the whole plan a tap away', async () => {
  const [on, story] = await wellAgain();
  await story.say(on, 'upkeep-started', {}, '19:00');
  await story.say(on, 'program-chosen', { program: 'my-plan', from: on, weeks: 4 }, '19:00');
  await asked(story, addDays(on, 27), 'R2');
  await asked(story, addDays(on, 54), 'R2');
  await weekTold(story, addDays(on, 29), 1);
  await weekTold(story, addDays(on, 64), 4);
  const page = await openOn(addDays(on, 65), story);
  await page.getByText('Before that it stayed quiet for 9 weeks.', { exact: false }).waitFor();
  await to(page, 'upkeep');
  const checks = await page.locator('.upkeep-checks li').allInnerTexts();
  expect(checks.map((line) => line.split('\n').at(-1))).toEqual([
    'Back 1 of 10',
    'Back 4 of 10',
    'To come',
    'To come',
    'To come',
    'To come',
  ]);
  await page.getByRole('button', { name: 'Back to the whole plan' }).click();
  await page.waitForFunction(() => location.hash === '#/today');
  expect(await told(page, 'upkeep-ended')).toEqual([{ why: 'came-back' }]);
  expect(await page.getByText('Week 10 of 26').count()).toBe(0);
});

test('what was measured stands on the page of progress with its smallest change, and a wrong one is taken back', async () => {
  const [on, story] = await wellAgain();
  const page = await openOn(on, story);
  await to(page, 'progress');
  const card = page.locator('.card', { has: page.getByRole('heading', { name: 'What you can do' }) });
  await card.getByText('15 seconds at first, 19 seconds now: about the same. A difference counts from 10 seconds on.').waitFor();
  expect(await card.getByRole('slider', { name: /^Side plank: 2 results from 6 September 2026/ }).count()).toBe(1);
  await card.getByText('As a table').click();
  await card.getByRole('button', { name: /^Take back: 4 October 2026/ }).click();
  await card.getByText('This is where you start.', { exact: false }).first().waitFor();
  expect(await card.locator('tbody tr').count()).toBe(1);
  await page.getByText('Why the first week is not counted, in a picture').first().click();
  await page.getByText('The first answer was 6.', { exact: false }).first().waitFor();
});

/** Somebody who has been through three bad spells, on a calm Monday after them. */
async function threeSpells(): Promise<readonly [on: string, story: Story]> {
  const story = await beginStory(first, person);
  for (const [from, until] of [
    [0, 4],
    [28, 34],
    [63, 68],
  ] as const) {
    await story.say(day(from), 'flare-started', { by: 'tap' }, '07:00');
    await asked(story, day(from), 'R3');
    await story.say(day(until), 'flare-ended', { by: 'tap' }, '20:00');
  }
  await story.say(day(140), 'program-chosen', { program: 'my-plan', from: day(140), weeks: 4 }, '06:00');
  await story.say(day(140), 'readiness-answered', { screen: 'full', trigger: 'R7', answers: plainPerson.answers }, '06:10');
  await story.session(day(140));
  return [day(141), story];
}

test('a bad day by one tap: the questions at the door, two movements and a walk, dates for the way back', async () => {
  const [on, story] = await threeSpells();
  const page = await openOn(on, story);
  await page.getByRole('button', { name: 'A bad day' }).click();
  await page.waitForSelector('.bad-day');
  await page.locator('.bad-day .button.wide').click();
  await page.waitForSelector('.asking');
  expect((await told(page, 'flare-started')).at(-1)).toEqual({ by: 'tap' });
  // Nothing of the plan is shown before they are answered.
  expect(await page.locator('.hero').count()).toBe(0);
  await answerAll(page);
  await to(page, 'today');
  await page.locator('.way-back').waitFor();
  const shown = await texts(page);
  expect(shown).toMatch(/If it settles: 60 in 100 on .+, 80 on .+, all of it on .+\./);
  expect(shown).toContain('Your last 3 took about 5 days until the way back, the shortest 4, the longest 6.');
  expect(shown).toMatch(/This time that would be around /);
});

const screens = [
  { viewport: { width: 390, height: 844 }, colorScheme: 'light', text: '100%' },
  { viewport: { width: 844, height: 390 }, colorScheme: 'dark', text: '100%' },
  { viewport: { width: 1280, height: 860 }, colorScheme: 'light', text: '100%' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark', text: '200%' },
] as const;
test('no page of the long run holds a barrier or runs off the side', async () => {
  const [on, story] = await wellAgain();
  const seen = process.env['PLUMBLINE_SEEN'];
  for (const isBegun of [false, true]) {
    if (isBegun) await story.say(on, 'upkeep-started', {}, '08:00');
    for (const [at, { text, ...options }] of (isBegun ? screens.slice(0, seen ? undefined : 2) : screens.slice(0, 1)).entries()) {
      const page = await openOn(on, story, { ...options, bypassCSP: true });
      await page.addStyleTag({ content: `html { font-size: ${text} }` });
      for (const route of isBegun ? ['today', 'walking', 'upkeep', 'progress'] : ['today', 'upkeep']) {
        await to(page, route);
        if (route === 'walking' || route === 'upkeep') await page.locator('.way-up').waitFor();
        if (route === 'progress') for (const fold of await page.locator('main summary').all()) await fold.click();
        if (seen) await page.screenshot({ path: `${seen}/${route}-${isBegun ? 'begun' : 'offer'}-${at}.png`, fullPage: true });
        expect([route, await barriers(page)]).toEqual([route, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  }
});
