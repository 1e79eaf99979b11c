// Workouts and steps out of a table. Source: RFC 4180; columns are found by what they are called, in the languages of this page.
import Papa from 'papaparse';
import { type Brought, type BroughtFile, type FileTrouble, kindOf } from './brought.ts';
import { minutesIn, timeIn, wholeIn, workoutMinutes } from './file-times.ts';

const columns = {
  at: /^(start|begin|date\b|datum|fecha|activity date|timestamp|day\b|tag\b|día|inicio)/i,
  minutes: /^(duration|elapsed|moving|time\b|minutes|dauer|zeit\b|minuten|duración|tiempo|minutos)/i,
  kind: /^(activity type|type|sport|workout|art\b|sportart|tipo|deporte|activity$|actividad|aktivität)/i,
  steps: /(steps|schritte|pasos)/i,
} as const;
type Column = keyof typeof columns;

const mostRows = 50_000;
const numberOf = (header: readonly string[], column: Column): number => header.findIndex((name) => columns[column].test(name.trim()));

/** What one row tells; undefined where it tells nothing that can be kept. */
function rowOf(row: readonly string[], header: readonly string[], places: Readonly<Record<Column, number>>): Brought | undefined {
  const cell = (column: Column): string => row[places[column]] ?? '';
  const at = timeIn(cell('at'));
  if (at === undefined) return undefined;
  const minutes = workoutMinutes(minutesIn(cell('minutes'), header[places.minutes] ?? ''));
  if (minutes !== undefined) return { at, kind: kindOf(cell('kind')), minutes };
  const steps = wholeIn(cell('steps'));
  return steps === undefined || steps === 0 ? undefined : { at: `${at.slice(0, 10)}T12:00`, kind: 'steps', steps };
}

/** Reads a table whose first row names its columns: a start, and minutes or steps. */
export function readCsv(text: string): BroughtFile | FileTrouble {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy', preview: mostRows });
  const [header, ...rows] = data;
  if (header === undefined) return 'empty';
  const places = {
    at: numberOf(header, 'at'),
    minutes: numberOf(header, 'minutes'),
    kind: numberOf(header, 'kind'),
    steps: numberOf(header, 'steps'),
  };
  if (places.at < 0 || (places.minutes < 0 && places.steps < 0)) return 'not-known';
  const all = rows.flatMap((row) => rowOf(row, header, places) ?? []);
  return { all, left: rows.length - all.length };
}
