import { applyFact, type Content, type Fact, type Facts, type FactType, type PlanHabit } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { habitStrip } from './habit-strip.ts';

const on = '2026-11-22';
const breaks: PlanHabit = { habit: 'movement-break', because: [] };
const walking: PlanHabit = { habit: 'walk', exercise: 'walk-easy', dose: { sets: 1, seconds: 600, restSeconds: [0, 0] }, because: [] };
let written = 0;
const said = <K extends FactType>(local: string, type: K, data: Facts[K]): Fact => {
  written += 1;
  return { id: `t${written}`, ms: 1e6 + written, ctr: 0, content: { type, v: 1, occurred: { local, tz: 'UTC' }, data } as Content };
};
const up = said('2026-11-02T08:00', 'habit-adopted', { habit: 'movement-break' });
const tick = (local: string): Fact => said(local, 'habit-done', { habit: 'movement-break' });
const walk = (local: string, minutes = 20): Fact => said(local, 'activity-done', { kind: 'walk', minutes });
function strip(facts: readonly Fact[], planned: readonly PlanHabit[]) {
  const { state } = diaryOf(plainPerson);
  for (const fact of facts) applyFact(state, fact, catalog);
  return habitStrip({ facts, state, catalog, planned, on });
}

describe('the habits of a day', () => {
  test('count days, not ticks, over the last fourteen', () => {
    const facts = [up, tick('2026-11-08T12:00'), tick('2026-11-09T12:00'), tick('2026-11-21T09:00'), tick('2026-11-21T12:00')];
    expect(strip(facts, [breaks])[0]).toMatchObject({ day: { days: 2, done: 0 }, isDone: false });
    const [done] = strip([...facts, tick('2026-11-22T09:00')], [breaks]);
    expect(done).toMatchObject({ day: { days: 3, done: 1 }, isDone: true });
    expect(done?.ticked).toHaveLength(1);
  });
  test('a first tick also takes the habit up; a walk is an activity with its minutes', () => {
    const [walked, first] = strip([], [breaks, walking]);
    expect(first?.tick.map(({ type }) => type)).toEqual(['habit-adopted', 'habit-done']);
    expect(walked?.tick).toEqual([{ type: 'activity-done', data: { kind: 'walk', minutes: 10 } }]);
    expect(strip([up], [breaks])[0]?.tick.map(({ type }) => type)).toEqual(['habit-done']);
    expect(strip([said('2026-11-22T10:00', 'activity-done', { kind: 'other', minutes: 30 })], [walking])[0]?.isDone).toBe(false);
  });
  test('a walk with its own minutes counts, and is no tick to be taken back', () => {
    const own = walk('2026-11-22T10:00', 45);
    const ticked = walk('2026-11-22T11:00', 10);
    expect(strip([own], [walking])[0]).toMatchObject({ isDone: true, day: { days: 1 }, ticked: [] });
    expect(strip([own, ticked], [walking])[0]?.ticked).toEqual([ticked.id]);
  });
  test('what is kept takes the place of what the plan begins with; what was left is not shown', () => {
    const names = (facts: readonly Fact[]) => strip(facts, [breaks, walking]).map(({ plan }) => plan.habit);
    expect(names([])).toEqual(['walk', 'movement-break']);
    expect(names([said('2026-11-02T08:00', 'habit-adopted', { habit: 'breathe' })])).toEqual(['walk', 'breathe']);
    expect(names([up, said('2026-11-03T08:00', 'habit-paused', { habit: 'movement-break' })])).toEqual(['walk']);
    expect(names([up, said('2026-11-03T08:00', 'habit-paused', { habit: 'movement-break', days: 14 })])).toEqual([
      'walk',
      'movement-break',
    ]);
  });
});
