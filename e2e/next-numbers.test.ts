// The next numbers: six sessions that went six ways, and every number and reason of the session after them as the screen says it,
// held against what the engine makes of the very lines the browser kept.
import { readLog } from '@plumbline/coach';
import { type Because, type CoachState, type Dose, type Item, type Person, type Session, sessionOn } from '@plumbline/engine';
import { english, exerciseWordsEn, sayBecause } from '@plumbline/library';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { catalog, plainPerson } from '../packages/coach/src/scenarios/someone.ts';
import { launch } from './chromium.ts';
import { linesIn } from './kept-lines.ts';
import { phone, watch } from './person.ts';
import { checkIn, told } from './sessions.ts';
import { type Site, serveSite } from './site.ts';
import { beginStory, live, type SessionTold } from './story.ts';

let browser: Browser;
let site: Site;
let context: BrowserContext;
const faults: string[] = [];
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
});
afterEach(async () => {
  await context.close();
  expect(faults.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

// One session a week of ten minutes, with weights: sets, repetitions, seconds and kilograms stand in one session.
const first = '2026-11-02';
const second = '2026-11-09';
const morning = '2026-11-10';
const third = '2026-11-16';
const lifter: Person = {
  ...plainPerson,
  profile: {
    ...plainPerson.profile,
    minutes: 10,
    daysPerWeek: 1,
    kit: [...plainPerson.profile.kit, 'hand-weight', 'hand-weights', 'light-object'],
    weightsKg: [2, 4, 6, 8, 10, 12],
  },
  assessment: {
    ...plainPerson.assessment,
    training: 2,
    comfortableKg: { 'goblet-squat': 14, 'elevated-kettlebell-deadlift': 14 },
  },
};
const lift = 'elevated-kettlebell-deadlift';
const hold = 'dead-bug';

/** The week before, lived already; then the page on the morning of the second session, or of `on`. */
async function openAfterWeekOne(before: SessionTold & { readonly after?: 'same' | 'bit-worse' } = {}, on = second): Promise<Page> {
  const story = await beginStory(first, lifter);
  await story.session(first, before);
  await story.say('2026-11-03', 'morning-recalled', { session: `session-${first}`, answer: before.after ?? 'same' }, '08:00');
  context = await browser.newContext({ ...phone, timezoneId: 'UTC' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  watch(page, faults);
  await page.clock.install({ time: new Date(`${on}T09:00:00Z`) });
  await live(page, site.url, story);
  return page;
}
const goOnTo = async (page: Page, on: string): Promise<void> => {
  await page.clock.setSystemTime(new Date(`${on}T08:00:00Z`));
  await page.goto(`${site.url}#/today`);
  await page.reload();
  await page.waitForSelector('h1');
};
const seconds = (page: Page, n: number): Promise<void> => page.clock.runFor(n * 1000);

async function beginSession(page: Page): Promise<void> {
  await checkIn(page, site.url);
  await page.locator('.player-main', { hasText: 'Begin' }).click();
  await seconds(page, 1);
}
const heading = (page: Page): Promise<string> => page.locator('h1').first().innerText();
const nameOf = (id: string): string => exerciseWordsEn[id as keyof typeof exerciseWordsEn].name;

/** What the session is made of besides warming up and winding down. */
const main = [lift, hold, 'forward-lunge'];

/** On with the session until its page is another one, or the exercise `until` is at work. What is no main exercise is cut short. */
async function leadOn(page: Page, until?: string): Promise<void> {
  for (let n = 0; n < 200; n++) {
    const phase = await page.locator('.player').getAttribute('data-phase');
    if (phase === 'done') return;
    const name = await heading(page);
    if (until !== undefined && phase === 'work' && name === nameOf(until)) return;
    if (phase === 'work' && main.some((id) => nameOf(id) === name)) await seconds(page, 20);
    else await page.keyboard.press('ArrowRight').then(() => seconds(page, 1));
    if ((await page.locator('.player').count()) === 0) return;
  }
  throw new Error('The session does not end.');
}
/** How it was: the most it hurt, what stirred it, how hard it was, and four more good ones everywhere. */
async function sayHowItWas(page: Page, peak: number, stirred?: string): Promise<void> {
  if (await page.locator('.player').count()) await page.locator('.player-options button').first().click();
  await page.locator('.scale-item', { hasText: new RegExp(`^${peak}$`) }).click();
  if (peak > 3) {
    await page.locator('.choice-item', { hasText: 'It stayed in the back' }).click();
    if (stirred !== undefined) await page.locator('.tick', { hasText: nameOf(stirred) }).click();
    await page.locator('.asking-answers .button').last().click();
  }
  await page.locator('.scale-item', { hasText: /^5$/ }).click();
  if (await page.locator('.tick').count()) {
    for (const tick of await page.locator('.tick').all()) await tick.click();
    await page.locator('.asking-answers .button').last().click();
  }
  await page.waitForSelector('.ended');
}
async function sayTheMorning(page: Page, answer: string): Promise<void> {
  await goOnTo(page, morning);
  await page.locator('.recall button', { hasText: answer }).click();
  if (/worse/.test(answer)) await page.locator('.small-choice button', { hasText: 'No' }).click();
  await expect.poll(() => told(page, 'morning-recalled')).toHaveLength(2);
}

/** What the engine makes of the lines that the browser keeps. */
async function keptState(page: Page): Promise<CoachState> {
  const { state, problems, unread } = readLog(`${(await linesIn(page)).join('\n')}\n`, catalog);
  expect([problems, unread]).toEqual([[], 0]);
  return state;
}
async function plannedFor(page: Page, on: string): Promise<Session> {
  const session = sessionOn({ state: await keptState(page), catalog, date: on })?.session;
  if (session === undefined) throw new Error(`The engine plans nothing on ${on}.`);
  return session;
}

// The screen's words for numbers, said here a second time: nothing of the app is asked.
const time = (n: number): string =>
  n < 60 || (n < 120 && n % 60) ? `${n} s` : n % 60 ? `${Math.floor(n / 60)} min ${n % 60} s` : `${n / 60} min`;
const numbersOf = ({ sets, reps, seconds: held, metres, kg, restSeconds }: Dose): string[] => [
  String(sets),
  ...(reps === undefined ? [] : [String(reps)]),
  ...(held === undefined ? [] : [time(held)]),
  ...(metres === undefined ? [] : [`${metres} m`]),
  ...(kg ? [`${kg} kg`] : []),
  ...(sets > 1 && restSeconds[0] > 0 ? [time(restSeconds[0])] : []),
];
const saidOf = (because: readonly Because[]): string[] => [...new Set(because.map((one) => sayBecause(one, english)))];
/** What is no number of the person's own body is not counted as a change: a place, a cap of the day. */
const moved = ({ because }: Item): Because | undefined =>
  because.find(({ rule, was, now }) => /^4\.(5|9|10|11)$/.test(rule) && was !== undefined && now !== undefined && was !== now);

/** Every number and every reason of the session on `on`, page by page. Resolves to what was planned. */
async function seeNextNumbers(page: Page, on: string): Promise<Session> {
  await goOnTo(page, on);
  const next = await plannedFor(page, on);
  expect(await page.locator('.item-name').allInnerTexts()).toEqual(next.items.map(({ exercise }) => nameOf(exercise)));
  const lines = await page.locator('.item-dose').allInnerTexts();
  for (const [at, { dose }] of next.items.entries())
    for (const number of numbersOf({ ...dose, restSeconds: [0, 0] }))
      if (number !== '1') expect(lines[at]).toMatch(new RegExp(`(^|\\D)${number}(\\D|$)`));
  const changed = next.items.filter((item) => moved(item) !== undefined);
  for (const item of changed.slice(0, 4)) {
    const [because] = saidOf([moved(item) as Because]);
    expect(await page.locator('.hero-changes').innerText()).toContain(`${nameOf(item.exercise)}: ${because}`);
  }
  for (const item of next.items) {
    await page.goto(`${site.url}#/why/${on}/${item.id}`);
    await page.locator('.why h1', { hasText: nameOf(item.exercise) }).waitFor();
    const tiles = await page.locator('.dose-tiles b').allInnerTexts();
    // Text without its source, which stands in small print behind it.
    const reasons = await page.locator('.reasons li > div').evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
    expect([item.exercise, tiles, reasons]).toEqual([item.exercise, numbersOf(item.dose), saidOf(item.because)]);
  }
  return next;
}
/** Begins it: what is written down as the plan is what the engine says after the check-in. */
async function beginNext(page: Page): Promise<void> {
  await checkIn(page, site.url);
  const started = (await told(page, 'session-started')).at(-1)?.['plan'] as Session;
  const kept = (await linesIn(page)).filter((line) => JSON.parse(line).fact.content?.type !== 'session-started' || !line.includes(third));
  const { state } = readLog(`${kept.join('\n')}\n`, catalog);
  expect(started.items).toEqual(sessionOn({ state, catalog, date: third })?.session.items);
}
/** Which number of an exercise moved, from what to what; undefined where none did. */
function moveOf(
  next: Session,
  exercise: string,
): readonly [field: string | undefined, was: number | undefined, now: number | undefined] | undefined {
  const item = next.items.find((one) => one.exercise === exercise);
  const why = item && moved(item);
  return why && [why.field, why.was, why.now];
}
/** The rules that an exercise gives as its reasons, with the field they speak of. */
const rulesOf = (next: Session, exercise: string): string[] =>
  next.items.find((one) => one.exercise === exercise)?.because.map(({ rule, field }) => `${rule} ${field ?? ''}`.trim()) ?? [];

test('green: what went well twice grows by one step, as was promised after the session', async () => {
  const page = await openAfterWeekOne();
  await beginSession(page);
  await leadOn(page);
  await sayHowItWas(page, 3);
  const forecast = await page.locator('.next-up').innerText();
  await sayTheMorning(page, 'The same or better');
  const next = await seeNextNumbers(page, third);
  expect([moveOf(next, lift), moveOf(next, hold)]).toEqual([
    ['reps', 8, 9],
    ['seconds', 30, 35],
  ]);
  for (const { exercise } of next.items.filter((item) => moved(item) !== undefined)) expect(forecast).toContain(nameOf(exercise));
  await beginNext(page);
});

test('amber: what would have grown stays as it is, and says that it waits for a calm session', async () => {
  const page = await openAfterWeekOne();
  await beginSession(page);
  await leadOn(page);
  await sayHowItWas(page, 5);
  await sayTheMorning(page, 'A bit worse');
  const next = await seeNextNumbers(page, third);
  for (const id of [lift, hold])
    expect([id, moveOf(next, id), rulesOf(next, id)]).toEqual([id, undefined, expect.arrayContaining(['I-08 light'])]);
  await beginNext(page);
});

test('red: what stirred it gives way to an easier one, which says so; nothing else moves', async () => {
  const page = await openAfterWeekOne();
  await beginSession(page);
  await leadOn(page);
  await sayHowItWas(page, 7, lift);
  await sayTheMorning(page, 'Clearly worse');
  const next = await seeNextNumbers(page, third);
  expect(next.items.filter((item) => moved(item)).map(({ exercise, slot }) => [slot, moveOf(next, exercise)])).toEqual([
    ['F1.hinge', ['level', 2, 1]],
  ]);
  expect(rulesOf(next, lift)).toEqual([]);
  await beginNext(page);
});

test('eased: what was made easier in the session does not grow from it, and the rest grows', async () => {
  const page = await openAfterWeekOne();
  await beginSession(page);
  await leadOn(page, hold);
  await page.keyboard.press('e');
  await expect.poll(() => told(page, 'item-eased')).not.toEqual([]);
  await leadOn(page);
  await sayHowItWas(page, 3);
  await sayTheMorning(page, 'The same or better');
  const next = await seeNextNumbers(page, third);
  expect([moveOf(next, lift), moveOf(next, hold)]).toEqual([['reps', 8, 9], undefined]);
  expect(rulesOf(next, hold)).toContain('4.5 completed');
  await beginNext(page);
});

test('stopped: what was not finished stays, what nobody could say the effort of stays, and each says which', async () => {
  const page = await openAfterWeekOne();
  await beginSession(page);
  await leadOn(page, hold);
  await seconds(page, 12);
  await page.keyboard.press('.');
  await seconds(page, 1);
  await page.locator('.choice-item', { hasText: 'too much' }).click();
  await page.waitForSelector('.ended');
  await expect.poll(async () => (await told(page, 'session-stopped')).at(-1)).toMatchObject({ reason: 'too-much' });
  await sayTheMorning(page, 'The same or better');
  const next = await seeNextNumbers(page, third);
  expect(next.items.filter((item) => moved(item))).toEqual([]);
  expect([rulesOf(next, lift), rulesOf(next, hold)]).toEqual([
    expect.arrayContaining(['4.5 rir']),
    expect.arrayContaining(['4.5 completed']),
  ]);
  await beginNext(page);
});

test('missed: after two weeks away the amounts are four fifths, each says so, and nobody is blamed', async () => {
  const page = await openAfterWeekOne({}, morning);
  expect(await page.locator('main').innerText()).not.toMatch(/missed|failed|streak/i);
  const next = await seeNextNumbers(page, third);
  const main = next.items.filter(({ exercise }) => [lift, hold, 'goblet-squat'].includes(exercise));
  expect(main.map(({ exercise, dose }) => [exercise, dose.reps ?? dose.seconds, dose.kg])).toEqual([
    ['goblet-squat', 6, 6],
    [lift, 6, 6],
    [hold, 20, undefined],
  ]);
  for (const { exercise } of main) expect(moveOf(next, exercise)).toEqual(['gapDays', 100, 80]);
  await beginNext(page);
});
