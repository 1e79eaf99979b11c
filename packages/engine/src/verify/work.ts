// Seconds of work and levels of an exercise at its planned dose. Source: rule book 0.3, 4.3, 5.1, 5.7.
import type { Dose } from '../exercise.ts';
import { type Axis, axes } from '../vocabulary.ts';
import type { Entry } from './library-index.ts';

/** Seconds of one repetition when no tempo is told: 2-0-2. Source: 4.3. */
const PLAIN_REPETITION = 4;
/** Seconds on the bar of one repetition. Source: 5.7. */
const BAR_REPETITION = 4;
/** A quarter of body weight: from there a load counts as heavy. Source: 0.3. */
export const HEAVY_SHARE = 0.25;

/** Where an axis stands in a list of levels or caps. */
export const axisAt = (axis: Axis): number => axes.indexOf(axis);
const AXIAL = axisAt('axial');
const LEAN = axisAt('lean');
const GRIP = axisAt('grip');
const PRESS = axisAt('press');
const ISO = axisAt('iso');
const HANG = axisAt('hang');

/** Seconds of one repetition with the hold inside it. */
export const repetitionSeconds = (dose: Dose): number =>
  (dose.tempo === undefined ? PLAIN_REPETITION : dose.tempo[0] + dose.tempo[1] + dose.tempo[2]) + (dose.seconds ?? 0);

/** Seconds of one set on one side. A distance without a time is read at 1 m a second. */
export function setSeconds(entry: Entry, dose: Dose): number {
  if (entry.exercise.measure === 'reps') return (dose.reps ?? 0) * repetitionSeconds(dose);
  return dose.seconds ?? dose.metres ?? 0;
}
/** Seconds of all sets, both sides. */
export const workSeconds = (entry: Entry, dose: Dose): number => dose.sets * setSeconds(entry, dose) * entry.sideCount;

/** Longest single static effort, seconds; undefined where the library's own level stands. */
export function staticSeconds(entry: Entry, dose: Dose): number | undefined {
  if (entry.staticFrom === undefined) return undefined;
  return entry.staticFrom === 'bar' && entry.exercise.measure === 'reps' ? (dose.reps ?? 0) * BAR_REPETITION : (dose.seconds ?? 0);
}
/** Level of a static effort of that many seconds. Source: 0.3 `iso`. */
export const staticLevel = (seconds: number): number => (seconds < 5 ? 0 : seconds <= 10 ? 1 : seconds <= 30 ? 2 : 3);

/** Seconds that the hands stay on a bar in one set; 0 when nothing hangs. */
export function barSeconds(entry: Entry, dose: Dose): number {
  if ((entry.levels[HANG] ?? 0) === 0) return 0;
  return entry.exercise.measure === 'reps' ? (dose.reps ?? 0) * BAR_REPETITION : (dose.seconds ?? 0);
}

/** Kilograms that one hand holds. */
export const perHand = (entry: Entry, kg: number): number => {
  const hands = entry.exercise.loading?.hands ?? 0;
  return hands === 0 ? 0 : kg / hands;
};

/** The levels with the planned load in place; never lower than the library's. `bodyKg` is the person's weight. */
export function loadedLevels(entry: Entry, dose: Dose, bodyKg: number): readonly number[] {
  const { kg } = dose;
  const region = entry.exercise.loading?.region;
  if (kg === undefined || region === undefined) return entry.levels;
  const heavy = kg > HEAVY_SHARE * bodyKg;
  const levels = [...entry.levels];
  const lift = (axis: number, from: number, to: number): void => {
    const level = levels[axis] ?? 0;
    if (level >= from && level < to) levels[axis] = to;
  };
  if (region !== 'upper') lift(AXIAL, 1, 2);
  if (heavy) lift(AXIAL, 1, 3);
  if (heavy) lift(LEAN, 2, 3);
  if (heavy && region === 'lower') lift(PRESS, 0, 3);
  if (perHand(entry, kg) > HEAVY_SHARE * bodyKg) lift(GRIP, 0, 3);
  return levels;
}

/** All levels at the planned dose, the static effort included. */
export function levelsAt(entry: Entry, dose: Dose, bodyKg: number): readonly number[] {
  const levels = loadedLevels(entry, dose, bodyKg);
  const seconds = staticSeconds(entry, dose);
  const level = seconds === undefined ? 0 : staticLevel(seconds);
  return level <= (levels[ISO] ?? 0) ? levels : levels.map((old, axis) => (axis === ISO ? level : old));
}
/** How far a level list leans, carries, hangs and grips: what spacing and grip limits read. */
export const axialOf = (levels: readonly number[]): number => levels[AXIAL] ?? 0;
export const leanOf = (levels: readonly number[]): number => levels[LEAN] ?? 0;
export const hangOf = (levels: readonly number[]): number => levels[HANG] ?? 0;
export const gripOf = (levels: readonly number[]): number => levels[GRIP] ?? 0;
export const isoOf = (levels: readonly number[]): number => levels[ISO] ?? 0;
