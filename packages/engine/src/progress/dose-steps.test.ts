import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isBelow, nextStep, previousStep, type Ramp, type RampExercise, type RampLimits, rampOf, type Step } from './dose-steps.ts';
import { stepPercent } from './load.ts';

const limits: RampLimits = { holdMaxSeconds: 600, hangMaxSeconds: 120, weightsKg: [] };
const exercise = (change: Partial<RampExercise>): RampExercise => ({
  pattern: 'squat',
  measure: 'reps',
  sides: 'one',
  most: { sets: 3, reps: 12, restSeconds: [90, 120] },
  restartReps: 8,
  ...change,
});
const hold = (seconds: number, sets = 3): Partial<RampExercise> => ({
  pattern: 'core_antiext',
  measure: 'hold',
  most: { sets, seconds, restSeconds: [45, 60] },
});
const loading = { region: 'lower', hands: 1, needed: false } as const;
const walk = (from: Step, ramp: Ramp, most = 60): Step[] => {
  const path = [from];
  for (let at = nextStep(from, ramp); at !== null && path.length < most; at = nextStep(at, ramp)) path.push(at);
  return path;
};
const amounts = (path: Step[]): string[] => path.map(({ sets, amount, kg }) => `${sets}×${amount}${kg > 0 ? `@${kg}` : ''}`);

describe('the ramp', () => {
  it('adds two repetitions to the top, then a set, then ends', () => {
    const ramp = rampOf(exercise({}), 'reps', limits);
    expect(amounts(walk({ sets: 2, amount: 7, kg: 0 }, ramp))).toEqual(['2×7', '2×9', '2×11', '2×12', '3×8', '3×10', '3×12']);
  });
  it('adds load after the sets, one repetition at a time under load, and no more than a tenth at once', () => {
    const ramp = rampOf(exercise({ loading }), 'reps', { ...limits, weightsKg: [5.5, 5, 6], bodyKg: 50 });
    const path = walk({ sets: 3, amount: 12, kg: 0 }, ramp);
    expect(amounts(path)).toEqual([
      '3×12',
      '3×8@5',
      '3×9@5',
      '3×10@5',
      '3×11@5',
      '3×12@5',
      ...'8 9 10 11 12'.split(' ').map((n) => `3×${n}@5.5`),
      ...'8 9 10 11 12'.split(' ').map((n) => `3×${n}@6`),
    ]);
  });
  it('bridges to a heavier weight only over two more repetitions, and restarts lower', () => {
    const ramp = rampOf(exercise({ loading }), 'reps', { ...limits, weightsKg: [4, 6], bodyKg: 50 });
    const path = walk({ sets: 3, amount: 12, kg: 4 }, ramp);
    expect(amounts(path).slice(0, 4)).toEqual(['3×12@4', '3×13@4', '3×14@4', '3×6@6']);
  });
  it('never restarts a bridge below five repetitions', () => {
    const ramp = rampOf(exercise({ loading, restartReps: 6 }), 'reps', { ...limits, weightsKg: [4, 6], bodyKg: 50 });
    expect(amounts(walk({ sets: 3, amount: 14, kg: 4 }, ramp))[1]).toBe('3×5@6');
  });
  it('adds five seconds below forty and ten from there', () => {
    const ramp = rampOf(exercise(hold(60)), 'seconds', limits);
    expect(amounts(walk({ sets: 2, amount: 30, kg: 0 }, ramp))).toEqual(['2×30', '2×35', '2×40', '2×50', '2×60', '3×40', '3×50', '3×60']);
  });
  it('shortens a new set further where the spike limit asks it', () => {
    const ramp = rampOf(exercise(hold(60)), 'seconds', limits);
    expect(nextStep({ sets: 1, amount: 60, kg: 0 }, ramp)).toEqual({ sets: 2, amount: 35, kg: 0 });
    const reps = rampOf(exercise({ most: { sets: 2, reps: 3, restSeconds: [10, 15] }, restartReps: 3 }), 'reps', limits);
    expect(nextStep({ sets: 1, amount: 3, kg: 0 }, reps)).toEqual({ sets: 2, amount: 2, kg: 0 });
  });
  it('loads a carry at the top of its time, and bridges by halving the time', () => {
    const carry = exercise({ ...hold(60), pattern: 'carry', measure: 'time', loading: { region: 'carry', hands: 2, needed: true } });
    const ramp = rampOf(carry, 'seconds', { ...limits, weightsKg: [4, 6, 6.5] });
    expect(nextStep({ sets: 3, amount: 60, kg: 8 }, ramp)).toEqual({ sets: 3, amount: 30, kg: 12 });
    expect(nextStep({ sets: 3, amount: 60, kg: 12 }, ramp)).toEqual({ sets: 3, amount: 40, kg: 13 });
  });
  it('keeps loads within what the caps admit', () => {
    const capped = { ...limits, weightsKg: [5, 5.5], bodyKg: 60, maxKg: 5 };
    const ramp = rampOf(exercise({ loading }), 'reps', capped);
    expect(nextStep({ sets: 3, amount: 12, kg: 0 }, ramp)).toEqual({ sets: 3, amount: 8, kg: 5 });
    expect(nextStep({ sets: 3, amount: 12, kg: 5 }, ramp)).toBeNull();
    expect(nextStep({ sets: 3, amount: 12, kg: 0 }, rampOf(exercise({ loading }), 'reps', { ...capped, maxKg: 4 }))).toBeNull();
  });
  it('walks a tenth longer, in whole minutes', () => {
    const ramp = rampOf(
      exercise({ pattern: 'walk', measure: 'time', most: { sets: 1, seconds: 1800, restSeconds: [0, 0] } }),
      'seconds',
      limits,
    );
    expect(amounts(walk({ sets: 1, amount: 540, kg: 0 }, ramp)).slice(0, 4)).toEqual(['1×540', '1×600', '1×660', '1×780']);
    expect(nextStep({ sets: 1, amount: 1740, kg: 0 }, ramp)).toEqual({ sets: 1, amount: 1800, kg: 0 });
    const arms = rampOf(
      exercise({ pattern: 'aerobic', measure: 'reps', most: { sets: 1, reps: 30, restSeconds: [0, 0] } }),
      'reps',
      limits,
    );
    expect(nextStep({ sets: 1, amount: 10, kg: 0 }, arms)).toEqual({ sets: 1, amount: 12, kg: 0 });
  });
  it('restarts at six tenths where the source names no restart, and at no more than the top', () => {
    expect(rampOf({ ...exercise({}), most: { sets: 3, reps: 12, restSeconds: [0, 0] } }, 'reps', limits).restart).toBe(8);
    const { restartReps: _, ...silent } = exercise({ most: { sets: 3, reps: 9, restSeconds: [0, 0] } });
    expect(rampOf(silent, 'reps', limits).restart).toBe(6);
    expect(rampOf(exercise({ restartReps: 20 }), 'reps', limits).restart).toBe(12);
    expect(rampOf(exercise(hold(45)), 'seconds', limits).restart).toBe(30);
    expect(rampOf(exercise(hold(7)), 'seconds', limits).restart).toBe(5);
    expect(rampOf(exercise(hold(4)), 'seconds', limits).restart).toBe(4);
  });
  it('counts metres where only metres are given', () => {
    const ramp = rampOf(
      exercise({ measure: 'distance', pattern: 'carry', most: { sets: 2, metres: 40, restSeconds: [0, 0] } }),
      'metres',
      limits,
    );
    expect(amounts(walk({ sets: 1, amount: 35, kg: 0 }, ramp))).toEqual(['1×35', '1×40', '2×25', '2×30', '2×35', '2×40']);
  });
});

describe('the longest set (I-19)', () => {
  const top = (change: Partial<RampExercise>, unit: 'reps' | 'seconds', change2: Partial<RampLimits> = {}) =>
    rampOf(exercise(change), unit, { ...limits, ...change2 }).top;
  it('is cut for holds, not for moving work', () => {
    expect(top(hold(60), 'seconds', { holdMaxSeconds: 30 })).toBe(30);
    expect(top({ ...hold(60), measure: 'time' }, 'seconds', { holdMaxSeconds: 30 })).toBe(60);
    expect(top({ ...hold(60), measure: 'time', isoFrom: 'hold' }, 'seconds', { holdMaxSeconds: 30 })).toBe(30);
  });
  it('never passes 120 s on a bar, the bar’s own limit or the hold limit', () => {
    const hang = { ...hold(300), pattern: 'hang_passive' } as const;
    expect(top(hang, 'seconds', { hangMaxSeconds: 999 })).toBe(120);
    expect(top(hang, 'seconds', { hangMaxSeconds: 30 })).toBe(30);
    expect(top(hang, 'seconds', { holdMaxSeconds: 10 })).toBe(10);
    expect(top({ ...hang, pattern: 'hang_active', measure: 'time' }, 'seconds', { hangMaxSeconds: 45 })).toBe(45);
  });
  it('counts four seconds a repetition on a bar', () => {
    const active = { pattern: 'hang_active', most: { sets: 3, reps: 10, restSeconds: [120, 120] } } as const;
    expect(top(active, 'reps')).toBe(10);
    expect(top(active, 'reps', { hangMaxSeconds: 30 })).toBe(7);
    expect(top({ ...active, pattern: 'pull_v', isoFrom: 'bar' }, 'reps', { hangMaxSeconds: 30 })).toBe(7);
    expect(top({ ...active, pattern: 'pull_v' }, 'reps', { hangMaxSeconds: 30 })).toBe(10);
  });
  it('leaves no step where nothing is allowed', () => {
    const ramp = rampOf(exercise({ ...hold(60), pattern: 'hang_passive' }), 'seconds', { ...limits, hangMaxSeconds: 0 });
    expect(nextStep({ sets: 1, amount: 10, kg: 0 }, ramp)).toBeNull();
  });
});

const weights = fc.array(
  fc.integer({ min: 1, max: 80 }).map((n) => n / 2),
  { maxLength: 8 },
);
const arbitraryRamp = fc
  .record({
    unit: fc.constantFrom('reps' as const, 'seconds' as const),
    most: fc.integer({ min: 3, max: 120 }),
    sets: fc.integer({ min: 1, max: 4 }),
    restart: fc.integer({ min: 1, max: 12 }),
    region: fc.constantFrom('lower' as const, 'upper' as const, 'carry' as const),
    hands: fc.constantFrom(0 as const, 1 as const, 2 as const),
    loaded: fc.boolean(),
    weights,
    holdMaxSeconds: fc.integer({ min: 5, max: 120 }),
    pattern: fc.constantFrom('squat' as const, 'walk' as const, 'hang_passive' as const, 'accessory' as const),
  })
  .map(({ unit, most, sets, restart, region, hands, loaded, weights: weightsKg, holdMaxSeconds, pattern }) =>
    rampOf(
      {
        pattern,
        measure: unit === 'reps' ? 'reps' : 'hold',
        sides: 'one',
        most: { sets, [unit]: most, restSeconds: [0, 0] },
        restartReps: restart,
        ...(loaded && { loading: { region, hands, needed: false } }),
      },
      unit,
      { holdMaxSeconds, hangMaxSeconds: 120, weightsKg },
    ),
  );
const start = fc.record({ sets: fc.integer({ min: 1, max: 3 }), amount: fc.integer({ min: 1, max: 60 }), kg: fc.constant(0) });

describe('a step up and a step down', () => {
  test('undo each other everywhere on the ramp (I-20)', () => {
    fc.assert(
      fc.property(arbitraryRamp, start, (ramp, from) => {
        const path = walk(from, ramp);
        for (let i = 1; i < path.length; i += 1) expect(previousStep(path[i] as Step, from, ramp)).toEqual(path[i - 1]);
        expect(previousStep(from, from, ramp)).toBeNull();
      }),
    );
  });
  test('change one variable at a time, and always to more (I-14, I-40)', () => {
    fc.assert(
      fc.property(arbitraryRamp, start, (ramp, from) => {
        const path = walk(from, ramp);
        for (let i = 1; i < path.length; i += 1) {
          const [a, b] = [path[i - 1] as Step, path[i] as Step];
          const risen = [b.sets > a.sets, b.amount > a.amount, b.kg > a.kg].filter(Boolean).length;
          expect(risen).toBe(1);
          expect(isBelow(a, b)).toBe(true);
          expect(isBelow(b, a)).toBe(false);
          expect(Number.isInteger(b.sets) && Number.isInteger(b.amount) && b.sets >= 1 && b.amount >= 1 && b.kg >= 0).toBe(true);
        }
      }),
    );
  });
  test('keep every session within the spike limit of the one before (BUD-1)', () => {
    fc.assert(
      fc.property(arbitraryRamp, start, (ramp, from) => {
        const path = walk(from, ramp);
        for (let i = 1; i < path.length; i += 1) {
          const [a, b] = [path[i - 1] as Step, path[i] as Step];
          const work = a.sets * a.amount;
          const rise =
            ramp.minutes && ramp.unit === 'seconds' ? 300 : a.sets * (ramp.unit === 'reps' ? (a.kg > 0 ? 1 : 2) : a.amount < 40 ? 5 : 10);
          expect(b.sets * b.amount).toBeLessThanOrEqual(Math.max(work * 1.1 + 1e-9, work + rise, b.sets));
        }
      }),
    );
  });
  test('raise load by at most a tenth (a twentieth for the upper body) or over a bridge, never past double (I-16)', () => {
    fc.assert(
      fc.property(arbitraryRamp, start, (ramp, from) => {
        const path = walk(from, ramp);
        for (let i = 1; i < path.length; i += 1) {
          const [a, b] = [path[i - 1] as Step, path[i] as Step];
          if (a.kg === 0 || b.kg === a.kg || ramp.loading === undefined) continue;
          const small = b.kg * 100 <= a.kg * (100 + stepPercent(ramp.loading));
          const bridged = b.kg <= 2 * a.kg && (ramp.unit === 'reps' ? a.amount >= ramp.top + 2 : b.amount <= Math.max(5, a.amount / 2));
          expect(small || bridged).toBe(true);
        }
      }),
    );
  });
  it('finds the nearest lower place when the caps moved the dose off the ramp', () => {
    const ramp = rampOf(exercise(hold(60)), 'seconds', limits);
    expect(previousStep({ sets: 2, amount: 33, kg: 0 }, { sets: 2, amount: 10, kg: 0 }, ramp)).toEqual({ sets: 2, amount: 30, kg: 0 });
    expect(previousStep({ sets: 3, amount: 90, kg: 0 }, { sets: 2, amount: 10, kg: 0 }, ramp)).toEqual({ sets: 3, amount: 60, kg: 0 });
    expect(previousStep({ sets: 1, amount: 30, kg: 0 }, { sets: 2, amount: 10, kg: 0 }, ramp)).toBeNull();
  });
});
