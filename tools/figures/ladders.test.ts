// Harder rungs look harder: along every ladder, what tells a harder rung can be measured in the figure.
import { compile, type Movement, type Signs, signsOf } from '@plumbline/figure';
import { library } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { readMovements } from './stored.ts';

/**
 * The signs by which each ladder's harder rungs are known. A harder rung has clearly more of at least one of them than every easier one.
 * What cannot be drawn stays out: how hard somebody presses, how stiff a band is, for how long.
 */
const SIGNS: Readonly<Record<string, readonly (keyof Signs)[]>> = {
  'back-extension': ['lever', 'rise'],
  balance: ['free'],
  bridge: ['load', 'legs', 'rise'],
  carry: ['lopsided', 'walk'],
  chop: ['sweep'],
  'dead-bug': ['lever', 'load'],
  'hamstring-stretch': ['load', 'bend'],
  hang: ['free'],
  'hip-abduction': ['load'],
  'hip-flexor-stretch': ['sweep'],
  hinge: ['load', 'lopsided'],
  'knee-drop': ['lever'],
  lunge: ['sweep'],
  pallof: ['narrow', 'free'],
  plank: ['flat', 'sweep'],
  'pull-horizontal': ['rise', 'free'],
  'pull-vertical': ['rise', 'free'],
  push: ['flat'],
  'side-plank': ['flat'],
  squat: ['load'],
};
/** How much more is clearly more: what an eye sees in a picture of a few hundred pixels. */
const CLEAR: Signs = { load: 1, lopsided: 2, walk: 20, legs: 1, narrow: 5, free: 1, rise: 2, flat: 15, lever: 1.2, bend: 8, sweep: 5 };

const movements = readMovements();
const movementOf = (id: string): Movement => {
  const m = movements.get(id);
  if (!m) throw new Error(`there is no movement ${id}`);
  return m;
};
const known = new Map<string, Signs>();
function signs(id: string): Signs {
  const found = known.get(id) ?? signsOf(compile(movementOf(id)));
  known.set(id, found);
  return found;
}
interface Rung {
  id: string;
  ladder: string;
  rung: number;
}
const rungs: Rung[] = library.exercises.flatMap((e) => (e.ladder ? [{ id: e.id, ladder: e.ladder, rung: e.rung }] : []));
const steps = rungs.flatMap((hard) =>
  rungs.filter((easy) => easy.ladder === hard.ladder && easy.rung < hard.rung).map((easy) => ({ easy, hard })),
);
/** The signs of its ladder by which one rung clearly has more than another. */
function harderBy(ladder: string, easy: Signs, hard: Signs): (keyof Signs)[] {
  return (SIGNS[ladder] ?? []).filter((sign) => hard[sign] - easy[sign] >= CLEAR[sign]);
}

describe('a harder rung', () => {
  test('is told by signs on every ladder that has more than one rung', () => {
    expect([...new Set(steps.map(({ hard }) => hard.ladder))].sort()).toEqual(Object.keys(SIGNS).sort());
    expect(steps.length).toBeGreaterThan(100);
  });
  test('shows clearly more of one of them than every easier rung', () => {
    const alike = steps
      .filter(({ easy, hard }) => !harderBy(hard.ladder, signs(easy.id), signs(hard.id)).length)
      .map(({ easy, hard }) => `${hard.id} looks no harder than ${easy.id}`);
    expect(alike).toEqual([]);
  });
  test('needs every sign its ladder names', () => {
    const idle = Object.entries(SIGNS).flatMap(([ladder, named]) =>
      named
        .filter(
          (sign) =>
            !steps.some(({ easy, hard }) => hard.ladder === ladder && harderBy(ladder, signs(easy.id), signs(hard.id)).join() === sign),
        )
        .map((sign) => `${ladder}: ${sign}`),
    );
    expect(idle).toEqual([]);
  });
});
describe('the signs', () => {
  test.each([
    ['plank', 'front-plank', 'knee-plank'],
    ['squat', 'barbell-back-squat', 'air-squat'],
    ['balance', 'one-leg-stand', 'supported-one-leg-stand'],
    ['bridge', 'single-leg-glute-bridge', 'glute-bridge'],
    ['hang', 'passive-hang-pronated', 'supported-hang'],
  ])('on the %s ladder tell when %s is drawn as %s', (ladder, hard, easy) => {
    expect(harderBy(ladder, signs(easy), signs(hard))).not.toEqual([]);
    expect(harderBy(ladder, signs(easy), signs(easy))).toEqual([]);
    expect(harderBy(ladder, signs(hard), signs(easy))).toEqual([]);
  });
  test('see a weight put down, a hand on a worktop and a shorter plank', () => {
    const { kit: _, ...bare } = movementOf('goblet-squat');
    expect(signsOf(compile(bare)).load).toBe(0);
    const helped = { ...movementOf('one-leg-stand') };
    const held = { ...helped, contacts: { ...helped.contacts, handL: { as: 'palm', on: 'air', at: [8, 53.8, -34] } as const } };
    expect(signsOf(compile(held)).free).toBeLessThan(signs('one-leg-stand').free);
  });
});
