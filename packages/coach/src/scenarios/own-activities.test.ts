// Activities that come back by quotas, as they are lived: tried, done on good and bad days, left, taken up again. Source: rule book 4.8.
import {
  type CoachState,
  type Content,
  emptyState,
  type Fact,
  type Facts,
  type FactType,
  foldFacts,
  historyOf,
  makePlan,
  type PlanQuota,
  personToContents,
  quotasOn,
  verify,
} from '@plumbline/engine';
import { library } from '@plumbline/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from './someone.ts';
import { day, did, swimming } from './swimming.ts';

const numbers = (state: CoachState, n: number) => quotasOn(state, day(n)).map(({ amount, least, most }) => [least, amount, most])[0];

describe('a quota', () => {
  test('opens with the third trial at eight tenths, and a second trial of a day says the first better', () => {
    const diary = diaryOf(plainPerson);
    diary.say('activity-named', { activity: 'swim', words: 'swim' });
    diary.say('quota-started', { activity: 'swim', unit: 'lengths', goal: 20 });
    for (const [n, amount] of [
      [0, 4],
      [0, 10],
      [1, 10],
    ] as const) {
      diary.day(day(n));
      diary.say('quota-tried', { activity: 'swim', amount });
    }
    expect(quotasOn(diary.state, day(1))).toEqual([]);
    diary.day(day(3));
    diary.say('quota-tried', { activity: 'swim', amount: 10 });
    expect(numbers(diary.state, 3)).toEqual([6, 8, 8]);
    expect(quotasOn(diary.state, day(3))[0]?.because).toEqual([
      { rule: '4.8', source: 'lindstrom1992', field: 'firstQuota', was: 10, now: 8 },
    ]);
  });
  test('rises by a tenth with every second day that reached it, up to the goal, and never twice in a day', () => {
    const { state, ...rest } = swimming(9);
    const diary = { state, ...rest };
    did(diary, 3, 8);
    did(diary, 3, 8);
    expect(numbers(state, 3)).toEqual([6, 8, 8]);
    did(diary, 4, 16);
    expect(numbers(state, 5)).toEqual([7, 9, 9]);
    for (const n of [5, 6, 7, 8]) did(diary, n, 9);
    expect(numbers(state, 9)).toEqual([7, 9, 9]);
  });
  test('stays where it is after a day that held less', () => {
    const diary = swimming();
    did(diary, 3, 8);
    did(diary, 4, 6);
    expect(numbers(diary.state, 5)).toEqual([6, 8, 8]);
  });
  test('follows a nearer goal, begins anew in another unit, and is gone once it is left', () => {
    const diary = swimming();
    diary.say('quota-started', { activity: 'swim', unit: 'lengths', goal: 5 });
    expect(numbers(diary.state, 3)).toEqual([4, 5, 5]);
    diary.say('quota-started', { activity: 'swim', unit: 'minutes', goal: 30 });
    expect(diary.state.quotas).toMatchObject([{ unit: 'minutes', trials: [], standing: undefined }]);
    diary.say('quota-ended', { activity: 'swim' });
    expect(diary.state.quotas).toBeUndefined();
  });
  test('is kept for three activities at most', () => {
    const diary = diaryOf(plainPerson);
    for (const activity of ['a', 'b', 'c', 'd']) diary.say('quota-started', { activity, unit: 'times', goal: 5 });
    expect(diary.state.quotas?.map(({ activity }) => activity)).toEqual(['a', 'b', 'c']);
  });
});

describe('a day', () => {
  test('rests after a red light and the day after, and while something new is still to be looked into', () => {
    const diary = swimming();
    diary.session(day(4), { pre: 3, peak: 8 });
    expect([4, 5, 6].map((n) => numbers(diary.state, n)?.[2])).toEqual([0, 0, 8]);
    const other = swimming();
    other.day(day(4));
    other.say('checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: true });
    expect(numbers(other.state, 4)).toEqual([0, 0, 0]);
    did(other, 4, 8);
    did(other, 5, 8);
    expect(other.state.quotas?.[0]?.standing?.completed).toBe(0);
  });
  test('asks for nothing in the first days of a bad spell, then for half, and nothing grows', () => {
    const diary = swimming();
    did(diary, 3, 8);
    diary.day(day(4));
    diary.say('flare-started', { by: 'tap' });
    diary.state.screens = { ...diary.state.screens, needed: undefined };
    expect(numbers(diary.state, 4)).toEqual([0, 0, 0]);
    diary.state.flare = { kind: 'F2', started: day(4), told: 0 };
    expect(numbers(diary.state, 8)).toEqual([3, 4, 4]);
    did(diary, 8, 8);
    expect(diary.state.quotas?.[0]?.standing).toMatchObject({ quota: 8, completed: 1 });
  });
  test('goes on where usual pain is high: only exercises hold there (R13)', () => {
    const sore = { ...plainPerson, assessment: { ...plainPerson.assessment, painNow: 6, painAvg: 6 } as const };
    const diary = swimming(20, sore);
    did(diary, 3, 8);
    did(diary, 4, 8);
    expect(numbers(diary.state, 5)).toEqual([7, 9, 9]);
  });
  test('leaves who crashes under their own ceiling', () => {
    const diary = swimming(20, {
      ...plainPerson,
      conditions: [{ condition: 'PEM', since: day(0) }],
      clearances: [{ rule: 'B18', byRole: 'doctor', on: day(0) }],
    });
    for (const n of [3, 4, 5]) did(diary, n, 8);
    expect(numbers(diary.state, 6)).toEqual([0, 8, 8]);
  });
  test('after weeks without it comes a share, and after eight weeks three new tries', () => {
    const diary = swimming();
    did(diary, 3, 8);
    expect([10, 17, 24, 31].map((n) => numbers(diary.state, n)?.[1])).toEqual([8, 6, 4, 4]);
    did(diary, 24, 4);
    expect(numbers(diary.state, 25)).toEqual([5, 6, 6]);
    expect(quotasOn(diary.state, day(90))).toEqual([]);
    diary.day(day(90));
    diary.say('quota-tried', { activity: 'swim', amount: 5 });
    expect(diary.state.quotas).toMatchObject([{ trials: [{ on: day(90), amount: 5 }], standing: undefined, done: [] }]);
  });
});

describe('the plan', () => {
  const planOn = (state: CoachState, n: number) => makePlan({ state, catalog, from: day(n), weeks: 1, program: 'my-plan' });
  const checked = (state: CoachState, n: number, change: (quota: PlanQuota) => Partial<PlanQuota> = () => ({})) => {
    const plan = planOn(state, n);
    const quotas = plan.quotas?.map((quota) => ({ ...quota, ...change(quota) })) ?? [];
    return verify({ ...plan, quotas }, state.person, library, historyOf(state, day(n))).map(({ invariant }) => invariant);
  };

  test('names the activity, and says nothing of it where there is none', () => {
    expect(planOn(swimming().state, 3).quotas).toMatchObject([{ words: 'Swim with my daughter', unit: 'lengths', amount: 8, goal: 20 }]);
    expect(Object.keys(planOn(diaryOf(plainPerson).state, 3))).not.toContain('quotas');
  });
  test('is judged apart: the range, the rise, the goal, the rest of a red light', () => {
    const { state } = swimming();
    expect(checked(state, 3)).toEqual([]);
    expect(checked(state, 3, () => ({ most: 9 }))).toEqual(['I-15']);
    expect(checked(state, 3, () => ({ least: 5 }))).toEqual(['I-15']);
    expect(checked(state, 3, () => ({ amount: 10, least: 7, most: 11 }))).toEqual(['I-15']);
    expect(checked(state, 3, () => ({ goal: 7 }))).toEqual(['I-15', 'I-15']);
    expect(checked(state, 3, () => ({ least: 6.5 }))).toEqual(['I-40']);
    const red = swimming();
    red.session(day(4), { pre: 3, peak: 8 });
    expect(checked(red.state, 5)).toEqual([]);
    expect(checked(red.state, 5, () => ({ amount: 8, least: 6, most: 8 }))).toEqual(['I-10']);
  });
  test('asks nothing of it where no plan may be made', () => {
    const { state } = swimming();
    state.person = { ...state.person, answers: { ...state.person.answers, A9: 'yes' } };
    state.memo = undefined;
    expect(Object.keys(planOn(state, 3))).not.toContain('quotas');
  });
  test('gives a sport that comes back by quotas no slot beside them', () => {
    const person = {
      ...plainPerson,
      profile: { ...plainPerson.profile, goals: ['activity'], minutes: 45 },
      assessment: { ...plainPerson.assessment, sport: 'Tennis' },
    } as const;
    const sports = (state: CoachState) =>
      makePlan({ state, catalog, from: day(0), weeks: 4, program: 'my-plan' }).days.flatMap(
        ({ session }) => session?.items.filter(({ exercise }) => exercise === 'own-sport') ?? [],
      ).length;
    const diary = diaryOf(person);
    expect(sports(diary.state)).toBeGreaterThan(0);
    diary.say('activity-named', { activity: 'one', words: 'tennis ' });
    diary.say('quota-started', { activity: 'one', unit: 'minutes', goal: 60 });
    expect(sports(diary.state)).toBe(0);
  });
});

describe('facts of two devices', () => {
  const amount = fc.integer({ min: 1, max: 40 });
  const activity = fc.constantFrom('a', 'b', 'c', 'd');
  const one: fc.Arbitrary<readonly [FactType, object]> = fc.oneof(
    fc.tuple(fc.constant('quota-started' as const), fc.record({ activity, unit: fc.constantFrom('times', 'minutes'), goal: amount })),
    fc.tuple(fc.constant('quota-tried' as const), fc.record({ activity, amount })),
    fc.tuple(fc.constant('quota-done' as const), fc.record({ activity, amount })),
    fc.tuple(fc.constant('quota-ended' as const), fc.record({ activity })),
  );
  const begun = personToContents(plainPerson, 'my-plan', plainPerson.answeredOn, 4);
  const factsOf = (told: readonly (readonly [readonly [FactType, object], number])[]): Fact[] => {
    let n = 0;
    const days = told.map(([[type, data], days]) => {
      n += days;
      return { type, v: 1, occurred: { local: `${day(n)}T10:00`, tz: 'UTC' }, data: data as Facts[FactType] } as Content;
    });
    return [...begun, ...days].map((content, ms) => ({ id: `f${ms % 3}-${ms}`, ms, ctr: 0, content }));
  };
  const told = fc.array(fc.tuple(one, fc.constantFrom(0, 1, 1, 2, 9, 30)), { maxLength: 40 }).map(factsOf);
  const quotas = ({ quotas }: CoachState) => JSON.stringify(quotas);

  test('come to the same whichever way round they arrive, and however often', () => {
    fc.assert(
      fc.property(told, fc.infiniteStream(fc.nat()), (facts, chance) => {
        const shuffled = facts.map((fact) => ({ fact, at: chance.next().value as number })).sort((a, b) => a.at - b.at);
        const twice = [...shuffled.map(({ fact }) => fact), ...facts.slice(0, 7)];
        expect(quotas(foldFacts(twice, catalog))).toBe(quotas(foldFacts(facts, catalog)));
      }),
      { numRuns: 60 },
    );
  });
  test('taken back are as if they had never been told', () => {
    const { state } = swimming();
    expect(state.quotas).not.toEqual(emptyState().quotas);
    fc.assert(
      fc.property(told, fc.nat(), (facts, at) => {
        const gone = facts[begun.length + (at % Math.max(1, facts.length - begun.length))];
        if (gone === undefined) return;
        const occurred = { local: `${day(400)}T10:00`, tz: 'UTC' };
        const back = { type: 'fact-withdrawn', v: 1, occurred, data: {}, targets: [gone.id] } as Content;
        const answered = [...facts, { id: 'f9-9', ms: 999, ctr: 0, content: back }];
        expect(quotas(foldFacts(answered, catalog))).toBe(
          quotas(
            foldFacts(
              facts.filter((fact) => fact !== gone),
              catalog,
            ),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});
