/** A flight of stairs that passes under someone who climbs, cut off at both ends, with a handrail. */

import { type Camera, depth, polygon, project } from '../draw/project.ts';
import type { Shape } from '../draw/shape.ts';
import type { V3 } from '../pose/math.ts';
import type { KitOf } from '../pose/movement.ts';
import { face, rod } from './solids.ts';

/** Over the floor's shadows, behind everyone. */
const ORDER = -700;
/** Height of the handrail over the edges of the treads, and over how much of each end things come into view. */
const RAIL = 38;
const FADE = 5;

/** `ground`: how far the flight has come towards the climber, level. */
export function stairs(cam: Camera, kit: KitOf<'stairs'>, ground = 0): Shape[] {
  const { run, rise, first, rail } = kit;
  const [a, b] = kit.x;
  const [z0, z1] = kit.z ?? [-16, 16];
  const on = ground % run;
  const slope = rise / run;
  // treads from the lowest in view to the highest, cut at both ends
  const low = Math.floor((a + on - first[0]) / run);
  const high = Math.floor((b + on - first[0]) / run);
  const treads = Array.from({ length: high - low + 1 }, (_, i) => {
    const x = first[0] + (low + i) * run - on;
    return { x, y: first[1] + (low + i) * rise - on * slope, x0: Math.max(a, x), x1: Math.min(b, x + run) };
  }).filter(({ y }) => y > 0);
  const across = (p: readonly [number, number], q: readonly [number, number]): V3[] =>
    [p, q].flatMap(([x, h]): V3[] => [
      [x, h, z0],
      [x, h, z1],
    ]);
  const faces = treads.flatMap(({ x0, x1, y }, i) => {
    const opacity = Math.min(1, (x1 - x0) / FADE);
    const top = { ...face(cam, across([x0, y], [x1, y]), 'wood', ORDER), opacity };
    const riser = face(cam, across([x0, treads[i - 1]?.y ?? 0], [x0, y]), 'wall', ORDER);
    return cam.n[0] < 0 ? [{ ...riser, opacity }, top] : [top];
  });
  const near = cam.n[2] > 0 ? z1 : z0;
  const steps = treads.flatMap(({ x0, x1, y }): V3[] => [
    [x0, y, near],
    [x1, y, near],
  ]);
  const outline: V3[] = [[treads[0]?.x0 ?? a, 0, near], ...steps, [b, 0, near]];
  const flank: Shape = { d: polygon(outline.map((p) => project(cam, p))), fill: 'wallEdge', tone: 0, z: ORDER + 0.2 };
  if (rail === undefined) return [...faces, flank];
  const railAt = (x: number): V3 => [x, first[1] + (x - first[0]) * slope + RAIL, rail];
  const order = depth(cam, railAt((a + b) / 2));
  const posts = treads.flatMap(({ x, y }): Shape[] => {
    const p = x + run / 2;
    const shown = Math.min(p - a, b - p) / FADE;
    return shown > 0 ? [{ ...rod(cam, [p, y, rail], railAt(p), 0.6, 'metal', order - 1, 0), opacity: Math.min(1, shown) }] : [];
  });
  return [...faces, flank, ...posts, rod(cam, railAt(a), railAt(b), 1.2, 'woodDark', order)];
}
