// What the page of progress says of one scale: its points on a line of days, the words of its reading, and the rows of its table. Pure.
import type { Milestone } from '@plumbline/coach';
import { addDays, type Band, daysBetween, type LocalDate, type MeasureOutcome as Outcome } from '@plumbline/engine';

/** Any day to count from; days before it are negative. */
const ZERO: LocalDate = '2020-01-01';
export const dayNumber = (on: LocalDate): number => daysBetween(ZERO, on);
export const dayOfNumber = (day: number): LocalDate => addDays(ZERO, Math.round(day));

export interface Points {
  readonly days: readonly number[];
  readonly values: readonly number[];
}
export const pointsOf = ({ answers }: Pick<Outcome, 'answers'>): Points => ({
  days: answers.map(({ on }) => dayNumber(on)),
  values: answers.map(({ value }) => value),
});

export interface BandPoints {
  readonly days: readonly number[];
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}
export const bandOf = (bands: readonly Band[], first: LocalDate): BandPoints => ({
  days: bands.map(({ week }) => dayNumber(first) + week * 7),
  lows: bands.map(({ low }) => low),
  highs: bands.map(({ high }) => high),
});

/** The line of days that all scales share: from the first answer on, twelve weeks at least. */
export function spanOf(outcomes: readonly Pick<Outcome, 'answers'>[]): { readonly from: number; readonly until: number } {
  const days = outcomes.flatMap((outcome) => pointsOf(outcome).days);
  const from = Math.min(...days);
  return { from, until: Math.max(from + LEAST_DAYS, ...days) };
}
const LEAST_DAYS = 84;

export interface TableRow {
  readonly on: LocalDate;
  readonly value?: number;
  readonly band?: Band;
  readonly event?: Milestone['kind'];
}
/** Answers and what happened between them, newest first; the band beside each answer. */
export function tableOf({ answers }: Pick<Outcome, 'answers'>, bands: readonly Band[], events: readonly Milestone[]): readonly TableRow[] {
  const first = answers[0]?.on;
  if (first === undefined) return [];
  const bandAt = (on: LocalDate): Band | undefined => bands[Math.round(daysBetween(first, on) / 7)];
  const rows: TableRow[] = [
    ...events.map(({ on, kind }) => ({ on, event: kind })),
    ...answers.map(({ on, value }) => {
      const band = bandAt(on);
      return { on, value, ...(band ? { band } : {}) };
    }),
  ];
  return rows.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
