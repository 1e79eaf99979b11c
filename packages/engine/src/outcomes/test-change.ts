// Self-tests over months, you against you: each has a smallest change that is more than its own scatter. Source: rule book 2.5.
import { selfTest } from '../assessment/self-tests.ts';
import type { SourceId } from '../sources.ts';
import type { LocalDate, SelfTestId } from '../vocabulary.ts';
import { noiseOf } from './noise.ts';

/** One recorded test; left and right apart where both are tested. */
export interface TestRecord {
  readonly test: SelfTestId;
  readonly on: LocalDate;
  readonly value?: number;
  readonly left?: number;
  readonly right?: number;
  readonly pain?: number;
}
export type TestSide = 'value' | 'left' | 'right';

interface SmallestChange {
  /** In the test's own unit. */
  readonly by: number;
  /** A share of the first result, where a longer hold also scatters more. */
  readonly share: number;
  readonly source: SourceId;
}
const studied = (by: number, source: SourceId): SmallestChange => ({ by, share: 0, source });
const judged = (by: number, share = 0): SmallestChange => ({ by, share, source: 'design' });

/** Source: rule book 2.5 where a study is named; our judgement elsewhere, on the careful side. */
export const smallestChange: Readonly<Record<SelfTestId, SmallestChange>> = {
  T1: judged(3),
  T2: judged(10, 0.3),
  T3: judged(10, 0.3),
  // The figure for people with pain now; without it twice as much is needed, which their own scatter shows.
  T4: studied(32, 'latimer1999'),
  T5: judged(10, 0.3),
  T6: judged(3),
  T7: judged(5),
  T8: judged(5),
  T9: studied(7, 'johnson2012'),
  T10: judged(2),
  T11: judged(10, 0.3),
  T12: judged(5, 0.3),
  T13: judged(2),
};

/** Standard errors that two results must lie apart to differ with 95 % confidence: 1.96 × √2. */
const APART = 1.96 * Math.SQRT2;
/** Results whose scatter says as much as the table. */
const OWN_FROM = 4;

/** The smallest change that counts for this person: the table's, or their own scatter where that is larger. Own unit. */
export function ownSmallestChange(test: SelfTestId, results: readonly number[]): number {
  const { by, share } = smallestChange[test];
  const known = Math.max(by, share * (results[0] ?? 0));
  if (results.length < OWN_FROM) return known;
  return Math.max(known, APART * noiseOf(results, known / APART, OWN_FROM));
}

export type TestReading =
  | { readonly kind: 'first'; readonly now: number }
  /** Beyond the smallest change once: the next one tells. */
  | { readonly kind: 'maybe'; readonly from: number; readonly now: number; readonly needed: number }
  | {
      readonly kind: 'changed' | 'about-the-same';
      readonly from: number;
      readonly now: number;
      readonly needed: number;
      readonly easier: boolean;
    }
  /** The test ended at its cap then and now: nothing above it is measured. */
  | { readonly kind: 'at-the-top'; readonly now: number };

/** One side of one test, results oldest first. A change is real when the last two results both show it. Undefined without results. */
export function readTest(test: SelfTestId, results: readonly number[]): TestReading | undefined {
  const [from] = results;
  const now = results.at(-1);
  if (from === undefined || now === undefined) return undefined;
  if (results.length === 1) return { kind: 'first', now };
  const { cap, better } = selfTest(test);
  if (cap !== undefined && from >= cap && now >= cap) return { kind: 'at-the-top', now };
  const needed = Math.ceil(ownSmallestChange(test, results));
  const step = now - from;
  const easier = better === 'less' || test === 'T6' ? step < 0 : step > 0;
  if (Math.abs(step) < needed) return { kind: 'about-the-same', from, now, needed, easier };
  const before = (results.at(-2) as number) - from;
  const twice = results.length > 2 && Math.sign(before) === Math.sign(step) && Math.abs(before) >= needed;
  return twice ? { kind: 'changed', from, now, needed, easier } : { kind: 'maybe', from, now, needed };
}

/** The results of one side of one test, oldest first. */
export const resultsOf = (records: readonly TestRecord[], test: SelfTestId, side: TestSide): number[] =>
  records.flatMap((record) => (record.test === test && record[side] !== undefined ? [record[side]] : []));
