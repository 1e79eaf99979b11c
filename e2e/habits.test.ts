// The small things of a day: ticked and taken back, one at a time, less often, at rest, left; and reminders that keep to what was asked for.
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { plainPerson } from '../packages/coach/src/scenarios/someone.ts';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { beginStory, type Story } from './story.ts';

const { url, openAt, to } = inStory();

/** The page of habits at a time; the clock runs on from there. */
async function openHabits(time: string, story: Story, options: BrowserContextOptions = {}, route = 'habits'): Promise<Page> {
  const page = await openAt(time, story, { ...options, runs: true });
  await to(page, route);
  return page;
}
/** Reset breaks kept since the second, done on as many days. */
async function keeping(days: number): Promise<Story> {
  const story = await beginStory();
  await story.say('2026-11-02', 'habit-adopted', { habit: 'posture-reset' }, '08:00');
  for (let day = 2; day < 2 + days; day++)
    await story.say(`2026-11-${String(day).padStart(2, '0')}`, 'habit-done', { habit: 'posture-reset' }, '09:00');
  return story;
}
const card = (page: Page, name: string) => page.locator('.kept-habit', { hasText: name });
const minutes = (page: Page, n: number): Promise<void> => page.clock.runFor(n * 60_000);
const bar = (page: Page) => page.locator('.due-bar');

test('one habit is offered first; taken up, ticked with one tap and taken back with another', async () => {
  const page = await openHabits('2026-11-02T09:00', await beginStory());
  await page.getByText('One small habit is enough').waitFor();
  await page.getByRole('button', { name: 'Take this up: Movement break' }).first().click();
  const breaks = card(page, 'Movement break');
  await breaks.waitFor();
  await page.getByText('The next one is offered when this has settled').waitFor();
  await breaks.getByRole('button', { name: 'I did it: Movement break' }).click();
  await breaks.getByText('1 of 14 days').waitFor();
  await breaks.getByRole('button', { name: 'Take back: Movement break' }).click();
  await breaks.getByText('0 of 14 days').waitFor();
});

test('at ten of fourteen days the next one is offered, at nine not yet', async () => {
  const nine = await openHabits('2026-11-12T09:00', await keeping(9));
  await nine.getByText('The next one is offered when this has settled').waitFor();
  await nine.context().close();
  const ten = await openHabits('2026-11-12T09:00', await keeping(10));
  await ten.getByText('This one has settled in.').waitFor();
  await ten.getByRole('button', { name: 'Take this up: Movement break' }).first().click();
  await card(ten, 'Movement break').waitFor();
});

test('a habit is asked for half as often, rests, comes back and is left, each with one tap and kept', async () => {
  const page = await openHabits('2026-11-03T09:00', await keeping(1));
  const reset = card(page, 'Reset break');
  await reset.getByText('About it, and changes').click();
  await reset.getByText('Ask half as often').click();
  await reset.getByText('You are asked half as often.').waitFor();
  await reset.getByText('Rest for two weeks').click();
  await reset.getByText('Its reminders rest.').waitFor();
  await page.reload();
  await reset.getByText('Its reminders rest.').waitFor();
  await reset.getByText('Bring it back').click();
  await reset.getByText('You are asked half as often.').waitFor();
  await reset.getByText('About it, and changes').click();
  await reset.getByRole('button', { name: 'Leave it' }).click();
  await reset.waitFor({ state: 'detached' });
  await page.getByText('Or another one').click();
  await page.locator('.habit-others summary', { hasText: 'Reset break' }).waitFor();
});

test('a reminder comes on the page when it is due, says nothing of pain or health, and doing it answers it', async () => {
  const page = await openHabits('2026-11-03T11:00', await keeping(1));
  await page.getByText('Next: 11:15, Reset break.').waitFor();
  expect(await bar(page).count()).toBe(0);
  await minutes(page, 16);
  await bar(page).waitFor();
  expect(await bar(page).locator('p').innerText()).toBe('Half a minute to stand tall?');
  await bar(page).getByText('Done').click();
  await bar(page).waitFor({ state: 'detached' });
  await card(page, 'Reset break').getByText('1 of 3 today').waitFor();
  await page.getByText('Next: 14:30, Reset break.').waitFor();
});

test('later asks once more within the number of the day; quiet for an hour is quiet for an hour', async () => {
  const page = await openHabits('2026-11-03T11:00', await keeping(1));
  await page.getByLabel('At most, a day').selectOption('8');
  await minutes(page, 16);
  await bar(page).getByText('Later').click();
  await page.getByText('Next: 12:16, Reset break.').waitFor();
  await page.getByText('Quiet for an hour').click();
  await page.getByText('Quiet until 12:16.').waitFor();
  await page.getByText('Remind me again').click();
  await page.getByLabel('Quiet until').fill('13:00');
  await page.getByText('Next: 13:00, Reset break.').waitFor();
  await page.getByLabel('At most, a day').selectOption('0');
  await page.getByText('None more today.').waitFor();
});

test('outside the page nothing is shown before the person asks; then only the name and a small act', async () => {
  const page = await openHabits('2026-11-03T11:00', await keeping(1));
  await page.context().grantPermissions([], { origin: url().slice(0, -1) });
  await page.getByText('On a locked screen anyone could read this and no more:').waitFor();
  expect(await page.locator('.lock-sample').innerText()).toBe('Plumbline\nTime to move a little?');
  await page.evaluate(() => {
    const said: string[] = [];
    class Fake {
      static permission = 'default';
      static requestPermission(): Promise<string> {
        Fake.permission = 'granted';
        said.push('asked');
        return Promise.resolve('granted');
      }
      constructor(title: string, { body }: { body: string }) {
        said.push(`${title}: ${body}`);
      }
    }
    Object.assign(window, { Notification: Fake, said });
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  const said = (): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(await said()).toEqual([]);
  const ask = page.getByRole('button', { name: 'Show them there' });
  if ((await ask.count()) > 0) await ask.click();
  await page.getByText('They show there too').waitFor();
  await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }));
  await minutes(page, 16);
  expect(await said()).toEqual(['asked', 'Plumbline: Half a minute to stand tall?']);
});

test('during a session no reminder comes; the one that was due comes after it', async () => {
  const page = await openHabits('2026-11-03T11:00', await keeping(1), {}, 'did');
  await minutes(page, 30);
  expect(await bar(page).count()).toBe(0);
  await to(page, 'today');
  await bar(page).waitFor();
});

const views = [
  { colorScheme: 'light' },
  { colorScheme: 'dark', viewport: { width: 844, height: 390 } },
  { viewport: { width: 1280, height: 860 } },
] as const;
test.each(views)('no barrier and no running off the side: %j', async (options) => {
  const page = await openHabits('2026-11-12T11:00', await keeping(10), { ...options, bypassCSP: true });
  for (const summary of await page.locator('.kept-more summary').all()) if (await summary.isVisible()) await summary.click();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

const withShower = (): Promise<Story> =>
  beginStory('2026-11-02', { ...plainPerson, profile: { ...plainPerson.profile, kit: [...plainPerson.profile.kit, 'shower'] } });
const run = (page: Page, seconds: number): Promise<void> => page.clock.runFor(seconds * 1000);
const begin = (page: Page): Promise<void> => page.getByRole('button', { name: 'Begin', exact: true }).click();

test('the breath is led in and out, can be stopped, and counts once half of it is done', async () => {
  const story = await beginStory();
  await story.say('2026-11-02', 'habit-adopted', { habit: 'breathe' }, '08:00');
  const page = await openHabits('2026-11-02T09:00', story);
  await page.getByRole('link', { name: /Slow breathing/ }).click();
  await begin(page);
  await run(page, 31);
  await page.getByText('Breathe in', { exact: true }).waitFor();
  await run(page, 5);
  await page.getByText('Breathe out', { exact: true }).waitFor();
  await page.getByText('If you feel light in the head').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('It was short').waitFor();
  await page.getByText('Once more').click();
  await begin(page);
  await run(page, 340);
  await page.getByText('Written down for today: Evening breath.').waitFor();
  await page.getByText('Back to the day').click();
  await card(page, 'Evening breath').getByText('1 of 14 days').waitFor();
  // A timer is no session: the one of today is still to come.
  await to(page, 'today');
  await page.waitForSelector('.hero');
});

test('warm and cool asks for an open wound each time, and only a plain no lets it begin', async () => {
  const page = await openHabits('2026-11-02T09:00', await withShower());
  for (const answer of ['Yes', 'I am not sure']) {
    await to(page, 'timer/contrast');
    await page.locator('.choice-item', { hasText: answer }).click();
    await page.getByText('Then leave it out today').waitFor();
    await to(page, 'habits');
  }
  await page.getByRole('link', { name: /Warm and cool/ }).click();
  await page.locator('.choice-item', { hasText: /^No$/ }).click();
  await begin(page);
  await run(page, 40);
  await page.getByText('Warm, at most 40 degrees.').waitFor();
  await run(page, 180);
  await page.getByText('Cool, at least 15 degrees.').waitFor();
});

test('a walk that is led is told with its minutes, and pain in a timer is taken as seriously as in a session', async () => {
  const page = await openHabits('2026-11-02T09:00', await beginStory(), { bypassCSP: true });
  await to(page, 'timer/walk');
  await begin(page);
  expect(await barriers(page)).toEqual([]);
  await run(page, 150);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Written down: a walk of 2 min.').waitFor();
  await page.getByText('Once more').click();
  await begin(page);
  await run(page, 60);
  await page.getByRole('button', { name: 'It hurts' }).click();
  await page.locator('.scale-item', { hasText: /^9$/ }).click();
  await page.locator('.choice-item').first().click();
  await page.locator('.choice-item').first().click();
  await page.getByText('That is enough for today').waitFor();
  await page.getByText('Back to today').click();
  await page.waitForSelector('.asking');
});

test('the calendar file holds the sessions to come and the reminders, and says nothing of pain or health', async () => {
  const page = await openHabits('2026-11-03T11:00', await keeping(1));
  await page.getByLabel('I like to train at').fill('07:30');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the calendar file' }).click()]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe('plumbline.ics');
  expect(text.match(/DTSTART:\d{8}T073000\r\n/g)).toHaveLength(11);
  expect(text).toContain('SUMMARY:Half a minute to stand tall?\r\n');
  expect(text).not.toMatch(/pain|hurt|back\b|exercise/i);
});
