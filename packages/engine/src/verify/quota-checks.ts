// Named activities of a plan, counted anew from what was tried and done. Source: rule book 4.8; I-01, I-10, I-15, I-40, I-41.
import { isLocalDate, toDayNumber } from '../dates.ts';
import type { HistorySummary, Plan, PlanQuota } from '../reasoning.ts';
import { type Context, frameOn } from './context.ts';
import { type Findings, report } from './violation.ts';

const MOST = 3;
/** Of a mean of three trials; of a good and a bad day. Source: 4.8. */
const BEGIN = 0.8;
const GOOD_DAY = 1.1;
const BAD_DAY = 0.7;
const RISE = 1.1;
const EXPOSURES = 2;
/** Sums of decimal fractions may differ in the last place. */
const ROUNDING = 1e-9;

type PastQuota = NonNullable<HistorySummary['quotas']>[number];

/**
 * The most that a quota can have come to: every second day with something done raised it by a tenth, and nothing ever held it. What a day
 * has to reach is not asked here: a goal that was nearer for a while, or weeks away, let it stand lower than this.
 */
function highest({ trials, done }: PastQuota): number {
  const mean = trials.reduce((sum, amount) => sum + amount, 0) / trials.length;
  let quota = Math.max(1, Math.floor(BEGIN * mean + ROUNDING));
  const days = new Set(done.map(({ on }) => on)).size;
  for (let rises = Math.floor(days / EXPOSURES); rises > 0; rises--) quota = Math.ceil(RISE * quota - ROUNDING);
  return quota;
}

function checkNumbers({ activity, goal, amount, least, most }: PlanQuota, isOwnCeiling: boolean, out: Findings): void {
  const where = `quota ${activity}`;
  const all = [goal, amount, least, most];
  if (!all.every((n) => Number.isInteger(n) && n >= 0) || goal === 0) report(out, where, 'I-40', `${all.join(', ')} are no whole amounts`);
  if (amount > goal) report(out, where, 'I-15', `${amount} asked for, the goal is ${goal}`);
  if (isOwnCeiling) {
    if (most > amount || least > 0) report(out, where, 'I-41', `${least} to ${most}, where ${amount} is the person's own ceiling`);
    return;
  }
  if (most > GOOD_DAY * amount + ROUNDING) report(out, where, 'I-15', `${most} on a good day, ${amount} planned`);
  if (least < BAD_DAY * amount - ROUNDING || least > amount) report(out, where, 'I-15', `${least} on a bad day, ${amount} planned`);
  if (most < amount) report(out, where, 'I-15', `at most ${most}, ${amount} planned`);
}

function checkPast(quota: PlanQuota, { quotas = [], redOn = [] }: HistorySummary, from: string, out: Findings): void {
  const where = `quota ${quota.activity}`;
  const known = quotas.find(({ activity }) => activity === quota.activity);
  if (known === undefined || known.trials.length === 0) {
    report(out, where, 'I-15', 'nobody tried it, so it has no quota');
    return;
  }
  if (quota.goal !== known.goal) report(out, where, 'I-15', `a goal of ${quota.goal}, ${known.goal} was told`);
  const most = highest(known);
  if (quota.amount > most) report(out, where, 'I-15', `${quota.amount} planned, ${most} reached`);
  const isRed = isLocalDate(from) && redOn.some((on) => on === from || toDayNumber(on) === toDayNumber(from) - 1);
  if (isRed && quota.most > 0) report(out, where, 'I-10', `${quota.most} the day of a red light, or the one after`);
}

/** Checks the numbers of named activities, with `past` also against what was tried and done. Nothing is asked where no plan may be made. */
export function checkQuotas(context: Context, plan: Plan, forbidden: boolean, past: HistorySummary | undefined, out: Findings): void {
  const { quotas = [], from } = plan;
  if (quotas.length === 0) return;
  if (forbidden) report(out, 'quotas', 'I-01', 'amounts of activities where no plan may be made');
  if (new Set(quotas.map(({ activity }) => activity)).size < quotas.length) report(out, 'quotas', 'I-40', 'one activity twice');
  if (quotas.length > MOST) report(out, 'quotas', 'I-15', `${quotas.length} activities at once`);
  const isOwnCeiling = isLocalDate(from) && frameOn(context, toDayNumber(from), 'none', past !== undefined).noEngine;
  for (const quota of quotas) {
    checkNumbers(quota, isOwnCeiling, out);
    if (past !== undefined) checkPast(quota, past, from, out);
  }
}
