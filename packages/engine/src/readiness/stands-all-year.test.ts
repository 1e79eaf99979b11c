import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { randomFrom } from '../simulate/random.ts';
import { virtualPerson } from '../simulate/virtual-person.ts';
import { standsAllYear } from './stands-all-year.ts';
import { readiness } from './verdict.ts';

const person = fc.nat().map((seed) => virtualPerson(randomFrom(seed), '2026-01-05'));
const dayOf2026 = fc.nat(364).map((days) => addDays('2026-01-01', days));

test('what stands all year is the same on every day of it, whenever it was answered', () => {
  let stood = 0;
  fc.assert(
    fc.property(person, dayOf2026, dayOf2026, dayOf2026, (p, a, b, answered) => {
      fc.pre(standsAllYear(p));
      stood += 1;
      expect(readiness(p, a)).toEqual(readiness({ ...p, answeredOn: answered }, b));
    }),
    { numRuns: 400 },
  );
  expect(stood).toBeGreaterThan(100);
});
