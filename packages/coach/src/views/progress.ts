// How a person is doing: every scale they rate with its honest reading, and whether the weekly question is due.
import { type CoachState, daysBetween, type LocalDate, type Outcomes, outcomesOf } from '@plumbline/engine';

export interface Progress extends Outcomes {
  /** Flares on the same time line as the answers. */
  readonly flares: readonly LocalDate[];
  /** Days in the last four weeks with a session, a walk or a habit: what was done, never what was not. */
  readonly daysMoved: number;
}
const FOUR_WEEKS = 28;

export function progressOn(state: CoachState, on: LocalDate): Progress {
  const habits = Object.values(state.habits).flatMap(({ days }) => days);
  const sessions = state.sessions.filter(({ sets }) => sets.length > 0);
  const moved = [...sessions, ...state.walks, ...habits].map((one) => one.on);
  const lately = moved.filter((day) => day <= on && daysBetween(day, on) < FOUR_WEEKS);
  return { ...outcomesOf(state), flares: state.flares, daysMoved: new Set(lately).size };
}
