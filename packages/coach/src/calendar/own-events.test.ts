// What a calendar says of activities that come back by quotas, read back by a program of other people.
import type { CoachState, Content, Fact, Facts, FactType } from '@plumbline/engine';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { day, did, swimming } from '../scenarios/swimming.ts';
import { calendarEvents, calendarFile } from './calendar.ts';
import { sessionEvents } from './done-events.ts';

let told = 0;
const fact = <K extends FactType>(type: K, data: Facts[K], n: number, targets?: readonly string[]): Fact => {
  told += 1;
  const content = { type, v: 1, occurred: { local: `${day(n)}T10:00`, tz: 'UTC' }, data, ...(targets ? { targets } : {}) };
  return { id: `f${told}`, ms: told, ctr: 0, content: content as Content };
};
const swim = (amount: number) => ({ activity: 'swim', amount });
const scene = (state: CoachState, n: number) => ({ state, catalog, on: day(n), days: 14, sessionsAt: '18:00' });
const amounts = (state: CoachState, n: number) =>
  calendarEvents(scene(state, n)).flatMap(({ kind, at, own }) => (kind === 'own' ? [[at.slice(0, 10), own?.[0]?.amount]] : []));

describe('the days to come', () => {
  test('hold the amount of now, each day once, without running ahead or shrinking', () => {
    const { state } = swimming();
    const days = amounts(state, 3);
    expect(days).toEqual(Array.from({ length: 14 }, (_, n) => [day(3 + n), 8]));
    // On the day of the third try it was done already.
    expect(amounts(state, 2)[0]).toEqual([day(3), 8]);
    expect(state.quotas?.[0]?.lastOn).toBe(day(2));
  });
  test('leave out a day of rest, what was done today, and whoever may have no plan', () => {
    const red = swimming();
    red.session(day(4), { pre: 3, peak: 8 });
    expect(amounts(red.state, 4)[0]).toEqual([day(6), 8]);
    const done = swimming();
    did(done, 3, 8);
    expect(amounts(done.state, 3)[0]).toEqual([day(4), 8]);
    expect(amounts(swimming(20, { ...plainPerson, answers: { ...plainPerson.answers, A1: 'yes' } }).state, 3)).toEqual([]);
    expect(calendarEvents(scene(diaryOf(plainPerson).state, 3)).some(({ kind }) => kind === 'own')).toBe(false);
  });
});

describe('the file of what was done', () => {
  const facts = [
    fact('activity-named', { activity: 'swim', words: 'Swim, with my back' }, 0),
    fact('quota-started', { activity: 'swim', unit: 'lengths', goal: 20 }, 0),
    fact('quota-tried', swim(4), 0),
    fact('quota-tried', swim(10), 0),
    fact('quota-tried', swim(10), 1),
    fact('quota-tried', swim(10), 2),
    fact('quota-done', swim(5), 3),
    fact('quota-done', swim(4), 3),
    fact('quota-done', swim(6), 4),
    fact('quota-done', { activity: 'nobody began it', amount: 6 }, 4),
    fact('fact-withdrawn', {}, 5, ['f9']),
  ];
  const diary = swimming();
  did(diary, 3, 9);
  const events = sessionEvents(scene(diary.state, 5), facts).filter(({ kind }) => kind === 'own');

  test('tells what was done as it was done, and after it the amounts to come', () => {
    expect(events.slice(0, 6).map(({ uid, own }) => [uid, own])).toEqual([
      [`own-${day(0)}`, [{ amount: 10, unit: 'lengths' }]],
      [`own-${day(1)}`, [{ amount: 10, unit: 'lengths' }]],
      [`own-${day(2)}`, [{ amount: 10, unit: 'lengths' }]],
      [`own-${day(3)}`, [{ amount: 9, unit: 'lengths' }]],
      [`own-${day(5)}`, [{ amount: 8, unit: 'lengths' }]],
      [`own-${day(6)}`, [{ amount: 8, unit: 'lengths' }]],
    ]);
    expect(events).toHaveLength(4 + 14);
  });
  test('makes whole days of them that call nobody, take no time away and name nothing', () => {
    const titleOf = () => 'Plumbline, 8 lengths';
    const file = calendarFile(events.slice(3, 5), { name: 'Plumbline', titleOf }, 0);
    const entries = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    const read = entries.map((one) => new ICAL.Event(one));
    expect(read.map(({ startDate, endDate }) => [startDate.toString(), startDate.isDate, endDate.toString()])).toEqual([
      [day(3), true, day(4)],
      [day(5), true, day(6)],
    ]);
    expect(entries.map((one) => one.getFirstPropertyValue('transp'))).toEqual(['TRANSPARENT', 'TRANSPARENT']);
    expect(file).not.toMatch(/VALARM|DURATION|back/);
  });
});
