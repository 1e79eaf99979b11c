// How a person is doing: every scale they rate with its honest reading, and whether the weekly question is due.
import { addDays, type CoachState, daysBetween, type Fact, type LocalDate, type Outcomes, outcomesOf } from '@plumbline/engine';
import { latelyOf } from './lately.ts';

export interface Progress extends Outcomes {
  /** Flares on the same time line as the answers. */
  readonly flares: readonly LocalDate[];
  /** Days in the last four weeks with a session, a walk, a habit or an activity that comes back: what was done, never what was not. */
  readonly daysMoved: number;
}
const FOUR_WEEKS = 28;

/** `facts` in the order they were written. Errors: none. */
export function progressOn(state: CoachState, facts: readonly Fact[], on: LocalDate): Progress {
  const habits = Object.values(state.habits).flatMap(({ days }) => days);
  const sessions = state.sessions.filter(({ sets }) => sets.length > 0);
  // Of the facts, because the state forgets an activity that was left, and its days were moved on all the same.
  const own = latelyOf(facts, addDays(on, 1 - FOUR_WEEKS)).filter(
    ({ content: { type } }) => type === 'quota-tried' || type === 'quota-done',
  );
  const moved = [...sessions, ...state.walks, ...habits, ...own].map((one) => one.on);
  const lately = moved.filter((day) => day <= on && daysBetween(day, on) < FOUR_WEEKS);
  return { ...outcomesOf(state), flares: state.flares, daysMoved: new Set(lately).size };
}
