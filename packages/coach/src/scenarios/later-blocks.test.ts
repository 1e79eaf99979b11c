// Blocks planned in the middle of a program, judged by the checker with what the log tells.
import { addDays, historyOf, makePlan, type Person, verify } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const from = plainPerson.answeredOn;
const later = addDays(from, 28);
const legs = library.exercises.filter(({ pattern }) => pattern === 'squat' || pattern === 'lunge').map(({ id }) => id);

describe('a pattern that was taken out for a few days of the week', () => {
  const old: Person = { ...plainPerson, profile: { ...plainPerson.profile, birthYear: 1955 } };
  function block(until: string | undefined) {
    const { state } = diaryOf(old);
    if (until) for (const id of legs) state.removed[id] = until;
    const plan = makePlan({ state, catalog, from: later, weeks: 1, program: 'my-plan' });
    const left = plan.leftOut.filter(({ slot }) => slot === 'week.AM-17.legs').map(({ reason }) => reason);
    const broken = verify(plan, old, library, historyOf(state)).map(({ where, invariant, detail }) => `${where} ${invariant} ${detail}`);
    return { left, broken };
  }
  test('is owed on every strength day, and owned up to as paused', () => {
    expect(block(undefined)).toEqual({ left: [], broken: [] });
    // Out on the first strength day, back on the second.
    expect(block(addDays(later, 1))).toEqual({ left: ['paused'], broken: [] });
    expect(block(later)).toEqual({ left: [], broken: [] });
  });
});

describe('a reason to go gently that comes with the turn of a day', () => {
  const pregnant: Person = {
    ...plainPerson,
    answers: { ...plainPerson.answers, B13: 'yes', 'B13.contra': 'no' },
    conditions: [{ condition: 'PREGNANT', since: from, detail: { weeks: 13 } }],
  };
  test('counts from the day it is met', () => {
    const diary = diaryOf(pregnant);
    diary.session(addDays(from, 2));
    expect(diary.state.gentle.since).toBeUndefined();
    diary.session(addDays(from, 9));
    expect(diary.state.gentle).toEqual({ since: addDays(from, 9), greens: 0 });
    diary.session(addDays(from, 14), { morning: 'same' });
    expect(diary.state.gentle.since).toBe(addDays(from, 9));
    expect(historyOf(diary.state).gentle?.since).toBe(addDays(from, 9));
  });
});

test('quiet breathing is never taken away, whatever a session was like', () => {
  const { profile } = plainPerson;
  const short: Person = { ...plainPerson, profile: { ...profile, kit: [], minutes: 2, daysPerWeek: 7 } };
  const diary = diaryOf(short);
  const breathed: string[] = [];
  for (let day = 0; day < 6; day++) {
    diary.day(addDays(from, day));
    const only = diary.today()?.items[0]?.exercise ?? '';
    diary.session(addDays(from, day), { peak: 8, provoked: [only] });
    diary.say('readiness-answered', { screen: 'full', trigger: 'R5', answers: short.answers }, '19:00');
    if (library.exercises.some(({ id, pattern }) => id === only && pattern === 'breathing')) breathed.push(only);
  }
  expect(breathed.length).toBeGreaterThan(0);
  for (const id of breathed) {
    expect(diary.state.removed[id]).toBeUndefined();
    expect(diary.state.work[id]?.lastLight).not.toBe('red');
  }
});
