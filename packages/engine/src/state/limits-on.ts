// The limits of a day from all that is known, and whether anything may rise on it.
import { daysBetween } from '../dates.ts';
import { gentlePhase, LAST_WEEK_THAT_COUNTS } from '../limits/gentle.ts';
import { type LimitsHistory, limitsFor } from '../limits/limits.ts';
import { pastFirstHour } from '../limits/morning.ts';
import { sameLimits, standsUntil } from '../limits/stands-until.ts';
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
  const since = state.gentle.since ?? (triggerHolds ? (state.program?.from ?? from ?? state.person.answeredOn) : undefined);
  return {
    gentle: { gentleSince: since, greenSinceGentle: state.gentle.greens, triggerHolds },
    directionRaises: state.directionRaises,
    programWeek: from === undefined ? 1 : programWeekOf(from, on),
    inFirstHour: inFirstHour(state, on),
    hingeMastered: hingeMastered(state),
    symptomFreeWeeks: 0,
  };
}
/** A day is judged by its check-in; what is only planned may be done at any hour. */
const inFirstHour = ({ checkIn, person }: CoachState, on: LocalDate): boolean =>
  checkIn?.on === on && !pastFirstHour(checkIn.at, person.profile.wakeTime);
function hingeMastered(state: CoachState): boolean {
  return state.mastered['hinge/1'] === true;
}

/** The limits of a day. Kept with the state while the person says nothing new, no count of days turns and what the log adds is the same. */
export function limitsOn(state: CoachState, on: LocalDate, from: LocalDate | undefined = state.program?.from): Limits {
  const history = limitsHistoryOn(state, on, from);
  const memo = verdictOn(state, on);
  const kept = memo.limits;
  const stands = kept && kept.on <= on && on < kept.until && sameLimits(kept.person, state.person, on);
  if (stands && saysTheSame(kept.history, kept.on, history, on)) {
    if (kept.person !== state.person) state.memo = { ...memo, limits: { ...kept, person: state.person } };
    return kept.limits;
  }
  const limits = limitsFor(state.person, on, history);
  state.memo = { ...memo, limits: { person: state.person, on, until: standsUntil(state.person, on), history, limits } };
  return limits;
}
/** True where two histories, each on its day, ask for the same limits. */
const saysTheSame = (a: LimitsHistory, aOn: LocalDate, b: LimitsHistory, bOn: LocalDate): boolean =>
  gentlePhase(a.gentle, aOn) === gentlePhase(b.gentle, bOn) &&
  a.directionRaises === b.directionRaises &&
  a.inFirstHour === b.inFirstHour &&
  Math.min(a.programWeek, LAST_WEEK_THAT_COUNTS) === Math.min(b.programWeek, LAST_WEEK_THAT_COUNTS) &&
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
