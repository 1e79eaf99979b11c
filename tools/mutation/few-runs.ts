// Under mutation testing thousands of changed programs are tried, so a property is tried on few people, always the same ones:
// what is told of a mutant is then told again the next time.
import * as fastCheck from 'fast-check';

const MOST_RUNS = 30;

/** `fc.assert` with a fixed seed, at most 30 runs, and no search for a smaller example. */
function assert<Given>(
  property: fastCheck.IRawProperty<Given>,
  options?: fastCheck.Parameters<Given>,
): ReturnType<typeof fastCheck.assert> {
  const numRuns = Math.min(options?.numRuns ?? MOST_RUNS, MOST_RUNS);
  return fastCheck.assert(property, { ...options, seed: 1, endOnFailure: true, numRuns });
}

/** Stands in for the module fast-check. */
export const fewRuns = { ...fastCheck, assert, __esModule: true };
