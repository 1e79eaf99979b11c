// The readiness of a day with what happened since: an emergency locks until a full screen, then two gentle weeks.
import type { Person } from '../person.ts';
import { afterEmergency } from '../readiness/after-emergency.ts';
import { rescreenFindings } from '../readiness/rescreen.ts';
import type { Finding } from '../readiness/rule.ts';
import { standsAllYear } from '../readiness/stands-all-year.ts';
import { mayPlan, readiness } from '../readiness/verdict.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState, DayMemo } from './state.ts';

export function verdictOn(state: CoachState, on: LocalDate): DayMemo {
  const { memo, person } = state;
  if (memo && memo.rescreens === state.rescreens && sameEmergency(memo.screens, state.screens)) {
    if (memo.on === on && memo.person === person) return memo;
    const sameAge = memo.on.startsWith(on.slice(0, 4));
    if (sameAge && state.screens.emergencyOn === undefined && standsAllYear(person) && saysTheSame(memo.person, person)) {
      const { limits: _, ...rest } = memo;
      state.memo = { ...rest, on, person };
      return state.memo;
    }
  }
  const verdict = readiness(state.person, on, historyFindings(state, on));
  state.memo = {
    ...(memo?.pool ? { pool: memo.pool } : {}),
    on,
    person,
    screens: state.screens,
    rescreens: state.rescreens,
    verdict,
    mayPlan: mayPlan(verdict),
  };
  return state.memo;
}

const sameEmergency = (a: CoachState['screens'], b: CoachState['screens']): boolean =>
  a.emergencyOn === b.emergencyOn && a.releasedOn === b.releasedOn;

/** True where nothing differs but the day of the answers, which only clearances are measured by: neither may hold one. */
const saysTheSame = (a: Person, b: Person): boolean =>
  a === b ||
  (a.clearances.length + b.clearances.length === 0 &&
    a.answers === b.answers &&
    a.conditions === b.conditions &&
    a.profile === b.profile &&
    a.assessment === b.assessment);

/** An emergency stays until a full screen releases it; a call-class stop sign is one too. Source: rule book 1.3, 1.7. */
function historyFindings(state: CoachState, on: LocalDate): readonly Finding[] {
  const held = rescreenFindings(state.rescreens);
  const { emergencyOn, releasedOn } = state.screens;
  if (emergencyOn === undefined) return held;
  const found = afterEmergency({ since: emergencyOn, ...(releasedOn === undefined ? {} : { releasedOn }) }, on);
  return found ? [...held, found] : held;
}
