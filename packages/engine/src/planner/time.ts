// How long things take. Source: rule book 5.1 (time model), 4.3 (work seconds).
import type { Dose, Exercise } from '../exercise.ts';
import { workSeconds } from '../progress/work.ts';
import type { Draft } from './draft.ts';

export const SET_UP_SECONDS = 30;
export const CHECK_IN_SECONDS = 30;
export const CHECK_OUT_SECONDS = 30;
/** Check-in of a session under ten minutes (settled 11). */
export const SHORT_CHECK_IN_SECONDS = 10;

/** t(ex) = 30 s set-up + work of both sides + (sets − 1) × the shorter rest. Seconds. */
export const itemSeconds = (exercise: Exercise, dose: Dose): number =>
  SET_UP_SECONDS + workSeconds(exercise, dose) + (dose.sets - 1) * dose.restSeconds[0];

export const warmUpMinutes = (minutes: number): number => Math.min(6, Math.max(2, Math.round(0.15 * minutes)));
export const coolDownMinutes = (minutes: number): number => Math.min(5, Math.max(1, Math.round(0.1 * minutes)));

/** Seconds of the whole session: warm-up and cool-down blocks count at least their share of `minutes`. */
export function sessionSeconds(drafts: readonly Draft[], minutes: number): number {
  const sum = { 'warm-up': 0, main: 0, 'cool-down': 0 };
  for (const { role, exercise, dose } of drafts) sum[role] += itemSeconds(exercise, dose);
  if (minutes < 10) return SHORT_CHECK_IN_SECONDS + sum['warm-up'] + sum.main + sum['cool-down'];
  return (
    CHECK_IN_SECONDS +
    Math.max(warmUpMinutes(minutes) * 60, sum['warm-up']) +
    sum.main +
    Math.max(coolDownMinutes(minutes) * 60, sum['cool-down']) +
    CHECK_OUT_SECONDS
  );
}
