import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../dates.ts';
import { anyPerson, calmPerson, declares, person, settled } from './arbitraries.contract.ts';
import { LAST_WEEK_THAT_COUNTS } from './gentle.ts';
import { limitsFor } from './limits.ts';
import { standsUntil } from './stands-until.ts';

const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2025-01-01', days));

/** Operations and pregnancies may also be known from an answer alone. */
const anyone = fc
  .tuple(anyPerson, fc.constantFrom({}, { B12: 'yes' } as const, { B13: 'yes' } as const))
  .map(([someone, more]) => ({ ...someone, answers: { ...someone.answers, ...more } }));

test('nothing changes before the day that is named, whoever it is', () => {
  fc.assert(
    fc.property(anyone, day, fc.double({ min: 0, max: 0.999, noNaN: true }), (someone, on, share) => {
      const later = addDays(on, Math.floor(share * daysBetween(on, standsUntil(someone, on))));
      expect(limitsFor(someone, later, settled)).toEqual(limitsFor(someone, on, settled));
    }),
    { numRuns: 5000 },
  );
});
test('a calm person waits for New Year, leg pain for its day, an operation for tomorrow', () => {
  expect(standsUntil(calmPerson, '2026-11-22')).toBe('2027-01-01');
  const leg = person({ answeredOn: '2026-01-01', conditions: [declares('SCIATICA', {}, '2026-11-20')] });
  expect(standsUntil(leg, '2026-11-22')).toBe('2026-12-04');
  expect(standsUntil(leg, '2026-12-04')).toBe('2026-12-18');
  const operated = person({ conditions: [declares('FUSION', { weeks: 30 }, '2026-11-01')] });
  expect(standsUntil(operated, '2026-11-22')).toBe('2026-11-23');
});
test('an old slip turns once more after eight weeks, and a new medicine is looked at every day', () => {
  const slipped = person({ conditions: [declares('SPONDY', {}, '2026-11-01')] });
  expect(standsUntil(slipped, '2026-12-01')).toBe('2026-12-27');
  expect(limitsFor(slipped, '2026-12-27', settled)).not.toEqual(limitsFor(slipped, '2026-12-26', settled));
  const treated = person({ conditions: [declares('BP', { newMedicineWeeks: 3 }, '2026-11-22')] });
  expect(standsUntil(treated, '2026-11-28')).toBe('2026-11-29');
  expect(limitsFor(treated, '2026-11-29', settled)).not.toEqual(limitsFor(treated, '2026-11-28', settled));
});
test('weeks past the last that counts ask for the same', () => {
  const inWeek = (programWeek: number) => limitsFor(calmPerson, '2026-11-22', { ...settled, programWeek });
  for (const later of [6, 9, 400]) expect(inWeek(later)).toEqual(inWeek(LAST_WEEK_THAT_COUNTS));
  expect(inWeek(LAST_WEEK_THAT_COUNTS - 1)).not.toEqual(inWeek(LAST_WEEK_THAT_COUNTS));
});
