// What holds for everybody: I-01, I-02, I-05, I-06, I-07 of the rule book, and that there is always an answer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../dates.ts';
import type { Answer, Answers, Assessment, Clearance, Condition, Person } from '../person.ts';
import { declarable, type Nrs } from '../vocabulary.ts';
import { readinessRules } from './findings.ts';
import { questions } from './questions.ts';
import { strengthOf } from './rule.ts';
import { mayPlan, outcomeOf, readiness } from './verdict.ts';

const on = '2026-11-22';
const day = fc.integer({ min: -200, max: 5 }).map((days) => addDays(on, days));
const answer = fc.constantFrom<Answer>('yes', 'no', 'unsure');
/** Mostly calm, so that single answers decide. */
const answers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      questions.map(({ id, range, calm }) => [
        id,
        range === undefined
          ? fc.oneof(
              { weight: 60, arbitrary: fc.constant(calm) },
              { weight: 2, arbitrary: answer },
              { weight: 1, arbitrary: fc.constant(undefined) },
            )
          : fc.option(fc.oneof(fc.integer({ min: range.min, max: Math.min(range.max, 200) }), fc.constant<Answer>('unsure')), {
              nil: undefined,
            }),
      ]),
    ),
  )
  .map((given) => given as Answers);
const details = ['weeks', 'cleared', 'caesarean', 'surgeryWeeks', 'highGrade', 'progressive', 'treated', 'systolic', 'diastolic', 'armNew'];
const condition: fc.Arbitrary<Condition> = fc.record({
  condition: fc.constantFrom(...declarable),
  since: day,
  detail: fc.dictionary(fc.constantFrom(...details), fc.constantFrom(0, 1, 5, 11, 13, 25, 40, 120, 185)),
});
const rules = [...new Set(readinessRules.map(({ id }) => id))];
const clearance: fc.Arbitrary<Clearance> = fc.record({ rule: fc.constantFrom(...rules), byRole: fc.constant('doctor'), on: day });
const nrs = fc.integer({ min: 0, max: 10 }).map((n) => n as Nrs);
const assessment: fc.Arbitrary<Assessment> = fc.record(
  {
    painNow: nrs,
    painAvg: nrs,
    painWorst: nrs,
    legPain: nrs,
    durationWeeks: fc.integer({ min: 0, max: 300 }),
    onsetAge: fc.integer({ min: 10, max: 80 }),
    aggravationMinutes: fc.integer({ min: 0, max: 60 }),
    settleMinutes: fc.integer({ min: 0, max: 3000 }),
  },
  { requiredKeys: [] },
);
const people: fc.Arbitrary<Person> = fc.record({
  format: fc.constant('plumbline-person/1' as const),
  answeredOn: day,
  answers,
  conditions: fc.array(condition, { maxLength: 3 }),
  clearances: fc.array(clearance, { maxLength: 3 }),
  profile: fc
    .record({ birthYear: fc.integer({ min: 1926, max: 2012 }), sex: fc.constantFrom('female', 'male', 'other') }, { requiredKeys: [] })
    .map((known) => ({ kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes' as const, goals: [], optIn: [], ...known })),
  assessment,
});
const strength = (person: Person): number => strengthOf({ ...readiness(person, on), level: readiness(person, on).outcome });
const withAnswer = (person: Person, id: string, given: Answer | undefined): Person => ({
  ...person,
  answers: { ...person.answers, [id]: given },
});
const runs = { numRuns: 400 };

test('the people these laws are tried on reach every outcome', () => {
  const seen = new Set(fc.sample(people, { numRuns: 400, seed: 1 }).map((person) => readiness(person, on).outcome));
  expect([...seen].sort()).toEqual(['clinician', 'emergency', 'gentle', 'go']);
});

test('I-05: with clearances held fixed, answering no, unsure, yes to a symptom never lowers the outcome', () => {
  const symptoms = questions.filter(({ kind, calm }) => kind === 'yes-no-unsure' && calm === 'no').map(({ id }) => id);
  fc.assert(
    fc.property(people, fc.constantFrom(...symptoms), (person, id) => {
      const [no, unsure, yes] = (['no', 'unsure', 'yes'] as const).map((given) => strength(withAnswer(person, id, given)));
      expect(unsure).toBeGreaterThanOrEqual(no ?? 9);
      expect(yes).toBe(unsure);
    }),
    { numRuns: 3000 },
  );
});

test('a reassuring answer never raises: yes is at most unsure, unsure at most no', () => {
  const reassuring = questions.filter(({ kind, calm }) => kind === 'yes-no-unsure' && calm === 'yes').map(({ id }) => id);
  fc.assert(
    fc.property(people, fc.constantFrom(...reassuring), (person, id) => {
      const [yes, unsure, no] = (['yes', 'unsure', 'no'] as const).map((given) => strength(withAnswer(person, id, given)));
      expect(unsure).toBeGreaterThanOrEqual(yes ?? 9);
      expect(no).toBeGreaterThanOrEqual(unsure ?? 9);
    }),
    { numRuns: 1500 },
  );
});

test('silence never reassures: it is at least as strong as the calm answer', () => {
  const known = questions.filter(({ kind }) => kind === 'yes-no-unsure');
  fc.assert(
    fc.property(people, fc.constantFrom(...known), (person, { id, calm }) => {
      expect(strength(withAnswer(person, id, undefined))).toBeGreaterThanOrEqual(strength(withAnswer(person, id, calm)));
    }),
    { numRuns: 1500 },
  );
});

test('I-01 and I-07: no plan in an emergency, for a clinician, or under 18', () => {
  fc.assert(
    fc.property(people, (person) => {
      const verdict = readiness(person, on);
      if (verdict.outcome === 'emergency' || verdict.outcome === 'clinician') expect(mayPlan(verdict)).toBe(false);
      const { birthYear } = person.profile;
      if (birthYear !== undefined && 2026 - birthYear <= 18)
        expect(verdict.outcome === 'clinician' || verdict.outcome === 'emergency').toBe(true);
    }),
    runs,
  );
});

test('I-02: a first question of block A without an answer allows no plan', () => {
  const first = questions.filter(({ id, block, followUp }) => block === 'A' && !followUp && id !== 'A13').map(({ id }) => id);
  fc.assert(
    fc.property(people, fc.constantFrom(...first), (person, id) => {
      const verdict = readiness(withAnswer(person, id, undefined), on);
      expect(verdict.unanswered).toContain(id);
      expect(verdict.walking).toBe(false);
      expect(mayPlan(verdict)).toBe(false);
    }),
    runs,
  );
});

test('I-06: a clearance never lowers an emergency, and never outlives 90 days', () => {
  fc.assert(
    fc.property(people, (person) => {
      const bare = readiness({ ...person, clearances: [] }, on);
      const cleared = readiness(person, on);
      if (bare.outcome === 'emergency') expect(cleared.outcome).toBe('emergency');
      if (bare.outcome !== 'clinician') expect(cleared.outcome).toBe(bare.outcome);
      if (person.clearances.every(({ on: given }) => daysBetween(given, on) >= 90)) expect(cleared).toEqual(bare);
      if (bare.outcome === 'clinician') expect(['gentle', 'clinician']).toContain(cleared.outcome);
    }),
    runs,
  );
});

test('the outcome is the strongest reason, and reasons go from strong to weak', () => {
  fc.assert(
    fc.property(people, (person) => {
      const { because } = readiness(person, on);
      const steps = because.map(({ now }) => now ?? -1);
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
      expect(strength(person)).toBe(steps[0] ?? 0);
    }),
    runs,
  );
});

test('one more condition never lowers the outcome, but for a birth, which ends a pregnancy or explains an operation', () => {
  fc.assert(
    fc.property(people, condition, (person, more) => {
      const explains =
        more.condition === 'BIRTH' || more.condition === 'DISC_SURG' || more.condition === 'FUSION' || more.condition === 'BP';
      const names = person.conditions.length === 0 && person.answers['B14'] !== 'no';
      fc.pre(!explains && !names && person.clearances.length === 0 && more.condition !== 'PREGNANT');
      expect(strength({ ...person, conditions: [...person.conditions, more] })).toBeGreaterThanOrEqual(strength(person));
    }),
    runs,
  );
});

test('there is a verdict for any answers, days and numbers of the right types', () => {
  const value = fc.oneof(answer, fc.double(), fc.constant(undefined));
  const odd = fc.record({
    answers: fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...questions.map(({ id }) => id))), value),
    answeredOn: fc.string(),
    birthYear: fc.double(),
    since: fc.string(),
    on: fc.oneof(fc.string(), fc.constant(on)),
    detail: fc.dictionary(fc.constantFrom(...details), fc.double()),
    kind: fc.constantFrom(...declarable),
    rule: fc.constantFrom(...rules),
  });
  fc.assert(
    fc.property(people, odd, (person, given) => {
      const verdict = readiness(
        {
          ...person,
          answers: given.answers,
          answeredOn: given.answeredOn,
          conditions: [{ condition: given.kind, since: given.since, detail: given.detail }],
          clearances: [{ rule: given.rule, byRole: '', on: given.since }],
          profile: { ...person.profile, birthYear: given.birthYear },
        },
        given.on,
      );
      expect(['go', 'gentle', 'clinician', 'emergency']).toContain(verdict.outcome);
      expect(verdict.urgency === undefined).toBe(verdict.outcome !== 'clinician');
    }),
    runs,
  );
});

test('the outcome alone is that of the whole verdict', () => {
  fc.assert(fc.property(people, day, (person, on) => outcomeOf(person, on) === readiness(person, on).outcome));
});
