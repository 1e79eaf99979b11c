// The questions of a week and the page they lead to: due, put off, answered, taken back; read by eye, by key and as a table.
import { progressOn } from '@plumbline/coach';
import { addDays, type Nrs } from '@plumbline/engine';
import { english } from '@plumbline/library';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { plainPerson } from '../packages/coach/src/scenarios/someone.ts';
import { dayOfWeek, fourAlike, person, start } from '../packages/coach/src/scenarios/stories/lives.ts';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { told } from './sessions.ts';
import { beginStory, type Story } from './story.ts';

const { openAt, to } = inStory();

const openOn = (on: string, story: Story, options: BrowserContextOptions = {}): Promise<Page> => openAt(`${on}T09:00`, story, options);
const rate = (page: Page, n: number): Promise<void> => page.locator('.scale-item', { hasText: new RegExp(`^${n}$`) }).click();
const first = '2026-08-31';

/** Nine weeks in which it got better, with a flare in them, two blocks and two things that matter. */
async function nineWeeks(pains: readonly number[] = [7, 8, 6, 6, 4, 3, 3, 3, 3]): Promise<readonly [on: string, story: Story]> {
  const story = await beginStory(first, { ...plainPerson, assessment: { ...plainPerson.assessment, painAvg: 6 } });
  await story.say(first, 'activity-named', { activity: 'one', words: 'Lift my daughter' });
  await story.say(first, 'activity-named', { activity: 'two', words: 'Sit through a film' });
  const answers = Object.fromEntries(Object.entries(story.state().person.answers).filter(([id]) => id.startsWith('A')));
  for (const [week, pain] of pains.entries()) {
    const on = addDays(first, 7 * (week + 1));
    if (week % 3 === 2) await story.say(on, 'readiness-answered', { screen: 'block-a', trigger: 'R2', answers }, '07:00');
    if (week === 2) await story.say(addDays(on, 1), 'flare-started', { by: 'tap' });
    if (week === 2) await story.say(addDays(on, 1), 'readiness-answered', { screen: 'block-a', trigger: 'R3', answers });
    if (week === 3) await story.say(addDays(on, -1), 'flare-ended', { by: 'tap' });
    if (week === 3) await story.say(on, 'program-chosen', { program: 'my-plan', from: on, weeks: 4 });
    if (week === 7) await story.say(on, 'program-chosen', { program: 'my-plan', from: on, weeks: 4 });
    await story.say(addDays(on, 2), 'activity-done', { kind: 'walk', minutes: 25 });
    const activities = { one: Math.min(9, 3 + week) as Nrs, ...(week > 1 ? { two: 5 as Nrs } : {}) };
    const rest = { painWorst: Math.min(10, pain + 2) as Nrs, interference: 5 as Nrs, confidence: Math.min(9, 4 + week) as Nrs, activities };
    await story.say(on, 'week-checked', { painAvg: pain as Nrs, ...rest });
  }
  return [addDays(first, 7 * pains.length + 3), story];
}

test('due after a week: one tap puts it off for a week, and nothing asks again', async () => {
  const page = await openOn('2026-09-07', await beginStory(first));
  await page.getByText('How was your week?').waitFor();
  await page.getByRole('button', { name: 'Not this week' }).click();
  await page.getByText('How was your week?').waitFor({ state: 'detached' });
  await page.reload();
  await page.waitForSelector('.hero');
  expect(await page.getByText('How was your week?').count()).toBe(0);
  // The door stays open where the person looks for it.
  await to(page, 'progress');
  await page.getByRole('link', { name: 'Answer now' }).waitFor();
  await page.clock.setFixedTime(new Date('2026-09-14T09:00:00Z'));
  await to(page, 'today');
  await page.reload();
  await page.getByText('How was your week?').waitFor();
});

test('answered in a few taps, written down once and whole, shown at once, and taken back if it was a slip', async () => {
  const page = await openOn('2026-09-07', await beginStory(first));
  await to(page, 'progress');
  await page.getByText('Your first points come with the first week').waitFor();
  await page.getByLabel('What would you like to do?').fill('Lift my daughter');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('Comes with your next questions of the week.').waitFor();
  await to(page, 'today');
  await page.getByRole('link', { name: 'Answer now' }).click();
  const { week } = english.checkIns;
  for (const [n, title] of [week.painAvg.prompt, week.painWorst.prompt, week.interference.prompt, week.confidence.prompt].entries()) {
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await told(page, 'week-checked')).toEqual([]);
    await rate(page, 5 + n);
  }
  await page.getByRole('heading', { name: 'Lift my daughter' }).waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await rate(page, 7);
  await rate(page, 3);
  await page.getByRole('heading', { name: 'Pain, week by week' }).waitFor();
  const [check] = await told(page, 'week-checked');
  expect(check).toMatchObject({ painAvg: 5, painWorst: 6, interference: 7, confidence: 7 });
  // The key is made by chance, so that two devices never give the same one to two activities.
  expect(Object.values(check?.['activities'] ?? {})).toEqual([3]);
  expect(await page.locator('main').innerText()).toContain('Too early to tell');
  await to(page, 'today');
  expect(await page.getByText('How was your week?').count()).toBe(0);
  await to(page, 'told');
  await page.getByRole('button', { name: /^Take back: Questions of the week/ }).click();
  await to(page, 'today');
  await page.getByText('How was your week?').waitFor();
});

test('words that could be about something urgent put its question again, and no more', async () => {
  const page = await openOn('2026-09-07', await beginStory(first));
  await to(page, 'progress');
  await page.getByLabel('What would you like to do?').fill('Walk without numb feet');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect
    .poll(async () => (await told(page, 'readiness-answered')).at(-1))
    .toEqual({ screen: 'partial', trigger: 'note', answers: { A1: 'unsure' } });
});

test('the page says what the engine reads, and every point is there by key and in the table', async () => {
  const [on, story] = await nineWeeks();
  const page = await openOn(on, story);
  await to(page, 'progress');
  const { weekly } = progressOn(story.state(), [], on);
  const pain = weekly[0];
  if (pain?.reading.kind !== 'better') throw new Error('The weeks of this story got better.');
  const { from, to: now } = pain.reading;
  const shown = await page.locator('main').innerText();
  expect(shown).toContain(`Better, by more than the usual up and down: about ${from} at the start, about ${now} now.`);
  expect(shown).not.toMatch(/streak|missed|in a row/i);
  const chart = page.getByRole('slider', { name: /^Pain, week by week: 10 answers from 31 August 2026 to/ });
  await chart.focus();
  await page.keyboard.press('Home');
  const read: string[] = [];
  for (let n = 0; n < pain.answers.length; n++) {
    read.push((await chart.getAttribute('aria-valuetext')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  const day = (date: string): string =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(date));
  expect(read).toEqual(pain.answers.map(({ on: at, value }) => `${day(at)}: ${value} of 10`));
  await page.getByText('As a table').first().click();
  const cells = await page.locator('.measure-table').first().locator('tbody tr').allInnerTexts();
  expect(cells.filter((cell) => !/flare|block/i.test(cell)).map((cell) => cell.split('\t').slice(0, 2))).toEqual(
    pain.answers.map(({ on: at, value }) => [day(at), String(value)]).toReversed(),
  );
  expect(cells.filter((cell) => /flare/i.test(cell))).toHaveLength(1);
  // A finger or a pointer reads the nearest point.
  await chart.hover({ position: { x: 2, y: 20 } });
  expect(await chart.getAttribute('aria-valuenow')).toBe('0');
});

const screens = [
  { viewport: { width: 390, height: 844 }, colorScheme: 'light', text: '100%' },
  { viewport: { width: 844, height: 390 }, colorScheme: 'dark', text: '100%' },
  { viewport: { width: 1280, height: 860 }, colorScheme: 'light', text: '100%' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark', text: '200%' },
] as const;
test('no page of the weeks holds a barrier or runs off the side', async () => {
  const [on, story] = await nineWeeks();
  for (const { text, ...options } of screens) {
    const page = await openOn(addDays(on, 4), story, { ...options, bypassCSP: true });
    await page.addStyleTag({ content: `html { font-size: ${text} }` });
    for (const route of ['today', 'week', 'progress']) {
      await to(page, route);
      if (route === 'progress') await page.getByText('As a table').first().click();
      expect([route, await barriers(page)]).toEqual([route, []]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([route, text, options.viewport.width, Math.max(0, wide)]).toEqual([route, text, options.viewport.width, 0]);
    }
    await page.context().close();
  }
});

test('after four weeks that were all alike two things are offered; one tap changes them in the plan', async () => {
  const story = await beginStory(start, person);
  await fourAlike(story);
  const page = await openOn(dayOfWeek(5, 0), story);
  await to(page, 'plan');
  await page.getByText('From 7 Oct on: Box squat instead of Bodyweight squat.').waitFor();
  await page.getByText('A walk more: 4 a week instead of 3, about 15 min each.').waitFor();
  await page.getByRole('button', { name: 'Change this in my plan' }).click();
  await page.getByText('Done. It is in your plan now.').waitFor();
  expect([await told(page, 'exercise-swapped'), await told(page, 'plateau-answered')]).toEqual([
    [{ slot: 'B.legs', from: 'air-squat', to: 'box-squat', why: 'variety' }],
    [{ levers: ['exercise', 'aerobic'] }],
  ]);
  await to(page, 'walking');
  await page.getByText('15 min on 4 days').waitFor();
  await to(page, 'plan');
  expect(await page.getByText('Time for something new').count()).toBe(0);
});
