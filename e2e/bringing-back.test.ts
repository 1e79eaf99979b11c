// Something a person loves comes back step by step: named, tried on three days, then an amount a day with its range, and rest after a red light.
import { addDays } from '@plumbline/engine';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { plainPerson } from '../packages/coach/src/scenarios/someone.ts';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { told } from './sessions.ts';
import { beginStory } from './story.ts';

const { openAt, to } = inStory();

const first = '2026-11-02';
const day = (n: number): string => addDays(first, n);
const person = { ...plainPerson, profile: { ...plainPerson.profile, goals: ['activity'] } } as const;
const texts = (page: Page): Promise<string> => page.locator('main').innerText();

/** The same page on a later day. */
async function onDay(page: Page, n: number): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day(n)}T09:00:00Z`));
  await page.reload();
  await page.waitForSelector('.own-card');
}
async function write(page: Page, amount: number): Promise<void> {
  await page.locator('.own-card input').first().fill(String(amount));
  await page.getByRole('button', { name: 'Write it down' }).click();
}

test('named from the offer, tried on three days, done with a tap, taken back and grown', async () => {
  const story = await beginStory(first, person);
  await story.session(day(0));
  const page = await openAt(`${day(4)}T09:00`, story);
  await page.getByRole('link', { name: 'Name it' }).click();
  await page.getByLabel('What is it?').fill('Walking');
  await page.getByRole('heading', { name: 'Walking has a line of its own' }).waitFor();
  await page.getByLabel('What is it?').fill('Swim with my daughter');
  await page.getByRole('button', { name: 'Lengths' }).click();
  await page.getByRole('textbox', { name: 'How much would you like to get to?' }).fill('20');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const n of [4, 5, 6]) {
    if (n > 4) await onDay(page, n);
    await page.getByText(`Try ${n - 3} of 3`).waitFor();
    await write(page, 10);
    await page.getByText('Today: 10 lengths.').or(page.getByText('Done today: 10 lengths.')).waitFor();
  }
  await onDay(page, 7);
  await page.getByText('Good day: 8 at most. Hard day: 6 is enough.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByText('Why this amount').click();
  await page.getByText('Your three tries came to about 10 each, so you start at 8.').waitFor();
  await page.getByRole('button', { name: 'Done: 8 lengths' }).click();
  await page.getByText('Done today: 8 lengths.').waitFor();
  await page.getByRole('button', { name: 'Take back: Swim with my daughter' }).click();
  await page.getByRole('button', { name: 'Done: 8 lengths' }).waitFor();

  // Today has it in one tap.
  await to(page, 'today');
  const tile = page.getByRole('button', { name: /^Swim with my daughter/ });
  await tile.click();
  await page.locator('.habit-tile[aria-pressed="true"]').waitFor();
  await page.clock.setFixedTime(new Date(`${day(8)}T09:00:00Z`));
  await page.reload();
  await page.locator('.habit-tile[aria-pressed="false"]', { hasText: 'Swim' }).click();
  await page.locator('.habit-tile[aria-pressed="true"]', { hasText: 'Swim' }).waitFor();
  await to(page, 'own');
  await page.getByText('It began at 8 and is at 9. The aim is 20 lengths. Done on 2 days.').waitFor();
  expect((await told(page, 'quota-done')).length).toBe(3);
  await to(page, 'progress');
  await page.getByText('It began at 8 and is at 9.').waitFor();
  await to(page, 'plan');
  expect(await texts(page)).toContain('Swim with my daughter');

  // What goes out of hand: on paper with boxes, for a visit with its way, for a trainer by its name only once that is ticked.
  await to(page, 'paper');
  await page.getByText('9 lengths: good day 9 at most, hard day 7 is enough, aim 20').waitFor();
  expect(await page.locator('.paper-back .paper-box').count()).toBe(14);
  await to(page, 'visit');
  await page.getByRole('row', { name: 'Swim with my daughter (lengths, aim 20) 8 9 done on 2 days' }).waitFor();
  await to(page, 'show');
  const line = 'It began at 8 and is at 9. The aim is 20 lengths. Done on 2 days.';
  await page.getByText(line, { exact: true }).waitFor();
  await page.getByText('Swim with my daughter', { exact: true }).click();
  await page.getByText(`Swim with my daughter: ${line}`).waitFor();
});

test('rests the day after a red light, and says so kindly', async () => {
  const story = await beginStory(first, person);
  await story.say(day(0), 'activity-named', { activity: 'swim', words: 'Swim' });
  await story.say(day(0), 'quota-started', { activity: 'swim', unit: 'lengths', goal: 20 });
  for (const n of [0, 1, 2]) await story.say(day(n), 'quota-tried', { activity: 'swim', amount: 10 });
  await story.session(day(4), { peak: 8 });
  const page = await openAt(`${day(5)}T09:00`, story);
  await page.getByRole('link', { name: /Swim.*Rest from it today/s }).click();
  await page.getByText('It waits for you, and nothing is lost.').waitFor();
  expect(await page.getByRole('button', { name: /^Done:/ }).count()).toBe(0);
});
