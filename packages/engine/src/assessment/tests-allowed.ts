// Which self-tests may be offered today, and when one ends.

import { daysBetween } from '../dates.ts';
import { heldTo, whyNot } from '../limits/admissible.ts';
import type { Assessment } from '../person.ts';
import type { Because, Limits, Outcome } from '../reasoning.ts';
import type { LocalDate, Nrs, SelfTestId } from '../vocabulary.ts';
import { irritabilityOf } from './irritability.ts';
import { type SelfTest, selfTest, selfTests } from './self-tests.ts';
import { resultOn } from './test-results.ts';

/** Highest pain before a test, and the pain or the rise that ends one. Source: rule book 2.5. */
export const TEST_PAIN_BEFORE = 5;
export const TEST_PAIN_STOP = 5;
export const TEST_RISE_STOP = 2;
/** Days until a test is worth repeating. Source: rule book 2.5. */
export const RETEST_DAYS = 28;

/** The verdict of the day and the pain right now. */
export interface TestDay {
  readonly outcome: Outcome;
  readonly pain: Nrs;
}

/** Where a test ends on the day, in its own unit: a hold is cut to what the limits allow. Undefined where there is nothing to reach. */
export function testCap(id: SelfTestId, limits: Limits): number | undefined {
  const { cap, judged } = selfTest(id);
  if (cap === undefined || judged.measure !== 'hold') return cap;
  return heldTo(judged, { sets: 1, seconds: cap, restSeconds: [0, 0] }, limits).seconds;
}

/** Every reason against a test today; empty when it may be offered. Source: rule book 2.5, gates. */
export function whyNotTest(id: SelfTestId, assessment: Assessment, limits: Limits, day: TestDay): Because[] {
  const test = selfTest(id);
  const no = (field: string): Because => ({ rule: '2.5', source: 'design', field });
  const because: Because[] = [];
  if (day.outcome !== 'go' && day.outcome !== 'gentle') because.push(no('outcome'));
  if (!test.evenIrritable && irritabilityOf(assessment).level === 'high') because.push(no('irritability'));
  if (day.pain > TEST_PAIN_BEFORE) because.push(no('pain'));
  because.push(...whyNot(test.judged, limits));
  if (tooShort(test, limits)) because.push(no('holdMaxSeconds'));
  return because;
}

/** A hold so short that it could not tell one level from the next. */
const tooShort = ({ id, leastSeconds }: SelfTest, limits: Limits): boolean =>
  leastSeconds !== undefined && (testCap(id, limits) ?? 0) < leastSeconds;

/** The tests that may be offered today, in order. Each stays optional. */
export const testsAllowed = (assessment: Assessment, limits: Limits, day: TestDay): SelfTestId[] =>
  selfTests.filter(({ id }) => whyNotTest(id, assessment, limits, day).length === 0).map(({ id }) => id);

/** True when the pain ends the test: a rise to 5 or more, or a rise of 2. A steady 5 may begin, so it may go on. Source: rule book 2.5. */
export const endsTest = (before: Nrs, now: Nrs): boolean => (now >= TEST_PAIN_STOP && now > before) || now - before >= TEST_RISE_STOP;

/** True when a test was never done or is four weeks old. Source: rule book 2.5, SR-03. */
export function isTestDue(assessment: Assessment, id: SelfTestId, on: LocalDate): boolean {
  const result = resultOn(assessment.tests, id, on);
  return result === undefined || daysBetween(result.on, on) >= RETEST_DAYS;
}
