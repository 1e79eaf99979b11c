// Where a person starts: training and activity raise it, irritability and a gentle verdict lower it.
import type { Assessment } from '../person.ts';
import type { Level, LocalDate, Pattern, SelfTestId } from '../vocabulary.ts';
import { irritabilityOf } from './irritability.ts';
import { cutOffs, levelFromTest } from './level-from-test.ts';
import { resultOn } from './test-results.ts';

/** Moderate minutes a week as 0, 1 or 2. Source: rule book 2.1 (`act`). */
export const activityIndex = (minutesAWeek: number | undefined): 0 | 1 | 2 =>
  minutesAWeek === undefined || minutesAWeek < 60 ? 0 : minutesAWeek < 150 ? 1 : 2;

/**
 * clamp(1 + floor((exp + act) / 2) − irr − (gentle ? 1 : 0), 1, 3). Unanswered training or activity counts as none; the six factors
 * of 2.3 are not read, so emphasis never raises it (AM-28). Source: rule book 2.4.
 */
export function startLevel(assessment: Assessment, gentle: boolean): Level {
  const base = Math.floor(((assessment.training ?? 0) + activityIndex(assessment.activeMinutes)) / 2);
  const level = 1 + base - irritabilityOf(assessment).index - (gentle ? 1 : 0);
  return level >= 3 ? 3 : level === 2 ? 2 : 1;
}

/** The test that speaks for a pattern. Source: rule book 2.4, 2.5. */
const testOf: Readonly<Partial<Record<Pattern, SelfTestId>>> = {
  squat: 'T1',
  lunge: 'T1',
  core_antiext: 'T2',
  core_antilat: 'T3',
  back_ext: 'T4',
  hang_passive: 'T5',
  hang_active: 'T5',
  hinge: 'T10',
  balance: 'T11',
};

/**
 * The start level of one category: 1 where the matching test is below its easiest cut-off, and at most the level that a graded test names.
 * A test only lowers, and passing a yes-or-no test lowers nothing. Source: rule book 2.4 and the use column of 2.5, the stricter.
 */
export function levelFor(level: Level, { tests }: Assessment, pattern: Pattern, on: LocalDate): Level {
  if (tests === undefined || level === 1) return level;
  const test = testOf[pattern];
  const result = test === undefined ? undefined : resultOn(tests, test, on);
  const tested = test === undefined || result === undefined ? undefined : levelFromTest(test, result);
  if (test === undefined || tested === undefined || tested >= level) return level;
  return tested === 1 || cutOffs[test] !== undefined ? tested : level;
}
