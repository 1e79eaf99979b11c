// The week in seven items, all of the source's kept; what is off for a person counts as not for them. Source: rule book 6.2, SR-37.
import { daysBetween } from '../dates.ts';
import type { Catalog } from '../planner/catalog.ts';
import type { Limits } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState } from '../state/state.ts';
import { groups, type HabitId, type LocalDate, type Pattern } from '../vocabulary.ts';
import { isClosed } from './habit-gates.ts';
import { habitTable } from './habit-table.ts';

export const weekItems = ['patterns', 'resets', 'breathing', 'sitting', 'soft-tissue', 'sleep', 'shoes'] as const;
export type WeekItem = (typeof weekItems)[number];
export type WeekInSeven = Readonly<Record<WeekItem, 'yes' | 'not-yet' | 'not-for-you'>>;

/** Kinds of everyday strength work, and how many make the item. Source: W6. */
const kinds: readonly (readonly Pattern[])[] = [['carry'], ['hinge'], ['squat'], ['lunge'], groups.PUSH, groups.PULL];
const KINDS_NEEDED = 3;

const isLately = (day: LocalDate, on: LocalDate): boolean => day <= on && daysBetween(day, on) < 7;

function kindsDone(state: CoachState, catalog: Catalog, on: LocalDate): number {
  const done = new Set(
    state.sessions
      .filter((session) => isLately(session.on, on))
      .flatMap(({ sets }) => sets.map(({ exercise }) => exerciseOf(catalog, exercise)?.pattern)),
  );
  return kinds.filter((patterns) => patterns.some((pattern) => done.has(pattern))).length;
}

/** The last seven days, today included. `limits` are those of today. Errors: none. */
export function weekInSeven(state: CoachState, catalog: Catalog, limits: Limits, on: LocalDate): WeekInSeven {
  const daysOf = (habit: HabitId, times = 1): number =>
    (state.habits[habit]?.days ?? []).filter((day) => isLately(day.on, on) && day.times >= times).length;
  const item = (habit: HabitId, isDone: boolean): WeekInSeven[WeekItem] =>
    isClosed(habit, limits) ? 'not-for-you' : isDone ? 'yes' : 'not-yet';
  /** Looked at so lately that it need not be looked at again. */
  const stands = (habit: HabitId): boolean => {
    const { rhythm } = habitTable[habit];
    const last = state.habits[habit]?.days.findLast((day) => day.on <= on)?.on;
    return last !== undefined && rhythm.kind === 'again-after' && daysBetween(last, on) < rhythm.days;
  };
  return {
    patterns: kindsDone(state, catalog, on) >= KINDS_NEEDED ? 'yes' : 'not-yet',
    resets: item('posture-reset', daysOf('posture-reset', 3) >= 4),
    breathing: item('breathe', daysOf('breathe') >= 4),
    // Who sits by need has no sitting to break up.
    sitting: limits.active.includes('SEATED') ? 'not-for-you' : item('movement-break', daysOf('movement-break') >= 4),
    'soft-tissue': item('soft-tissue', daysOf('soft-tissue') >= 2),
    sleep: item('sleep-setup', stands('sleep-setup')),
    shoes: item('footwear', stands('footwear')),
  };
}
