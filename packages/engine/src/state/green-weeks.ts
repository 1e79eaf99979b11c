// Pairs of green weeks let a direction cap go, one step at a time. Source: rule book 2.2, I-39.
import { addDays } from '../dates.ts';
import { programWeekOf } from '../planner/program-week.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState } from './state.ts';

/** True where there were sessions from `from` until before `until`, and every light was green. What lies before a program is its first week. */
function isGreen(lights: CoachState['lights'], from: LocalDate | '', until: LocalDate): boolean {
  let some = false;
  for (const { on, light } of lights) {
    if (on < from || on >= until) continue;
    if (light !== 'green') return false;
    some = true;
  }
  return some;
}

/** Counts the week before this one once it is over: green when it had sessions and every light was green. */
export function countGreenWeek(state: CoachState, on: LocalDate): void {
  if (!state.program) return;
  const week = programWeekOf(state.program.from, on);
  if (week <= state.greenWeekSeen + 1) return;
  for (let w = state.greenWeekSeen + 1; w < week; w++) {
    const green = isGreen(state.lights, w === 1 ? '' : addDays(state.program.from, 7 * (w - 1)), addDays(state.program.from, 7 * w));
    state.greenWeeks = green ? state.greenWeeks + 1 : 0;
    if (state.greenWeeks >= 2) {
      const { flex, ext, lean, over } = state.directionRaises;
      state.directionRaises = { flex: flex + 1, ext: ext + 1, lean: lean + 1, over: over + 1 };
      state.greenWeeks = 0;
    }
  }
  state.greenWeekSeen = week - 1;
}
