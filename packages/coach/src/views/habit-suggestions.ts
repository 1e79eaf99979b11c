// What a trainer's program suggests for a habit, and what of it can become the person's own setting. What they chose themselves stands.
import { type CoachState, type HabitId, type HabitTime, habitTable, type LocalTime } from '@plumbline/engine';
import type { FromTrainer } from './from-trainer.ts';

export const suggestedFor = (from: FromTrainer | undefined, habit: HabitId): HabitTime | undefined => from?.tree.habitTimes?.[habit];

/** A time between breaks, held to what a person may set. Units: minutes. Undefined where this habit has none, or none is suggested. */
function suggestedEvery(habit: HabitId, time: HabitTime | undefined): number | undefined {
  const { rhythm } = habitTable[habit];
  const [every] = time?.every ?? [];
  if (rhythm.kind !== 'every' || every === undefined) return undefined;
  return Math.min(rhythm.most, Math.max(rhythm.least, Math.round(every)));
}
/** A time of day, where the habit has one that can be set. */
const suggestedAt = (habit: HabitId, time: HabitTime | undefined): LocalTime | undefined =>
  habit === 'breathe' ? (time?.at?.[0] as LocalTime | undefined) : undefined;

export interface TimesToSet {
  readonly everyMinutes?: number;
  readonly breatheAt?: LocalTime;
}
/** What of a suggestion can be set, whatever is set now. */
export function settable(habit: HabitId, time: HabitTime | undefined): TimesToSet {
  const { every, at } = { every: suggestedEvery(habit, time), at: suggestedAt(habit, time) };
  return { ...(every === undefined ? {} : { everyMinutes: every }), ...(at === undefined ? {} : { breatheAt: at }) };
}
/** The same, without what the person has set: that stands. */
export function unsetTimes(
  habit: HabitId,
  time: HabitTime | undefined,
  { habits, reminders }: Pick<CoachState, 'habits' | 'reminders'>,
): TimesToSet {
  const { everyMinutes, breatheAt } = settable(habit, time);
  return {
    ...(everyMinutes === undefined || habits[habit]?.everyMinutes !== undefined ? {} : { everyMinutes }),
    ...(breatheAt === undefined || reminders.breatheAt !== undefined ? {} : { breatheAt }),
  };
}
