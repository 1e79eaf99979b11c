// What a day asks of an activity that comes back by quotas: its number, the range of a good and a bad day, and why. Source: rule book 4.8.

import { flareRules } from '../progress/flare.ts';
import { dayRange } from '../progress/graded-activity.ts';
import { afterGapDays, needsTrials, shareOf } from '../progress/graded-return.ts';
import type { Because, PlanQuota } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import { gapOf, type QuotaRecord } from './quota-facts.ts';
import { hasOwnCeiling, type QuotaHold, quotaHold, reasonsOfHold } from './quota-hold.ts';
import type { CoachState } from './state.ts';
import { verdictOn } from './verdict-on.ts';

/** A quota of a day. */
export interface QuotaOn extends PlanQuota {
  readonly hold: QuotaHold | undefined;
  /** Percent of the whole that is asked for on the way back from days without it. */
  readonly share: 60 | 80 | 100;
}

/** Those whose trials are told and still tell something, in the order they were begun; none on a day that allows no plan. Errors: none. */
export function quotasOn(state: CoachState, on: LocalDate): readonly QuotaOn[] {
  if (state.quotas === undefined || state.careful || !verdictOn(state, on).mayPlan) return [];
  return state.quotas.flatMap((record) => quotaOn(state, record, on) ?? []);
}

function quotaOn(state: CoachState, record: QuotaRecord, on: LocalDate): QuotaOn | undefined {
  const { activity, unit, goal, standing } = record;
  const gapDays = gapOf(record, on);
  if (standing === undefined || needsTrials(gapDays) || !Object.hasOwn(state.activities, activity)) return undefined;
  const words = state.activities[activity] ?? '';
  const hold = quotaHold(state, on);
  const isOwn = hasOwnCeiling(state, on);
  const { quota, share } = isOwn ? { ...standing, share: 100 as const } : afterGapDays(standing, gapDays);
  const percent = hold === 'flare' ? Math.min(share, flareRules(state.flare).workPercent) : share;
  const amount = hold === 'rest' ? 0 : shareOf(quota, percent);
  const back: Because = { rule: '4.10', source: 'mcmaster2013', field: 'quota', was: quota, now: shareOf(quota, share) };
  const eased = share < 100 ? [back] : [];
  const held = hold === undefined ? [] : reasonsOfHold(hold, state, on, quota, amount);
  const because = [...held, ...eased, ...record.because];
  return {
    activity,
    words,
    unit,
    goal,
    amount,
    ...(isOwn ? { least: 0, most: amount } : dayRange(amount, amount === 0)),
    because,
    hold,
    share,
  };
}
