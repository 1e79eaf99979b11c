// Faults of activities that come back by quotas: in a plan, put to the checker; between two states, put to the checks of the simulation.
import { addDays, type CoachState, type Content, historyOf, makePlan, type PlanQuota } from '@plumbline/engine';
import { type QuotasBefore, quotaViolations, type Reached } from '../../packages/engine/src/simulate/quota-invariants.ts';
import { lifeOf } from './lived.ts';
import { catalog, checker, FROM, type PersonChanges, someone } from './people.ts';
import type { Found, Proof } from './row.ts';

const day = (n: number): string => addDays(FROM, n);

/** Swimming ten lengths on three days, then the eight that come of it on `times` days more. */
function swum(times: number, changes: PersonChanges = {}) {
  const life = lifeOf(someone(changes));
  life.diary.say('activity-named', { activity: 'swim', words: 'swim' });
  life.diary.say('quota-started', { activity: 'swim', unit: 'lengths', goal: 20 });
  for (let n = 0; n < 3 + times; n++) {
    life.diary.on = day(n);
    life.diary.say(n < 3 ? 'quota-tried' : 'quota-done', { activity: 'swim', amount: n < 3 ? 10 : 8 });
  }
  return life;
}

const inPlan = (fault: string, state: CoachState, on: string, broken: (quota: PlanQuota) => Partial<PlanQuota>): Proof => {
  const plan = makePlan({ state, catalog, from: on, weeks: 1, program: 'my-plan' });
  const judge = (change: typeof broken): readonly Found[] =>
    checker.checkPlan(
      state.person,
      { ...plan, quotas: (plan.quotas ?? []).map((quota) => ({ ...quota, ...change(quota) })) },
      historyOf(state, on),
    );
  return { checkedIn: 'plan check (verify)', fault, sound: () => judge(() => ({})), broken: () => judge(broken) };
};

const tried = swum(0).state;
export const overTenth = inPlan('a good day with more than a tenth over', tried, day(3), ({ amount }) => ({ most: amount + 1 }));
export const underSeven = inPlan('a bad day with less than seven tenths', tried, day(3), () => ({ least: 5 }));
export const aboveReached = inPlan('more of an activity than was reached', tried, day(3), () => ({ amount: 10, least: 7, most: 11 }));
export const partOfLength = inPlan('half a length', tried, day(3), () => ({ least: 6.5 }));
const crashes = { conditions: [{ condition: 'PEM', since: FROM }], clearances: [{ rule: 'B18', byRole: 'doctor', on: FROM }] } as const;
export const overOwnCeiling = inPlan('above the ceiling of somebody who crashes', swum(0, crashes).state, day(3), () => ({ most: 9 }));

/** The day after a session that went red. */
function afterRed(): CoachState {
  const life = swum(0);
  const session = life.checkIn(day(4));
  if (!session) throw new Error('no session');
  life.perform(session, { peak: 9 });
  return life.state;
}
export const doneAfterRed = inPlan('an activity on the day after a red light', afterRed(), day(5), () => ({
  amount: 8,
  least: 6,
  most: 8,
}));

const frozen = (state: CoachState): CoachState => ({ ...state, memo: undefined });
/** The second day that reached eight lengths, at which it rose to nine. */
function rise() {
  const life = swum(1);
  const before = life.state.quotas;
  const content = { type: 'quota-done', data: { activity: 'swim', amount: 8 } } as Content;
  life.diary.on = day(4);
  life.diary.say('quota-done', { activity: 'swim', amount: 8 });
  return { before, content, state: frozen(life.state) };
}
const risen = rise();
const quotaOf = (quotas: QuotasBefore, quota: number): QuotasBefore =>
  quotas?.map((one) => (one.standing ? { ...one, standing: { ...one.standing, quota } } : one));

interface Told {
  readonly before: QuotasBefore;
  readonly state: CoachState;
  readonly reached: number;
}
const told: Told = { ...risen, reached: 1 };
const judge = ({ before, state, reached }: Told): readonly Found[] =>
  quotaViolations(before, risen.content, state, day(4), new Map([['swim', reached]]) satisfies Reached);
const inState = (fault: string, change: Partial<Told>): Proof => ({
  checkedIn: 'quotas against state (quotaViolations)',
  fault,
  sound: () => judge(told),
  broken: () => judge({ ...told, ...change }),
});
export const jumped = inState('a quarter more of an activity at once', {
  state: { ...risen.state, quotas: quotaOf(risen.state.quotas, 10) },
});
export const grewTooSoon = inState('an activity that grows after one day', { reached: 0 });
export const grewInFlare = inState('an activity that grows in a flare', {
  state: { ...risen.state, flare: { kind: 'F2', started: day(1), told: 0 } },
});
export const grewAfterGap = inState('an activity that grows on the first day after nine', {
  before: risen.before?.map((one) => ({ ...one, lastOn: day(-5) })),
});
