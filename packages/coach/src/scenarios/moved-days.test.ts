// A day moved to another: the plan, the session of the day and the checker agree on where it is done.
import { addDays, historyOf, makePlan, verify } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const from = '2026-11-02';
const planOf = ({ state }: ReturnType<typeof diaryOf>) => makePlan({ state, catalog, from, weeks: 4, program: 'my-plan' });
const busy = (diary: ReturnType<typeof diaryOf>): string[] =>
  planOf(diary)
    .days.filter(({ session }) => (session?.items.length ?? 0) > 0)
    .map(({ date }) => date.slice(8))
    .slice(0, 4);
const on = (day: string): string => `2026-11-${day}`;

describe('a moved day', () => {
  test('is done where it went, and nowhere else', () => {
    const diary = diaryOf(plainPerson);
    expect(busy(diary)).toEqual(['02', '04', '06', '09']);
    diary.say('day-moved', { from: on('04'), to: on('05') });
    expect(busy(diary)).toEqual(['02', '05', '06', '09']);
    diary.day(on('04'));
    expect(diary.today()).toBeUndefined();
    diary.day(on('05'));
    expect(diary.today()?.items.length).toBeGreaterThan(0);
  });
  test('can be moved on, and comes home without a trace', () => {
    const diary = diaryOf(plainPerson);
    const before = JSON.stringify(planOf(diary));
    diary.say('day-moved', { from: on('04'), to: on('05') });
    diary.say('day-moved', { from: on('05'), to: on('08') });
    expect(busy(diary)).toEqual(['02', '06', '08', '09']);
    diary.say('day-moved', { from: on('08'), to: on('04') });
    expect(diary.state.moved).toEqual({});
    expect(JSON.stringify(planOf(diary))).toBe(before);
  });
  test('leaves a place that another may take, and the place is free again when that one leaves', () => {
    const diary = diaryOf(plainPerson);
    diary.say('day-moved', { from: on('04'), to: on('05') });
    diary.say('day-moved', { from: on('06'), to: on('04') });
    expect(busy(diary)).toEqual(['02', '04', '05', '09']);
    diary.say('day-moved', { from: on('04'), to: on('06') });
    expect(busy(diary)).toEqual(['02', '05', '06', '09']);
    // Nothing is there to be moved.
    diary.say('day-moved', { from: on('04'), to: on('07') });
    expect(busy(diary)).toEqual(['02', '05', '06', '09']);
  });
  test('belongs to its program: a new one begins with its own days', () => {
    const diary = diaryOf(plainPerson);
    diary.say('day-moved', { from: on('04'), to: on('05') });
    diary.say('program-chosen', { program: 'my-plan', from, weeks: 4 });
    expect(busy(diary)).toEqual(['02', '04', '06', '09']);
  });
  test('keeps the plan safe by the other checker, wherever in its week it goes', () => {
    for (const [a, b] of [
      ['04', '03'],
      ['04', '05'],
      ['04', '07'],
      ['06', '05'],
      ['06', '08'],
      ['02', '03'],
    ] as const) {
      const diary = diaryOf(plainPerson);
      diary.say('day-moved', { from: on(a), to: on(b) });
      const plan = planOf(diary);
      expect(verify(plan, plainPerson, library, historyOf(diary.state, addDays(from, 0)))).toEqual([]);
    }
  });
});
