// The same formats as on the command line, made of what this device keeps.
import { type CalendarEvent, calendarFile, notesIn, sessionEvents } from '@plumbline/coach';
import { comingPlan, type Reported, type TableName, toldLife, writeBundle, writeReport, writeTable } from '@plumbline/exports';
import { today } from '../model/clock.ts';
import { catalog, day, keeping, known, toldFacts } from '../model/home.ts';
import { trainer } from '../model/trainer.ts';
import { ownTitle } from '../own/amount-words.ts';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put, questionOf } from '../words.ts';

export type Format = 'csv' | 'ics' | 'fhir' | 'json' | 'ndjson';

const reported = (): Reported => ({
  life: toldLife(toldFacts()),
  names: {
    language: phrases.language,
    exercise: exerciseName,
    question: (id) => questionOf(id)?.prompt ?? id,
    test: (id) => phrases.selfTests[id].name,
  },
  on: day.value,
  plan: comingPlan(known(), catalog, day.value),
  quotas: known().quotas,
  catalog,
  unread: known().unread,
});
const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Planned sessions stand at six in the evening: who likes another hour makes the file on the page of habits. */
const sessionsAt = '18:00';
const titleOf = (event: CalendarEvent): string => ownTitle(event) ?? put(ui.reminders.calendarEvent, { n: event.minutes });
function calendarText(): string {
  const events = sessionEvents({ state: known(), catalog, on: day.value, sessionsAt }, toldFacts());
  return calendarFile(events, { name: ui.name, titleOf }, Date.now());
}

interface Made {
  readonly text: string;
  readonly name: string;
  readonly type: string;
}
const named = (text: string, name: string, type: string): Made => ({ text, name: `plumbline-${name}`, type });

/** One file; rejects where what is kept cannot be read. */
export async function makeFile(format: Format, table: TableName): Promise<Made> {
  switch (format) {
    case 'csv':
      // Without the mark in front, the most used program for tables takes ä and ñ for something else.
      return named(`\uFEFF${writeTable(table, reported())}`, `${table}-${today()}.csv`, 'text/csv;charset=utf-8');
    case 'ics':
      return named(calendarText(), `${today()}.ics`, 'text/calendar;charset=utf-8');
    case 'fhir':
      return named(
        jsonText(writeBundle({ ...reported(), state: known(), phrases, trainer: trainer.value && notesIn(trainer.value) })),
        `fhir-${today()}.json`,
        'application/fhir+json',
      );
    case 'json':
      return named(jsonText(writeReport(reported())), `report-${today()}.json`, 'application/json');
    case 'ndjson':
      return named((await keeping.value?.text()) ?? '', `log-${today()}.ndjson`, 'application/x-ndjson');
  }
}
