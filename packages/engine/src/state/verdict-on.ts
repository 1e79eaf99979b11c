// The readiness of a day with what happened since: an emergency locks until a full screen, then two gentle weeks.
import { afterEmergency } from '../readiness/after-emergency.ts';
import { rescreenFindings } from '../readiness/rescreen.ts';
import type { Finding } from '../readiness/rule.ts';
import { standsFrom } from '../readiness/stands.ts';
import { faintFinding } from '../readiness/stop-signs.ts';
import { mayPlan, readiness } from '../readiness/verdict.ts';
import type { LocalDate } from '../vocabulary.ts';
import { waitsForClinician } from './faint.ts';
import type { CoachState, DayMemo } from './state.ts';

export function verdictOn(state: CoachState, on: LocalDate): DayMemo {
  const { memo, person } = state;
  const locked = lockOn(state, on);
  if (memo && memo.rescreens === state.rescreens && memo.lock === locked?.level) {
    if (memo.on === on && memo.person === person) return memo;
    if (standsFrom(memo.person, memo.on, person, on)) {
      state.memo = { ...memo, on, person };
      return state.memo;
    }
  }
  const held = [...rescreenFindings(state.rescreens), ...(waitsForClinician(state) ? [faintFinding] : [])];
  const verdict = readiness(person, on, locked ? [...held, locked] : held);
  const next: { -readonly [K in keyof DayMemo]: DayMemo[K] } = {
    on,
    person,
    lock: locked?.level,
    rescreens: state.rescreens,
    verdict,
    mayPlan: mayPlan(verdict),
  };
  if (memo?.pool) next.pool = memo.pool;
  if (memo?.limits) next.limits = memo.limits;
  state.memo = next;
  return next;
}

/** An emergency stays until a full screen releases it; a call-class stop sign is one too. Source: rule book 1.3, 1.7. */
function lockOn({ screens: { emergencyOn, releasedOn } }: CoachState, on: LocalDate): Finding | undefined {
  if (emergencyOn === undefined) return undefined;
  return afterEmergency({ since: emergencyOn, ...(releasedOn === undefined ? {} : { releasedOn }) }, on);
}
