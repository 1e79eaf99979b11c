// Which days of a week carry a session, and of what kind. Source: rule book 5.3; weeks count from the plan's first day (settled 9).
import { addDays, daysBetween, weekdayOf } from '../dates.ts';
import type { LocalDate } from '../vocabulary.ts';

export type SessionKind = 'strength' | 'easy';
export interface CalendarDay {
  readonly date: LocalDate;
  /** From 0. */
  readonly week: number;
  readonly kind: SessionKind | 'rest';
  /** The session's number over the whole program among its kind, from 0. */
  readonly nth: number;
  /** Its number inside the week among its kind, from 0. */
  readonly nthInWeek: number;
}
/** The seven days of a week from the program's first weekday. */
export type WeekPattern = readonly (SessionKind | undefined)[];

/** Offsets inside a week for a number of sessions: never more than three of strength, the easy ones between them. */
const defaultDays: Readonly<Record<number, WeekPattern>> = {
  1: week('S......'),
  2: week('S..S...'),
  3: week('S.S.S..'),
  4: week('S.SE.S.'),
  5: week('SES.SE.'),
  6: week('SESESE.'),
  7: week('SESESEE'),
};
function week(letters: string): WeekPattern {
  return [...letters].map((c) => (c === 'S' ? 'strength' : c === 'E' ? 'easy' : undefined));
}

/** Preferred weekdays (1 Monday … 7 Sunday) win where as many are given as sessions are wanted. */
export function weekPattern(from: LocalDate, daysPerWeek: number, weekdays: readonly number[] | undefined): WeekPattern {
  const wanted = Math.min(7, Math.max(1, Math.round(daysPerWeek)));
  if (weekdays === undefined) return defaultDays[wanted] ?? [];
  const first = weekdayOf(from);
  const known = last.get(weekdays);
  if (known?.wanted === wanted && known.first === first) return known.pattern;
  const pattern = onWeekdays(weekdays, wanted, first) ?? defaultDays[wanted] ?? [];
  last.set(weekdays, { wanted, first, pattern });
  return pattern;
}
/** The last pattern of these weekdays, a list that never changes in place: each day of a program asks for the same. */
const last = new WeakMap<readonly number[], { readonly wanted: number; readonly first: number; readonly pattern: WeekPattern }>();

function onWeekdays(weekdays: readonly number[], wanted: number, first: number): WeekPattern | undefined {
  const chosen = [...new Set(weekdays)].filter((d) => Number.isInteger(d) && d >= 1 && d <= 7);
  if (chosen.length !== wanted) return undefined;
  const offsets = chosen.map((d) => (d - first + 7) % 7).sort((a, b) => a - b);
  const strength = wanted <= 3 ? offsets : mostSpread(offsets, 3);
  return [0, 1, 2, 3, 4, 5, 6].map((o) => (strength.includes(o) ? 'strength' : offsets.includes(o) ? 'easy' : undefined));
}

/** One day of a program that began on `from`. */
export function calendarDay(from: LocalDate, date: LocalDate, pattern: WeekPattern): CalendarDay {
  const days = daysBetween(from, date);
  const week = Math.floor(days / 7);
  const offset = days - week * 7;
  const kind = pattern[offset] ?? 'rest';
  if (kind === 'rest') return { date, week, kind, nth: 0, nthInWeek: 0 };
  const nthInWeek = countKind(pattern, kind, offset);
  return { date, week, kind, nth: week * countKind(pattern, kind, 7) + nthInWeek, nthInWeek };
}

export function countKind(pattern: WeekPattern, kind: SessionKind, before = 7): number {
  let count = 0;
  for (let i = 0; i < before; i++) if (pattern[i] === kind) count++;
  return count;
}

/** All days of `weeks` weeks. */
export const calendar = (from: LocalDate, weeks: number, pattern: WeekPattern): CalendarDay[] =>
  Array.from({ length: weeks * 7 }, (_, i) => calendarDay(from, addDays(from, i), pattern));

/** The `count` of these offsets whose smallest gap round the week is largest; the earliest such set. */
function mostSpread(offsets: readonly number[], count: number): readonly number[] {
  let best: readonly number[] = offsets.slice(0, count);
  let bestGap = -1;
  const visit = (start: number, picked: readonly number[]): void => {
    if (picked.length === count) {
      const gap = Math.min(...picked.map((d, i) => ((picked[(i + 1) % count] ?? 0) - d + 7) % 7 || 7));
      if (gap > bestGap) {
        bestGap = gap;
        best = picked;
      }
      return;
    }
    for (let i = start; i < offsets.length; i++) visit(i + 1, [...picked, offsets[i] ?? 0]);
  };
  visit(0, []);
  return best;
}
