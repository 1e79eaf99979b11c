// What red and amber lights do to an exercise's place in the plan, beside its dose: out for a while, a gentler one instead, a pattern paused.
// Source: rule book 4.13.
import { addDays, daysBetween } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import type { Catalog } from '../planner/catalog.ts';
import { atMost } from '../planner/dose-brakes.ts';
import { makePool } from '../planner/pool.ts';
import { doseOf, startDose } from '../planner/start-dose.ts';
import { startState } from '../progress/exercise-state.ts';
import { AMBERS_TO_SWAP, easesOff, reentryDose } from '../progress/swaps.ts';
import type { Limits } from '../reasoning.ts';
import { type LocalDate, type Pattern, strengthPatterns } from '../vocabulary.ts';
import type { CoachState } from './state.ts';
import { takeOut } from './wished-acts.ts';

export const REMOVE_DAYS = 14;
const PAUSE_DAYS = 7;
const strength = new Set<Pattern>(strengthPatterns);

/** Red twice in 14 days takes an exercise away for 14; two exercises of one pattern pause the pattern for 7. */
export function removeAfterRed(state: CoachState, exercise: Exercise, on: LocalDate, catalog: Catalog): void {
  const { id, pattern } = exercise;
  state.reds = [...state.reds.filter((r) => daysBetween(r.on, on) <= REMOVE_DAYS), { exercise: id, pattern, on }];
  const same = state.reds.filter((r) => r.exercise === id);
  if (same.length >= 2) takeOut(state, id, addDays(on, REMOVE_DAYS));
  const ofPattern = new Set(state.reds.filter((r) => r.pattern === pattern).map((r) => r.exercise));
  if (ofPattern.size >= 2 && strength.has(pattern)) pause(state, pattern, addDays(on, PAUSE_DAYS), catalog);
}

/** A paused pattern comes back at the lowest rung with half of its start: its ladders stand there, and nothing done before asks for more. */
function pause(state: CoachState, pattern: Pattern, until: LocalDate, catalog: Catalog): void {
  state.paused[pattern] = until;
  for (const index of catalog.byPattern.get(pattern) ?? []) {
    const exercise = catalog.exercises[index];
    if (exercise === undefined) continue;
    if (exercise.ladder !== undefined && state.rungs[exercise.ladder] !== undefined) state.rungs[exercise.ladder] = 1;
    const work = state.work[exercise.id];
    if (work === undefined || exercise.rung > 1) continue;
    const stood = doseOf(exercise, work.dose);
    const less = atMost(stood, reentryDose(startDose(exercise, 1)));
    if (less === stood) continue;
    state.work[exercise.id] = { ...work, dose: startState(1, less), because: [{ rule: '4.13', source: 'design', field: 'workSeconds' }] };
  }
}

/** A pattern that went well after its pause is one like any other again. */
export function backAfterPause(state: CoachState, { pattern }: Exercise, on: LocalDate): void {
  const until = state.paused[pattern];
  if (until !== undefined && daysBetween(until, on) >= 0) delete state.paused[pattern];
}

/** The second amber that was put down to an exercise, with no green between, lets a gentler one of its kind stand in; without one it stays, eased. */
export function swapAfterAmbers(state: CoachState, exercise: Exercise, on: LocalDate, limits: Limits, catalog: Catalog): void {
  const ambers = (state.ambers[exercise.id] ?? 0) + 1;
  state.ambers[exercise.id] = ambers;
  if (ambers < AMBERS_TO_SWAP) return;
  const { open } = makePool(catalog, limits, state.person);
  const gentler = (catalog.byPattern.get(exercise.pattern) ?? []).flatMap((i) => (open[i] === 1 ? (catalog.exercises[i] ?? []) : []));
  if (!gentler.some((other) => easesOff(exercise, other))) return;
  delete state.ambers[exercise.id];
  takeOut(state, exercise.id, addDays(on, REMOVE_DAYS));
}
