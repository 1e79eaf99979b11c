/** The ground under a walk. */

import { type Camera, capsule, project } from './project.ts';
import type { Shape } from './shape.ts';

/** Marks that pass under a walking figure: `ground` % of body height so far, `stride` in one loop. A whole number of them to a loop, so that it joins up. */
export function groundMarks(cam: Camera, ground: number, stride: number): Shape[] {
  const apart = stride / Math.max(1, Math.round(stride / 16));
  return Array.from({ length: 7 }, (_, i) => (i - 3) * apart - (ground % apart))
    .filter((x) => Math.abs(x) < 34)
    .map((x): Shape => {
      const d = capsule(project(cam, [x, 0, -9]), 0.45, project(cam, [x, 0, 9]), 0.45);
      return { d, fill: 'shadow', tone: 0, z: -955, opacity: 0.8 * (1 - Math.abs(x) / 34) };
    });
}
