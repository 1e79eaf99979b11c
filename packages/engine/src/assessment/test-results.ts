// Reads recorded self-tests the careful way: the worse side counts, and a result from the future does not exist yet.
import type { Assessment } from '../person.ts';
import type { LocalDate, SelfTestId } from '../vocabulary.ts';

export type TestResults = NonNullable<Assessment['tests']>;
export type TestResult = NonNullable<TestResults[SelfTestId]>;

/** The numbers of one result: value, left and right, those that were recorded. Units are the test's own. */
const numbers = (result: TestResult): number[] => [result.value, result.left, result.right].filter((n) => n !== undefined);

/** The lowest number recorded, for tests where more is easier; undefined when none was. */
export const lowestOf = (result: TestResult): number | undefined => {
  const known = numbers(result);
  return known.length === 0 ? undefined : Math.min(...known);
};
/** The highest number recorded, for tests where less is easier (a gap in cm); undefined when none was. */
export const highestOf = (result: TestResult): number | undefined => {
  const known = numbers(result);
  return known.length === 0 ? undefined : Math.max(...known);
};

/** A test's newest result as known on `on`. */
export function resultOn(tests: TestResults | undefined, test: SelfTestId, on: LocalDate): TestResult | undefined {
  const result = tests?.[test];
  return result !== undefined && result.on <= on ? result : undefined;
}

/** Largest thumb-to-wall gap, cm, and largest pain that T8 passes with. Source: rule book 2.5, T8. */
export const RAISE_GAP_CM = 10;
export const RAISE_PAIN = 3;
/** Seconds on one leg that pass T11, the worse side. Source: rule book 2.5, T11 and 1.5, AGE65, NEURO. */
export const SINGLE_LEG_SECONDS = 10;
/** Steady steps on and off a 20 cm step that pass T13. Source: settled, rules made codable 12. */
export const STEP_UPS = 5;

/** The day T8 was passed, or undefined. An unrecorded pain is not a pass, because the gate needs it (4.7 H0). */
export function raisePassedOn(tests: TestResults | undefined, on: LocalDate): LocalDate | undefined {
  const result = resultOn(tests, 'T8', on);
  if (result?.pain === undefined || result.pain > RAISE_PAIN) return undefined;
  const gap = highestOf(result);
  return gap !== undefined && gap <= RAISE_GAP_CM ? result.on : undefined;
}

/** The day T11 was passed, or undefined; untested counts as not passed (AM-13). */
export const singleLegPassedOn = (tests: TestResults | undefined, on: LocalDate): LocalDate | undefined =>
  reached(resultOn(tests, 'T11', on), SINGLE_LEG_SECONDS);
/** True when the one-leg stand was done and ended before ten seconds. Source: rule book 2.5, T11. */
export const singleLegShort = (tests: TestResults | undefined, on: LocalDate): boolean => {
  const result = resultOn(tests, 'T11', on);
  return result !== undefined && lowestOf(result) !== undefined && singleLegPassedOn(tests, on) === undefined;
};
/** The day T13 was passed, or undefined. */
export const stepUpPassedOn = (tests: TestResults | undefined, on: LocalDate): LocalDate | undefined =>
  reached(resultOn(tests, 'T13', on), STEP_UPS);

function reached(result: TestResult | undefined, least: number): LocalDate | undefined {
  const lowest = result === undefined ? undefined : lowestOf(result);
  return result !== undefined && lowest !== undefined && lowest >= least ? result.on : undefined;
}
