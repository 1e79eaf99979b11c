// The tables of the CSV export. Names of columns are fixed and English, so that a sheet made with one copy works with the next.
import { type LocalDate, selfTest } from '@plumbline/engine';
import type { Reported } from '../report/write-report.ts';
import { minutesOf, type ToldSession } from '../told/told-session.ts';
import { type Cell, csvText } from './csv-text.ts';

interface Table {
  readonly header: readonly string[];
  readonly rows: (reported: Reported) => readonly (readonly Cell[])[];
}

const sessionRow = (session: ToldSession): readonly Cell[] => {
  const { id, on, started, ended, mode, planned, status, stopReason, before, peak, effort, sets } = session;
  return [
    ...[id, on, started, ended, minutesOf(session), planned, mode, status, stopReason, before?.pre, before?.legs, before?.energy],
    ...[peak, effort, sets.length, sets.filter(({ completed }) => completed).length],
  ];
};

/** One row for each number that was said, so that any measure can be picked out and drawn. */
function outcomeRows({ life, names }: Reported): readonly (readonly Cell[])[] {
  const rows: (readonly [LocalDate, ...Cell[]])[] = [];
  for (const { on, painAvg, painWorst, legPain, interference, confidence, activities } of life.weeks) {
    const ratings = { painAvg, painWorst, legPain, interference, confidence };
    for (const [measure, value] of Object.entries(ratings)) if (value !== undefined) rows.push([on, measure, '', '', value, '0-10']);
    for (const [key, value] of Object.entries(activities)) rows.push([on, 'activity', life.names[key] ?? key, '', value, '0-10']);
  }
  for (const { on, change } of life.changes) rows.push([on, 'change', '', '', change, '-3-3']);
  for (const { on, test, left, right, value, pain } of life.tests) {
    const unit = selfTest(test).unit;
    const sides = { left, right, '': value };
    for (const [side, much] of Object.entries(sides)) if (much !== undefined) rows.push([on, 'test', names.test(test), side, much, unit]);
    if (pain !== undefined) rows.push([on, 'test-pain', names.test(test), '', pain, '0-10']);
  }
  for (const { activity, unit, tried, done } of life.own)
    for (const [measure, all] of Object.entries({ 'own-tried': tried, 'own-done': done }))
      for (const { on, amount } of all) rows.push([on, measure, life.names[activity] ?? activity, '', amount, unit]);
  for (const { from, until } of life.flares) {
    rows.push([from, 'flare-started', '', '', undefined, '']);
    if (until !== undefined) rows.push([until, 'flare-ended', '', '', undefined, '']);
  }
  return rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

const all = {
  sessions: {
    header: [
      ...['session', 'on', 'started', 'ended', 'minutes', 'planned_minutes', 'mode', 'status', 'stop_reason'],
      ...['pain_before', 'legs_before', 'energy', 'pain_peak', 'effort', 'sets', 'sets_completed'],
    ],
    rows: ({ life }) => life.sessions.map(sessionRow),
  },
  sets: {
    header: [
      ...['session', 'on', 'exercise', 'name', 'set', 'side', 'reps', 'seconds', 'metres', 'kg'],
      ...['completed', 'reps_in_reserve', 'in_control'],
    ],
    rows: ({ life, names }) =>
      life.sessions.flatMap(({ id, on, sets }) =>
        sets.map(({ exercise, set, side, reps, seconds, metres, kg, completed, rir, control }) => [
          ...[id, on, exercise, names.exercise(exercise), set, side, reps, seconds, metres, kg],
          ...[completed, rir, control],
        ]),
      ),
  },
  mornings: {
    header: ['session', 'on', 'told_on', 'answer', 'pain', 'new_leg_sign'],
    rows: ({ life }) =>
      life.sessions.flatMap(({ id, on, morning }) =>
        morning === undefined ? [] : [[id, on, morning.on, morning.answer, morning.pain, morning.newLeg]],
      ),
  },
  outcomes: { header: ['on', 'measure', 'of', 'side', 'value', 'unit'], rows: outcomeRows },
  activities: {
    header: ['on', 'at', 'kind', 'minutes', 'effort', 'note'],
    rows: ({ life }) => life.activities.map(({ on, at, kind, minutes, effort, note }) => [on, at, kind, minutes, effort, note]),
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof all;
export const tableNames = Object.keys(all) as readonly TableName[];
export const isTableName = (name: string): name is TableName => Object.hasOwn(all, name);

/** One table as CSV. Units: as the column says; times by the person's own clock. */
export const writeTable = (name: TableName, reported: Reported): string => csvText(all[name].header, all[name].rows(reported));
