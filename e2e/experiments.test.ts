// Own questions on the page: chosen, lived by the week, answered in plain words with a picture; ended by a bad day.
import { addDays, armsOf } from '@plumbline/engine';
import { english } from '@plumbline/library';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerDay, askedWeeks, beginDay, steadyWeeks, walkingDays } from './asked-weeks.ts';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { answerAll } from './person.ts';
import { told } from './sessions.ts';
import type { Story } from './story.ts';

const { openAt, to } = inStory();

const openOn = (on: string, story: Story, options: BrowserContextOptions = {}): Promise<Page> => openAt(`${on}T19:00`, story, options);
const { questions } = english.experiments;
const roll = questions['evening-roll'];
const nameOf = (arm: 'with' | 'without'): string => (arm === 'with' ? roll.withName : roll.withoutName);

/** The questions of the week, the first of which is the pain of the week. */
async function answerWeek(page: Page, pain: number): Promise<void> {
  await to(page, 'week');
  await answerAll(page, [[new RegExp(`^${english.checkIns.week.painAvg.prompt.slice(0, 20)}`), pain]]);
  await page.getByRole('heading', { name: 'Pain, week by week' }).waitFor();
}

test('a question is chosen, its week holds until the week is answered, and then the other kind begins', async () => {
  const page = await openOn(beginDay, await steadyWeeks());
  await to(page, 'progress');
  await page.getByRole('link', { name: 'To your questions' }).click();
  await page.getByText(roll.ask).click();
  await page.getByRole('button', { name: 'Begin with this question' }).first().click();
  await page.getByText(/^This week:/).waitFor();
  expect(await told(page, 'habit-adopted')).toContainEqual({ habit: 'soft-tissue' });
  const seed = (await told(page, 'experiment-started'))[0]?.['seed'] as number;
  const [first, second] = armsOf(seed) as ['with' | 'without', 'with' | 'without'];
  await page.getByText(`This week: ${nameOf(first)}`, { exact: true }).waitFor();
  for (const arm of [first, second]) {
    await to(page, 'today');
    await page.getByRole('link', { name: `Your own question, this week: ${nameOf(arm)}`, exact: true }).waitFor();
    // In a week without it the habit is not asked for.
    expect(await page.locator('.habit-tile', { hasText: english.habits['soft-tissue'].name }).count()).toBe(arm === 'with' ? 1 : 0);
    if (arm === second) break;
    await page.clock.setFixedTime(new Date(`${answerDay(1)}T19:00:00Z`));
    await page.reload();
    await answerWeek(page, 5);
  }
  await to(page, 'experiments');
  await page.getByText('Week 2 of 16', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Stop this question' }).click();
  await page.getByRole('button', { name: 'Yes, stop it' }).click();
  await page.getByText('That was too early for an answer, and that is fine.').waitFor();
});

test('after the last week there is a plain answer, as a picture, a sentence and a table', async () => {
  const seed = 12;
  const arms = armsOf(seed);
  const page = await openOn(answerDay(16), await askedWeeks(seed, 15, { with: [3, 2, 3], without: [6, 6, 7] }));
  await to(page, 'experiments');
  await page.getByText('Week 16 of 16', { exact: true }).waitFor();
  await answerWeek(page, arms[15] === 'with' ? 3 : 6);
  await to(page, 'experiments');
  await page.getByText('Yes. Weeks “With rolling” were easier, by more than chance explains.').waitFor();
  await page.getByRole('img', { name: /With rolling: about 3 of 10\. Without rolling: about 6 of 10\./ }).waitFor();
  await page.getByText(/^The difference lies somewhere from \d to \d points easier\.$/).waitFor();
  await page.getByText('As a table').click();
  const rows = await page.locator('.measure-table tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split('\t')[1])).toEqual(arms.map(nameOf));
  expect(await page.locator('main').innerText()).not.toMatch(/\d\.\d|streak|missed/i);
});

test('a bad day ends it, and nothing new may begin then', async () => {
  const page = await openOn(addDays(answerDay(2), 1), await askedWeeks(12, 2, { with: [5], without: [6] }));
  await page.getByText('Today is a bad day').click();
  await expect.poll(() => told(page, 'flare-started')).toHaveLength(1);
  await page.getByText('Go on to the questions').click();
  await page.waitForSelector('.asking');
  await answerAll(page);
  await page.getByText('The first days of a flare').waitFor();
  await to(page, 'experiments');
  await page.getByText(/^Harder days began, so it ended on/).waitFor();
  await page.getByText('Your days ask for calm right now.', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Begin with this question' }).count()).toBe(0);
});

test('what days have in common is a quiet card with its range, and that it could be chance', async () => {
  const [on, story] = await walkingDays();
  const page = await openOn(on, story);
  await to(page, 'progress');
  await page.getByText('On days after a walk your back was easier before the session: by about 2 points of 10.').waitFor();
  await page.getByText(/^It lies somewhere from \d to \d, from \d+ such days and \d+ others\.$/).waitFor();
  await page.getByText(/^It could be chance\./).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/because of|thanks to|caused/i);
});

const screens = [
  { viewport: { width: 844, height: 390 }, colorScheme: 'dark', text: '100%' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'light', text: '200%' },
] as const;
test('neither living nor the answer with what may be asked next holds a barrier or runs off the side', async () => {
  const lived = await askedWeeks(12, 5, { with: [4], without: [6] });
  const answered = await askedWeeks(12, 16, { with: [3, 4, 2], without: [5, 6, 4] });
  const days = [addDays(answerDay(5), 2), addDays(answerDay(16), 2)];
  for (const [at, { text, ...options }] of screens.entries()) {
    const page = await openOn(days[at] as string, [lived, answered][at] as Story, { ...options, bypassCSP: true });
    await page.addStyleTag({ content: `html { font-size: ${text} }` });
    await to(page, 'experiments');
    await page.waitForSelector('.sections');
    for (const fold of await page.locator('summary').all()) await fold.click();
    expect([at, await barriers(page)]).toEqual([at, []]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([at, Math.max(0, wide)]).toEqual([at, 0]);
    await page.context().close();
  }
});
