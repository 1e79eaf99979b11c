/** A posed movement as a list of flat shapes, back to front. */

import type { Person } from '../look/people.ts';
import type { Compiled } from '../pose/compile.ts';
import type { Body } from '../pose/forward.ts';
import type { View } from '../pose/movement.ts';
import { bodyShapes } from './body.ts';
import { groundMarks } from './ground.ts';
import { type Camera, camera } from './project.ts';
import { shadowShapes } from './shadow.ts';
import type { Shape } from './shape.ts';

export interface DrawOptions {
  person?: Person | undefined;
  /** Shows the muscles that work, and how brightly (0..1). */
  muscles?: boolean | undefined;
  glow?: number;
  /** Fullness of the lungs, 0..1. */
  breath?: number;
  /** How far the ground has passed (a walk). */
  ground?: number;
  /** How far it passes in one loop. */
  stride?: number;
  /** Another camera than the movement's own. */
  view?: View;
}
export interface Picture {
  shapes: Shape[];
  cam: Camera;
}
export function draw(c: Compiled, body: Body, o: DrawOptions = {}): Picture {
  const { yaw, pitch } = o.view ?? c.movement.view;
  const cam = camera(yaw, pitch);
  const look = {
    person: o.person ?? c.shown.person,
    muscles: o.muscles ? c.movement.muscles : undefined,
    glow: o.glow ?? 1,
    breath: o.breath ?? 0.4,
  };
  const marks = o.ground !== undefined && o.stride ? groundMarks(cam, o.ground, o.stride) : [];
  const shapes = [
    ...c.shown.drawKit(cam, body, c.movement.kit ?? [], o.ground),
    ...marks,
    ...shadowShapes(cam, body),
    ...bodyShapes(cam, body, look),
  ];
  return { shapes: shapes.sort((a, b) => a.z - b.z), cam };
}
