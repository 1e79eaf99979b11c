// Pairs of green weeks let a direction cap go, one step at a time. Source: rule book 2.2, I-39.
import { programWeekOf } from '../planner/program-week.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState } from './state.ts';

/** Counts the week before this one once it is over: green when it had sessions and every light was green. */
export function countGreenWeek(state: CoachState, on: LocalDate): void {
  if (!state.program) return;
  const week = programWeekOf(state.program.from, on);
  if (week <= state.greenWeekSeen + 1) return;
  for (let w = state.greenWeekSeen + 1; w < week; w++) {
    const lights = state.lights.filter((l) => programWeekOf(state.program?.from ?? on, l.on) === w);
    const green = lights.length > 0 && lights.every((l) => l.light === 'green');
    state.greenWeeks = green ? state.greenWeeks + 1 : 0;
    if (state.greenWeeks >= 2) {
      const { flex, ext, lean, over } = state.directionRaises;
      state.directionRaises = { flex: flex + 1, ext: ext + 1, lean: lean + 1, over: over + 1 };
      state.greenWeeks = 0;
    }
  }
  state.greenWeekSeen = week - 1;
}
