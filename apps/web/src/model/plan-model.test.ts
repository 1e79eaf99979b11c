import { planFor, stateOf } from '@plumbline/coach';
import { addDays, buildCatalog, type CoachState, type Exercise, kits, type ProgramId, verdictOn } from '@plumbline/engine';
import { library, programs } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import type { Round } from '../check/round-text.ts';
import { landingOf, type Standing } from './landing.ts';
import { changedBy, kitFor, kitOf, nextDay, recordOn, standingOf, weeksOf } from './plan-model.ts';
import { someone } from './someone.contract.ts';

const catalog = buildCatalog(library);
const from = '2026-11-02';
const everyProgram: readonly ProgramId[] = ['my-plan', ...programs.map(({ id }) => id)];
const planOf = (program: ProgramId = 'my-plan') => planFor(someone, { catalog, from, program });
const find = (id: string): Exercise | undefined => catalog.exercises[catalog.indexOf.get(id) ?? -1];
type Record_ = CoachState['sessions'][number];
const doneOn = (on: string): Record_ => {
  const plan = planOf().days.find(({ date }) => date === on)?.session;
  return { id: on, on, plan, sets: [{ item: '1', exercise: 'bird-dog', completed: true }] } as unknown as Record_;
};

describe('the weeks of a plan', () => {
  test.each(everyProgram)('of %s show each session once, in its week', (program) => {
    const plan = planOf(program);
    const weeks = weeksOf({ plan, sessions: [], on: from, todays: undefined });
    const planned = plan.days.filter(({ session }) => (session?.items.length ?? 0) > 0).map(({ date }) => date);
    expect(weeks.flatMap(({ days }) => days.map(({ date }) => date))).toEqual(planned);
    expect(weeks.filter(({ isNow }) => isNow).map(({ n }) => n)).toEqual([1]);
    for (const week of weeks) for (const { date } of week.days) expect(date >= week.from && date <= week.until).toBe(true);
  });
  test('keep what was done as it was done, and let past days go that were not', () => {
    const plan = planOf();
    const [first = '', second = ''] = plan.days.filter(({ session }) => session).map(({ date }) => date);
    const weeks = weeksOf({ plan, sessions: [doneOn(first)], on: addDays(second, 1), todays: undefined });
    const shown = weeks.flatMap(({ days }) => days);
    expect(shown.find(({ date }) => date === first)?.record).toBeDefined();
    expect(shown.some(({ date }) => date === second)).toBe(false);
  });
  test('name a day that is done by what it was, whatever a later flare makes of the plan', () => {
    const plan = planOf();
    const flaring = { ...plan, days: plan.days.map((one) => (one.session ? { ...one, kind: 'flare' as const } : one)) };
    const record = doneOn(from);
    const easy = { ...doneOn(addDays(from, 2)), plan: { ...record.plan, mode: 'easy' as const } };
    const shown = weeksOf({ plan: flaring, sessions: [record, easy], on: addDays(from, 4), todays: undefined })[0]?.days;
    expect(shown?.map(({ kind }) => kind)).toEqual(['strength', 'easy', 'flare']);
  });
  test("show today's session as it is today", () => {
    const plan = planOf();
    const todays = { ...plan.days[0]?.session, minutes: 7 } as never;
    expect(weeksOf({ plan, sessions: [], on: from, todays })[0]?.days[0]?.session.minutes).toBe(7);
  });
});

describe('where a person stands in the block', () => {
  test('counts sessions that were done, each day once, and knows the end', () => {
    const plan = planOf();
    expect(standingOf(plan, [], from)).toEqual({ of: 12, done: 0, week: 1, isOver: false });
    expect(standingOf(plan, [doneOn(from), doneOn(from)], addDays(from, 7))).toMatchObject({ done: 1, week: 2 });
    expect(standingOf(plan, [], addDays(from, 28)).isOver).toBe(true);
  });
  test('a session that was only begun is not done', () => {
    expect(recordOn([{ ...doneOn(from), sets: [] }], from)).toBeUndefined();
    expect(recordOn([doneOn(from)], from)?.on).toBe(from);
  });
  test('the next session lies ahead', () => {
    const plan = planOf();
    expect((nextDay(plan, from) ?? '') > from).toBe(true);
    expect(nextDay(plan, addDays(from, 40))).toBeUndefined();
  });
});

describe('the things a session needs', () => {
  test('are owned wherever an owned set will do', () => {
    for (const exercise of catalog.exercises) {
      for (const owned of [kits, []] as const) {
        const set = kitFor(exercise, owned);
        if (exercise.kit.some((one) => one.every((thing) => owned.includes(thing as never))))
          expect(set.every((thing) => owned.includes(thing as never))).toBe(true);
      }
    }
  });
  test('are named once', () => {
    const items = planOf().days[0]?.session?.items ?? [];
    const things = kitOf(items, someone.profile.kit, find);
    expect(new Set(things).size).toBe(things.length);
    expect(things.length).toBeGreaterThan(0);
  });
});

test('only what the body answered counts as a change', () => {
  const [item] = planOf().days[0]?.session?.items ?? [];
  if (!item) throw new Error('no item');
  const time = { rule: '5.1', source: 'design', field: 'sets', was: 3, now: 2 } as const;
  const step = { rule: '4.5', source: 'design', field: 'reps', was: 8, now: 10 } as const;
  expect(changedBy({ ...item, because: [time, step, { ...step, was: 10 }] })).toEqual([step]);
});

describe('where a person has to be', () => {
  const state = stateOf(someone, { catalog, from });
  const { verdict, mayPlan } = verdictOn(state, from);
  const rules = 'now';
  const consent = { on: from, rulesVersion: rules };
  const at = (more: Omit<Partial<Standing>, 'state'> & { state?: Partial<Standing['state']> } = {}): string =>
    landingOf({ verdict, mayPlan, asks: [], round: undefined, rules, ...more, state: { ...state, consent, ...more.state } });
  const emergency = { ...verdict, outcome: 'emergency' } as const;
  const round: Round = { kind: 'full', trigger: 'own', done: [] };

  test('is the start without consent, or with consent to other rules', () => {
    expect(at({ state: { consent: undefined } })).toBe('start');
    expect(at({ state: { consent: { ...consent, rulesVersion: 'then' } } })).toBe('start');
  });
  test('is the result in an emergency, whatever round is open, but for the one that leads out of it', () => {
    expect(at({ verdict: emergency, mayPlan: false })).toBe('outcome');
    expect(at({ verdict: emergency, mayPlan: false, round, asks: ['full-screen'] })).toBe('outcome');
    expect(at({ verdict: emergency, mayPlan: false, round: { ...round, trigger: 'seen' } })).toBe('check');
  });
  test('is the questions while some are open', () => {
    expect(at({ round })).toBe('check');
    expect(at({ asks: ['full-screen'] })).toBe('check');
    expect(at({ asks: ['morning', 'block-a'] })).toBe('check');
  });
  test('is not a round that the log says is closed, which a killed browser may bring back', () => {
    const screens = { ...state.screens, fullOn: from };
    expect(at({ state: { screens }, round: { ...round, kind: 'first' } })).toBe('home');
    expect(at({ state: { screens: { ...screens, fullOn: undefined } }, round: { ...round, kind: 'first' } })).toBe('check');
    expect(at({ round: { ...round, kind: 'block-a' } })).toBe('home');
    expect(at({ round: { ...round, kind: 'block-a' }, asks: ['block-a'] })).toBe('check');
  });
  test('is the result where no plan may be made, then days and things, then the plan', () => {
    expect(at({ mayPlan: false })).toBe('outcome');
    expect(at({ state: { program: undefined } })).toBe('know');
    expect(at()).toBe('home');
  });
});
