// What a self-test says about where to start, by the cut-offs of its own row.
import type { Level, SelfTestId } from '../vocabulary.ts';
import { highestOf, lowestOf, RAISE_GAP_CM, SINGLE_LEG_SECONDS, STEP_UPS, type TestResult } from './test-results.ts';

/** Below `two`: level 1. Up to `three`: level 2. Above: level 3. Units are the test's own. Source: rule book 2.5, column Use. */
export const cutOffs: Readonly<Partial<Record<SelfTestId, { readonly two: number; readonly three: number }>>> = {
  T1: { two: 10, three: 15 },
  T2: { two: 15, three: 30 },
  T3: { two: 15, three: 30 },
  T4: { two: 20, three: 45 },
};
/** Seconds on the bar from which the feet may leave the support. Source: rule book 2.5, T5. */
export const FREE_HANG_SECONDS = 15;
/** Bends of T10 that keep the stick in touch. Source: rule book 2.5, T10. */
export const HINGE_BENDS = 8;
/** Turn in degrees under which, or side difference over which, the upper back gets more attention. Source: rule book 2.5, T9. */
export const TURN_DEGREES = 40;
export const TURN_DIFFERENCE = 10;
/** Side difference of T3 that is mentioned, neutrally: more than a quarter of the longer side. Source: rule book 2.5, T3. */
export const SIDE_SHARE = 0.25;

/** The level a result supports, or undefined where the test sets none (T6, T7, T9, T12) or nothing was recorded. The worse side counts. */
export function levelFromTest(test: SelfTestId, result: TestResult): Level | undefined {
  const lowest = lowestOf(result);
  const highest = highestOf(result);
  if (lowest === undefined || highest === undefined) return undefined;
  const cut = cutOffs[test];
  if (cut !== undefined) return lowest < cut.two ? 1 : lowest <= cut.three ? 2 : 3;
  switch (test) {
    case 'T5':
      return lowest >= FREE_HANG_SECONDS ? 2 : 1;
    case 'T8':
      return highest <= RAISE_GAP_CM ? 2 : 1;
    case 'T10':
      return lowest >= HINGE_BENDS ? 2 : 1;
    case 'T11':
      return lowest >= SINGLE_LEG_SECONDS ? 3 : 1;
    case 'T13':
      return lowest >= STEP_UPS ? 2 : 1;
    default:
      return undefined;
  }
}

/** True when T9 asks for more thoracic work. */
export function turnsLittle(result: TestResult): boolean {
  const lowest = lowestOf(result);
  if (lowest === undefined) return false;
  const { left, right } = result;
  return lowest < TURN_DEGREES || (left !== undefined && right !== undefined && Math.abs(left - right) > TURN_DIFFERENCE);
}

/** True when the two sides differ by more than a quarter: shown as neutral information, never as a fault. */
export function sidesDiffer(result: Pick<TestResult, 'left' | 'right'>): boolean {
  const { left, right } = result;
  return left !== undefined && right !== undefined && Math.abs(left - right) > SIDE_SHARE * Math.max(left, right);
}
