// The self-tests of a day: which are open and why the others wait, what was reached before, and what a done one is written down as.
import {
  type Because,
  type CoachState,
  endsTest,
  type Facts,
  isTestDue,
  type LocalDate,
  limitsOn,
  type Nrs,
  outcomesOf,
  type SelfTest,
  type SelfTestId,
  selfTest,
  selfTests,
  type TestOutcome,
  type TestRecord,
  testCap,
  verdictOn,
  whyNotTest,
} from '@plumbline/engine';

export interface DayTest {
  readonly test: SelfTest;
  /** Where it ends on the day, in its own unit; undefined where there is nothing to reach. */
  readonly cap: number | undefined;
  /** Every reason why it waits; empty when it is open. */
  readonly because: readonly Because[];
  /** Done before, and four weeks old by now. */
  readonly isDue: boolean;
  readonly last: TestRecord | undefined;
  /** One for each side that was ever measured. */
  readonly readings: readonly TestOutcome[];
}

/** Why nothing is tested, whatever the test: a check-in that lets nothing be done. */
const closedBy = ({ checkIn }: CoachState, on: LocalDate): readonly Because[] =>
  checkIn?.on === on && checkIn.mode === 'none' ? checkIn.because : [];

/**
 * All self-tests in order. `pain` is the pain right now; where it was not asked yet, the pain of today's check-in, or none.
 * None where no plan may be made, while a session is open, or where part of the log cannot be read. Errors: none.
 */
export function selfTestsOn(state: CoachState, on: LocalDate, pain?: Nrs): readonly DayTest[] {
  const { verdict, mayPlan } = verdictOn(state, on);
  if (!mayPlan || state.open !== undefined || state.careful) return [];
  const limits = limitsOn(state, on);
  const before = pain ?? (state.checkIn?.on === on ? state.checkIn.pre : 0);
  const { tests } = outcomesOf(state);
  const { assessment } = state.person;
  return selfTests.map((test) => {
    const { id } = test;
    const last = state.tests.findLast((one) => one.test === id);
    return {
      test,
      cap: testCap(id, limits),
      because: [...closedBy(state, on), ...whyNotTest(id, assessment, limits, { outcome: verdict.outcome, pain: before })],
      isDue: last !== undefined && isTestDue(assessment, id, on),
      last,
      readings: tests.filter((one) => one.test === id),
    };
  });
}

type Done = Facts['self-test-done'];
/** What was measured, in the test's own unit, and what ended it as the person says. */
export interface Measured extends Pick<Done, 'value' | 'left' | 'right'> {
  readonly before: Nrs;
  /** The most it hurt. */
  readonly peak: Nrs;
  /** Undefined where nothing was asked: it came to its end. */
  readonly ended?: Done['stopped'] | undefined;
}

/** The fact of a test that is over. A pain that would have ended it is what ended it, whatever else is said. */
export function testDone(test: SelfTestId, { before, peak, ended = 'cap', ...figures }: Measured): Done {
  const known = selfTest(test).sides === 'each' ? (['left', 'right'] as const) : (['value'] as const);
  const kept = Object.fromEntries(known.flatMap((side) => (figures[side] === undefined ? [] : [[side, figures[side]]])));
  return { test, ...kept, pain: peak, stopped: endsTest(before, peak) ? 'pain' : ended };
}
