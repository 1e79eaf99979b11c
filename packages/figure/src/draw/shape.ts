/** What the drawing is made of: flat shapes, painted back to front. */

import type { Body } from '../pose/forward.ts';
import type { Frame, V3 } from '../pose/math.ts';
import type { Kit } from '../pose/movement.ts';
import type { Camera } from './project.ts';

/** The names of paints; a theme gives each its colour. */
export const TOKENS = [
  'skin',
  'hair',
  'eye',
  'top',
  'legs',
  'shoe',
  'sole',
  'stage',
  'mat',
  'matEdge',
  'wall',
  'wallEdge',
  'metal',
  'metalDark',
  'plate',
  'plateEnd',
  'wood',
  'woodDark',
  'accent',
  'hot',
  'warm',
  'shadow',
  'foam',
  'foamDark',
  'ball',
  'cloth',
  'water',
  'arrow',
] as const;
export type Token = (typeof TOKENS)[number];

export interface Shape {
  /** Path data: absolute M, L, A and Z only. */
  d: string;
  fill: Token;
  /** 0 near, 1 far; below 0 leans to shade. */
  tone: number;
  /** Painting order: larger is nearer. */
  z: number;
  opacity?: number;
  /** Width of the separating line in a deeper tone of its own fill, drawn under the fill. */
  edge?: number;
  /** Width, for a stroked line instead of a filled shape. */
  line?: number;
  /** A dashed line. */
  dashed?: boolean;
}
/** Draws equipment, unsorted; `ground` is how far the ground has passed. */
export type DrawKit = (cam: Camera, body: Body, kit: readonly Kit[], ground?: number) => Shape[];
/** Something that stays on the ground behind everything: shadows, mats, walls. */
export const GROUND = { wall: -960, mat: -950, shadow: -900, roller: -800 } as const;
export const WORLD: Frame = { o: [0, 0, 0] as V3, R: [1, 0, 0, 0, 1, 0, 0, 0, 1] };
