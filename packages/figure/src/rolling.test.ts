// What goes round, rolls, or hardly moves.
import { describe, expect, test } from 'vitest';
import { motionArrows } from './draw/arrows.ts';
import { camera } from './draw/project.ts';
import { compile, draw, type Movement, mirror, solveAt, solvePose } from './index.ts';
import { groundIn } from './pose/solve.ts';

const circle: Movement = {
  id: 'seated-ankle-circles',
  view: { yaw: 60, pitch: 9 },
  contacts: { seat: { on: 'seat' } },
  anchor: ['seat'],
  poses: {
    up: { hip: 90, knee: 20, ankleR: 26 },
    in: { hip: [90, 0, 20] },
    down: { ankleR: -40 },
    out: { hip: [90, 0, -20] },
  },
  loop: ['in', 'down', 'out', 'up'].map((to) => ({ to, s: 1 })),
  flow: true,
};
const far = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((x, i) => x - (b[i] ?? 0)));
const speedAt = (m: Movement, time: number): number => {
  const c = compile(m);
  return far(solveAt(c, time + 0.01).body.toeR.o, solveAt(c, time - 0.01).body.toeR.o) / 0.02;
};

describe('what flows', () => {
  test('passes its key poses without a rest, and what does not, rests', () => {
    const c = compile(circle);
    expect(far(solveAt(c, 2).body.toeR.o, solvePose(c, 'down').toeR.o)).toBeLessThan(1e-6);
    expect(speedAt(circle, 2)).toBeGreaterThan(2);
    expect(speedAt({ ...circle, flow: false }, 2)).toBeLessThan(0.1);
  });
});
describe('what rolls', () => {
  const chair: Movement = { ...circle, kit: [{ kind: 'wheelchair', x: 5 }], rolls: 30 };
  test('passes over the ground evenly, loop after loop', () => {
    const c = compile(chair);
    expect(solveAt(c, 6).ground).toBeCloseTo(180);
    expect(solveAt(compile(circle), 6).ground).toBe(0);
  });
  test('turns its wheels with the ground', () => {
    const c = compile(chair);
    const { body } = solveAt(c, 0);
    const spokes = (ground: number): string[] =>
      draw(c, body, { ground })
        .shapes.filter((s) => s.line === 0.22)
        .map((s) => s.d);
    expect(spokes(0)).toHaveLength(2);
    expect(spokes(3)).not.toEqual(spokes(0));
    expect(spokes(2 * Math.PI * 17)).toEqual(spokes(0));
  });
});
describe('stairs', () => {
  const kit = { kind: 'stairs', x: [-30, 30], first: [3, 28], run: 16, rise: 10, rail: -15 } as const;
  const c = compile({ ...circle, kit: [kit] });
  const drawn = (ground: number): string[] => draw(c, solvePose(c, 'up'), { ground }).shapes.map((s) => s.d);
  test('look the same again after every tread, and not before', () => {
    expect(drawn(32)).toEqual(drawn(0));
    expect(drawn(8)).not.toEqual(drawn(0));
  });
  test('are where the climber treads in a still of any pose of the loop', () => {
    const climb = compile({ ...circle, kit: [kit], rolls: 4 });
    const rolled = (pose: string): string[] =>
      draw(climb, solvePose(climb, 'up'), { ground: groundIn(climb, pose) }).shapes.map((s) => s.d);
    expect(groundIn(climb, 'down')).toBe(8);
    expect(rolled('up')).toEqual(drawn(16));
    expect(rolled('down')).not.toEqual(drawn(16));
  });
  test('keep the rail on the other side when mirrored', () => {
    expect(mirror({ ...circle, kit: [kit] }).kit?.[0]).toMatchObject({ rail: 15 });
  });
});
describe('the head', () => {
  test('glides level: it moves forward by as much, and keeps its direction', () => {
    const m: Movement = { ...circle, flow: false, poses: { a: {}, b: { glide: 2 } }, loop: [{ to: 'b', s: 1 }] };
    const c = compile(m);
    const [a, b] = [solvePose(c, 'a').head, solvePose(c, 'b').head];
    expect(far(a.o, b.o)).toBeCloseTo(2);
    expect(b.o[0] - a.o[0]).toBeGreaterThan(1.9);
    expect(b.R).toEqual(a.R);
  });
});
describe('arrows', () => {
  const arrows = (glide: number): number => {
    const poses = { a: {}, b: { glide } };
    return motionArrows(compile({ ...circle, flow: false, poses, loop: [{ to: 'b', s: 1 }] }), camera(90, 8), 'a', 'b').filter(
      ({ fill }) => fill === 'arrow',
    ).length;
  };
  test('show a small way once, and nothing for what hardly moves', () => {
    expect(arrows(2.4)).toBe(1);
    expect(arrows(0.5)).toBe(0);
  });
});
