// What rests for a while after red lights, and who may stand in for it. Source: rule book 4.13.
import { daysBetween } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import { easesOff, provokingAxis } from '../progress/swaps.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState } from '../state/state.ts';
import type { ExerciseId, LocalDate, Pattern } from '../vocabulary.ts';
import type { Catalog } from './catalog.ts';

/** Taken out for a while after red lights. Source: rule book 4.13. */
export function isRemoved(state: CoachState, id: ExerciseId, on: LocalDate): boolean {
  const until = state.removed[id];
  return until !== undefined && daysBetween(on, until) > 0;
}

const noneRests: readonly Exercise[] = [];
/** Of walks and breathing there is always one that may stay (I-38). */
const alwaysOpen = new Set<Pattern>(['walk', 'aerobic', 'breathing']);
/** The exercises of a pattern that rest for a while, for who stands in has to be gentler than each of them. Source: rule book 4.13. */
export function restingIn({ resting }: { readonly resting: readonly Exercise[] }, pattern: Pattern): readonly Exercise[] {
  if (resting.length === 0 || alwaysOpen.has(pattern)) return noneRests;
  return resting.filter((e) => e.pattern === pattern && provokingAxis(e) !== undefined);
}
/** What rests on a day of all that was ever taken out. */
export function restingOn(state: CoachState, catalog: Catalog, on: LocalDate): readonly Exercise[] {
  let resting = noneRests;
  for (const id in state.removed) {
    const e = isRemoved(state, id, on) ? exerciseOf(catalog, id) : undefined;
    if (e) resting = [...resting, e];
  }
  return resting;
}
export const standsInFor = (resting: readonly Exercise[], e: Exercise): boolean => resting.every((from) => easesOff(from, e));
