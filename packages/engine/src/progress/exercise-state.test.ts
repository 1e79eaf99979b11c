import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Dose } from '../exercise.ts';
import type { RampExercise, Step } from './dose-steps.ts';
import {
  type ExerciseState,
  isFullDose,
  isMastered,
  type Move,
  markMastery,
  progressOneStep,
  type Rung,
  reduceOneStep,
  regress,
  riseRung,
  type StepContext,
  startMastered,
  startState,
  stepOf,
  toDose,
  withinCaps,
} from './exercise-state.ts';

const rest = [60, 90] as const;
const squat: RampExercise = {
  pattern: 'squat',
  measure: 'reps',
  sides: 'one',
  most: { sets: 3, reps: 12, restSeconds: rest },
  restartReps: 8,
  loading: { region: 'lower', hands: 1, needed: false },
};
const plank: RampExercise = { pattern: 'core_antiext', measure: 'hold', sides: 'one', most: { sets: 3, seconds: 60, restSeconds: rest } };
const context = (change: Partial<StepContext> = {}): StepContext => ({
  exercise: squat,
  holdMaxSeconds: 600,
  hangMaxSeconds: 120,
  weightsKg: [],
  nextRungStart: null,
  previousRungStart: null,
  date: '2026-03-02',
  ...change,
});
const at = (level: Rung, dose: Omit<Dose, 'restSeconds'>, change: Partial<ExerciseState> = {}): ExerciseState => ({
  ...startState(level, { ...dose, restSeconds: rest }),
  ...change,
});
const from = (sets: number, amount: number, kg = 0): { from: Step } => ({ from: { sets, amount, kg } });
const bottom = { streak: 0, ambers: 0, fails: 0, lock: 0, tooEasy: 0, masteredDays: 0 };

describe('a beginning', () => {
  it('is the start dose, nothing counted, and the bottom of its own ramp', () => {
    expect(startState(2, { sets: 2, reps: 8, seconds: 3, kg: 4, restSeconds: rest })).toEqual({
      level: 2,
      sets: 2,
      reps: 8,
      seconds: 3,
      kg: 4,
      from: { sets: 2, amount: 8, kg: 4 },
      ...bottom,
    });
    expect(startState(1, { sets: 1, metres: 20, restSeconds: rest })).toEqual({
      level: 1,
      sets: 1,
      metres: 20,
      from: { sets: 1, amount: 20, kg: 0 },
      ...bottom,
    });
    expect(startState(1, { sets: 1, seconds: 20, metres: 20, restSeconds: rest }).metres).toBeUndefined();
    expect(startState(1, { sets: 1, restSeconds: rest }).from).toStrictEqual({ sets: 1, amount: 0, kg: 0 });
  });
  it('counts as mastered for an experienced lifter (AM-20)', () => {
    const state = startMastered(2, { sets: 2, reps: 8, kg: 20, restSeconds: rest });
    expect(isMastered(state)).toBe(true);
    expect(stepOf(state)).toStrictEqual({ sets: 2, amount: 8, kg: 20 });
    expect(isMastered(at(1, { sets: 1, reps: 8 }, { masteredDays: 1 }))).toBe(false);
  });
  it('reads back as a dose with the row’s rests and tempo', () => {
    const row: Dose = { sets: 9, reps: 9, restSeconds: [15, 30], tempo: [3, 0, 3] };
    expect(toDose(at(1, { sets: 2, reps: 6, seconds: 5, kg: 4 }), row)).toStrictEqual({
      sets: 2,
      reps: 6,
      seconds: 5,
      kg: 4,
      restSeconds: [15, 30],
      tempo: [3, 0, 3],
    });
    expect(toDose(at(1, { sets: 2, metres: 6 }), { sets: 1, restSeconds: [15, 30] })).toStrictEqual({
      sets: 2,
      metres: 6,
      restSeconds: [15, 30],
    });
    expect(stepOf(at(1, { sets: 2 }))).toStrictEqual({ sets: 2, amount: 0, kg: 0 });
  });
});

describe('one step up', () => {
  it('raises repetitions, and says from what to what', () => {
    const state = at(1, { sets: 2, reps: 6 }, { streak: 2 });
    expect(progressOneStep(state, context())).toEqual({ state: { ...state, reps: 8 }, variable: 'reps', was: 6, now: 8 });
  });
  it('raises seconds and metres in their own name', () => {
    expect(progressOneStep(at(1, { sets: 3, seconds: 10 }), context({ exercise: plank }))).toMatchObject({
      variable: 'seconds',
      was: 10,
      now: 15,
    });
    const carry: RampExercise = { ...plank, pattern: 'carry', measure: 'distance', most: { sets: 2, metres: 40, restSeconds: rest } };
    expect(progressOneStep(at(1, { sets: 1, metres: 20 }), context({ exercise: carry }))).toMatchObject({
      variable: 'metres',
      was: 20,
      now: 25,
    });
  });
  it('keeps the hold inside a repetition', () => {
    const dog: RampExercise = { ...squat, pattern: 'back_ext', most: { sets: 3, reps: 10, seconds: 8, restSeconds: rest } };
    expect(progressOneStep(at(1, { sets: 2, reps: 5, seconds: 3 }), context({ exercise: dog }))).toMatchObject({
      state: { sets: 2, reps: 7, seconds: 3 },
    });
  });
  it('raises sets at the top', () => {
    const move = progressOneStep(at(1, { sets: 2, reps: 12 }, from(2, 6)), context());
    expect(move).toMatchObject({ state: { sets: 3, reps: 8 }, variable: 'sets', was: 2, now: 3 });
  });
  it('adds load only once mastered (I-17), and names the kilograms', () => {
    const top = at(1, { sets: 3, reps: 12 }, from(2, 6));
    const ctx = context({ weightsKg: [5], bodyKg: 60 });
    expect(progressOneStep({ ...top, masteredDays: 1 }, ctx)).toBe('mastery');
    expect(progressOneStep({ ...top, masteredDays: 2 }, ctx)).toMatchObject({
      state: { sets: 3, reps: 8, kg: 5 },
      variable: 'kg',
      was: 0,
      now: 5,
    });
  });
  it('keeps seven days between two load steps (I-16)', () => {
    const state = at(1, { sets: 3, reps: 12, kg: 5 }, { masteredDays: 2, lastLoadRiseOn: '2026-02-24' });
    const ctx = context({ weightsKg: [5, 5.5], bodyKg: 60 });
    expect(progressOneStep(state, ctx)).toBe('load-week');
    expect(progressOneStep(state, { ...ctx, date: '2026-03-03' })).toMatchObject({ variable: 'kg', was: 5, now: 5.5 });
  });
  it('goes to the next rung at the end of the ramp: repetitions once mastered and with two sets, holds as they start', () => {
    const top = at(1, { sets: 3, reps: 12 }, from(2, 6));
    const ctx = context({ nextRungStart: { sets: 3, reps: 8, restSeconds: rest } });
    expect(progressOneStep({ ...top, masteredDays: 1 }, ctx)).toBe('mastery');
    expect(progressOneStep({ ...top, masteredDays: 2 }, ctx)).toEqual({
      state: startState(2, { sets: 2, reps: 8, restSeconds: rest }),
      variable: 'level',
      was: 1,
      now: 2,
    });
    const hold = context({ exercise: plank, nextRungStart: { sets: 3, seconds: 10, restSeconds: rest } });
    expect(progressOneStep(at(2, { sets: 3, seconds: 60 }), hold)).toMatchObject({
      state: { level: 3, sets: 3, seconds: 10 },
      was: 2,
      now: 3,
    });
  });
  it('begins the next rung with one set where that is its start', () => {
    const ctx = context({ nextRungStart: { sets: 1, reps: 8, restSeconds: rest } });
    expect(riseRung(at(1, { sets: 3, reps: 12 }), ctx)).toMatchObject({ state: { level: 2, sets: 1 } });
  });
  it('ends at the top where nothing is above', () => {
    const top = at(1, { sets: 3, reps: 12 });
    expect(progressOneStep(top, context())).toBe('top');
    const above = context({ nextRungStart: { sets: 2, reps: 8, restSeconds: rest } });
    expect(progressOneStep({ ...top, level: 3 }, above)).toBe('top');
    expect(riseRung({ ...top, level: 3 }, above)).toBe('top');
    expect(riseRung(top, context())).toBe('top');
  });
});

describe('one step down', () => {
  it('takes back the last step: repetitions, a set, a load', () => {
    const ctx = context({ weightsKg: [5], bodyKg: 60 });
    expect(reduceOneStep(at(1, { sets: 2, reps: 8 }, from(2, 6)), ctx)).toMatchObject({
      state: { sets: 2, reps: 6 },
      variable: 'reps',
      was: 8,
      now: 6,
    });
    expect(reduceOneStep(at(1, { sets: 3, reps: 8 }, from(2, 6)), ctx)).toMatchObject({
      state: { sets: 2, reps: 12 },
      variable: 'sets',
      was: 3,
      now: 2,
    });
    const light = reduceOneStep(at(1, { sets: 3, reps: 8, kg: 5 }, from(2, 6)), ctx);
    expect(light).toMatchObject({ state: { sets: 3, reps: 12 }, variable: 'kg', was: 5, now: 0 });
    expect(light?.state.kg).toBeUndefined();
  });
  it('regresses at the bottom', () => {
    const below: Dose = { sets: 2, reps: 10, restSeconds: rest };
    expect(reduceOneStep(at(2, { sets: 2, reps: 6 }), context({ previousRungStart: below }))).toMatchObject({
      variable: 'level',
      was: 2,
      now: 1,
    });
  });
});

describe('a regression', () => {
  const below: Dose = { sets: 3, reps: 10, restSeconds: rest };
  it('is one rung down at its start dose, never two', () => {
    expect(regress(at(3, { sets: 3, reps: 12 }), context({ previousRungStart: below }))).toEqual({
      state: startState(2, below),
      variable: 'level',
      was: 3,
      now: 2,
    });
    expect(regress(at(2, { sets: 3, reps: 12 }), context({ previousRungStart: below }))).toMatchObject({ state: { level: 1 }, now: 1 });
  });
  it('halves the work on the lowest rung, or where there is no rung below', () => {
    const state = at(1, { sets: 2, reps: 10 });
    expect(regress(state, context({ previousRungStart: below }))).toEqual({
      state: { ...state, sets: 1, from: { sets: 1, amount: 10, kg: 0 } },
      variable: 'work',
      was: 20,
      now: 10,
    });
    expect(regress(at(2, { sets: 1, seconds: 30 }), context({ exercise: plank }))).toMatchObject({
      state: { level: 2, sets: 1, seconds: 15 },
    });
  });
  it('halves the load too, to an owned weight or none', () => {
    expect(regress(at(1, { sets: 2, reps: 10, kg: 10 }), context({ weightsKg: [4, 10] }))).toMatchObject({
      state: { sets: 1, reps: 10, kg: 4 },
    });
    expect(regress(at(1, { sets: 2, reps: 10, kg: 10 }), context({ weightsKg: [10] }))?.state.kg).toBeUndefined();
    const unloadable: RampExercise = { ...plank, measure: 'time' };
    expect(regress(at(1, { sets: 2, seconds: 20, kg: 10 }), context({ exercise: unloadable }))).toMatchObject({
      state: { sets: 1, kg: 10 },
    });
  });
  it('has nowhere to go from one set of one repetition', () => {
    expect(regress(at(1, { sets: 1, reps: 1 }), context())).toBeNull();
    expect(reduceOneStep(at(1, { sets: 1, reps: 1 }), context())).toBeNull();
  });
});

describe('the caps of today (I-19)', () => {
  it('shorten a hold without counting as a step', () => {
    const capped = withinCaps(
      at(1, { sets: 3, seconds: 45 }, { ...from(3, 30), streak: 1 }),
      context({ exercise: plank, holdMaxSeconds: 20 }),
    );
    expect(capped).toMatchObject({ sets: 3, seconds: 20, from: { sets: 3, amount: 20, kg: 0 }, streak: 1 });
    const partly = withinCaps(at(1, { sets: 3, seconds: 45 }, from(3, 10)), context({ exercise: plank, holdMaxSeconds: 20 }));
    expect(partly.from).toEqual({ sets: 3, amount: 10, kg: 0 });
    const none = withinCaps(at(1, { sets: 3, seconds: 45 }), context({ exercise: plank, holdMaxSeconds: 0 }));
    expect(none.seconds).toBe(1);
  });
  it('leave what fits, and the two repetitions of a bridge, alone', () => {
    const state = at(1, { sets: 3, seconds: 20 });
    expect(withinCaps(state, context({ exercise: plank, holdMaxSeconds: 20 }))).toBe(state);
    const bridge = at(1, { sets: 3, reps: 14, kg: 4 });
    expect(withinCaps(bridge, context())).toBe(bridge);
  });
});

describe('mastery', () => {
  const full = at(1, { sets: 3, reps: 12 });
  it('is the full range at all sets, on two days', () => {
    const once = markMastery(full, context());
    expect(once).toMatchObject({ masteredDays: 1, lastMasteredOn: '2026-03-02' });
    expect(markMastery(once, context())).toBe(once);
    const twice = markMastery(once, context({ date: '2026-03-03' }));
    expect(twice.masteredDays).toBe(2);
    expect(markMastery(twice, context({ date: '2026-03-04' }))).toBe(twice);
  });
  it('is not counted below the full dose', () => {
    for (const dose of [
      { sets: 2, reps: 12 },
      { sets: 3, reps: 11 },
    ]) {
      const state = at(1, dose);
      expect(markMastery(state, context())).toBe(state);
    }
    expect(isFullDose(full, context())).toBe(true);
    expect(isFullDose(at(1, { sets: 3, reps: 14 }), context())).toBe(true);
    expect(isFullDose(at(1, { sets: 3, seconds: 30 }), context({ exercise: plank, holdMaxSeconds: 30 }))).toBe(true);
  });
});

describe('over whole ramps', () => {
  const starts = fc.record({ sets: fc.integer({ min: 1, max: 3 }), amount: fc.integer({ min: 1, max: 40 }), timed: fc.boolean() });
  const weightsKg = fc.uniqueArray(
    fc.integer({ min: 2, max: 60 }).map((n) => n / 2),
    { maxLength: 6 },
  );
  const climbs = (state: ExerciseState, ctx: StepContext, steps: number): Move[] => {
    const moves: Move[] = [];
    let now = { ...state, masteredDays: 2 };
    for (let i = 0; i < steps; i += 1) {
      const move = progressOneStep(now, ctx);
      if (typeof move === 'string' || move.variable === 'level') break;
      moves.push(move);
      now = move.state;
    }
    return moves;
  };
  test('down undoes up (I-20), and up is one variable and within the rungs (I-14, I-21)', () => {
    fc.assert(
      fc.property(starts, weightsKg, fc.integer({ min: 1, max: 30 }), ({ sets, amount, timed }, owned, steps) => {
        const ctx = context({ exercise: timed ? plank : squat, weightsKg: owned, nextRungStart: { sets: 2, reps: 6, restSeconds: rest } });
        const begin = at(1, timed ? { sets, seconds: amount } : { sets, reps: amount });
        let before: ExerciseState = { ...begin, masteredDays: 2 };
        for (const { state } of climbs(begin, ctx, steps)) {
          expect(reduceOneStep(state, ctx)?.state).toEqual(before);
          expect(state.level).toBe(1);
          before = state;
        }
      }),
    );
  });
});
