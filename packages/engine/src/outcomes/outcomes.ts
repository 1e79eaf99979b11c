// All readings of a person in one place: how it was, how it is, and whether that is more than noise.
import type { Because } from '../reasoning.ts';
import type { CoachState } from '../state/state.ts';
import type { SelfTestId } from '../vocabulary.ts';
import { abilityScale, painScale, type Reading, readChange, type Scale } from './read-change.ts';
import { readTest, resultsOf, type TestReading, type TestSide } from './test-change.ts';
import { type TowardUsual, towardUsual } from './toward-usual.ts';
import { type Band, usualCourse } from './usual-course.ts';
import { activityRatings, type Rated, ratingsOf } from './week-check.ts';

export interface Outcome {
  readonly measure: 'pain' | 'interference' | 'confidence' | 'activity';
  /** The key of a chosen activity. */
  readonly activity?: string;
  /** Every answer since the last beginning, oldest first. */
  readonly answers: readonly Rated[];
  readonly reading: Reading;
  readonly because: readonly Because[];
}
export interface TestOutcome {
  readonly test: SelfTestId;
  readonly side: TestSide;
  readonly results: readonly number[];
  readonly reading: TestReading;
}
export interface Outcomes {
  readonly weekly: readonly Outcome[];
  readonly tests: readonly TestOutcome[];
  /** What pain usually does by itself, week by week from the first answer; undefined before the first. */
  readonly usual: { readonly bands: readonly Band[]; readonly because: readonly Because[] } | undefined;
  readonly towardUsual: TowardUsual | undefined;
}

function outcome(measure: Outcome['measure'], answers: readonly Rated[], scale: Scale, activity?: string): Outcome[] {
  if (answers.length === 0) return [];
  const reading = readChange(
    answers.map(({ value }) => value),
    scale,
  );
  const change = 'needed' in reading ? { was: reading.from, now: reading.to } : {};
  const because: Because[] = [{ rule: '3.3', source: measure === 'pain' ? 'ostelo2008' : 'design', field: measure, ...change }];
  return [{ measure, ...(activity === undefined ? {} : { activity }), answers, reading, because }];
}

const sides: readonly TestSide[] = ['value', 'left', 'right'];
function testOutcomes(state: CoachState): TestOutcome[] {
  const tests = [...new Set(state.tests.map(({ test }) => test))];
  return tests.flatMap((test) =>
    sides.flatMap((side): TestOutcome[] => {
      const results = resultsOf(state.tests, test, side);
      const reading = readTest(test, results);
      return reading === undefined ? [] : [{ test, side, results, reading }];
    }),
  );
}

/** Everything there is to say about how a person is doing, from what they told. Errors: none. */
export function outcomesOf(state: CoachState): Outcomes {
  const { checks, starts, person } = state;
  const pain = ratingsOf(checks, starts, 'painAvg');
  const values = pain.map(({ value }) => value);
  const first = values[0];
  return {
    weekly: [
      ...outcome('pain', pain, painScale),
      ...outcome('interference', ratingsOf(checks, starts, 'interference'), painScale),
      ...outcome('confidence', ratingsOf(checks, starts, 'confidence'), abilityScale),
      ...Object.keys(state.activities).flatMap((key) => outcome('activity', activityRatings(checks, key), abilityScale, key)),
    ],
    tests: testOutcomes(state),
    usual: first === undefined ? undefined : usualCourse(first, person.assessment.durationWeeks, Math.max(12, values.length - 1)),
    towardUsual: towardUsual(values),
  };
}
