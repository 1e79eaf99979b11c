// The formats that calendars and other health programs read.
import { type CalendarEvent, calendarFile, notesIn, sessionEvents, trainerOf } from '@plumbline/coach';
import { writeBundle } from '@plumbline/exports';
import { sayCount } from '@plumbline/library';
import { words } from '@plumbline/library/en';
import { catalog } from '../catalog.ts';
import { given } from '../complaint.ts';
import { reportedOf } from './data-writers.ts';
import type { Writer } from './writer.ts';

const { units } = words.phrases.effects;

export const writeFhir: Writer = (request) => {
  const { state } = request.log;
  const from = trainerOf(state, catalog);
  const bundle = writeBundle({ ...reportedOf(request), state, phrases: words.phrases, trainer: from && notesIn(from) });
  return given(`${JSON.stringify(bundle, null, 2)}\n`);
};

/** It may be seen by others, so it names neither pain nor health. */
const titleOf = ({ minutes, own }: CalendarEvent): string =>
  ['Plumbline', ...(own?.map(({ amount, unit }) => sayCount(String(amount), units[unit])) ?? [`${minutes} min`])].join(', ');

/** What was done and what is to come. */
export const writeIcs: Writer = ({ log, on, now, at = '18:00' }) => {
  const events = sessionEvents({ state: log.state, catalog, on, sessionsAt: at }, log.facts);
  // The file wants the moment it was made in UTC; the clock of the wall is near enough, and gives nothing away.
  return given(calendarFile(events, { name: 'Plumbline', titleOf }, Date.parse(`${now}Z`)));
};
