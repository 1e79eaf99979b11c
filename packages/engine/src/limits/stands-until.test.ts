import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../dates.ts';
import { anyPerson, calmPerson, declares, person, settled } from './arbitraries.contract.ts';
import { LAST_WEEK_THAT_COUNTS } from './gentle.ts';
import { limitsFor } from './limits.ts';
import { sameLimits, standsUntil } from './stands-until.ts';

const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2025-01-01', days));

const clearance = fc.record({ rule: fc.constantFrom('DISC_SURG', 'FUSION'), byRole: fc.constant('doctor'), on: day });
/** Operations and pregnancies may also be known from an answer alone, and an operation may be cleared. */
const anyone = fc
  .tuple(anyPerson, fc.constantFrom({}, { B12: 'yes' } as const, { B13: 'yes' } as const), fc.array(clearance, { maxLength: 1 }))
  .map(([someone, more, clearances]) => ({ ...someone, clearances, answers: { ...someone.answers, ...more } }));

test('nothing changes before the day that is named, whoever it is', () => {
  fc.assert(
    fc.property(anyone, day, fc.double({ min: 0, max: 0.999, noNaN: true }), (someone, on, share) => {
      const later = addDays(on, Math.floor(share * daysBetween(on, standsUntil(someone, on))));
      expect(limitsFor(someone, later, settled)).toEqual(limitsFor(someone, on, settled));
    }),
    { numRuns: 10_000 },
  );
});
test('the same answers on another day change nothing where nothing counts from that day', () => {
  const tried = { all: 0, same: 0 };
  fc.assert(
    fc.property(anyone, day, day, (someone, answeredOn, on) => {
      const again = { ...someone, answeredOn };
      tried.all += 1;
      fc.pre(sameLimits(someone, again, on));
      tried.same += 1;
      expect(limitsFor(again, on, settled)).toEqual(limitsFor(someone, on, settled));
    }),
    { numRuns: 3000 },
  );
  expect(tried.same).toBeGreaterThan(tried.all / 20);
  const leg = person({ answeredOn: '2026-11-20', answers: { B9: 'yes' } });
  expect(sameLimits(leg, { ...leg, answeredOn: '2026-11-22' }, '2026-12-04')).toBe(false);
  const acute = person({ answeredOn: '2026-11-22', assessment: { durationWeeks: 1 } });
  expect(sameLimits(acute, { ...acute, answeredOn: '2026-01-01' }, '2026-12-04')).toBe(false);
  const bent = person({ answeredOn: '2026-11-20', assessment: { direction: { bend: 1 } } });
  expect(sameLimits(bent, { ...bent, answeredOn: '2026-11-22' }, '2026-12-04')).toBe(false);
  expect(sameLimits(calmPerson, { ...calmPerson, clearances: [{ rule: 'B5', byRole: 'doctor', on: '2026-11-22' }] }, '2026-12-04')).toBe(
    false,
  );
});
test('a calm person waits for New Year, leg pain for its day, an operation for its week', () => {
  expect(standsUntil(calmPerson, '2026-11-22')).toBe('2027-01-01');
  const leg = person({ answeredOn: '2026-01-01', conditions: [declares('SCIATICA', {}, '2026-11-20')] });
  expect(standsUntil(leg, '2026-11-22')).toBe('2026-12-04');
  expect(standsUntil(leg, '2026-12-04')).toBe('2026-12-18');
  const operated = person({ conditions: [declares('FUSION', { weeks: 30 }, '2026-11-01')] });
  expect(standsUntil(operated, '2026-11-22')).toBe('2026-11-23');
  expect(standsUntil(operated, '2026-11-23')).toBe('2026-11-29');
  expect(standsUntil(operated, '2026-10-30')).toBe('2026-11-01');
  expect(standsUntil({ ...operated, clearances: [{ rule: 'FUSION', byRole: 'doctor', on: '2026-08-27' }] }, '2026-11-23')).toBe(
    '2026-11-25',
  );
});
test('nothing said that counts days: New Year, whenever it was said', () => {
  expect(standsUntil(person({ answeredOn: '2026-11-20' }), '2026-11-22')).toBe('2027-01-01');
  expect(standsUntil(person({ answeredOn: '2026-11-20' }), '2026-12-31')).toBe('2027-01-01');
});
test('young pain is looked at when it is six weeks old, what stirs after a fortnight', () => {
  const young = (durationWeeks: number) => person({ answeredOn: '2026-11-20', assessment: { durationWeeks } });
  expect(standsUntil(young(1), '2026-11-22')).toBe('2026-12-25');
  expect(standsUntil(young(1), '2026-12-24')).toBe('2026-12-25');
  expect(standsUntil(young(1), '2026-12-25')).toBe('2027-01-01');
  expect(standsUntil(young(1.5), '2026-11-22')).toBe('2026-11-23');
  expect(standsUntil(young(30.5), '2026-11-22')).toBe('2027-01-01');
  expect(standsUntil(person({ answeredOn: '2026-11-10' }), '2026-11-22')).toBe('2027-01-01');
  const stirred = person({ answeredOn: '2026-11-20', assessment: { direction: { bend: 1 } } });
  expect(standsUntil(stirred, '2026-11-22')).toBe('2026-12-04');
  const sinceThen = person({ answeredOn: '2026-01-01', assessment: { direction: { bend: 1 }, directionOn: '2026-11-21' } });
  expect(standsUntil(sinceThen, '2026-11-22')).toBe('2026-12-05');
});
test('weeks are counted for 53 weeks, and not after', () => {
  const operated = (daysAgo: number, detail: Record<string, number>) =>
    standsUntil(person({ conditions: [declares('FUSION', detail, addDays('2026-11-23', -daysAgo))] }), '2026-11-23');
  expect(operated(100, { weeks: 0.5 })).toBe('2026-11-24');
  expect(operated(100, { weeks: 0.5, cleared: 1 })).toBe('2026-11-24');
  expect(operated(370, { weeks: 0.5 })).toBe('2026-11-24');
  expect(operated(371, { weeks: 0.5 })).toBe('2027-01-01');
  expect(operated(367, { weeks: 1 })).toBe('2026-11-27');
  expect(operated(371, { weeks: 1 })).toBe('2027-01-01');
});
test('limits are those of the same answers on another day, unless something counts from that day', () => {
  const again = (p: typeof calmPerson) => sameLimits(p, { ...p, answeredOn: '2026-11-22' }, '2026-12-04');
  expect(again(calmPerson)).toBe(true);
  expect(again(person({ conditions: [declares('SPONDY', {}, '2026-11-01')] }))).toBe(true);
  const leg = person({ answeredOn: '2026-11-20', answers: { B9: 'yes' } });
  expect(again(leg)).toBe(false);
  expect(sameLimits(leg, { ...leg }, '2026-12-04')).toBe(true);
});
test('an old slip turns once more after eight weeks, and a new medicine by its weeks', () => {
  const slipped = person({ conditions: [declares('SPONDY', {}, '2026-11-01')] });
  expect(standsUntil(slipped, '2026-12-01')).toBe('2026-12-27');
  expect(limitsFor(slipped, '2026-12-27', settled)).not.toEqual(limitsFor(slipped, '2026-12-26', settled));
  const treated = person({ conditions: [declares('BP', { newMedicineWeeks: 3 }, '2026-11-22')] });
  expect(standsUntil(treated, '2026-11-28')).toBe('2026-11-29');
  expect(limitsFor(treated, '2026-11-29', settled)).not.toEqual(limitsFor(treated, '2026-11-28', settled));
});
test.each([
  ['PREGNANT', 13, '2026-11-29'],
  ['PREGNANT', 19.5, '2026-11-26'],
  ['PREG_PGP', 19, '2026-11-29'],
  ['BIRTH', 51, '2026-11-29'],
  ['DISC_SURG', 26, '2026-11-23'],
] as const)('%s turns in week %d on the day', (condition, weeks, turns) => {
  const counted = person({ conditions: [declares(condition, { weeks }, '2026-11-22')] });
  const dayBefore = addDays(turns, -1);
  expect(limitsFor(counted, turns, settled)).not.toEqual(limitsFor(counted, dayBefore, settled));
  expect(standsUntil(counted, dayBefore)).toBe(turns);
});
test('young pain turns on the day it is six weeks old; told in parts of a week it is asked for every day', () => {
  const acute = person({ answeredOn: '2026-11-22', assessment: { durationWeeks: 4 } });
  expect(standsUntil(acute, '2026-11-22')).toBe('2026-12-06');
  expect(limitsFor(acute, '2026-12-06', settled)).not.toEqual(limitsFor(acute, '2026-12-05', settled));
  const inParts = person({ answeredOn: '2026-11-22', assessment: { durationWeeks: 4.3 } });
  expect(standsUntil(inParts, '2026-11-22')).toBe('2026-11-23');
});
test('a clearance counts from its own day', () => {
  const operated = person({ conditions: [declares('FUSION', { weeks: 13 }, '2026-11-22')] });
  const cleared = { ...operated, clearances: [{ rule: 'FUSION', byRole: 'doctor', on: '2026-11-25' }] };
  expect(limitsFor(cleared, '2026-11-25', settled)).not.toEqual(limitsFor(cleared, '2026-11-24', settled));
  expect(standsUntil(cleared, '2026-11-24')).toBe('2026-11-25');
});
test('weeks past the last that counts ask for the same', () => {
  const inWeek = (programWeek: number) => limitsFor(calmPerson, '2026-11-22', { ...settled, programWeek });
  for (const later of [6, 9, 400]) expect(inWeek(later)).toEqual(inWeek(LAST_WEEK_THAT_COUNTS));
  expect(inWeek(LAST_WEEK_THAT_COUNTS - 1)).not.toEqual(inWeek(LAST_WEEK_THAT_COUNTS));
});
