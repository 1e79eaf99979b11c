// The readiness of a day with what happened since: an emergency locks until a full screen, then two gentle weeks.
import { afterEmergency } from '../readiness/after-emergency.ts';
import { rescreenFindings } from '../readiness/rescreen.ts';
import type { Finding } from '../readiness/rule.ts';
import { standsAllYear } from '../readiness/stands-all-year.ts';
import { mayPlan, readiness } from '../readiness/verdict.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState, DayMemo } from './state.ts';

export function verdictOn(state: CoachState, on: LocalDate): DayMemo {
  const { memo } = state;
  if (memo && memo.person === state.person && memo.screens === state.screens && memo.rescreens === state.rescreens) {
    if (memo.on === on) return memo;
    const sameAge = memo.on.startsWith(on.slice(0, 4));
    if (sameAge && state.screens.emergencyOn === undefined && standsAllYear(state.person)) {
      const { limits: _, ...rest } = memo;
      state.memo = { ...rest, on };
      return state.memo;
    }
  }
  const verdict = readiness(state.person, on, historyFindings(state, on));
  state.memo = {
    ...(memo?.pool ? { pool: memo.pool } : {}),
    on,
    person: state.person,
    screens: state.screens,
    rescreens: state.rescreens,
    verdict,
    mayPlan: mayPlan(verdict),
  };
  return state.memo;
}

/** An emergency stays until a full screen releases it; a call-class stop sign is one too. Source: rule book 1.3, 1.7. */
function historyFindings(state: CoachState, on: LocalDate): readonly Finding[] {
  const held = rescreenFindings(state.rescreens);
  const { emergencyOn, releasedOn } = state.screens;
  if (emergencyOn === undefined) return held;
  const found = afterEmergency({ since: emergencyOn, ...(releasedOn === undefined ? {} : { releasedOn }) }, on);
  return found ? [...held, found] : held;
}
