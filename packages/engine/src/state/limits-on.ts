// The limits of a day from all that is known, and whether anything may rise on it.
import { daysBetween } from '../dates.ts';
import { type LimitsHistory, limitsFor } from '../limits/limits.ts';
import { programWeekOf } from '../planner/program-week.ts';
import { gapRule } from '../progress/gaps.ts';
import type { Limits } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState, SessionRecord } from './state.ts';
import { usualOf } from './usual.ts';
import { verdictOn } from './verdict-on.ts';

/** Why a plan starts gently counts from its first day, or from the newest reason (settled 3). */
function limitsHistoryOn(state: CoachState, on: LocalDate, from: LocalDate | undefined): LimitsHistory {
  const triggerHolds = verdictOn(state, on).verdict.outcome === 'gentle';
  const since = state.gentle.since ?? (triggerHolds ? (from ?? state.person.answeredOn) : undefined);
  return {
    gentle: { gentleSince: since, greenSinceGentle: state.gentle.greens, triggerHolds },
    directionRaises: state.directionRaises,
    programWeek: from === undefined ? 1 : programWeekOf(from, on),
    hingeMastered: hingeMastered(state),
    symptomFreeWeeks: 0,
  };
}
function hingeMastered(state: CoachState): boolean {
  return state.mastered['hinge/1'] === true;
}

/** The limits of a day. Kept with the state while the person, the day and what the log adds stay the same. */
export function limitsOn(state: CoachState, on: LocalDate, from: LocalDate | undefined = state.program?.from): Limits {
  const history = limitsHistoryOn(state, on, from);
  const memo = verdictOn(state, on);
  if (memo.limits && sameHistory(memo.limits.history, history)) return memo.limits.limits;
  const limits = limitsFor(state.person, on, history);
  state.memo = { ...memo, limits: { history, limits } };
  return limits;
}
const sameHistory = (a: LimitsHistory, b: LimitsHistory): boolean =>
  a.gentle.gentleSince === b.gentle.gentleSince &&
  a.gentle.greenSinceGentle === b.gentle.greenSinceGentle &&
  a.gentle.triggerHolds === b.gentle.triggerHolds &&
  a.directionRaises === b.directionRaises &&
  a.programWeek === b.programWeek &&
  a.hingeMastered === b.hingeMastered &&
  a.symptomFreeWeeks === b.symptomFreeWeeks;

/** Usual pain from which doses hold. Source: R13. */
const HOLD_FROM_USUAL = 6;

/** True when a session may lead to a rise: full, no flare, no lighter week, no gap, pain not high for long. Source: I-12, R13, I-41. */
export function progressionOn(state: CoachState, record: SessionRecord, limits: Limits): boolean {
  if (!limits.progression || record.mode !== 'full' || state.flare.kind !== 'normal') return false;
  if (state.rescreens.some((r) => r.trigger === 'AM-04')) return false;
  if (state.deload && daysBetween(record.on, state.deload.until) > 0) return false;
  const before = state.sessions[state.sessions.length - 2];
  if (before && !gapRule(daysBetween(before.on, record.on)).progression) return false;
  return usualOf(state) < HOLD_FROM_USUAL;
}
