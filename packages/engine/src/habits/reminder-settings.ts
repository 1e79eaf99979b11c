// How often and when a person wants to be reminded. Source: rule book 6.3.
import type { Facts } from '../facts.ts';

export interface ReminderSettings {
  /** Most in a day, 0 to 8; with 0 only sessions are left. */
  readonly perDay: number;
  /** Quiet hours on the person's clock, `21:00`; none where both are the same. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** The evening breath at a time of its own, which may lie in the quiet hours. */
  readonly breatheAt?: string;
}
export const usualReminders: ReminderSettings = { perDay: 4, quietFrom: '21:00', quietUntil: '08:00' };
export const MOST_REMINDERS = 8;
/** Least minutes between two reminders. Source: rule book 6.3. */
export const MERGE_MINUTES = 30;

/** What was set is kept, the rest stays as it was. */
export const withSettings = (known: ReminderSettings, set: Facts['reminders-set']): ReminderSettings => ({ ...known, ...set });

/** Minutes since midnight of `07:30`. */
export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** True at a minute of the day within the quiet hours. */
export function isQuiet({ quietFrom, quietUntil }: Pick<ReminderSettings, 'quietFrom' | 'quietUntil'>, minute: number): boolean {
  const [from, until] = [minuteOf(quietFrom), minuteOf(quietUntil)];
  return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
}
