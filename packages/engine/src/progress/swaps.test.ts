import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Exercise } from '../exercise.ts';
import type { Pattern, Stress } from '../vocabulary.ts';
import { easesOff, provokingAxis, reentryDose, sidewaysSwap } from './swaps.ts';

const dose = { sets: 2, reps: 8, restSeconds: [60, 90] } as const;
const exercise = (id: string, pattern: Pattern, rung: 1 | 2 | 3, stress: Stress): Exercise => ({
  id,
  pattern,
  rung,
  stress,
  kind: 'exercise',
  alsoCredits: [],
  position: 'standing',
  substitutes: [],
  flags: [],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  start: { 1: dose, 2: dose, 3: dose },
  target: dose,
  most: dose,
  autoPrescribe: true,
  muscles: { main: [], also: [] },
  grade: 'D',
  sources: ['design'],
  seeds: [],
});
const deadlift = exercise('deadlift', 'hinge', 2, { lean: 2, axial: 2, grip: 2 });
const seated = exercise('seated-hinge', 'hinge', 1, { lean: 1 });
const dowel = exercise('dowel-hinge', 'hinge', 2, { lean: 1, axial: 1 });
const bench = exercise('bench-hinge', 'hinge', 2, { lean: 1, axial: 1 });
const heavy = exercise('heavy-hinge', 'hinge', 3, { lean: 1 });
const squat = exercise('squat', 'squat', 1, {});

describe('a sideways swap', () => {
  it('goes by the axis loaded most, the first of equals', () => {
    expect(provokingAxis(deadlift)).toBe('axial');
    expect(provokingAxis(exercise('x', 'hinge', 1, { grip: 1, press: 3 }))).toBe('press');
    expect(provokingAxis(squat)).toBeUndefined();
  });
  it('keeps the pattern, no higher rung, strictly lower on that axis; the nearest rung, least stress, lowest id', () => {
    const all = [heavy, squat, seated, dowel, bench, deadlift];
    expect(sidewaysSwap(deadlift, all)?.id).toBe('bench-hinge');
    expect(sidewaysSwap(deadlift, [heavy, squat, seated])?.id).toBe('seated-hinge');
    expect(sidewaysSwap(deadlift, [dowel, exercise('a-hinge', 'hinge', 2, { lean: 1 })])?.id).toBe('a-hinge');
    expect(sidewaysSwap(dowel, [seated])?.id).toBe('seated-hinge');
    expect(sidewaysSwap(deadlift, [heavy, squat])).toBeUndefined();
    expect(sidewaysSwap(squat, all)).toBeUndefined();
  });
});

test('a paused pattern comes back with half of its lowest start', () => {
  expect(reentryDose({ ...dose, sets: 2, reps: 8 })).toMatchObject({ sets: 1, reps: 8 });
});

test('who steps in is gentler: of the pattern, no rung above, strictly lower where it stirred', () => {
  const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
  const any = fc
    .record({ rung: fc.constantFrom(1 as const, 2 as const, 3 as const), lean: level, axial: level, grip: level })
    .map(({ rung, ...stress }) => exercise(JSON.stringify({ rung, ...stress }), 'hinge', rung, stress));
  fc.assert(
    fc.property(any, fc.array(any, { maxLength: 8 }), (from, others) => {
      const to = sidewaysSwap(from, others);
      const axis = provokingAxis(from);
      if (to === undefined) return others.every((e) => !easesOff(from, e));
      return axis !== undefined && to.rung <= from.rung && (to.stress[axis] ?? 0) < (from.stress[axis] ?? 0);
    }),
  );
});
