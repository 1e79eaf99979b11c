// The plan's size: as the person asked, or what they really do when that is under half for two weeks. Source: AM-23.
import type { Profile } from '../person.ts';
import { programWeekOf } from '../planner/program-week.ts';
import { type DoneWeek, resizeToDone } from '../progress/resize.ts';
import { UPKEEP_STRENGTH_DAYS } from '../progress/upkeep.ts';
import type { Because } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState, WeekTotal } from './state.ts';

export interface PlanSize {
  readonly daysPerWeek: number;
  readonly minutes: number;
  readonly because: readonly Because[];
}

/** From here on a session has a warm-up and a cool-down (settled 11): smaller is not made smaller than that. */
const FRAMED_MINUTES = 10;

/** What the planner goes by; in upkeep two days at most. */
export function sizeOf(state: CoachState): PlanSize {
  const size = state.size ?? { ...asked(state.person.profile), because: [] };
  return state.upkeep === undefined ? size : { ...size, daysPerWeek: Math.min(UPKEEP_STRENGTH_DAYS, size.daysPerWeek) };
}
const asked = ({ daysPerWeek, minutes }: Profile): Pick<PlanSize, 'daysPerWeek' | 'minutes'> => ({ daysPerWeek, minutes });

/** Looked at once in each new program week; the person's own next choice of days or minutes wins again. */
export function resizeWithNewWeek(state: CoachState, on: LocalDate): void {
  if (!state.program) return;
  const week = programWeekOf(state.program.from, on);
  if (week <= state.sizedInWeek) return;
  state.sizedInWeek = week;
  if (week < 3) return;
  const size = sizeOf(state);
  const done = [week - 3, week - 2].map((i) => doneWeek(state.weeks[i], size.daysPerWeek));
  const resized = resizeToDone(done, size.daysPerWeek, size.minutes);
  // Nobody who did nothing at all is sized by it: a gap has its own rules (4.10).
  if (resized && done.some((d) => d.doneSessions > 0))
    state.size = { ...resized, minutes: size.minutes >= FRAMED_MINUTES ? Math.max(FRAMED_MINUTES, resized.minutes) : resized.minutes };
}
const doneWeek = (week: WeekTotal | undefined, plannedSessions: number): DoneWeek => ({
  plannedSessions,
  doneSessions: week?.sessions ?? 0,
  doneMinutes: week?.minutes ?? 0,
  forPain: week !== undefined && (week.special || week.painful),
});
