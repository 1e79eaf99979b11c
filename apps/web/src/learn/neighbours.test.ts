import type { Exercise } from '@plumbline/engine';
import { exercises, library } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { asksOf, neighboursOf } from './neighbours.ts';

const all = exercises as readonly Exercise[];
const byId = new Map(all.map((exercise) => [exercise.id, exercise]));

describe('what stands around an exercise', () => {
  test('easier is a step below, harder a step above, on the same line', () => {
    let steps = 0;
    for (const exercise of all) {
      const { easier, harder, same } = neighboursOf(exercise, library);
      for (const id of easier) expect([id, byId.get(id)?.rung]).toEqual([id, exercise.rung - 1]);
      for (const id of harder) expect([id, byId.get(id)?.rung]).toEqual([id, exercise.rung + 1]);
      expect(same).not.toContain(exercise.id);
      for (const id of [...easier, ...harder, ...same]) expect(byId.has(id)).toBe(true);
      steps += easier.length + harder.length;
    }
    expect(steps).toBeGreaterThan(100);
  });

  test('what it asks most of comes first, and nothing is said of what it does not ask', () => {
    expect(asksOf({ flex: 1, grip: 3, axial: 0 })).toEqual([
      { axis: 'grip', level: 3 },
      { axis: 'flex', level: 1 },
    ]);
    expect(asksOf({})).toEqual([]);
  });
});
