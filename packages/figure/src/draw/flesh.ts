/** The body's volumes: spheres and ellipsoids hung on the bones. Units: % of body height. Side parts are for the right; z flips for the left. */
import type { V3 } from '../pose/math.ts';
import type { Blob } from './sweep.ts';

const SH = 24.6,
  TH = 24.5,
  UA = 18.6,
  FA = 14.6;

export const THIGH: readonly Blob[] = [
  ['thigh*', -0.3, 0.4, 0.3, 5.6],
  ['thigh*', 0.1, -TH * 0.2, 0.5, 5.45],
  ['thigh*', 0.4, -TH * 0.42, 0.4, 5.0],
  ['thigh*', 0.4, -TH * 0.65, 0.2, 4.3],
  ['thigh*', 0.2, -TH * 0.86, 0, 3.6],
  ['thigh*', 0.1, -TH, 0, 3.35],
];
const shank = (u: number, x: number, r: number): Blob => ['shank*', x, -SH * u, 0, r];
/** Leggings end at the calf ... */
export const SHANK_CLOTH: readonly Blob[] = [
  shank(0, 0.1, 3.35),
  shank(0.12, -0.25, 3.3),
  shank(0.27, -0.75, 3.45),
  shank(0.44, -0.75, 3.15),
  ['shank*', -0.45, -SH * 0.6, 0, 2.75, 0.7, 2.75],
];
/** ... and skin continues. */
export const SHANK_SKIN: readonly Blob[] = [
  shank(0.5, -0.55, 2.75),
  shank(0.66, -0.35, 2.25),
  shank(0.84, -0.1, 1.8),
  shank(0.97, 0, 1.75),
];
export const UPPER_ARM: readonly Blob[] = [
  ['arm*', 0, -0.7, -0.4, 2.7],
  ['arm*', 0.1, -UA * 0.25, 0, 2.85],
  ['arm*', 0.15, -UA * 0.5, 0, 2.6],
  ['arm*', 0, -UA * 0.78, 0, 2.2],
  ['arm*', 0, -UA, 0, 2.05],
];
export const SLEEVE: readonly Blob[] = [
  ['arm*', -0.1, -0.15, -0.7, 3.15],
  ['arm*', 0.05, -UA * 0.2, 0, 3.15],
  ['arm*', 0.1, -UA * 0.47, 0, 3.2, 0.7, 3.2],
];
export const FOREARM: readonly Blob[] = [
  ['fore*', 0, 0, 0, 2.05],
  ['fore*', 0.15, -FA * 0.2, 0, 2.2],
  ['fore*', 0.1, -FA * 0.45, 0, 2.0],
  ['fore*', 0, -FA * 0.75, 0, 1.55],
  ['fore*', 0, -FA, 0, 1.35],
];

/** Torso, bottom to top; each neighbour pair is one convex sweep. */
export const PELVIS: readonly Blob[] = [
  ['pelvis', -0.3, -1.8, 0, 5.2, 3.6, 7.4],
  ['pelvis', -0.2, 2.2, 0, 5.4, 3.6, 7.9],
  ['s0', 0.5, 0.4, 0, 5.1, 3.2, 7.2],
  ['s1', 0.7, 0, 0, 4.9, 2.8, 6.7],
];
/** The buttock is shared: its upper part belongs to the pelvis, its lower part moves with the thigh. */
export const GLUTE: readonly Blob[] = [
  ['pelvis', -1.5, 4.2, 2.8, 3.6, 2.4, 3.8],
  ['pelvis', -2.4, 0.8, 3.4, 4.2, 4.2, 4.2],
];
export const GLUTE_LOW: readonly Blob[] = [
  ['pelvis', -2.4, 0.8, 3.4, 4.2, 4.2, 4.2],
  ['thigh*', -2.3, -1.6, -0.2, 4.4, 4.6, 4.4],
  ['thigh*', -0.6, -TH * 0.3, 0.1, 4.6, 3, 4.6],
];
export const SHIRT: readonly Blob[] = [
  ['s0', 0.5, -0.6, 0, 5.6, 1.7, 7.8],
  ['s1', 1.1, 0, 0, 4.95, 2.8, 7.05],
  ['s2', 1.0, 0, 0, 4.85, 2.8, 6.9],
  ['s3', 0.6, 0, 0, 5.4, 3.0, 7.4],
  ['s4', 0.5, 0, 0, 6.1, 3.2, 8.0],
  ['s5', 0.5, 0, 0, 6.55, 3.4, 8.5],
  ['s6', 0.0, -0.3, 0, 5.8, 3.4, 8.3],
  ['s7', -0.6, -1.3, 0, 3.7, 2.4, 6.2],
];
/** Shoulder slope: from the neck base to each shoulder. */
export const TRAP: readonly Blob[] = [
  ['s7', -0.7, 0.7, 0, 2.7],
  ['s7', -0.5, -0.5, 4.6, 2.9],
  ['arm*', -0.2, -0.25, -1.0, 3.15],
];
/** Armpit: side of the ribs to the upper arm, so that a raised arm stays attached. */
export const ARMPIT: readonly Blob[] = [
  ['s5', 0.1, -0.6, 5.9, 2.6],
  ['arm*', -0.1, -2.6, -0.4, 2.9],
];
/** Shoe solids as point clouds in the foot and toe frames. Sole bottom is at ankle height below the ankle. */
const ring = (y: number, pts: readonly (readonly [number, number])[]): V3[] =>
  pts.flatMap(
    ([x, z]) =>
      [
        [x, y, z],
        [x, y, -z],
      ] as V3[],
  );
/** The upper stands on the sole. */
export const SHOE: readonly V3[] = [
  ...ring(-3.0, [
    [-4.2, 0.9],
    [-3.4, 1.85],
    [0, 1.95],
    [4, 2.1],
    [7.7, 2.5],
  ]),
  ...ring(-0.6, [[-3.6, 1.1]]),
  ...ring(0.7, [
    [-2.6, 1.3],
    [1.7, 1.3],
  ]),
  ...ring(-0.8, [[4.3, 1.5]]),
  ...ring(-1.9, [[7.6, 2.0]]),
];
export const SHOE_TOE: readonly V3[] = [
  ...ring(-0.4, [
    [-0.8, 2.45],
    [0, 2.5],
    [2.6, 2.25],
    [3.9, 1.1],
  ]),
  ...ring(0.7, [
    [-0.6, 2.0],
    [1.2, 1.9],
  ]),
  ...ring(0.2, [[3.2, 1.1]]),
];
export const SOLE: readonly V3[] = [
  ...ring(-3.9, [
    [-4.0, 0.9],
    [-3.2, 1.8],
    [0, 1.9],
    [4, 2.1],
    [7.7, 2.5],
  ]),
  ...ring(-3.05, [
    [-4.3, 0.9],
    [-3.5, 1.9],
    [0, 2],
    [7.7, 2.6],
  ]),
];
export const SOLE_TOE: readonly V3[] = [
  ...ring(-1.3, [
    [-0.2, 2.5],
    [2.4, 2.2],
    [3.7, 1.1],
  ]),
  ...ring(-0.45, [
    [-0.2, 2.6],
    [2.7, 2.3],
    [4.0, 1.1],
  ]),
];
