// The walking line as it builds: three days, then longer, then more days. Source: rule book 4.3, 4.8, BUD-5, W9.
import { addDays, daysBetween } from '../dates.ts';
import { gradedBaseline } from '../progress/graded-activity.ts';
import { nextWalkWeek, type WalkPlan } from '../progress/upkeep.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState } from './state.ts';

const START_DAYS = 3;
const START_MINUTES = 10;

/** Where walking starts: 0.8 of the comfortable tolerance, at least five minutes; ten where nobody said. */
export function firstWalks(state: CoachState): WalkPlan {
  const tries = state.person.assessment.walkMinutes ?? [];
  const minutes = tries.length > 0 ? Math.min(30, gradedBaseline(tries, 5)) : START_MINUTES;
  const why = tries.length > 0 ? [{ rule: '4.8', source: 'lindstrom1992', field: 'walkMinutes', now: minutes } as const] : [];
  return { minutes, days: START_DAYS, because: [{ rule: 'AM-18', source: 'pocovi2024', field: 'minutes', now: minutes }, ...why] };
}
export const walksOf = (state: CoachState): WalkPlan => state.walkPlan ?? firstWalks(state);

/** Once a week: what was walked in the last seven days decides the next ones. No rise in a flare, a lighter week, or with PEM. */
export function buildWalks(state: CoachState, on: LocalDate): void {
  if (state.walksBuiltOn !== undefined && daysBetween(state.walksBuiltOn, on) < 7) return;
  const since = addDays(on, -7);
  const done = state.walks.filter((w) => w.on >= since && w.on < on);
  const first = state.walksBuiltOn === undefined;
  state.walksBuiltOn = on;
  if (first) return;
  const calm = state.flare.kind === 'normal' && state.deload === undefined && !state.person.conditions.some((c) => c.condition === 'PEM');
  const minutes = done.reduce((sum, w) => sum + w.minutes, 0);
  const next = nextWalkWeek(walksOf(state), new Set(done.map((w) => w.on)).size, minutes, calm);
  state.walkPlan = next.because.length > 0 ? next : { ...walksOf(state), because: walksOf(state).because };
}
