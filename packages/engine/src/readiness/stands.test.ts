import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import type { Condition, Person } from '../person.ts';
import { randomFrom } from '../simulate/random.ts';
import { virtualPerson } from '../simulate/virtual-person.ts';
import { saysTheSame, standsFrom } from './stands.ts';
import { readiness } from './verdict.ts';

const start = '2026-01-05';
const days = (most: number) => fc.nat(most).map((count) => addDays(start, count));
const condition: fc.Arbitrary<Condition> = fc.record({
  condition: fc.constantFrom('PREGNANT', 'BIRTH', 'DISC_SURG', 'FUSION', 'OSTEO_VF', 'SHOULDER_INST', 'PELVIC', 'SCIATICA'),
  since: days(60),
  detail: fc.record(
    {
      weeks: fc.oneof(fc.nat(30), fc.double({ min: 0, max: 30, noNaN: true })),
      surgeryWeeks: fc.nat(14),
      caesarean: fc.nat(1),
      cleared: fc.nat(1),
    },
    { requiredKeys: [] },
  ),
});
const clearance = fc.record({
  rule: fc.constantFrom('DISC_SURG', 'FUSION', 'B5', 'B9', 'B12'),
  byRole: fc.constant('doctor'),
  on: days(60),
});
const people: fc.Arbitrary<Person> = fc
  .record({ seed: fc.nat(), conditions: fc.array(condition, { maxLength: 2 }), clearances: fc.array(clearance, { maxLength: 2 }) })
  .map(({ seed, conditions, clearances }) => {
    const person = virtualPerson(randomFrom(seed), start);
    return { ...person, conditions: [...person.conditions, ...conditions], clearances: [...person.clearances, ...clearances] };
  });

test('what stands from one day to another is the same on both, whoever it is', () => {
  const stood = { tried: 0, counted: 0, cleared: 0 };
  fc.assert(
    fc.property(people, days(600), fc.nat(9), (person, a, later) => {
      const b = addDays(a, later);
      fc.pre(standsFrom(person, a, person, b));
      stood.tried += 1;
      if (later > 0 && person.conditions.length > 0) stood.counted += 1;
      if (later > 0 && person.clearances.length > 0) stood.cleared += 1;
      // Another object with the same in it, so that nothing kept from the first day can answer.
      expect(readiness(structuredClone(person), b)).toEqual(readiness(person, a));
    }),
    { numRuns: 4000 },
  );
  expect(Math.min(stood.counted, stood.cleared)).toBeGreaterThan(stood.tried / 20);
});

test('answers given again on another day change nothing where there is no clearance', () => {
  fc.assert(
    fc.property(people, days(300), days(300), (person, a, answeredOn) => {
      const free = { ...person, clearances: [] };
      const again = { ...free, answeredOn };
      expect(standsFrom(free, a, again, a)).toBe(true);
      expect(readiness(structuredClone(again), a)).toEqual(readiness(free, a));
    }),
  );
});

test('a new age, a new week of what is counted, the end of a clearance: each is looked at again', () => {
  const plain: Person = { ...virtualPerson(randomFrom(1), start), conditions: [], clearances: [] };
  const stands = (person: Person, a: string, b: string): boolean => standsFrom(person, a, person, b);
  expect(stands(plain, '2026-01-01', '2026-12-31')).toBe(true);
  expect(stands(plain, '2026-12-31', '2027-01-01')).toBe(false);
  const operated: Person = { ...plain, conditions: [{ condition: 'FUSION', since: '2026-01-01', detail: { weeks: 5 } }] };
  expect(stands(operated, '2026-01-02', '2026-01-07')).toBe(true);
  expect(stands(operated, '2026-01-07', '2026-01-08')).toBe(false);
  expect(stands(operated, '2026-01-08', '2026-01-09')).toBe(false);
  const mother: Person = { ...plain, conditions: [{ condition: 'BIRTH', since: '2026-01-01' }] };
  expect(stands(mother, '2026-03-26', '2026-03-27')).toBe(false);
  expect(stands(mother, '2027-01-07', '2027-12-31')).toBe(true);
  const inParts: Person = { ...plain, conditions: [{ condition: 'FUSION', since: '2026-01-01', detail: { weeks: 11.5 } }] };
  expect(stands(inParts, '2026-01-04', '2026-01-05')).toBe(false);
  const both: Person = {
    ...plain,
    conditions: [
      { condition: 'BIRTH', since: '2026-01-01', detail: { weeks: 5 } },
      { condition: 'PELVIC', since: '2026-01-03', detail: { surgeryWeeks: 5 } },
    ],
  };
  expect(stands(both, '2026-01-04', '2026-01-05')).toBe(false);
  const cleared: Person = { ...plain, clearances: [{ rule: 'B5', byRole: 'doctor', on: '2026-02-01' }] };
  expect(stands(cleared, '2026-02-01', '2026-05-01')).toBe(true);
  expect(stands(cleared, '2026-05-01', '2026-05-02')).toBe(false);
});

const plain: Person = { ...virtualPerson(randomFrom(1), start), conditions: [], clearances: [] };
const withConditions = (conditions: readonly Condition[]) => {
  const someone = { ...plain, conditions };
  return (a: string, b: string): boolean => standsFrom(someone, a, someone, b);
};

test.each([
  ['PREGNANT', 'weeks'],
  ['BIRTH', 'weeks'],
  ['DISC_SURG', 'weeks'],
  ['FUSION', 'weeks'],
  ['OSTEO_VF', 'weeks'],
  ['SHOULDER_INST', 'surgeryWeeks'],
  ['PELVIC', 'surgeryWeeks'],
] as const)('%s stands within a week, from its second day to its last', (condition, counts) => {
  const stands = withConditions([{ condition, since: '2026-01-01', detail: { [counts]: 5 } }]);
  expect(stands('2026-01-02', '2026-01-07')).toBe(true);
  expect(stands('2026-01-07', '2026-01-08')).toBe(false);
  expect(stands('2026-01-08', '2026-01-09')).toBe(false);
  expect(stands('2026-01-10', '2026-01-08')).toBe(false);
  expect(stands('2026-01-03', '2026-01-10')).toBe(false);
});
test('what counts no weeks stands all year, and so does what begins later', () => {
  expect(withConditions([{ condition: 'KNEE', since: '2026-01-01' }])('2026-01-07', '2026-03-08')).toBe(true);
  expect(withConditions([{ condition: 'SHOULDER_INST', since: '2026-01-01' }])('2026-01-07', '2026-03-08')).toBe(true);
  expect(withConditions([{ condition: 'PELVIC', since: '2026-01-01' }])('2026-01-07', '2026-03-08')).toBe(true);
  expect(withConditions([{ condition: 'FUSION', since: '2026-06-01', detail: { weeks: 5 } }])('2026-02-01', '2026-02-03')).toBe(true);
});
test('two that count stand together within a week of both, but for abdominal surgery, which is held against a birth', () => {
  const two = (condition: 'DISC_SURG' | 'PELVIC', detail: Record<string, number>) =>
    withConditions([
      { condition, since: '2026-01-01', detail },
      { condition: 'KNEE', since: '2026-01-01' },
    ])('2026-01-03', '2026-01-05');
  expect(two('DISC_SURG', { weeks: 5 })).toBe(true);
  expect(two('PELVIC', { surgeryWeeks: 5 })).toBe(false);
});
test('the 53rd week is counted to its end', () => {
  const stands = withConditions([{ condition: 'BIRTH', since: '2026-01-01', detail: { weeks: 52 } }]);
  expect(stands('2026-01-07', '2026-01-09')).toBe(false);
  expect(stands('2026-01-08', '2026-02-20')).toBe(true);
});
test('something else that is said is looked at again, another day of saying it is not', () => {
  expect(saysTheSame(plain, plain)).toBe(true);
  expect(saysTheSame(plain, { ...plain, answeredOn: '2025-01-01', clearances: [] })).toBe(true);
  expect(saysTheSame(plain, { ...plain, answers: { ...plain.answers } })).toBe(false);
  expect(saysTheSame(plain, { ...plain, conditions: [] })).toBe(false);
  expect(saysTheSame(plain, { ...plain, profile: { ...plain.profile } })).toBe(false);
  expect(saysTheSame(plain, { ...plain, assessment: { ...plain.assessment } })).toBe(false);
});
test('clearances stand while they are the same, of the same answers, and each as much in date', () => {
  const given = (...days: readonly string[]): Person => ({
    ...plain,
    clearances: days.map((on) => ({ rule: 'B5', byRole: 'doctor', on })),
  });
  const cleared = given('2026-02-01');
  expect(standsFrom(cleared, '2026-02-02', cleared, '2026-02-03')).toBe(true);
  expect(standsFrom(cleared, '2026-02-02', given('2025-02-01'), '2026-02-02')).toBe(false);
  expect(standsFrom(cleared, '2026-02-02', given(), '2026-02-02')).toBe(false);
  expect(standsFrom(cleared, '2026-02-02', { ...cleared, answeredOn: '2026-02-02' }, '2026-02-02')).toBe(false);
  const twice = given('2026-02-01', '2026-03-01');
  expect(standsFrom(twice, '2026-05-01', twice, '2026-05-02')).toBe(false);
});
