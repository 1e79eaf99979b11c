// A rule that can be put to any implementation of something: kept by the real one, found broken in a wrong one.
import fc from 'fast-check';
import type { Found, Proof } from './row.ts';

/** Nothing where the property holds, else the counterexample that was found. */
function counterexample<T>(id: string, property: fc.IProperty<T>, numRuns: number): readonly Found[] {
  const run = fc.check(property, { seed: 7, numRuns, endOnFailure: true });
  return run.failed ? [{ invariant: id, detail: `found after ${run.numRuns} of ${numRuns}` }] : [];
}
/** A property of an implementation, put to the real one and to a wrong one. */
export const proof = <T, Args>(
  id: string,
  fault: string,
  property: (implementation: T) => fc.IProperty<Args>,
  real: T,
  wrong: T,
  runs = 300,
): Proof => ({
  checkedIn: 'property',
  fault,
  sound: () => counterexample(id, property(real), runs),
  broken: () => counterexample(id, property(wrong), runs),
});
