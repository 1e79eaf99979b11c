// What holds for any plan and any person: the checker never throws, and having less never makes a plan safer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { Dose } from '../exercise.ts';
import type { Answers, Condition, Person } from '../person.ts';
import type { HistorySummary, Item, Plan, PlanDay, Session } from '../reasoning.ts';
import { declarable, habitIds, kits, patterns } from '../vocabulary.ts';
import { allNo, FROM, library, person, plan } from './small-world.fixture.ts';
import { verify } from './verify.ts';

const ids = library.exercises.map((entry) => entry.id);
const anyNumber = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0.5));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyDose: fc.Arbitrary<Dose> = fc
  .record({
    sets: anyNumber,
    reps: maybe(anyNumber),
    seconds: maybe(anyNumber),
    metres: maybe(anyNumber),
    kg: maybe(anyNumber),
    rest: fc.tuple(anyNumber, anyNumber),
  })
  .map(({ sets, reps, seconds, metres, kg, rest }) => ({
    sets,
    restSeconds: rest,
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(metres === undefined ? {} : { metres }),
    ...(kg === undefined ? {} : { kg }),
  }));
const anyId = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) });
const anyItem: fc.Arbitrary<Item> = fc.record({
  id: fc.string({ maxLength: 4 }),
  slot: fc.string({ maxLength: 8 }),
  role: fc.constantFrom('warm-up' as const, 'main' as const, 'cool-down' as const),
  exercise: anyId,
  dose: anyDose,
  sides: fc.array(fc.constantFrom('left' as const, 'right' as const, 'both' as const), { maxLength: 3 }),
  rirMin: anyNumber,
  rung: fc.constantFrom(1 as const, 2 as const, 3 as const),
  swaps: fc.array(anyId, { maxLength: 2 }),
  because: fc.constant([]),
});
const anySession: fc.Arbitrary<Session> = fc.record({
  mode: fc.constantFrom('full' as const, 'light' as const, 'easy' as const, 'none' as const),
  provisional: fc.boolean(),
  minutes: anyNumber,
  items: fc.array(anyItem, { maxLength: 6 }),
  because: fc.constant([]),
});
const anyDate = fc.oneof(
  fc.integer({ min: -30, max: 400 }).map((days) => addDays(FROM, days)),
  fc.string({ maxLength: 10 }),
);
const anyDay: fc.Arbitrary<PlanDay> = fc
  .record({
    date: anyDate,
    kind: fc.constantFrom('strength' as const, 'easy' as const, 'rest' as const, 'flare' as const),
    session: maybe(anySession),
  })
  .map(({ date, kind, session }) => (session === undefined ? { date, kind } : { date, kind, session }));
const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    outcome: fc.constantFrom('go' as const, 'gentle' as const, 'clinician' as const, 'emergency' as const),
    from: anyDate,
    weeks: anyNumber,
    days: fc.array(anyDay, { maxLength: 15 }),
    habit: fc.constantFrom(...habitIds),
    exercise: anyId,
    left: fc.constantFrom(...patterns),
    reason: fc.constantFrom('inadmissible' as const, 'no-kit' as const, 'no-time' as const, 'paused' as const),
  })
  .map(({ outcome, from, weeks, days, habit, exercise, left, reason }) => ({
    ...plan(),
    verdict: { ...plan().verdict, outcome },
    from,
    weeks,
    days,
    habits: [{ habit, exercise, because: [] }],
    leftOut: [{ slot: 'week.W2', pattern: left, reason, because: [] }],
  }));
const anyCondition: fc.Arbitrary<Condition> = fc.record({
  condition: fc.constantFrom(...declarable),
  since: fc.integer({ min: -400, max: 0 }).map((days) => addDays(FROM, days)),
  detail: fc.record({
    weeks: fc.integer({ min: 0, max: 60 }),
    cleared: fc.integer({ min: 0, max: 1 }),
    symptoms: fc.integer({ min: 0, max: 1 }),
    treated: fc.integer({ min: 0, max: 1 }),
  }),
});
const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...Object.keys(allNo), 'A13', 'B9.below', 'B11', 'B11.systolic', 'B19.dizzy', 'F1', 'F2', 'F3', 'F4', 'M.bone'),
  fc.oneof(fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const), anyNumber),
  { maxKeys: 5 },
);
const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    answers: anyAnswers,
    conditions: fc.array(anyCondition, { maxLength: 3 }),
    birthYear: fc.integer({ min: 1920, max: 2020 }),
    minutes: fc.integer({ min: 2, max: 90 }),
    daysPerWeek: fc.integer({ min: 1, max: 7 }),
    kit: fc.subarray([...kits]),
    floor: fc.constantFrom('yes' as const, 'hard' as const, 'no' as const),
    direction: fc.record({
      sit: fc.constantFrom(-1 as const, 0 as const, 1 as const),
      stand: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    }),
    durationWeeks: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ answers, conditions, direction, durationWeeks, ...profile }) =>
    person({ answers, conditions, profile, assessment: { direction, durationWeeks } }),
  );
const anyHistory: fc.Arbitrary<HistorySummary> = fc
  .record({
    known: fc.array(
      fc.tuple(anyId, anyDose, fc.constantFrom('green' as const, 'unknown' as const, 'amber' as const, 'red' as const), anyNumber, anyDate),
      { maxLength: 6 },
    ),
    weeks: fc.array(fc.record({ workSeconds: anyNumber, counted: fc.boolean(), byPattern: fc.constant({ glute: 50 }) }), { maxLength: 3 }),
  })
  .map(({ known, weeks }) => ({
    weeks,
    byExercise: Object.fromEntries(known.map(([id, last, lastLight, best30d, lastOn]) => [id, { last, lastLight, best30d, lastOn }])),
  }));

/** The items, by place, that are ruled out for this person whatever the amount. */
const refused = (what: Plan, who: Person): ReadonlySet<string> =>
  new Set(
    verify(what, who, library)
      .filter(
        ({ invariant, where }) => ['I-03', 'I-32', 'I-33', 'I-42'].includes(invariant) && where.startsWith('2026-') && where.includes(' '),
      )
      .filter(({ detail }) => !detail.includes('easy items') && !detail.includes('AM-16') && !detail.includes(' kg'))
      .map(({ where }) => where),
  );
/** Every exercise once a day, each day in its own session. */
const everything: Plan = {
  ...plan(),
  days: plan().days.map(
    ({ date }, at): PlanDay => ({
      date,
      kind: 'strength',
      session: {
        mode: 'full',
        provisional: true,
        minutes: 30,
        because: [],
        items: ids
          .filter((_, index) => index % 7 === at)
          .map(
            (id): Item => ({
              id,
              slot: id,
              role: 'main',
              exercise: id,
              dose: { sets: 1, reps: 5, seconds: 5, restSeconds: [90, 90] },
              sides: ['both'],
              rirMin: 5,
              rung: 1,
              swaps: [],
              because: [],
            }),
          ),
      },
    }),
  ),
};
const reaches = (who: Person, less: (person: Person) => Person): void => {
  const before = refused(everything, who);
  const after = refused(everything, less(who));
  for (const where of before) expect(after).toContain(where);
};

describe('the checker', () => {
  it('never throws and always says why', () => {
    fc.assert(
      fc.property(anyPlan, anyPerson, maybe(anyHistory), (what, who, past) => {
        for (const { where, invariant, detail } of verify(what, who, library, past)) {
          expect(invariant).toMatch(/^I-\d\d$/);
          expect(where.length > 0 || what.days.some((day) => day.date === '')).toBe(true);
          expect(detail).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(anyPlan, anyPerson, (what, who) => {
        expect(verify(what, who, library)).toEqual(verify(what, who, library));
      }),
      { numRuns: 60 },
    );
  });
  it('never finds an exercise safer because a condition was added', () => {
    fc.assert(
      fc.property(anyPerson, anyCondition, (who, condition) => {
        // A declaration says since when the legs hurt, how far a pregnancy is, or which operation it was, which an answer leaves open.
        fc.pre(who.answers['B13'] === 'no' || (condition.condition !== 'PREGNANT' && condition.condition !== 'BIRTH'));
        fc.pre(who.answers['B12'] === 'no' || (condition.condition !== 'DISC_SURG' && condition.condition !== 'FUSION'));
        fc.pre(condition.condition !== 'SCIATICA' || (who.answers['B9'] === 'no' && who.answers['A6'] === 'no'));
        fc.pre(condition.condition !== 'PREGNANT' || !who.conditions.some((known) => known.condition === 'PREG_PGP'));
        reaches(who, (one) => ({ ...one, conditions: [...one.conditions, condition] }));
      }),
      { numRuns: 300 },
    );
  });
  it('never finds an exercise safer because kit, the floor, standing or walking fell away', () => {
    fc.assert(
      fc.property(anyPerson, fc.constantFrom(...kits), fc.constantFrom('F1', 'F2', 'F4', 'F5'), (who, thing, question) => {
        reaches(who, (one) => ({ ...one, profile: { ...one.profile, kit: one.profile.kit.filter((owned) => owned !== thing) } }));
        reaches(who, (one) => ({ ...one, profile: { ...one.profile, floor: 'no' } }));
        reaches(who, (one) => ({ ...one, profile: { ...one.profile, optIn: [] } }));
        reaches({ ...who, answers: { ...who.answers, [question]: 'yes' } }, (one) => ({
          ...one,
          answers: { ...one.answers, [question]: 'no' },
        }));
      }),
      { numRuns: 150 },
    );
  });
  it('never finds an exercise safer because the tests were not done', () => {
    const { tests: _tests, ...untested } = person().assessment;
    fc.assert(
      fc.property(anyPerson, (who) => reaches({ ...who, assessment: person().assessment }, (one) => ({ ...one, assessment: untested }))),
      { numRuns: 150 },
    );
  });
  it('has no more time for a person with fewer minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 60 }), (minutes) => {
        const over = (count: number): number =>
          verify(plan(), person({ profile: { minutes: count } }), library).filter(({ invariant }) => invariant === 'I-24').length;
        expect(over(minutes - 1)).toBeGreaterThanOrEqual(over(minutes));
      }),
    );
  });
});
