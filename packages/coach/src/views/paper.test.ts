import { addDays, type LocalDate, type PlanQuota } from '@plumbline/engine';
import type { LibraryId } from '@plumbline/library';
import { words as german } from '@plumbline/library/de';
import { words as english } from '@plumbline/library/en';
import { words as spanish } from '@plumbline/library/es';
import { expect, test } from 'vitest';
import { planFor } from '../plan-for.ts';
import { decodeEntries } from '../read-log.ts';
import { catalog, plainPerson } from '../scenarios/someone.ts';
import { beginLife, type ToldLife } from '../scenarios/told-life.ts';
import { handoutOf } from './handout.ts';
import { handoutText } from './handout-text.ts';
import type { PaperScene } from './paper-scene.ts';
import { type Visit, visitOn } from './visit.ts';
import { visitText } from './visit-text.ts';

const start: LocalDate = '2026-11-02';
const inWords = ({ phrases, exercises }: typeof english): PaperScene => ({
  ...{ catalog, phrases, shortDay: (on) => on.slice(5), fullDay: (on) => on },
  exerciseWords: (id) => exercises[id as LibraryId],
});
const plan = planFor(plainPerson, { catalog, from: start });

async function visitOf(life: ToldLife, on: LocalDate): Promise<Visit> {
  const { entries } = await life.log();
  return visitOn(life.state(), decodeEntries(entries).facts, catalog, on);
}

test('a block on paper: each different session once with all its days, each exercise once with its number', () => {
  const { sessions, shown } = handoutOf(plan);
  const planned = plan.days.filter(({ session }) => session !== undefined && session.items.length > 0);
  expect(sessions.flatMap(({ days }) => days).toSorted()).toEqual(planned.map(({ date }) => date));
  expect(sessions.length).toBeLessThan(planned.length);
  for (const { days, lines } of sessions)
    for (const day of days)
      expect(lines.map(({ item }) => item.dose)).toEqual(
        plan.days.find(({ date }) => date === day)?.session?.items.map(({ dose }) => dose),
      );
  for (const { lines } of sessions) for (const { number, item } of lines) expect(shown[number - 1]?.exercise).toBe(item.exercise);
  expect(new Set(shown.map(({ exercise }) => exercise)).size).toBe(shown.length);
});
test('what is past needs no paper', () => {
  const later = addDays(start, 14);
  const { from, sessions } = handoutOf(plan, { from: later });
  expect(from).toBe(later);
  expect(sessions.flatMap(({ days }) => days).every((day) => day >= later)).toBe(true);
});
test('every plan on paper says when to stop and when to get help, in each language, and leaves nothing to fill in', () => {
  for (const words of [english, german, spanish]) {
    const text = handoutText(handoutOf(plan), inWords(words));
    const { cards, outcomes } = words.phrases;
    expect(text.notices.map(({ title }) => title)).toEqual(
      expect.arrayContaining([cards['pain-guide'].title, cards.breathing.title, outcomes.warningSigns.title]),
    );
    expect(JSON.stringify(text)).not.toMatch(/\{\w*\}|undefined/);
    for (const { name, steps } of text.exercises) expect([name === '', steps.length === 0]).toEqual([false, false]);
    for (const { rows } of text.sessions) for (const [, name, amount] of rows) expect([name === '', amount === '']).toEqual([false, false]);
  }
});

const swim: PlanQuota = {
  ...{ activity: 'swim', words: 'Swim with my daughter', unit: 'lengths', goal: 20, amount: 8, least: 6, most: 8, because: [] },
};
test('what comes back stands on paper with the amount of a day, its range and two weeks to tick; what rests today does not', () => {
  const quotas = [swim, { ...swim, activity: 'dig', words: 'Dig', amount: 0, least: 0, most: 0 }];
  const from = addDays(start, 3);
  const backIn = (words: typeof english, asked: readonly PlanQuota[]) =>
    handoutText(handoutOf(plan, { from, quotas: asked }), inWords(words)).back;
  const { days, rows } = backIn(english, quotas);
  expect(rows).toEqual([{ name: 'Swim with my daughter', amount: '8 lengths: good day 8 at most, hard day 6 is enough, aim 20' }]);
  expect([days.length, days[0], days.at(-1)]).toEqual([14, '11-05', '11-18']);
  expect(backIn(english, [{ ...swim, amount: 1, least: 0, most: 1 }]).rows[0]?.amount).toBe('1 length: less is always fine, aim 20');
  for (const words of [english, german, spanish]) expect(JSON.stringify(backIn(words, quotas))).not.toMatch(/\{\w*\}|undefined/);
  expect(handoutText(handoutOf(plan), inWords(english)).back.rows).toEqual([]);
});

/** Nine weeks: sessions in the first two, a flare of four days, weekly answers that get better, a walk each week. */
async function nineWeeks(): Promise<ToldLife> {
  const life = await beginLife(start);
  await life.say(start, 'activity-named', { activity: 'one', words: 'carry my daughter' });
  for (const day of [0, 2, 4, 7, 9, 11]) await life.session(addDays(start, day));
  await life.say(addDays(start, 15), 'flare-started', { by: 'tap' });
  await life.say(addDays(start, 18), 'flare-ended', { by: 'tap' });
  for (let week = 1; week <= 8; week++) {
    const on = addDays(start, week * 7);
    await life.say(on, 'activity-done', { kind: 'walk', minutes: 30 });
    const rated = { painAvg: week < 3 ? 6 : 2, painWorst: 7, interference: 5, confidence: 5, activities: { one: 4 } } as const;
    await life.say(on, 'week-checked', rated);
  }
  return life;
}

test('the page for a visit counts what was told: flares with their days, minutes, and questions that fit', async () => {
  const life = await nineWeeks();
  const visit = await visitOf(life, addDays(start, 62));
  expect(visit.flares).toEqual([{ from: addDays(start, 15), days: 4 }]);
  expect(visit.weeks.map(({ sessions, walking }) => [sessions, walking])).toEqual([
    [3, 0],
    [3, 120],
    [0, 120],
  ]);
  expect(visit.weeks[1]?.training).toBeGreaterThan(3 * 10);
  expect(visit.asks).toEqual(['flare', 'same', 'activity']);
});
test('a flare that is not over has no end, and what was taken back was never told', async () => {
  const life = await nineWeeks();
  const on = addDays(start, 62);
  await life.say(on, 'flare-started', { by: 'tap' });
  expect((await visitOf(life, on)).flares[0]).toEqual({ from: on, days: undefined });
  const { facts } = decodeEntries((await life.log()).entries);
  const last = facts.at(-1);
  const occurred = { local: `${on}T19:00`, tz: 'UTC' };
  const content = { type: 'fact-withdrawn', v: 1, occurred, data: {}, targets: [last?.id ?? ''] } as const;
  const visit = visitOn(life.state(), [...facts, { id: 'taken', ms: (last?.ms ?? 0) + 1, ctr: 0, content }], catalog, on);
  expect(visit.flares).toHaveLength(1);
});
test('what comes back by steps stands among how it goes: where it began, where it is, its aim, and on how many days', async () => {
  const life = await beginLife(start);
  await life.say(start, 'activity-named', { activity: 'one', words: 'carry my daughter' });
  await life.say(start, 'quota-started', { activity: 'one', unit: 'times', goal: 20 });
  const rowsOn = async (day: number, words = english) =>
    visitText(await visitOf(life, addDays(start, day)), inWords(words)).doing.table.rows.filter(([what]) => /20\)$/.test(what ?? ''));
  expect(await rowsOn(2)).toEqual([]);
  for (const day of [0, 1, 2]) await life.say(addDays(start, day), 'quota-tried', { activity: 'one', amount: 10 });
  expect(await rowsOn(2)).toEqual([['carry my daughter (times, aim 20)', '8', '8', '']]);
  for (const day of [3, 4, 5]) await life.say(addDays(start, day), 'quota-done', { activity: 'one', amount: 8 });
  expect(await rowsOn(5)).toEqual([['carry my daughter (times, aim 20)', '8', '9', 'done on 3 days']]);
  expect(await rowsOn(5, german)).toEqual([['carry my daughter (Mal, Ziel 20)', '8', '9', 'an 3 Tagen gemacht']]);
  expect(await rowsOn(5, spanish)).toEqual([['carry my daughter (veces, meta 20)', '8', '9', 'hecho 3 días']]);
});
test('the page is whole in each language before anything was told, and after nine weeks', async () => {
  const visits = [await visitOf(await beginLife(start), start), await visitOf(await nineWeeks(), addDays(start, 62))];
  for (const words of [english, german, spanish])
    for (const visit of visits) {
      const text = visitText(visit, inWords(words));
      expect(JSON.stringify(text)).not.toMatch(/\{\w*\}|undefined/);
      expect(text.questions.asks).toHaveLength(3);
    }
  expect(visitText(visits[1] as Visit, inWords(english)).doing.table.rows[0]).toEqual([
    'Pain, a usual day (0 none, 10 worst)',
    '3',
    '2',
    'about the same',
  ]);
});
