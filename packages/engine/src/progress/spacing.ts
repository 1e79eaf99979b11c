// Which work is heavy, and how long its kind rests. Source: rule book 4.12, I-22.
import { daysBetween } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import type { LocalDate, Pattern, Stress } from '../vocabulary.ts';

export type SpacingGroup = 'POST' | 'ANT' | 'PULL' | 'PUSH' | 'GRIP';

const groupOf: Readonly<Partial<Record<Pattern, SpacingGroup>>> = {
  hinge: 'POST',
  back_ext: 'POST',
  squat: 'ANT',
  lunge: 'ANT',
  pull_h: 'PULL',
  pull_v: 'PULL',
  push: 'PUSH',
  carry: 'GRIP',
  hang_passive: 'GRIP',
  hang_active: 'GRIP',
};

/** The group whose heavy sessions stay apart; undefined for work that may be done daily. */
export const spacingGroup = (exercise: Pick<Exercise, 'pattern'>): SpacingGroup | undefined => groupOf[exercise.pattern];

/** Hard enough to need two days: little in reserve, and load, lean, a full hang or the top rung. `stress` counts the planned load. */
export function heavy(exercise: Pick<Exercise, 'stress' | 'rung'>, rirMin: number, stress: Stress = exercise.stress): boolean {
  if (rirMin > 3) return false;
  return (stress.axial ?? 0) >= 2 || (stress.lean ?? 0) >= 2 || stress.hang === 3 || exercise.rung === 3;
}

/** Days between two heavy sessions of one group: 48 h, counted in civil days. */
export const HEAVY_GAP_DAYS = 2;
export const spacedEnough = (lastHeavyOn: LocalDate | undefined, on: LocalDate): boolean =>
  lastHeavyOn === undefined || Math.abs(daysBetween(lastHeavyOn, on)) >= HEAVY_GAP_DAYS;
