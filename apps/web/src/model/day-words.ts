// Days as a person reads them.
import type { LocalDate } from '@plumbline/engine';

const as = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (date: LocalDate): string => format.format(new Date(`${date}T12:00:00Z`)).replace(',', '');
};

/** "Sunday 22 November" */
export const longDay = as({ weekday: 'long', day: 'numeric', month: 'long' });
/** "Sun 22 Nov" */
export const shortDay = as({ weekday: 'short', day: 'numeric', month: 'short' });
/** "22 November 2026" */
export const fullDate = as({ day: 'numeric', month: 'long', year: 'numeric' });
/** "22 Nov" */
export const dayAndMonth = as({ day: 'numeric', month: 'short' });
/** "Friday" */
export const weekday = as({ weekday: 'long' });

/** By the hour of the clock, 0 to 23. */
export const partOfDay = (hour: number): 'morning' | 'day' | 'evening' =>
  hour >= 4 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'day' : 'evening';
