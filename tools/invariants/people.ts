// Real people with real plans, and ways to break one thing in a plan. Nothing here is made up but the fault.

import { planFor } from '@plumbline/coach';
import { addDays, type Dose, type Exercise, type Item, type Person, type Plan, type PlanDay, type ProgramId } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { catalog, plainPerson } from '../../packages/coach/src/scenarios/someone.ts';
import { checkerFor } from '../../packages/engine/src/simulate/checker.ts';
import type { Found } from './row.ts';

export const FROM = plainPerson.answeredOn;
export { catalog, plainPerson };
export const checker = checkerFor(library);

export interface PersonChanges {
  readonly answers?: Person['answers'];
  readonly conditions?: Person['conditions'];
  readonly clearances?: Person['clearances'];
  readonly profile?: Partial<Person['profile']>;
  readonly assessment?: Partial<Person['assessment']>;
}
/** The plain person of the scenarios with some things otherwise. */
export const someone = (changes: PersonChanges = {}): Person => ({
  ...plainPerson,
  answers: { ...plainPerson.answers, ...changes.answers },
  conditions: changes.conditions ?? [],
  clearances: changes.clearances ?? [],
  profile: { ...plainPerson.profile, ...changes.profile },
  assessment: { ...plainPerson.assessment, ...changes.assessment },
});

const { kit } = plainPerson.profile;
/** Trained, every gate passed, much kit, an hour and a half on six days: room enough for any fault. */
export const roomy = (changes: PersonChanges = {}): Person =>
  someone({
    ...changes,
    profile: {
      minutes: 90,
      daysPerWeek: 6,
      kit: [...kit, 'pull-up-bar', 'hand-weight', 'hand-weights', 'foam-roller', 'ball', 'strap', 'bench'],
      weightsKg: [2, 4, 6, 8, 12],
      ...changes.profile,
    },
    assessment: {
      training: 2,
      activeMinutes: 200,
      tests: {
        T8: { left: 5, right: 5, pain: 0, on: FROM },
        T11: { left: 30, right: 30, on: FROM },
        T13: { value: 6, on: FROM },
      },
      ...changes.assessment,
    },
  });

export const planOf = (person: Person, weeks = 1, program: ProgramId = 'my-plan'): Plan =>
  planFor(person, { catalog, from: FROM, weeks, program });
export const inspect = (person: Person, plan: Plan): readonly Found[] => checker.checkPlan(person, plan);
export const dayAt = (at: number): string => addDays(FROM, at);

export function exerciseOf(id: string): Exercise {
  const exercise = catalog.exercises[catalog.indexOf.get(id) ?? -1];
  if (exercise === undefined) throw new Error(`the library has no ${id}`);
  return exercise;
}
export const patternOf = (item: Item): string => exerciseOf(item.exercise).pattern;

type Which = (item: Item, exercise: Exercise, day: PlanDay) => boolean;

/** The first item of a plan that is so, with the number of its day. A fault that finds no place is a broken test. */
export function find(plan: Plan, which: Which): { readonly at: number; readonly item: Item } {
  for (const [at, day] of plan.days.entries()) {
    const item = day.session?.items.find((one) => which(one, exerciseOf(one.exercise), day));
    if (item) return { at, item };
  }
  throw new Error('no item of this plan is so');
}
export const onDay = (plan: Plan, at: number, change: (items: readonly Item[]) => readonly Item[]): Plan => ({
  ...plan,
  days: plan.days.map((day, index) =>
    index === at && day.session ? { ...day, session: { ...day.session, items: change(day.session.items) } } : day,
  ),
});
/** The plan with the first such item changed. */
export function changing(plan: Plan, which: Which, change: (item: Item) => Partial<Item>): Plan {
  const { at, item } = find(plan, which);
  return onDay(plan, at, (items) => items.map((one) => (one === item ? { ...one, ...change(one) } : one)));
}
export const changingDose = (plan: Plan, which: Which, change: (dose: Dose) => Partial<Dose>): Plan =>
  changing(plan, which, ({ dose }) => ({ dose: { ...dose, ...change(dose) } }));
/** One more item behind the warm-up of a day. */
export const adding = (plan: Plan, at: number, item: Item): Plan =>
  onDay(plan, at, (items) => {
    const from = items.findIndex(({ role }) => role !== 'warm-up');
    return [...items.slice(0, from), item, ...items.slice(from)];
  });
export const without = (plan: Plan, which: Which): Plan => ({
  ...plan,
  days: plan.days.map((day) =>
    day.session
      ? { ...day, session: { ...day.session, items: day.session.items.filter((item) => !which(item, exerciseOf(item.exercise), day)) } }
      : day,
  ),
});
/** An item of an exercise of the library, at its start dose of a level. */
export function itemOf(id: string, level: 1 | 2 | 3, more: Partial<Item> = {}): Item {
  const exercise = exerciseOf(id);
  const dose = exercise.start[level] ?? exercise.target;
  const sides = exercise.sides === 'each' ? (['left', 'right'] as const) : (['both'] as const);
  return {
    id: `planted.${id}`,
    slot: `planted.${id}`,
    role: 'main',
    exercise: id,
    dose: { ...dose, sets: Math.min(2, dose.sets) },
    sides,
    rirMin: 4,
    rung: exercise.rung,
    swaps: [],
    because: [],
    ...more,
  };
}
export const isStrength = (exercise: Exercise): boolean =>
  !['breathing', 'walk', 'aerobic', 'stretch', 'smr', 'balance', 'glute'].includes(exercise.pattern) &&
  !exercise.pattern.startsWith('mob_');
