// When each habit of a day is due to be asked for, before anything is merged or put off.
import { daysBetween } from '../dates.ts';
import type { HabitId, LocalDate } from '../vocabulary.ts';
import type { DayHabit } from './habit-day.ts';
import { atShare } from './habit-pace.ts';
import { type Instant, instantOf, type Zone } from './local-clock.ts';
import { isQuiet, minuteOf, type ReminderSettings } from './reminder-settings.ts';

export interface Prompt {
  readonly habit: HabitId;
  /** Never asked for before this. */
  readonly due: Instant;
  /** At a time the person set inside the quiet hours: it comes alone. */
  readonly inQuiet?: true;
  /** It stands for one that found no room the day before. */
  readonly waited?: true;
}

/** How long before the quiet hours the evening begins, minutes. Judgement. */
const EVENING = 30;
const DAY = 1440;

/** Where the person's day begins, as a minute, and how long it is. */
function openDay({ quietFrom, quietUntil }: ReminderSettings): readonly [start: number, length: number] {
  const [start, end] = [minuteOf(quietUntil), minuteOf(quietFrom)];
  return start === end ? [8 * 60, 13 * 60] : [start, (end - start + DAY) % DAY];
}

/** Whole reminders of a habit on its day, what is done already taken off. */
function countOf(habit: DayHabit, settings: ReminderSettings, length: number, on: LocalDate): number {
  const asked = habit.everyMinutes === undefined ? habit.aim : Math.min(settings.perDay, Math.floor(length / habit.everyMinutes));
  const left = atShare(asked, habit.pace.share, Math.max(0, daysBetween(habit.since, on)));
  return habit.asksToday ? Math.max(0, left - habit.done) : 0;
}

/** Evenly over the day, its two ends left free. */
const spread = (n: number, start: number, length: number): number[] =>
  Array.from({ length: n }, (_, i) => start + Math.round(((i + 1) * length) / (n + 1)));

function minutesOf(habit: DayHabit, settings: ReminderSettings, on: LocalDate): number[] {
  const [start, length] = openDay(settings);
  const count = countOf(habit, settings, length, on);
  if (habit.asked !== 'evening') return spread(count, start, length);
  const usual = start + Math.max(0, length - EVENING);
  const own = settings.breatheAt;
  return count === 0 ? [] : [habit.habit === 'breathe' && own !== undefined ? minuteOf(own) : usual];
}

/** All prompts of the day that begins on `on`, by the clock of the person; an early hour belongs to the night after. */
export function promptsOf(habits: readonly DayHabit[], settings: ReminderSettings, zone: Zone, on: LocalDate): Prompt[] {
  if (settings.perDay === 0) return [];
  const alone = settings.perDay > 1;
  const prompts = habits
    .filter(({ asked }) => asked === 'day' || asked === 'evening')
    .flatMap((habit) =>
      minutesOf(habit, settings, on).map((minute): Prompt => {
        // The day turns at 04:00: half past midnight comes at its end.
        const due = instantOf(zone, on, minute < 4 * 60 ? minute + DAY : minute);
        const inQuiet = alone && habit.habit === 'breathe' && settings.breatheAt !== undefined && isQuiet(settings, minute % DAY);
        return { habit: habit.habit, due, ...(inQuiet ? { inQuiet: true } : {}) };
      }),
    );
  return prompts.sort((a, b) => a.due - b.due);
}
