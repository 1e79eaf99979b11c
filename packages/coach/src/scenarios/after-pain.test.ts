// What red and amber lights do to an exercise's place: rests, gentler ones instead, a pattern that pauses. Rule book 4.13.
import { addDays, historyOf, makePlan, type Nrs, type Person, type Plan, suspectedIn, verify } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { describe, expect, it, test } from 'vitest';
import { today } from '../views/today.ts';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const from = plainPerson.answeredOn;
const person: Person = { ...plainPerson, profile: { ...plainPerson.profile, daysPerWeek: 3, minutes: 45 } };
type Diary = ReturnType<typeof diaryOf>;

const planOf = ({ state }: Diary, on: string): Plan => makePlan({ state, catalog, from: on, weeks: 1, program: 'my-plan' });
const brokenIn = (diary: Diary, plan: Plan): readonly string[] =>
  verify(plan, person, library, historyOf(diary.state)).map(({ where, invariant, detail }) => `${where} ${invariant} ${detail}`);
const exerciseOf = (id: string) => library.exercises.find((e) => e.id === id);
const itemsOf = (plan: Plan) => plan.days.flatMap(({ session }) => session?.items ?? []);
const strengthItem = (diary: Diary) =>
  diary
    .today()
    ?.items.find(
      ({ exercise, role }) => role === 'main' && ['squat', 'hinge', 'core_antiext'].includes(exerciseOf(exercise)?.pattern ?? ''),
    );

/** Sessions every other day, the lights of the first `times` that hold one exercise put down to it: its id. */
function stirred(diary: Diary, times: number, told: { readonly peak: Nrs; readonly pre: Nrs }): string {
  diary.day(from);
  const id = strengthItem(diary)?.exercise ?? '';
  let stirs = 0;
  for (let day = 0; stirs < times && day < 28; day += 2) {
    const done = diary.session(addDays(from, day), { ...told, provoked: [id], morning: 'same' });
    if (done?.items.some(({ exercise }) => exercise === id)) stirs += 1;
  }
  diary.day(addDays(diary.state.sessions.at(-1)?.on ?? from, 1));
  diary.say('morning-recalled', { session: diary.state.sessions.at(-1)?.id ?? '', answer: 'same' }, '08:00');
  return id;
}

describe('an exercise that rests after red lights', () => {
  it('gives way to nothing harder in its pattern, in the plan and among the swaps', () => {
    for (const { id, pattern, rung, stress } of library.exercises) {
      if (['walk', 'aerobic', 'breathing'].includes(pattern) || Object.keys(stress).length === 0) continue;
      const diary = diaryOf(person);
      diary.state.removed[id] = addDays(from, 14);
      const plan = planOf(diary, from);
      expect(brokenIn(diary, plan), id).toEqual([]);
      for (const item of itemsOf(plan))
        for (const other of [item.exercise, ...item.swaps].map(exerciseOf)) {
          if (other?.pattern !== pattern) continue;
          expect(other.id).not.toBe(id);
          expect(other.rung, `${other.id} for ${id}`).toBeLessThanOrEqual(rung);
        }
    }
  });
  it('may come back, as a swap too, once its days are over', () => {
    const open = diaryOf(person);
    const swap = itemsOf(planOf(open, from)).flatMap(({ swaps }) => swaps)[0] ?? '';
    const diary = diaryOf(person);
    diary.state.removed[swap] = addDays(from, 1);
    const later = planOf(diary, addDays(from, 1));
    expect(itemsOf(later).some(({ exercise, swaps }) => exercise === swap || swaps.includes(swap))).toBe(true);
  });
});

test('two ambers put down to one exercise let a gentler one stand in for two weeks', () => {
  const diary = diaryOf(person);
  const id = stirred(diary, 2, { peak: 5, pre: 2 });
  expect(id).not.toBe('');
  expect(Object.keys(diary.state.removed)).toEqual([id]);
  const until = diary.state.removed[id] ?? '';
  const plan = planOf(diary, addDays(until, -7));
  expect(itemsOf(plan).map(({ exercise }) => exercise)).not.toContain(id);
  expect(brokenIn(diary, plan)).toEqual([]);
});

describe('a red session that was put down to nothing (AM-24)', () => {
  /** Two sessions that went well, then one that did not, its morning not told yet. */
  const afterRed = (provoked: readonly string[] = [], peak: Nrs = 8): Diary => {
    const diary = diaryOf(person);
    diary.session(from, { morning: 'same' });
    diary.session(addDays(from, 2), { morning: 'same' });
    diary.session(addDays(from, 4), { morning: 'same', peak, provoked });
    return diary;
  };
  const suggested = ({ state }: Diary): string | undefined => today(state, catalog, addDays(from, 5)).suspect;
  const tellMorning = (diary: Diary, provoked?: readonly string[]): void => {
    const session = diary.state.unsettled?.id ?? '';
    diary.day(addDays(from, 5));
    diary.say('morning-recalled', { session, answer: 'same', ...(provoked ? { provoked } : {}) }, '08:00');
  };
  const redOnes = ({ state }: Diary) =>
    Object.values(state.work).flatMap(({ exercise, lastLight }) => (lastLight === 'red' ? [exercise] : []));

  it('names what that session held and none that went well did', () => {
    const diary = afterRed();
    const id = suggested(diary) ?? '';
    const [first, second, third] = diary.state.sessions.map(({ sets }) => sets.map(({ exercise }) => exercise));
    expect(third).toContain(id);
    expect([...(first ?? []), ...(second ?? [])]).not.toContain(id);
  });
  it('counts once the person says yes: the light falls there, and nowhere else', () => {
    const diary = afterRed();
    const id = suggested(diary) ?? '';
    tellMorning(diary, [id]);
    expect(diary.state.removed[id] ?? redOnes(diary).includes(id)).toBeTruthy();
    expect(redOnes(diary).filter((red) => red !== id)).toEqual([]);
    expect(suggested(diary)).toBeUndefined();
  });
  it('changes nothing where the person says no', () => {
    const [dismissed, unasked] = [afterRed(), afterRed()];
    tellMorning(dismissed, []);
    tellMorning(unasked);
    expect(dismissed.state.work).toEqual(unasked.state.work);
  });
  it('is not asked where one was named, where it went well, or before anything has', () => {
    const named = afterRed();
    const id = suggested(named) ?? '';
    expect(suggested(afterRed([id]))).toBeUndefined();
    expect(suggested(afterRed([], 3))).toBeUndefined();
    const alone = diaryOf(person);
    alone.session(from, { peak: 8 });
    expect(suggested(alone)).toBeUndefined();
  });
  it('is asked of a morning that turned it red', () => {
    const { state } = afterRed([], 3);
    const at = `${addDays(from, 5)}T08:00`;
    expect(suspectedIn(state, catalog, { answer: 'same', at })).toBeUndefined();
    expect(suspectedIn(state, catalog, { answer: 'worse', at })).toBeDefined();
    expect(suspectedIn(state, catalog, { answer: 'bit-worse', newLeg: true, at })).toBeDefined();
  });
});

describe('a pattern that paused', () => {
  const pattern = 'hinge';
  const paused = (): Diary => {
    const diary = diaryOf(person);
    for (const [n, id] of ['hip-hinge-dowel', 'seated-hip-hinge'].entries())
      diary.state.reds.push({ exercise: id, pattern, on: addDays(from, n) });
    diary.state.paused[pattern] = addDays(from, 7);
    return diary;
  };
  it('is not there until its day, and then small: the first rung, half of a start', () => {
    const diary = paused();
    const plan = planOf(diary, addDays(from, 5));
    expect(brokenIn(diary, plan)).toEqual([]);
    const hinges = plan.days.flatMap(({ date, session }) =>
      (session?.items ?? []).filter((i) => exerciseOf(i.exercise)?.pattern === pattern).map((i) => ({ date, i })),
    );
    expect(hinges.length).toBeGreaterThan(0);
    for (const { date, i } of hinges) {
      expect(date >= addDays(from, 7)).toBe(true);
      expect(i.rung).toBe(1);
      expect(i.because.some(({ rule }) => rule === '4.13')).toBe(true);
    }
  });
  it('is one like any other again once it went well', () => {
    const diary = paused();
    for (let day = 8; day < 22; day += 2) diary.session(addDays(from, day), { morning: 'same' });
    expect(diary.state.paused[pattern]).toBeUndefined();
  });
});
