// Which work is heavy, how long its kind rests, and how long a hang does. Source: rule book 4.3, 4.12, I-22.
import { daysBetween } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import type { Level, LocalDate, Pattern, Stress } from '../vocabulary.ts';

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

/** Under this name the last day of hanging is kept, heavy or not. */
export const HANGS = 'HANG';
export const isHang = ({ pattern }: Pick<Exercise, 'pattern'>): boolean => pattern === 'hang_passive' || pattern === 'hang_active';
/** Hang days do not follow each other; only somebody at level 1 may hang daily, with the feet supported. Source: rule book 4.3. */
export const hangsADayApart = (exercise: Pick<Exercise, 'pattern' | 'stress'>, level: Level): boolean =>
  isHang(exercise) && (level > 1 || (exercise.stress.hang ?? 0) > 1);

/** Days between two heavy sessions of one group: 48 h, counted in civil days. */
const HEAVY_GAP_DAYS = 2;
export const spacedEnough = (lastOn: LocalDate | undefined, on: LocalDate): boolean =>
  lastOn === undefined || daysBetween(lastOn, on) >= HEAVY_GAP_DAYS;
