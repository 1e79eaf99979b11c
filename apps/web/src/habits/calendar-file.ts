// What makes a calendar file of sessions and reminders: read in when somebody asks for one.
import { type CalendarEvent, calendarEvents, calendarFile } from '@plumbline/coach';
import { catalog, day, known } from '../model/home.ts';
import { ui } from '../ui-words.ts';

/** Habits change as they settle: two weeks, then a fresh file. */
const DAYS = 14;

/** Its text, and how many entries it has. `sessionsAt` is a time of day, `18:00`. */
export function calendarOf(
  sessionsAt: string,
  titleOf: (event: CalendarEvent) => string,
): { readonly text: string; readonly entries: number } {
  const events = calendarEvents({ state: known(), catalog, on: day.value, days: DAYS, sessionsAt });
  return { text: calendarFile(events, { name: ui.name, titleOf }, Date.now()), entries: events.length };
}
