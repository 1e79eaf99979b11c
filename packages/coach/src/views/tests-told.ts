// Every self-test that stands, with the name of its fact, so that a wrong one can be taken back whenever it is seen.
import type { Fact, FactId, Facts, LocalDate } from '@plumbline/engine';
import { latelyOf } from './lately.ts';

export interface TestTold {
  readonly id: FactId;
  readonly on: LocalDate;
  readonly data: Facts['self-test-done'];
}
/** Before anybody told anything. */
const EVER: LocalDate = '1970-01-04';

/** Oldest first. `facts` in the order they were written. */
export const testsTold = (facts: readonly Fact[]): readonly TestTold[] =>
  latelyOf(facts, EVER).flatMap(({ id, on, content: { type, data } }) =>
    type === 'self-test-done' ? [{ id, on, data: data as Facts['self-test-done'] }] : [],
  );
