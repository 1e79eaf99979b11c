// The habits of one day for one tap each: what is shown, and the facts a tick writes and takes back. What was done is read by the engine.
import {
  type Catalog,
  type CoachState,
  type Content,
  type DayHabit,
  type Fact,
  type FactId,
  type Facts,
  type HabitId,
  type LocalDate,
  type PlanHabit,
  readHabit,
  restingHabit,
} from '@plumbline/engine';
import { habitsOn } from './habits.ts';
import { type LateFact, latelyOf } from './lately.ts';

/** Days that are counted. Source: rule book 6.3 (ten of fourteen). */
export const HABIT_DAYS = 14;

export type HabitFact = Pick<Extract<Content, { type: 'habit-done' | 'habit-adopted' | 'activity-done' }>, 'type' | 'data'>;
export interface HabitToday {
  readonly plan: PlanHabit;
  /** How it stands today. */
  readonly day: DayHabit;
  readonly isDone: boolean;
  /** What a tick writes down. */
  readonly tick: readonly HabitFact[];
  /** What taking ticks of today back withdraws, oldest first. A walk that was told with its own minutes is not a tick. */
  readonly ticked: readonly FactId[];
}

export interface StripScene {
  /** In the order they were told. */
  readonly facts: readonly Fact[];
  readonly state: CoachState;
  readonly catalog: Catalog;
  /** Those of the plan. */
  readonly planned: readonly PlanHabit[];
  readonly on: LocalDate;
}

/** The walking line of the plan, then the habits that are kept; the one the plan begins with while none is kept and it was not left. */
export function habitStrip({ facts, state, catalog, planned, on }: StripScene): readonly HabitToday[] {
  const walk = planned.filter(({ habit }) => habit === 'walk');
  const kept = habitsOn(state, catalog, on).active.filter(({ habit }) => habit !== 'walk' || walk.length === 0);
  const first = planned.filter(({ habit }) => habit !== 'walk' && state.habits[habit]?.paused !== true);
  const rest = kept.length > 0 ? kept.map(({ habit, because }): PlanHabit => ({ habit, because })) : first;
  const today = latelyOf(facts, on).filter((fact) => fact.on === on);
  const rests = restingHabit(state.experiments, on);
  return [...walk, ...rest.filter(({ habit }) => habit !== rests)].map((plan) => habitToday(plan, state, today, on));
}

/** One habit on `on`; `today` are the facts of that day. */
function habitToday(plan: PlanHabit, state: CoachState, today: readonly LateFact[], on: LocalDate): HabitToday {
  const done = today.filter(({ content }) => isOf(plan.habit, content));
  return {
    plan,
    day: readHabit(plan.habit, state, on),
    isDone: done.length > 0,
    tick: tickOf(plan, state),
    ticked: done.filter(({ content }) => isTick(plan, content)).map(({ id }) => id),
  };
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

/** A walk is an activity with its minutes, so that the walking line grows from it; the rest are ticks, the first of which takes the habit up. */
export function tickOf(plan: PlanHabit, { habits }: Pick<CoachState, 'habits'>): readonly HabitFact[] {
  const { habit } = plan;
  if (habit === 'walk' && minutesOf(plan) > 0) return [{ type: 'activity-done', data: { kind: 'walk', minutes: minutesOf(plan) } }];
  const done: HabitFact = { type: 'habit-done', data: { habit } };
  const known = habits[habit];
  return known === undefined || known.paused ? [{ type: 'habit-adopted', data: { habit } }, done] : [done];
}
