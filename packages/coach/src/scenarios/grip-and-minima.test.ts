// Sessions near the limits of the grip, and weeks whose minima few exercises can serve.
import { type CoachState, makePlan, type Person, type Plan, sessionOn, verify } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { expect, test } from 'vitest';
import { planFor, stateOf } from '../plan-for.ts';
import { catalog, plainPerson } from './someone.ts';

const from = '2026-11-02';
const exerciseOf = (id: string) => library.exercises.find((exercise) => exercise.id === id);
const rulesBroken = (plan: Plan, person: Person): readonly string[] =>
  verify(plan, person, library).map(({ where, invariant, detail }) => `${where} ${invariant} ${detail}`);

/** Someone who hangs well: the overhand grip has opened the mixed one. */
function hanging(): CoachState {
  const { profile, assessment } = plainPerson;
  const person: Person = {
    ...plainPerson,
    profile: { ...profile, minutes: 60, kit: [...profile.kit, 'pull-up-bar'] },
    assessment: { ...assessment, training: 2, activeMinutes: 200, tests: { T8: { left: 2, right: 2, pain: 0, on: from } } },
  };
  const state = stateOf(person, { catalog, from, program: 'hang-and-mobilise' });
  const dose = { sets: 3, seconds: 40, restSeconds: [90, 120] as const };
  const dosed = {
    level: 2,
    sets: 3,
    seconds: 40,
    from: { sets: 2, amount: 15, kg: 0 },
    streak: 3,
    ambers: 0,
    fails: 0,
    lock: 0,
    tooEasy: 0,
  } as const;
  state.rungs = { ...state.rungs, hang: 2 };
  state.gentle = { since: undefined, greens: 9 };
  state.work['passive-hang-pronated'] = {
    exercise: 'passive-hang-pronated',
    dose: { ...dosed, masteredDays: 0 },
    lastOn: from,
    lastDose: dose,
    stood: dose,
    lastLight: 'green',
    because: [],
    recent: [],
  };
  return state;
}

test('a series of hangs counts as one slot: the session keeps its warm-up, its end, and what the week owes', () => {
  const session = sessionOn({ state: hanging(), catalog, date: from })?.session;
  const exercises = session?.items.map(({ exercise }) => exercise) ?? [];
  expect(exercises).toEqual(expect.arrayContaining(['passive-hang-pronated', 'passive-hang-mixed']));
  expect(session?.items[0]?.role).toBe('warm-up');
  expect(session?.items.at(-1)?.role).toBe('cool-down');
  expect(session?.items.filter(({ slot }) => slot.includes('AM-17')).length).toBeGreaterThan(1);
});

test('what a series holds no other slot does again', () => {
  const plan = makePlan({ state: hanging(), catalog, from, weeks: 1, program: 'hang-and-mobilise' });
  for (const { date, session } of plan.days) {
    const exercises = session?.items.map(({ exercise }) => exercise) ?? [];
    expect([date, exercises.filter((id, at) => exercises.indexOf(id) < at)]).toEqual([date, []]);
  }
});

test('whoever trains on days that follow each other does not hang on both', () => {
  const state = hanging();
  state.person = { ...state.person, profile: { ...state.person.profile, weekdays: [1, 2, 4] } };
  const plan = makePlan({ state, catalog, from, weeks: 2, program: 'hang-and-mobilise' });
  const days = plan.days.filter(({ session }) => session?.items.some(({ exercise }) => (exerciseOf(exercise)?.stress.hang ?? 0) > 0));
  expect(days.map(({ date }) => date)).toEqual(['2026-11-02', '2026-11-05', '2026-11-09', '2026-11-12']);
  expect(rulesBroken(plan, state.person).filter((broken) => broken.includes('hangs'))).toEqual([]);
});

test('a weight that is much for a light body counts for the grip', () => {
  const { profile, assessment } = plainPerson;
  const kit = [...profile.kit, 'hand-weight', 'hand-weights', 'low-bar', 'pull-up-bar', 'bench'] as const;
  const person: Person = {
    ...plainPerson,
    profile: { ...profile, minutes: 60, kg: 43, kit, weightsKg: [2, 4, 16] },
    assessment: { ...assessment, activeMinutes: 200, training: 0, comfortableKg: { 'goblet-squat': 33 } },
  };
  const plan = planFor(person, { catalog, from });
  const goblets = plan.days.flatMap(({ session }) => session?.items ?? []).filter(({ exercise }) => exercise === 'goblet-squat');
  expect(goblets[0]?.dose.kg).toBe(16);
  expect(rulesBroken(plan, person)).toEqual([]);
});

/** Leaks for years, nothing new. */
const weakFloor = { A2: 'yes', 'A2.new': 'no', 'A2.year': 'yes', 'A2.long': 'yes', 'A2.worse': 'no', 'A2.seen': 'yes' } as const;

test('the back serves what the trunk is owed where nothing else of the trunk is open', () => {
  const { profile, answers, assessment } = plainPerson;
  const person: Person = {
    ...plainPerson,
    // Does not stand for sure, dizzy, a weak pelvic floor for years, irritable: sitting and lying work that neither braces nor bends.
    answers: { ...answers, ...weakFloor, F2: 'unsure', 'M.dizzy': 'unsure' },
    profile: { ...profile, kit: [], minutes: 90, daysPerWeek: 1 },
    assessment: { ...assessment, settleMinutes: 2000 },
  };
  const plan = planFor(person, { catalog, from, program: 'everyday-strong' });
  const withSession = plan.days.filter((day) => day.session);
  expect(withSession).toHaveLength(4);
  for (const { session } of withSession) {
    const patterns = session?.items.map(({ exercise }) => exerciseOf(exercise)?.pattern) ?? [];
    expect(patterns.some((pattern) => pattern === 'back_ext' || pattern?.startsWith('core_'))).toBe(true);
  }
  expect(rulesBroken(plan, person)).toEqual([]);
});
