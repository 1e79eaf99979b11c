/** The figure: one description of a movement to moving, still, mirrored and printed pictures. Pure; imports nothing. */
import { kitShapes } from './kit/kit.ts';
import { personOf } from './look/people.ts';
import { type Compiled, compile as compilePosed } from './pose/compile.ts';
import type { Movement } from './pose/movement.ts';

export { motionArrows } from './draw/arrows.ts';
export { type Box, bounds, type Frame, type FrameOptions, frameFor } from './draw/frame.ts';
export { type DrawOptions, draw, type Picture } from './draw/picture.ts';
export type { DrawKit } from './draw/shape.ts';
export { type Shape, TOKENS, type Token } from './draw/shape.ts';
export { posePicture, type StillOptions, shapeSvg, still, stillPair, stillPose, twoPoses } from './draw/svg.ts';
export { KIT_KINDS, kitShapes } from './kit/kit.ts';
export { lintMovement, TOLERANCE } from './lint/lint.ts';
export { type Signs, signsOf } from './lint/signs.ts';
export { paintSheet } from './look/paint-sheet.ts';
export { type Build, PEOPLE, PERSON_IDS, type Person, type PersonId, personOf } from './look/people.ts';
export { colourOf, cssVariables, DARK, LIGHT, mixColours, PRINT, THEMES, type Theme, themeFor } from './look/theme.ts';
export { angleRanges, angles, repSignal } from './pose/angles.ts';
export { type Compiled, type Mark, pairPose } from './pose/compile.ts';
export { bothSides, mirror, mirrorPose, poseName } from './pose/mirror.ts';
export type * from './pose/movement.ts';
export { MUSCLE_NAMES } from './pose/movement.ts';
export { solveAt, solveBetween, solvePose } from './pose/solve.ts';
export { wholeMovements } from './pose/stored.ts';
export { type Moment, momentAt } from './pose/timeline.ts';

/** A movement ready to be posed and drawn, with its equipment. Once per movement. */
export const compile = (movement: Movement): Compiled => compilePosed(movement, { person: personOf(movement.who), drawKit: kitShapes });
