// How much work a dose is, in seconds: the one measure that budgets, gaps and flares share. Source: rule book 4.3, 4.6.
import type { Dose, Exercise } from '../exercise.ts';

/** The numbers of a dose that make work. */
export type Amount = Pick<Dose, 'sets' | 'tempo'> & { readonly [K in Unit | 'kg']?: number | undefined };
export type Unit = 'reps' | 'seconds' | 'metres';

/** Seconds of one repetition at the usual tempo, 2 down, 0 pause, 2 up. Source: rule book 4.3. */
export const REP_SECONDS = 4;
/** Seconds that one metre of a slow carry takes. Judgement: distances are dosed for a slow, even walk. */
export const METRE_SECONDS = 1;
/** The smallest step of a walk, seconds. Source: BUD-1. */
export const WALK_STEP_SECONDS = 300;

/** Which number of a dose counts the work of a set; `seconds` beside `reps` is the hold inside each repetition. */
export const unitOf = (dose: Amount): Unit => (dose.reps !== undefined ? 'reps' : dose.seconds !== undefined ? 'seconds' : 'metres');

/** How many of a unit; 0 where there are none. By name and only the one, because this is asked for more often than anything else. */
export const amountIn = (counted: Partial<Record<Unit, number | undefined>>, unit: Unit): number =>
  (unit === 'reps' ? counted.reps : unit === 'seconds' ? counted.seconds : counted.metres) ?? 0;

const unitSeconds = (dose: Amount, unit: Unit): number => {
  if (unit === 'seconds') return 1;
  if (unit === 'metres') return METRE_SECONDS;
  const tempo = dose.tempo;
  return (tempo === undefined ? REP_SECONDS : tempo[0] + tempo[1] + tempo[2]) + (dose.seconds ?? 0);
};
const sidesOf = (exercise: Pick<Exercise, 'sides'>): 1 | 2 => (exercise.sides === 'each' ? 2 : 1);

/** Seconds of work in `amount` units done on one side, at the tempo and hold of `dose`. */
export const doneSeconds = (dose: Amount, unit: Unit, amount: number): number => amount * unitSeconds(dose, unit);

/** Seconds of work in one set, both sides. */
export function setSeconds(exercise: Pick<Exercise, 'sides'>, dose: Amount): number {
  const unit = unitOf(dose);
  return amountIn(dose, unit) * unitSeconds(dose, unit) * sidesOf(exercise);
}

/** Seconds of work in all sets, both sides; rests are not work. Source: rule book 4.3 (`ws`). */
export const workSeconds = (exercise: Pick<Exercise, 'sides'>, dose: Amount): number => dose.sets * setSeconds(exercise, dose);

/** The smallest rise of a set: 2 repetitions (1 with load), 5 s or m (10 from 40). Source: BUD-1, rule book 4.5. */
export const riseOf = (unit: Unit, amount: number, loaded: boolean): number => {
  if (unit === 'reps') return loaded ? 1 : 2;
  return amount < 40 ? 5 : 10;
};

/** Work of one minimal step from `dose`, seconds. Source: BUD-1. */
export function minimalStep(exercise: Pick<Exercise, 'sides' | 'pattern'>, dose: Amount): number {
  if (exercise.pattern === 'walk' || exercise.pattern === 'aerobic') return WALK_STEP_SECONDS;
  const unit = unitOf(dose);
  const rise = riseOf(unit, amountIn(dose, unit), dose.kg !== undefined);
  return dose.sets * rise * unitSeconds(dose, unit) * sidesOf(exercise);
}
