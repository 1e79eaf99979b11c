/** How far a point is from what is drawn: drawn paths as polygons, seen from ahead, from the right side and from above. */

import { type Camera, camera, type P2, project } from '../draw/project.ts';
import type { Shape } from '../draw/shape.ts';
import { nth, type V3 } from '../pose/math.ts';

/** Three cameras at right angles: what touches for all three touches, for anything as plain as a weight or a bar. */
export const CAMERAS: readonly Camera[] = [camera(0, 0), camera(90, 0), camera(0, 90)];
const ARC_STEPS = 6;

/** Points along an arc drawn clockwise on the screen, as every arc here is. */
function arc(from: P2, to: P2, r: number, large: boolean): P2[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const chord = Math.hypot(dx, dy) || 1e-9;
  const off = (Math.sqrt(Math.max(0, r * r - (chord * chord) / 4)) / chord) * (large ? 1 : -1);
  const c = { x: (from.x + to.x) / 2 + dy * off, y: (from.y + to.y) / 2 - dx * off };
  const start = Math.atan2(from.y - c.y, from.x - c.x);
  const turn = (Math.atan2(to.y - c.y, to.x - c.x) - start + 4 * Math.PI) % (2 * Math.PI);
  return Array.from({ length: ARC_STEPS }, (_, i) => {
    const t = start + (turn * (i + 1)) / ARC_STEPS;
    return { x: c.x + r * Math.cos(t), y: c.y + r * Math.sin(t) };
  });
}
/** The corners of every part of a path of absolute M, L, A and Z. */
export function corners(d: string): P2[][] {
  const parts: P2[][] = [];
  for (const command of d.match(/[MLA][^MLAZ]*/g) ?? []) {
    const numbers = (command.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const to = { x: nth(numbers, numbers.length - 2), y: nth(numbers, numbers.length - 1) };
    const part = parts.at(-1);
    if (command[0] === 'M' || !part) parts.push([to]);
    else if (command[0] === 'A') part.push(...arc(nth(part, part.length - 1), to, nth(numbers, 0), nth(numbers, 3) === 1));
    else part.push(to);
  }
  return parts;
}
function toEdge(p: P2, a: P2, b: P2): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
function isInside(p: P2, polygon: readonly P2[]): boolean {
  let inside = false;
  polygon.forEach((a, i) => {
    const b = nth(polygon, (i + 1) % polygon.length);
    if (a.y > p.y !== b.y > p.y && p.x < a.x + ((p.y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}
function toPart(p: P2, part: readonly P2[], line: number | undefined): number {
  if (!line && isInside(p, part)) return 0;
  const edges = part.map((a, i) => toEdge(p, a, nth(part, line ? Math.min(i + 1, part.length - 1) : (i + 1) % part.length)));
  return Math.max(0, Math.min(...edges) - (line ?? 0) / 2);
}
/** How far a point is from the nearest of some shapes, as one camera sees both; 0 on any of them, % of body height. */
export function toShapes(cam: Camera, p: V3, shapes: readonly Shape[]): number {
  const q = project(cam, p);
  return Math.min(...shapes.flatMap(({ d, line }) => corners(d).map((part) => toPart(q, part, line))));
}
