// The only place that reads the clock and the zone of this device.
import { dayOf, type LocalDate, type LocalTime } from '@plumbline/engine';

const two = (value: number): string => String(value).padStart(2, '0');

/** Set while something is worked out for another moment. */
let supposed: Date | undefined;
const now = (): Date => supposed ?? new Date();
/** Does `work` as if it were `at`, for whoever asks this file for the time. Nothing in it may wait. */
export function supposing<T>(at: Date, work: () => T): T {
  supposed = at;
  try {
    return work();
  } finally {
    supposed = undefined;
  }
}

/** The civil time of an instant where the person is: `2026-11-22T07:30`. */
export const localTime = (at: Date): LocalTime =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;

export const nowLocal = (): LocalTime => localTime(now());
/** Today; a day turns at 04:00. */
export const today = (): LocalDate => dayOf(nowLocal());
export const hourNow = (): number => now().getHours();
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** By the hour of the clock, 0 to 23. */
export const partOfDay = (hour: number): 'morning' | 'day' | 'evening' =>
  hour >= 4 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'day' : 'evening';
