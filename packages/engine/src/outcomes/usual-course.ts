// What pain does in most people by itself: the course of large studies, as a band around one's own beginning. It is no forecast.
import type { Because } from '../reasoning.ts';

/** Mean pain of cohorts as a share of its beginning, by week. Source: Menezes Costa 2012 (11,166 people). */
const courses = {
  /** Under twelve weeks at the start: 52, 23, 12 and 6 of 100. */
  recent: [
    [0, 1],
    [6, 23 / 52],
    [26, 12 / 52],
    [52, 6 / 52],
  ],
  /** Twelve weeks and more: 51, 33, 26 and 23 of 100. */
  lasting: [
    [0, 1],
    [6, 33 / 51],
    [26, 26 / 51],
    [52, 23 / 51],
  ],
} as const;
/** Weeks of pain from which it is called lasting. */
const LASTING_WEEKS = 12;
/** Points to both sides, in which a single week's answer usually wanders. Source: rule book 3.3 (noise about ±2). */
const WANDERS = 2;

export interface Band {
  readonly week: number;
  /** Whole points 0 to 10. */
  readonly low: number;
  readonly high: number;
}

/** Share of the beginning that is left after `week` weeks, between two measured weeks on a straight line; flat after a year. */
export function shareLeft(course: keyof typeof courses, week: number): number {
  const points = courses[course];
  const next = points.findIndex(([at]) => at >= week);
  if (next === 0) return 1;
  const [toWeek, toShare] = points[next] ?? points[points.length - 1] ?? [0, 1];
  const [fromWeek, fromShare] = points[next - 1] ?? [toWeek, toShare];
  if (next < 0) return toShare;
  return fromShare + ((toShare - fromShare) * (week - fromWeek)) / (toWeek - fromWeek);
}

/** The band for weeks 0 to `weeks`, from pain `start` (0 to 10) that had lasted `durationWeeks` then; unknown counts as lasting. */
export function usualCourse(start: number, durationWeeks: number | undefined, weeks: number): { bands: Band[]; because: Because[] } {
  const course = durationWeeks !== undefined && durationWeeks < LASTING_WEEKS ? 'recent' : 'lasting';
  const bands = Array.from({ length: weeks + 1 }, (_, week): Band => {
    const middle = start * shareLeft(course, week);
    return { week, low: Math.max(0, Math.round(middle - WANDERS)), high: Math.min(10, Math.round(middle + WANDERS)) };
  });
  return { bands, because: [{ rule: '3.3', source: 'menezesCosta2012', field: 'painAvg', now: Math.round(start) }] };
}
