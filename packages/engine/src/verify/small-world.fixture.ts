// A small made-up library, a person with nothing in the way, and a correct week for her: the tests break one thing at a time.

import { addDays } from '../dates.ts';
import type { Dose, Exercise } from '../exercise.ts';
import type { Answers, Assessment, Condition, Person, Profile } from '../person.ts';
import type { HistorySummary, Item, Library, Plan, PlanDay, Session } from '../reasoning.ts';

const reps = (sets: number, count: number, rest = 45): Dose => ({ sets, reps: count, restSeconds: [rest, rest + 30] });
const time = (sets: number, seconds: number, rest = 15): Dose => ({ sets, seconds, restSeconds: [rest, rest + 15] });
const starts = (one: Dose | null, two: Dose | null, three: Dose | null): Exercise['start'] => ({ 1: one, 2: two, 3: three });

const countDoses = { start: starts(reps(2, 6), reps(2, 8), reps(3, 8)), target: reps(3, 10), most: reps(3, 12), restartReps: 8 };
const holdDoses = { start: starts(time(2, 10), time(3, 15), time(3, 20)), target: time(3, 30), most: time(3, 45) };
const timeDoses = { start: starts(time(1, 30), time(2, 40), time(3, 45)), target: time(3, 45), most: time(3, 60) };
const longDoses = { start: starts(time(1, 300, 0), time(1, 600, 0), time(1, 1200, 0)), target: time(1, 1800, 0), most: time(1, 1800, 0) };
const hangDoses = { start: starts(null, time(2, 15, 90), time(3, 20, 90)), target: time(1, 60, 90), most: time(3, 200, 90) };

type Facts = Partial<Exercise> & Pick<Exercise, 'id' | 'pattern'>;
/** An exercise of the first rung done for repetitions while seated, unless the facts say otherwise. */
export const exercise = (facts: Facts): Exercise => ({
  kind: 'exercise',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: [],
  stress: {},
  flags: [],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  ...countDoses,
  autoPrescribe: true,
  muscles: { main: ['muscle'], also: [] },
  grade: 'D',
  sources: ['design'],
  seeds: [],
  ...facts,
});
const hold = (facts: Facts): Exercise => exercise({ measure: 'hold', ...holdDoses, ...facts });
const timed = (facts: Facts): Exercise => exercise({ measure: 'time', ...timeDoses, ...facts });
const carried = { region: 'carry', hands: 2, needed: true } as const;

const exercises: readonly Exercise[] = [
  timed({ id: 'turn', pattern: 'mob_thoracic', stress: { rot: 1 }, kind: 'drill' }),
  timed({ id: 'round', pattern: 'mob_spine', stress: { flex: 2 }, flags: ['kneel', 'floor'], kind: 'drill' }),
  timed({ id: 'small-round', pattern: 'mob_spine', stress: { flex: 2, lean: 2 }, flags: ['smallRange', 'easesFlexion'], kind: 'drill' }),
  timed({ id: 'small-arch', pattern: 'mob_spine', stress: { ext: 1 }, flags: ['easesExtension'], kind: 'drill' }),
  exercise({ id: 'bridge', pattern: 'glute', stress: { ext: 1, press: 1 }, flags: ['supine'], kit: [['mat'], ['bed']] }),
  exercise({ id: 'bend', pattern: 'hinge', stress: { lean: 1, axial: 1, bal: 1 }, flags: ['standing'] }),
  exercise({ id: 'stand-up', pattern: 'squat', stress: { axial: 1, knee: 1, bal: 1 }, flags: ['standing'] }),
  exercise({ id: 'lunge', pattern: 'lunge', stress: { axial: 1, bal: 2, asym: 2 }, flags: ['standing'], sides: 'each', rung: 2 }),
  exercise({ id: 'wall-push', pattern: 'push', stress: { wrist: 1 }, flags: ['standing', 'handHold'] }),
  exercise({ id: 'row', pattern: 'pull_h', stress: { axial: 1, grip: 1 }, kit: [['band']] }),
  exercise({ id: 'press-out', pattern: 'core_antirot', stress: { rot: 1, press: 1 }, sides: 'each' }),
  hold({ id: 'side-hold', pattern: 'core_antilat', stress: { side: 1 }, isoFrom: 'hold', sides: 'each' }),
  hold({ id: 'bug', pattern: 'core_antiext', stress: { press: 2 }, flags: ['supine'], isoFrom: 'hold' }),
  exercise({ id: 'brace', pattern: 'core_antiext', stress: { press: 1 } }),
  exercise({ id: 'reach', pattern: 'back_ext', stress: { ext: 1 }, alsoCredits: ['core_antirot'] }),
  hold({ id: 'calf', pattern: 'stretch', stress: { stretch: 1 }, sides: 'each', kind: 'stretch', muscles: { main: ['calf'], also: [] } }),
  timed({ id: 'breathe', pattern: 'breathing', kind: 'recovery' }),
  timed({ id: 'stroll', pattern: 'walk', stress: { axial: 1, impact: 1 }, flags: ['standing'], ...longDoses }),
  timed({ id: 'march', pattern: 'aerobic', stress: { axial: 1 }, ...longDoses }),
  timed({ id: 'steps', pattern: 'aerobic', stress: { axial: 1 }, position: 'standing', flags: ['handHold', 'standing'], ...longDoses }),
  hold({ id: 'hang-low', pattern: 'hang_passive', stress: { hang: 1, grip: 1 }, isoFrom: 'hold', kit: [['pull-up-bar']] }),
  hold({
    id: 'hang-full',
    pattern: 'hang_passive',
    stress: { hang: 2, over: 3, grip: 3 },
    isoFrom: 'hold',
    rung: 2,
    kit: [['pull-up-bar']],
    ...hangDoses,
  }),
  hold({
    id: 'hang-mixed',
    pattern: 'hang_passive',
    stress: { hang: 2, over: 3, grip: 3 },
    isoFrom: 'hold',
    rung: 2,
    sides: 'each',
    kit: [['pull-up-bar']],
    ...hangDoses,
  }),
  exercise({ id: 'pull-up', pattern: 'pull_v', stress: { hang: 3, over: 3, grip: 3 }, isoFrom: 'bar', rung: 3, kit: [['pull-up-bar']] }),
  exercise({ id: 'grip-row', pattern: 'pull_h', stress: { grip: 3 }, rung: 2 }),
  timed({ id: 'carry', pattern: 'carry', stress: { axial: 2, grip: 2 }, loading: carried, kit: [['hand-weights']] }),
  exercise({
    id: 'lift',
    pattern: 'hinge',
    stress: { lean: 2, axial: 2, grip: 2, press: 2 },
    rung: 2,
    loading: { region: 'lower', hands: 1, needed: true },
  }),
  exercise({ id: 'basket', pattern: 'hinge', stress: { axial: 1 }, loading: { region: 'lower', hands: 1, needed: false } }),
  exercise({ id: 'weight-row', pattern: 'pull_h', stress: { grip: 1 }, loading: { region: 'upper', hands: 1, needed: true } }),
  exercise({
    id: 'twist-lift',
    pattern: 'hinge',
    stress: { flex: 1, rot: 1 },
    loading: { region: 'lower', hands: 1, needed: true },
  }),
  exercise({ id: 'curl-up', pattern: 'core_flexion', stress: { press: 2 }, autoPrescribe: false, flags: ['supine'] }),
  exercise({ id: 'curl-up-auto', pattern: 'core_flexion' }),
  timed({ id: 'roll-mid', pattern: 'smr', flags: ['smrSpine'], kind: 'soft-tissue', muscles: { main: ['rhomboids'], also: [] } }),
  timed({ id: 'roll-low', pattern: 'smr', flags: ['smrSpine'], kind: 'soft-tissue', muscles: { main: ['erector spinae'], also: [] } }),
  hold({ id: 'stand-held', pattern: 'balance', stress: { bal: 2 }, flags: ['standing', 'handHold', 'oneLeg'], sides: 'each' }),
  hold({ id: 'stand-free', pattern: 'balance', stress: { bal: 2 }, flags: ['standing', 'oneLeg'], sides: 'each' }),
  hold({ id: 'shift', pattern: 'balance', stress: { bal: 1 } }),
  timed({ id: 'warm-pack', pattern: 'comfort', flags: ['heat'], kind: 'recovery' }),
  timed({ id: 'cold-pack', pattern: 'comfort', flags: ['cold'], kind: 'recovery' }),
  timed({ id: 'yoga', pattern: 'mob_spine', kind: 'practice' }),
  exercise({ id: 'cobra-rise', pattern: 'back_ext', stress: { ext: 1 }, flags: ['prone'], rung: 2 }),
  exercise({ id: 'contract-relax', pattern: 'stretch', stress: { stretch: 1 }, autoPrescribe: false }),
];
export const library: Library = { version: 'small', exercises, ladders: {}, programs: [] };
export const libraryWith = (...more: readonly Exercise[]): Library => ({ ...library, exercises: [...exercises, ...more] });
/** The library with other facts about some of its exercises. */
export const libraryChanging = (changes: Readonly<Record<string, Partial<Exercise>>>): Library => ({
  ...library,
  exercises: exercises.map((entry) => ({ ...entry, ...changes[entry.id] })),
});

export const FROM = '2026-11-23';
const blockA = Array.from({ length: 12 }, (_, at) => `A${at + 1}`);
const blockB = [1, 2, 3, 4, 5, 6, 9, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 23].map((at) => `B${at}`);
export const allNo: Answers = Object.fromEntries([...blockA, ...blockB].map((id) => [id, 'no' as const]));

interface Changes {
  readonly answers?: Answers;
  readonly conditions?: readonly Condition[];
  readonly clearances?: Person['clearances'];
  readonly profile?: Partial<Profile>;
  readonly assessment?: Partial<Assessment>;
}
const passed = { T8: { value: 5, pain: 0, on: FROM }, T11: { left: 30, right: 30, on: FROM }, T13: { value: 5, on: FROM } } as const;
/** Forty-one, without pain, thirty minutes three times a week, every gate passed, nothing declared. */
export const person = (changes: Changes = {}): Person => ({
  format: 'plumbline-person/1',
  answeredOn: FROM,
  answers: { ...allNo, ...changes.answers },
  conditions: changes.conditions ?? [],
  clearances: changes.clearances ?? [],
  profile: {
    birthYear: 1985,
    kg: 80,
    kit: ['mat', 'bed', 'chair', 'band', 'pull-up-bar', 'hand-weights'],
    minutes: 30,
    daysPerWeek: 3,
    floor: 'yes',
    goals: [],
    optIn: [],
    ...changes.profile,
  },
  assessment: { tests: passed, painWorst: 0, ...changes.assessment },
});
export const declares = (condition: Condition['condition'], detail: Condition['detail'] = {}, since = FROM): Person =>
  person({ conditions: [{ condition, since, detail }] });

const start = (id: string, library_ = library): Dose => library_.exercises.find((entry) => entry.id === id)?.start[1] ?? time(1, 15, 90);
/** An item at the start dose of level 1. */
export function item(id: string, role: Item['role'] = 'main', more: Partial<Item> = {}): Item {
  const entry = library.exercises.find((known) => known.id === id);
  const sides = entry?.sides === 'each' ? (['left', 'right'] as const) : (['both'] as const);
  return { id, slot: id, role, exercise: id, dose: start(id), sides, rirMin: 4, rung: entry?.rung ?? 1, swaps: [], because: [], ...more };
}
export const session = (...items: readonly Item[]): Session => ({ mode: 'full', provisional: true, minutes: 20, items, because: [] });

const common = ['bridge', 'bug', 'reach', 'row'] as const;
const mains = { A: ['bend', 'side-hold'], B: ['stand-up', 'press-out', 'wall-push'], C: ['bend', 'stand-up', 'side-hold'] } as const;
export const fullSession = (name: keyof typeof mains): Session =>
  session(
    item('turn', 'warm-up'),
    ...[...common, ...mains[name]].map((id) => item(id)),
    item('calf', 'cool-down'),
    item('breathe', 'cool-down'),
  );

const kinds = ['A', undefined, 'B', undefined, 'C', undefined, undefined] as const;
/** Sessions on days 1, 3 and 5 of each week. */
export const week = (at: number): readonly PlanDay[] =>
  kinds.map((name, day): PlanDay => {
    const date = addDays(FROM, at * 7 + day);
    return name === undefined ? { date, kind: 'rest' } : { date, kind: 'strength', session: fullSession(name) };
  });
/** A correct plan of so many weeks. */
export const plan = (weeks = 1, more: Partial<Plan> = {}): Plan => ({
  verdict: { outcome: 'go', walking: true, because: [], unanswered: [], cards: [] },
  program: 'my-plan',
  from: FROM,
  weeks,
  versions: { library: 'small', rules: '1', engine: '1' },
  days: Array.from({ length: weeks }, (_, at) => week(at)).flat(),
  habits: [{ habit: 'walk', exercise: 'march', dose: time(1, 300, 0), perWeek: 3, because: [] }],
  leftOut: [],
  cards: [],
  inputs: '',
  ...more,
});
export const saying = (outcome: Plan['verdict']['outcome'], base: Plan = plan()): Plan => ({
  ...base,
  verdict: { ...base.verdict, outcome },
});

/** The plan with one day changed. */
export const onDay = (base: Plan, at: number, change: (day: PlanDay) => PlanDay): Plan => ({
  ...base,
  days: base.days.map((day, index) => (index === at ? change(day) : day)),
});
export const withSession = (base: Plan, at: number, change: (session: Session) => Session): Plan =>
  onDay(base, at, (day) => (day.session === undefined ? day : { ...day, session: change(day.session) }));
/** The plan with one item of one day's session changed; the item is named by its exercise. */
export const withItem = (base: Plan, at: number, id: string, change: Partial<Item>): Plan =>
  withSession(base, at, (old) => ({ ...old, items: old.items.map((one) => (one.id === id ? { ...one, ...change } : one)) }));
export const withDose = (base: Plan, at: number, id: string, change: Partial<Dose>): Plan =>
  withSession(base, at, (old) => ({
    ...old,
    items: old.items.map((one) => (one.id === id ? { ...one, dose: { ...one.dose, ...change } } : one)),
  }));
/** The plan with more main items in one session. */
export const adding = (base: Plan, at: number, ...items: readonly Item[]): Plan =>
  withSession(base, at, (old) => ({ ...old, items: [...old.items.slice(0, 1), ...items, ...old.items.slice(1)] }));
export const without = (base: Plan, ...ids: readonly string[]): Plan => ({
  ...base,
  days: base.days.map((day) =>
    day.session === undefined
      ? day
      : { ...day, session: { ...day.session, items: day.session.items.filter((one) => !ids.includes(one.exercise)) } },
  ),
});

/** A history in which every exercise was done yesterday, at its start dose, with a green light. */
export function history(changes: Partial<HistorySummary['byExercise'][string]> = {}, weeks: HistorySummary['weeks'] = []): HistorySummary {
  const byExercise: Record<string, HistorySummary['byExercise'][string]> = {};
  for (const { id } of exercises)
    byExercise[id] = { best30d: 1000, last: start(id), lastLight: 'green', lastOn: addDays(FROM, -1), ...changes };
  return { byExercise, weeks };
}
