// The habits of a plan on one day: done or not, on how many of the last fourteen days, and the facts a tick writes.
import {
  addDays,
  type CoachState,
  type Content,
  type Fact,
  type FactId,
  type HabitId,
  type LocalDate,
  type PlanHabit,
} from '@plumbline/engine';
import { latelyOf } from './lately.ts';

/** Days that are counted. Source: rule book 6.3 (ten of fourteen). */
export const HABIT_DAYS = 14;

export type HabitFact = Pick<Extract<Content, { type: 'habit-done' | 'habit-adopted' | 'activity-done' }>, 'type' | 'data'>;
export interface HabitToday {
  readonly plan: PlanHabit;
  readonly isDone: boolean;
  /** Of the last fourteen days, today included. */
  readonly days: number;
  /** What a tick writes down. */
  readonly tick: readonly HabitFact[];
  /** What taking the tick back withdraws. */
  readonly ticked: readonly FactId[];
}

/** In the order of the plan. A walk is an activity with its minutes, so that the walking line grows from it; the rest are ticks. */
export function habitStrip(
  facts: readonly Fact[],
  state: Pick<CoachState, 'habits'>,
  habits: readonly PlanHabit[],
  on: LocalDate,
): readonly HabitToday[] {
  const late = latelyOf(facts, addDays(on, 1 - HABIT_DAYS)).filter((fact) => fact.on <= on);
  return habits.map((plan) => {
    const done = late.filter(({ content }) => isOf(plan.habit, content));
    const today = done.filter((fact) => fact.on === on);
    return {
      plan,
      isDone: today.length > 0,
      days: new Set(done.map((fact) => fact.on)).size,
      tick: tickOf(plan, state),
      ticked: today.map(({ id }) => id),
    };
  });
}

function isOf(habit: HabitId, { type, data }: Content): boolean {
  if (habit === 'walk' && type === 'activity-done') return (data as { kind: string }).kind === 'walk';
  return type === 'habit-done' && (data as { habit: HabitId }).habit === habit;
}

function tickOf({ habit, dose }: PlanHabit, { habits }: Pick<CoachState, 'habits'>): readonly HabitFact[] {
  if (habit === 'walk' && dose?.seconds !== undefined)
    return [{ type: 'activity-done', data: { kind: 'walk', minutes: Math.round((dose.sets * dose.seconds) / 60) } }];
  const done: HabitFact = { type: 'habit-done', data: { habit } };
  return habits[habit] === undefined ? [{ type: 'habit-adopted', data: { habit } }, done] : [done];
}
