// The habits of a plan on one day: done or not, on how many of the last fourteen days, and the facts a tick writes.
import {
  addDays,
  type CoachState,
  type Content,
  type Fact,
  type FactId,
  type Facts,
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
  /** What taking the tick back withdraws: ticks alone. A walk that was told with its own minutes is not a tick. */
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
      ticked: today.filter(({ content }) => isTick(plan, content)).map(({ id }) => id),
    };
  });
}

function isOf(habit: HabitId, { type, data }: Content): boolean {
  if (habit === 'walk' && type === 'activity-done') return (data as { kind: string }).kind === 'walk';
  return type === 'habit-done' && (data as { habit: HabitId }).habit === habit;
}

const minutesOf = ({ dose }: PlanHabit): number => Math.round(((dose?.sets ?? 0) * (dose?.seconds ?? 0)) / 60);

function isTick(plan: PlanHabit, { type, data }: Content): boolean {
  if (type !== 'activity-done') return true;
  const { minutes, effort, note } = data as Facts['activity-done'];
  return minutes === minutesOf(plan) && effort === undefined && note === undefined;
}

function tickOf(plan: PlanHabit, { habits }: Pick<CoachState, 'habits'>): readonly HabitFact[] {
  const { habit } = plan;
  if (habit === 'walk' && minutesOf(plan) > 0) return [{ type: 'activity-done', data: { kind: 'walk', minutes: minutesOf(plan) } }];
  const done: HabitFact = { type: 'habit-done', data: { habit } };
  return habits[habit] === undefined ? [{ type: 'habit-adopted', data: { habit } }, done] : [done];
}
