// What goes on paper: the result of the readiness questions and the page for a visit are one page each, whatever was told; the plan is read whole.
import type { Person } from '@plumbline/engine';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleNamed } from '../apps/cli/src/examples/index.ts';
import { plainPerson } from '../packages/coach/src/scenarios/someone.ts';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { type Visit, visit } from './person.ts';
import { type Site, serveSite } from './site.ts';
import { beginStory, live, type Story } from './story.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const first = '2026-11-02';
async function telling(story: Story, route: string, locale = 'en-GB', on = first): Promise<Visit> {
  const opened = await visit(browser, site.url, { locale });
  await opened.page.clock.setFixedTime(new Date(`${on}T18:00:00Z`));
  await live(opened.page, site.url, story);
  await opened.page.goto(`${site.url}#/${route}`);
  return opened;
}
/** Pages of a PDF as Chromium prints it. */
async function pagesOf({ page }: Visit, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
function personNamed(name: string): Person {
  const found = exampleNamed(name)?.person;
  if (found === undefined) throw new Error(`There is no example ${name}.`);
  return found;
}

test.each([
  ['plain', 'go'],
  ['osteo', 'gentle'],
  ['clinician-soon', 'clinician'],
  ['emergency', 'emergency'],
])('the result of %s is one page on A4 and on Letter, with the person’s own answers', async (name, outcome) => {
  const opened = await telling(await beginStory(first, personNamed(name)), 'outcome', 'de');
  await opened.page.locator('.outcome h1').waitFor();
  expect([outcome, await pagesOf(opened, 'A4'), await pagesOf(opened, 'Letter')]).toEqual([outcome, 1, 1]);
  await opened.page.emulateMedia({ media: 'print' });
  expect(await opened.page.locator('.summary').isVisible()).toBe(true);
  expect(opened.faults).toEqual([]);
  await opened.context.close();
});

/** Three and a half weeks with everything the page could have to hold. */
async function fullStory(): Promise<Story> {
  const story = await beginStory('2026-10-12');
  for (const activity of ['one', 'two', 'three'])
    await story.say('2026-10-12', 'activity-named', { activity, words: `carry the shopping up to the third floor, ${activity}` });
  for (const day of ['12', '14', '16']) await story.session(`2026-10-${day}`, { effort: 3 });
  for (const [week, day] of ['18', '25', '31'].entries()) {
    const on = `2026-10-${day}`;
    const rated = { painAvg: 5, painWorst: 7, interference: 5, confidence: 5, activities: { one: 3, two: 4, three: 5 } } as const;
    await story.say(on, 'week-checked', rated);
    await story.say(on, 'flare-started', { by: 'tap' });
    await story.say(on, 'flare-ended', { by: 'tap' });
    await story.say(on, 'self-test-done', { test: 'T3', left: 20 + week, right: 24, stopped: 'tired' });
    for (const slot of ['a', 'b', 'c'])
      await story.say(on, 'exercise-swapped', {
        slot,
        from: 'half-kneeling-hip-flexor-stretch',
        to: 'standing-hip-flexor-stretch',
        why: 'variety',
      });
  }
  // After bad days the questions about right now come first: here they are answered.
  await story.say('2026-11-01', 'readiness-answered', { screen: 'full', trigger: 'own', answers: plainPerson.answers });
  return story;
}

test('the page for a visit is one page with questions of one’s own, and stands on the page as it will be printed', async () => {
  const opened = await telling(await fullStory(), 'visit', 'de', '2026-11-05');
  const { page } = opened;
  await page.locator('.visit h1').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.locator('.visit textarea').first().fill('Darf ich wieder schwimmen?');
  expect([await pagesOf(opened, 'A4'), await pagesOf(opened, 'Letter')]).toEqual([1, 1]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.visit-questions .print-only').first().innerText()).toBe('Darf ich wieder schwimmen?');
  expect(await page.locator('.visit textarea').first().isVisible()).toBe(false);
  expect(opened.faults).toEqual([]);
  await opened.context.close();
});

test('the plan goes on paper from its page: a box for each day, two drawings for each exercise, and large print', async () => {
  const opened = await telling(await beginStory(first), 'plan');
  const { page } = opened;
  await page.getByRole('link', { name: 'On paper' }).click();
  const print = page.getByRole('button', { name: 'Print this page' });
  await print.waitFor();
  expect(await barriers(page)).toEqual([]);
  const cards = await page.locator('.paper-card').count();
  expect(cards).toBeGreaterThan(8);
  expect(await page.locator('.paper-pictures svg').count()).toBe(2 * cards);
  // The first day of twelve is today.
  expect(await page.locator('.paper-ticks li').count()).toBe(12);
  await page.getByText('Large print').click();
  await page.emulateMedia({ media: 'print' });
  expect(await print.isVisible()).toBe(false);
  const sizes = await page
    .locator('.paper :is(p, li, td, th)')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  // Points are four thirds of a pixel.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18 * (4 / 3) - 0.01);
  expect(opened.faults).toEqual([]);
  await opened.context.close();
});
