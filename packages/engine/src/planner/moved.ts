// Days that a person moved: which planned day is done on a date.
import type { CoachState } from '../state/state.ts';
import type { LocalDate } from '../vocabulary.ts';
import { type CalendarDay, calendarDay, type WeekPattern } from './calendar.ts';

/** Which planned day is done on `date`: itself, another one moved here, or none when its own was moved away. */
export function movedTo({ moved }: Pick<CoachState, 'moved'>, date: LocalDate): LocalDate | undefined {
  const from = moved[date];
  return from === '' ? undefined : (from ?? date);
}

/** What `date` holds in the program that began on `from`: the work of the day that was moved here, at this date, or nothing. */
export function dayAsMoved(state: Pick<CoachState, 'moved'>, from: LocalDate, date: LocalDate, pattern: WeekPattern): CalendarDay {
  const planned = movedTo(state, date);
  const day = calendarDay(from, planned ?? date, pattern);
  if (planned === undefined) return { ...day, kind: 'rest', nth: 0, nthInWeek: 0 };
  return planned === date ? day : { ...day, date };
}
