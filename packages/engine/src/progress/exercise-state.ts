// Where one exercise stands, and how it moves: up a step, down a step, down a rung. When it moves is in `after.ts`. Source: rule book 4.5.
import { daysBetween } from '../dates.ts';
import { doseWith } from '../dose.ts';
import type { Dose } from '../exercise.ts';
import type { LocalDate } from '../vocabulary.ts';
import {
  isBelow,
  nextStep,
  previousStep,
  type Ramp,
  type RampExercise,
  type RampLimits,
  rampOf,
  type Step,
  setsTopOf,
  topOf,
} from './dose-steps.ts';
import { easeLoad } from './load.ts';
import { scaleDose } from './scale.ts';
import { amountIn, unitOf } from './work.ts';

export type Rung = 1 | 2 | 3;

/** The dose and the counters of one rung of one ladder. `seconds` beside `reps` is the hold inside each repetition. */
export interface ExerciseState {
  readonly level: Rung;
  readonly sets: number;
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  readonly kg?: number | undefined;
  /** Where this ramp began; below it lies the rung below. */
  readonly from: Step;
  /** Clean exposures since the last rise. */
  readonly streak: number;
  readonly ambers: number;
  readonly fails: number;
  /** Completed exposures still to pass after a red. */
  readonly lock: number;
  /** Too-easy exposures in a row (AM-21). */
  readonly tooEasy: number;
  /** Separate days on which the full dose went well, up to the 2 that mastery asks. */
  readonly masteredDays: number;
  readonly lastMasteredOn?: LocalDate | undefined;
  readonly lastRiseOn?: LocalDate | undefined;
  readonly lastLoadRiseOn?: LocalDate | undefined;
}

/** A copy whose numbers are still being set, one by one: states have many shapes, and setting is quicker than spreading over them. */
export type Changing = { -readonly [K in keyof ExerciseState]: ExerciseState[K] };

/** What a step needs to know beyond the state. */
export interface StepContext extends RampLimits {
  readonly exercise: RampExercise;
  /** Start dose of the next rung's exercise, null when there is none that may be done. */
  readonly nextRungStart: Dose | null;
  readonly previousRungStart: Dose | null;
  readonly date: LocalDate;
}

/** What changed: one number of the dose, the rung, or the whole work when it was halved. */
export type Variable = 'reps' | 'seconds' | 'metres' | 'sets' | 'kg' | 'level' | 'work';
export interface Move {
  readonly state: ExerciseState;
  readonly variable: Variable;
  readonly was: number;
  readonly now: number;
}
/** Why there is no step up: not mastered yet, a load step within the last 7 days, or nothing above. */
export type NoMove = 'mastery' | 'load-week' | 'top';

/** Separate days that mastery asks. Source: rule book 4.5. */
export const MASTERY_DAYS = 2;
/** Days between two load steps of one exercise. Source: I-16. */
export const LOAD_STEP_DAYS = 7;

export const stepOf = (state: ExerciseState): Step => ({ sets: state.sets, amount: amountIn(state, unitOf(state)), kg: state.kg ?? 0 });

/**
 * A rung's beginning. A load the dose brings (AM-20, a carry) is kept. Every field is there from the beginning, undefined where it says nothing:
 * states that are built alike are read and copied many times quicker, and every exercise of every session asks.
 */
export function startState(level: Rung, dose: Dose): ExerciseState {
  const { sets, reps, seconds, metres, kg } = dose;
  const unit = unitOf(dose);
  return {
    level,
    sets,
    reps,
    seconds,
    metres: unit === 'metres' ? metres : undefined,
    kg,
    from: { sets, amount: amountIn(dose, unit), kg: kg ?? 0 },
    streak: 0,
    ambers: 0,
    fails: 0,
    lock: 0,
    tooEasy: 0,
    masteredDays: 0,
    lastMasteredOn: undefined,
    lastRiseOn: undefined,
    lastLoadRiseOn: undefined,
  };
}

/** An experienced lifter's beginning: the load counts as mastered. Source: AM-20. */
export const startMastered = (level: Rung, dose: Dose): ExerciseState => ({ ...startState(level, dose), masteredDays: MASTERY_DAYS });

/** The state as a dose, with the rests and the tempo of `row`. */
export const toDose = (state: ExerciseState, row: Dose): Dose => doseWith(state, row);

function at(state: ExerciseState, { sets, amount, kg }: Step): ExerciseState {
  const moved: Changing = { ...state, sets, kg: kg > 0 ? kg : undefined };
  moved[unitOf(state)] = amount;
  return moved;
}

function moved(state: ExerciseState, from: Step, to: Step): Move {
  const next = at(state, to);
  if (to.kg !== from.kg) return { state: next, variable: 'kg', was: from.kg, now: to.kg };
  if (to.sets !== from.sets) return { state: next, variable: 'sets', was: from.sets, now: to.sets };
  return { state: next, variable: unitOf(state), was: from.amount, now: to.amount };
}

const rampFor = (state: ExerciseState, ctx: StepContext): Ramp => rampOf(ctx.exercise, unitOf(state), ctx);

export const isMastered = (state: ExerciseState): boolean => state.masteredDays >= MASTERY_DAYS;

/** The whole range at all sets: what `mastered` is judged at. */
export function isFullDose(state: ExerciseState, ctx: StepContext): boolean {
  const unit = unitOf(state);
  return state.sets >= setsTopOf(ctx.exercise) && amountIn(state, unit) >= topOf(ctx.exercise, unit, ctx);
}

/** As long, as often and as heavy as the program asks for: from here it leads on to something else. */
export function isAtEnd(state: ExerciseState, ctx: StepContext): boolean {
  const { sets, amount, kg } = stepOf(state);
  const { top, setsTop } = rampFor(state, ctx);
  return amount >= top && sets >= setsTop && kg >= (ctx.growth?.endKg ?? 0);
}

/** To another rung, at its start dose; repetitions begin with two sets at most. Source: rule book 4.5. */
function toRung(state: ExerciseState, level: Rung, start: Dose): Move {
  const dose = level > state.level && start.reps !== undefined ? { ...start, sets: Math.min(2, start.sets) } : start;
  return { state: startState(level, dose), variable: 'level', was: state.level, now: level };
}

/** Straight to the next rung: the harder variation of AM-21, else the end of a ramp. */
export function riseRung(state: ExerciseState, ctx: StepContext): Move | 'top' {
  if (ctx.nextRungStart === null || state.level === 3) return 'top';
  return toRung(state, state.level === 1 ? 2 : 3, ctx.nextRungStart);
}

/**
 * One step up: dose, then sets, then load, then rung; one variable only (I-14). Load and, for repetitions, the next rung wait for
 * mastery (I-17); two load steps are 7 days apart (I-16).
 */
export function progressOneStep(state: ExerciseState, ctx: StepContext): Move | NoMove {
  const from = stepOf(state);
  const ramp = rampFor(state, ctx);
  const to = nextStep(from, ramp);
  if (to === null) {
    const rung = riseRung(state, ctx);
    return rung !== 'top' && ramp.unit === 'reps' && !isMastered(state) ? 'mastery' : rung;
  }
  const move = moved(state, from, to);
  if (move.variable !== 'kg') return move;
  if (!isMastered(state)) return 'mastery';
  if (state.lastLoadRiseOn !== undefined && daysBetween(state.lastLoadRiseOn, ctx.date) < LOAD_STEP_DAYS) return 'load-week';
  return move;
}

/** One step down, the exact inverse of one step up (I-20); at the bottom of the rung a regression. Null: nothing lower, swap sideways. */
export function reduceOneStep(state: ExerciseState, ctx: StepContext): Move | null {
  const from = stepOf(state);
  const to = previousStep(from, state.from, rampFor(state, ctx));
  return to === null ? regress(state, ctx) : moved(state, from, to);
}

/**
 * The rung below at its start dose; on the lowest, half the work and at most half the load. Null: nothing lower, swap sideways.
 * Source: rule book 4.5.
 */
export function regress(state: ExerciseState, ctx: StepContext): Move | null {
  if (state.level > 1 && ctx.previousRungStart !== null) return toRung(state, state.level === 3 ? 2 : 1, ctx.previousRungStart);
  const from = stepOf(state);
  const { loading } = ctx.exercise;
  const kg = loading === undefined ? from.kg : easeLoad(ctx.weightsKg, from.kg, 50, loading);
  const half = scaleDose(at(state, { ...from, kg }), 50);
  const to = stepOf(half);
  if (!isBelow(to, from)) return null;
  return { state: { ...half, from: to }, variable: 'work', was: from.sets * from.amount, now: to.sets * to.amount };
}

/** Holds cut to what the caps allow now, without counting as a step (I-19). */
export function withinCaps(state: ExerciseState, ctx: StepContext): ExerciseState {
  const unit = unitOf(state);
  const top = topOf(ctx.exercise, unit, ctx);
  if (amountIn(state, unit) <= top || top >= amountIn(ctx.exercise.most, unit)) return state;
  const to = { ...stepOf(state), amount: Math.max(1, top) };
  return { ...at(state, to), from: isBelow(to, state.from) ? to : state.from };
}

/** The state after a day on which the full dose went well: counted once a day, until mastery. */
export function markMastery(state: ExerciseState, ctx: StepContext): ExerciseState {
  if (isMastered(state) || state.lastMasteredOn === ctx.date || !isFullDose(state, ctx)) return state;
  const mastering: Changing = { ...state };
  mastering.masteredDays += 1;
  mastering.lastMasteredOn = ctx.date;
  return mastering;
}
