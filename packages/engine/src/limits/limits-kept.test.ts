import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { randomFrom } from '../simulate/random.ts';
import { virtualPerson } from '../simulate/virtual-person.ts';
import { emptyLimitsHistory, type LimitsHistory, limitsFor } from './limits.ts';

const START = '2026-01-05';
const person = fc.nat().map((seed) => virtualPerson(randomFrom(seed), START));
const raise = fc.nat(3);
const history: fc.Arbitrary<LimitsHistory> = fc.record({
  gentle: fc.record({ gentleSince: fc.constantFrom(undefined, START), greenSinceGentle: fc.nat(6), triggerHolds: fc.boolean() }),
  directionRaises: fc.record({ flex: raise, ext: raise, lean: raise, over: raise }),
  programWeek: fc.integer({ min: 1, max: 8 }),
  inFirstHour: fc.boolean(),
  hingeMastered: fc.boolean(),
  symptomFreeWeeks: fc.nat(6),
});
const day = fc.nat(120).map((days) => addDays(START, days));

test('limits do not depend on which ones were asked for before', () => {
  fc.assert(
    fc.property(person, fc.array(fc.tuple(day, history), { minLength: 2, maxLength: 5 }), (p, asked) => {
      for (const [on, h] of asked) expect(limitsFor(p, on, h)).toEqual(limitsFor(structuredClone(p), on, h));
    }),
    { numRuns: 300 },
  );
});
test('the next day of a quiet person has the very limits of the day before', () => {
  const quiet = virtualPerson(randomFrom(1), START);
  const p = { ...quiet, conditions: [], assessment: {} };
  expect(limitsFor(p, '2026-03-02', { ...emptyLimitsHistory, programWeek: 9 })).toBe(
    limitsFor(p, '2026-03-03', { ...emptyLimitsHistory, programWeek: 9 }),
  );
});
