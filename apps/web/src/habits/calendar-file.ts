// The calendar file of the sessions to come and two weeks of reminders. Read in when somebody asks for one.
import { type CalendarEvent, calendarEvents, calendarFile } from '@plumbline/coach';
import { catalog, day, known } from '../model/home.ts';
import { ownTitle } from '../own/amount-words.ts';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { reminderText } from './system-note.ts';

const words = ui.reminders;
/** Habits change as they settle: two weeks, then a fresh file. */
const DAYS = 14;

const titleOf = (event: CalendarEvent): string => {
  const { kind, minutes, habits } = event;
  if (kind === 'habit') return reminderText(habits);
  return ownTitle(event) ?? (kind === 'morning' ? words.calendarMorning : put(words.calendarEvent, { n: minutes }));
};

/** Its text, and how many entries it has. `sessionsAt` is a time of day, `18:00`. */
export function calendarOf(sessionsAt: string): { readonly text: string; readonly entries: number } {
  const events = calendarEvents({ state: known(), catalog, on: day.value, days: DAYS, sessionsAt });
  return { text: calendarFile(events, { name: ui.name, titleOf }, Date.now()), entries: events.length };
}
