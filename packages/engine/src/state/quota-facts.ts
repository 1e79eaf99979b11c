// Activities that come back by quotas, as they are told: named in a unit with a goal, tried three times, then done. Source: rule book 4.8.
import { daysBetween } from '../dates.ts';
import { gradedBaseline, TRIALS } from '../progress/graded-activity.ts';
import { afterExposure, needsTrials, type Standing } from '../progress/graded-return.ts';
import type { Because } from '../reasoning.ts';
import type { LocalDate, QuotaUnit } from '../vocabulary.ts';
import { quotaHold } from './quota-hold.ts';
import type { Reader } from './reader.ts';
import type { CoachState } from './state.ts';

/** Activities that may come back at a time. Source: the three that are rated each week (3.1). */
export const MOST_QUOTAS = 3;
/** Trials further back than this say little about the one that is told now. Judgement, the span of a block. */
const TRIAL_DAYS = 28;

export interface Amount {
  readonly on: LocalDate;
  readonly amount: number;
}
/** One activity on its way back, by the key it was named under. */
export interface QuotaRecord {
  readonly activity: string;
  readonly unit: QuotaUnit;
  readonly goal: number;
  /** At most three, one a day, oldest first. */
  readonly trials: readonly Amount[];
  /** From the third trial on. */
  readonly standing: Standing | undefined;
  /** The last day on which it was tried or done. */
  readonly lastOn: LocalDate | undefined;
  /** All that was done since the trials, oldest first. */
  readonly done: readonly Amount[];
  /** Of the last number. */
  readonly because: readonly Because[];
}

const fresh = (activity: string, unit: QuotaUnit, goal: number): QuotaRecord => ({
  ...{ activity, unit, goal, trials: [], standing: undefined, lastOn: undefined, done: [], because: [] },
});

/** A nearer goal takes the quota along; a further one waits to be reached. */
function withGoal(record: QuotaRecord, goal: number): QuotaRecord {
  const { standing } = record;
  return {
    ...record,
    goal,
    standing: standing && { ...standing, quota: Math.min(standing.quota, goal), first: Math.min(standing.first, goal) },
  };
}

/** The fourth waits until one of the three is left. */
export const rememberQuota: Reader<'quota-started'> = (state, { data: { activity, unit, goal } }) => {
  const all = state.quotas ?? [];
  const known = all.find((one) => one.activity === activity);
  if (known === undefined) {
    if (all.length < MOST_QUOTAS) state.quotas = [...all, fresh(activity, unit, goal)];
  } else change(state, activity, (one) => (one.unit === unit ? withGoal(one, goal) : fresh(activity, unit, goal)));
};

export const forgetQuota: Reader<'quota-ended'> = (state, { data: { activity } }) => {
  const left = state.quotas?.filter((one) => one.activity !== activity);
  state.quotas = left === undefined || left.length === 0 ? undefined : left;
};

/** Trials count until there are three; after eight weeks without the activity three new ones do. The same day told again says it better. */
export const rememberTrial: Reader<'quota-tried'> = (state, { data: { activity, amount } }, { on }) =>
  change(state, activity, (one) => {
    if (one.standing !== undefined && !needsTrials(gapOf(one, on))) return one;
    const again = one.standing === undefined ? one : fresh(one.activity, one.unit, one.goal);
    const trials = [...quotaTrials(again, on).filter((trial) => trial.on !== on), { on, amount }];
    return opened({ ...again, trials, lastOn: later(again.lastOn, on) });
  });

/** The trials that still count on a day, while there is no quota or none any more. */
export const quotaTrials = (record: QuotaRecord, on: LocalDate): readonly Amount[] =>
  record.standing !== undefined && needsTrials(gapOf(record, on))
    ? []
    : record.trials.filter((trial) => record.standing !== undefined || Math.abs(daysBetween(trial.on, on)) < TRIAL_DAYS);

/** With the third trial the quota opens. */
function opened(record: QuotaRecord): QuotaRecord {
  if (record.trials.length < TRIALS) return record;
  const amounts = record.trials.map(({ amount }) => amount);
  const mean = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / TRIALS);
  const first = Math.min(record.goal, gradedBaseline(amounts));
  const because: Because = { rule: '4.8', source: 'lindstrom1992', field: 'firstQuota', was: mean, now: first };
  return { ...record, standing: { quota: first, completed: 0, first, share: 100 }, because: [because] };
}

/** One exposure a day counts; more of it on the same day is written down and moves nothing. */
export const rememberExposure: Reader<'quota-done'> = (state, { data: { activity, amount } }, { on }) =>
  change(state, activity, (one) => {
    const { standing } = one;
    if (standing === undefined || needsTrials(gapOf(one, on))) return one;
    const told = { ...one, lastOn: later(one.lastOn, on), done: [...one.done, { on, amount }] };
    if (one.done.some((other) => other.on === on)) return told;
    const step = afterExposure(standing, amount, one.goal, { gapDays: gapOf(one, on), progression: quotaHold(state, on) === undefined });
    return { ...told, standing: step.state, because: step.because.length > 0 ? step.because : one.because };
  });

const later = (a: LocalDate | undefined, b: LocalDate): LocalDate => (a === undefined || a < b ? b : a);
/** Days since it was last tried or done. */
export const gapOf = ({ lastOn }: QuotaRecord, on: LocalDate): number => (lastOn === undefined ? 0 : Math.max(0, daysBetween(lastOn, on)));

function change(state: CoachState, activity: string, to: (known: QuotaRecord) => QuotaRecord): void {
  if (state.quotas?.some((one) => one.activity === activity))
    state.quotas = state.quotas.map((one) => (one.activity === activity ? to(one) : one));
}
